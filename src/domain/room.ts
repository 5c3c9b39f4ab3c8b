// A room, kept once, with the other names it goes by.
import type { LocalText } from '#languages/language.ts';
import type { RoomId } from './ids.ts';
import type { Minutes } from './time.ts';

export interface Room {
  readonly id: RoomId;
  /** "General Assembly Hall", "Conference Room 2 (NLB)". */
  readonly name: LocalText;
  /** The form used in a time cell: "GA Hall"; empty = the name. */
  readonly shortName: LocalText;
  readonly aliases: readonly string[];
  /** "UN Headquarters, New York". */
  readonly building: LocalText;
  /** Seats, or null where nobody has said. */
  readonly capacity: number | null;
  readonly interpretationBooths: number | null;
  /** Minutes needed between two meetings. */
  readonly changeover: Minutes;
  /** Internal: never printed. */
  readonly note: string;
}
