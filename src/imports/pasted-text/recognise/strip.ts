// What the reader of programmes sees of a source, in its order: strips, each recognised by itself alone. What belongs to
// what is decided later.
import type { FoundDay } from '../days/foundDay.ts';
import type { FoundHours, PartOfDay } from '../hours/foundHours.ts';
import type { SourceLine } from '../sourceBlock.ts';

export type Strip = RowStrip | DayStrip | HeadingStrip | TextStrip | PeopleStrip;

/** Hours, and what stands beside them. */
export interface RowStrip {
  readonly kind: 'row';
  /** null: where the hours should be stands something else ("after the plenary", "TBC"). */
  readonly hours: FoundHours | null;
  /** What stands where the hours should be. */
  readonly instead: string;
  readonly body: readonly SourceLine[];
  readonly people: readonly PeopleCell[];
  readonly room: RoomOfRow | null;
  readonly track: string;
  /** From a column of its own: "1", "Session 2". */
  readonly number: string;
  /** Of a column of durations, in minutes. */
  readonly minutes: number | null;
  /** The column of sessions side by side it stands in; -1 = the only one. */
  readonly column: number;
  readonly isOfTable: boolean;
  readonly isAfterBlank: boolean;
  /** The whole line, outside tables. */
  readonly line: SourceLine | null;
  readonly lines: readonly number[];
}

export interface RoomOfRow {
  readonly text: string;
  readonly lines: readonly number[];
}

/** People of a column; the heading gives their role, null = that of the kind. */
export interface PeopleCell {
  readonly role: string | null;
  readonly heading: string;
  readonly lines: readonly SourceLine[];
}

/** People of a row that goes on with the one above. */
export interface PeopleStrip {
  readonly kind: 'people';
  readonly cell: PeopleCell;
  readonly column: number;
}

export interface DayStrip {
  readonly kind: 'day';
  readonly day: FoundDay;
  /** Words beside the date: "Day 1: Youth". */
  readonly label: string;
  readonly lines: readonly number[];
}

/** A part of the day over its rows: "Morning session". */
export interface HeadingStrip {
  readonly kind: 'part';
  readonly line: SourceLine;
  readonly part: PartOfDay;
}

export interface TextStrip {
  readonly kind: 'text';
  readonly line: SourceLine;
  /** As in RowStrip; text outside tables: -1. */
  readonly column: number;
  readonly isOfTable: boolean;
}
