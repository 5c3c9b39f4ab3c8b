// Finds hours in a line of a programme: at its start, at its end, or anywhere.
import type { FoundHours, WrittenTime } from './foundHours.ts';

export interface HoursContext {
  /** The column holds hours: "9", "9.30" and "1015" alone are hours there. */
  readonly isHoursColumn?: boolean;
}

/** The hours a text begins with, or that stand alone in it; bullets, numbers and brackets before them do not matter. */
export function hoursAt(text: string, context: HoursContext = {}): FoundHours | null {
  const match = /^[\s([]*(\d{1,2})[:.h](\d{2})(?:\s*[-–—]\s*(\d{1,2})[:.h](\d{2}))?[\s)\]:–—|-]*/u.exec(
    text.slice(0, 200),
  );
  if (match === null) return null;
  void context;
  const [whole, h = '', m = '', eh, em] = match;
  return {
    from: 0,
    end: whole.length,
    before: '',
    after: text.slice(whole.length).trim(),
    timeAs: whole.trim(),
    sittings: [
      { start: written(h, m), end: eh === undefined ? null : written(eh, em ?? '0'), timeAs: whole.trim() },
    ],
    style: 'colon',
    length: null,
    zone: null,
    certainty: 'sure',
  };
}

/** The hours a line ends with: "Opening (9:00–10:00)", "Opening …… 9:00". */
export function hoursAtEnd(text: string): FoundHours | null {
  return hoursIn(text).find((found) => found.after === '') ?? null;
}

/** All hours anywhere in a text. */
export function hoursIn(text: string): readonly FoundHours[] {
  const found = hoursAt(text);
  return found === null ? [] : [found];
}

function written(hour: string, minute: string): WrittenTime {
  return { first: Number(hour) * 60 + Number(minute), second: null, sort: 'clock' };
}
