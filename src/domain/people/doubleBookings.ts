// Where one person is awaited at two places at once, in one event or across several: compared as instants, because
// events may lie in different time zones.
import { attends } from '../programme/clashes.ts';
import type { Sitting } from '../programme/session.ts';
import { instantOf } from '../time.ts';
import type { Appearance } from './appearances.ts';

export interface Attendance {
  readonly appearance: Appearance;
  readonly sitting: Sitting;
}

/** `first` begins no later than `second`. */
export interface DoubleBooking {
  readonly first: Attendance;
  readonly second: Attendance;
}

interface Occupation extends Attendance {
  /** Milliseconds; an open end counts as the start. */
  readonly start: number;
  readonly end: number;
}

export function doubleBookings(appearances: readonly Appearance[]): readonly DoubleBooking[] {
  const occupations = appearances
    .filter(({ participation }) => attends(participation))
    .flatMap(occupationsOf)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const found: DoubleBooking[] = [];
  let present: readonly Occupation[] = [];
  for (const second of occupations) {
    present = present.filter(({ start, end }) => end > second.start || start === second.start);
    for (const first of present) {
      if (first.appearance.session !== second.appearance.session)
        found.push({ first: attendanceOf(first), second: attendanceOf(second) });
    }
    present = [...present, second];
  }
  return found;
}

function occupationsOf(appearance: Appearance): readonly Occupation[] {
  const { timeZone } = appearance.event;
  return appearance.sittings.flatMap((sitting) => {
    const { day, start, end } = sitting;
    if (start === null) return [];
    const from = instantOf(day, start, timeZone).getTime();
    const until = end === null ? from : instantOf(day, Math.max(start, end), timeZone).getTime();
    return [{ appearance, sitting, start: from, end: until }];
  });
}

const attendanceOf = ({ appearance, sitting }: Occupation): Attendance => ({ appearance, sitting });
