// More to be said than the session sits: everybody at the podium and every line with minutes, before anyone on the floor
// has spoken.
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
