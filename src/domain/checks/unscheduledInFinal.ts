// Sessions of a final programme that nobody can come to: without a sitting, or without hours.
import type { Check } from './check.ts';
import { asSession } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { isFinal } from './stages.ts';

export const unscheduledInFinal: Check = {
  group: 'time-and-place',
  severity: 'warning',
  look: (event) =>
    isFinal(event)
      ? Object.values(event.sessionsById).flatMap((session): readonly Found[] => {
          const sittings = Object.values(session.sittingsById);
          const isUntimed = sittings.some(({ start }) => start === null);
          if (sittings.length > 0 && !isUntimed) return [];
          return [
            {
              key: shortKey('unscheduled-in-final', session.id),
              place: { at: 'session', eventId: event.id, sessionId: session.id, field: 'time' },
              saying: sittings.length === 0 ? 'no-sitting' : 'untimed',
              facts: { session: asSession(event, session.id) },
              fix: null,
            },
          ];
        })
      : [],
};
