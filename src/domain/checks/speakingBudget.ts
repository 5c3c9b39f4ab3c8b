// More to be said than the session sits: everybody at the podium and every line with minutes, before anyone on the floor
// has spoken.
import type { Participation } from '../people/participation.ts';
import type { Session } from '../programme/session.ts';
import { minutesFittedToTime, speakingTimeOf } from '../programme/speakingTime.ts';
import type { Check } from './check.ts';
import { asLength, asSession } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';

export const speakingBudget: Check = {
  group: 'time-and-place',
  severity: 'warning',
  look: (event) =>
    Object.values(event.sessionsById).flatMap((session): readonly Found[] => {
      if (isShort(session)) return [];
      const speaking = speakingTimeOf(session);
      if (speaking.length === null || speaking.left === null || speaking.left >= 0) return [];
      const fitted = minutesFittedToTime(speaking);
      const path = ['eventsById', event.id, 'sessionsById', session.id, 'participationsById'];
      return [
        {
          key: shortKey('speaking-budget', session.id),
          place: { at: 'session', eventId: event.id, sessionId: session.id, field: 'minutes' },
          saying: 'usual',
          facts: {
            session: asSession(event, session.id),
            planned: asLength(speaking.planned),
            length: asLength(speaking.length),
            over: asLength(-speaking.left),
          },
          fix:
            fitted === null
              ? null
              : {
                  kind: 'change',
                  saying: 'fit-minutes',
                  changes: fitted.map(({ participationId, minutes }) => ({
                    path: [...path, participationId, 'minutes'],
                    before: session.participationsById[participationId]?.minutes ?? null,
                    after: minutes,
                  })),
                },
        },
      ];
    }),
};

/** Nobody has been allotted minutes, and the usual five fit many times over: most sessions, told without sorting. */
function isShort({ participationsById, subItemsById, sittingsById }: Session): boolean {
  if (Object.keys(subItemsById).length > 0) return false;
  let count = 0;
  const people: Readonly<Record<string, Participation>> = participationsById;
  for (const id in people) {
    if (people[id]?.minutes != null) return false;
    count += 1;
  }
  return Object.values(sittingsById).every(
    ({ start, end }) => start === null || end === null || end - start >= count * 5,
  );
}
