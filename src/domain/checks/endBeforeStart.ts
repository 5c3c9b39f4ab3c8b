// A sitting that ends before it begins. Mostly the end lacks its "pm": twelve hours later it is right.
import type { Check } from './check.ts';
import { clashesOfKind } from './clashFindings.ts';
import { setting } from './edits.ts';
import { asDay, asSession, asTime } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { sittingAt } from './sittings.ts';

const HALF_A_DAY = 12 * 60;

export const endBeforeStart: Check = {
  group: 'time-and-place',
  severity: 'error',
  look: (event) =>
    clashesOfKind(event, 'end-before-start').flatMap(({ first, day }): readonly Found[] => {
      const sitting = sittingAt(event, first);
      if (sitting?.start == null || sitting.end === null) return [];
      const { start, end } = sitting;
      const later = end + HALF_A_DAY;
      const path = [
        'eventsById',
        event.id,
        'sessionsById',
        first.sessionId,
        'sittingsById',
        first.sittingId,
        'end',
      ];
      const isLikely = later > start && later <= 2 * HALF_A_DAY;
      return [
        {
          key: shortKey('end-before-start', first.sittingId),
          place: { at: 'session', eventId: event.id, ...first, field: 'time' },
          saying: 'usual',
          facts: {
            session: asSession(event, first.sessionId),
            day: asDay(day),
            start: asTime(start),
            end: asTime(end),
            ...(isLikely ? { later: asTime(later) } : {}),
          },
          fix: isLikely ? setting('end-later', path, end, later) : null,
        },
      ];
    }),
};
