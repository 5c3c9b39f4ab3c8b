// The room a text names, and what stands before and behind it: headings, cells of hours, ends of lines.
import type { Certainty } from '../../programme/reading.ts';

export interface FoundRoom {
  /** As written. */
  readonly room: string;
  readonly before: string;
  readonly after: string;
  readonly certainty: Certainty;
}

const ROOM = /(?:Conference Room|Meeting Room|Room|Salle|Sala|Зал) [A-Z0-9]{1,6}(?: \([A-Z]{2,5}\))?/u;

export function roomIn(text: string): FoundRoom | null {
  const found = ROOM.exec(text);
  if (found === null) return null;
  const end = found.index + found[0].length;
  return {
    room: found[0],
    before: text.slice(0, found.index).trim(),
    after: text.slice(end).trim(),
    certainty: 'likely',
  };
}
