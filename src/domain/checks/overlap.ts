// Two sessions at once in an event that names no rooms for them: nobody can be at both.
import type { Check } from './check.ts';
import { clashesOfKind, meetingFound } from './clashFindings.ts';

export const overlap: Check = {
  group: 'time-and-place',
  severity: 'warning',
  look: (event) =>
    clashesOfKind(event, 'room-taken')
      .filter(({ roomId }) => roomId === null)
      .map((clash) => meetingFound('overlap', event, clash, ''))
      .filter((found) => found !== null),
};
