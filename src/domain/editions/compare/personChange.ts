// Changes to people: who takes part where, in which role, and how they are printed. A change that is the same in all of
// a person's seats is one change with all its places.
import type { LocalText } from '#languages/language.ts';
import type { ParticipationId, PersonId } from '../../ids.ts';
import type { ParticipationMode, ParticipationState } from '../../people/participation.ts';
import type { Minutes } from '../../time.ts';
import type { ChangeBasics, Ref, SessionRef } from './change.ts';

export type PersonChange =
  | PersonAdded
  | PersonRemoved
  | PersonReplaced
  | SeatNamed
  | PersonMoved
  | PeopleReordered
  | RoleChanged
  | NameChanged
  | FunctionChanged
  | StateChanged
  | ModeChanged
  | MinutesChanged
  | PrintedChanged
  | ArrangementChanged
  | PersonRecordChanged
  | ParticipationNoteChanged;

/** One seat in one session, in both contents where it is there in both. */
export interface SeatRef {
  readonly session: SessionRef;
  readonly participation: Ref<ParticipationId>;
}

/** `person` = who sits there; both ids null = an unnamed seat, unless `nameAs` names somebody. */
interface OfPerson extends ChangeBasics {
  readonly person: Ref<PersonId>;
}

interface OfSeat extends OfPerson {
  readonly seat: SeatRef;
}

interface OfSeats extends OfPerson {
  /** In the order of the programme. */
  readonly seats: readonly SeatRef[];
}

/** Also an unnamed seat. */
export interface PersonAdded extends OfSeat {
  readonly type: 'person-added';
}

export interface PersonRemoved extends OfSeat {
  readonly type: 'person-removed';
}

/** Another person in the same seat: `person.before` gave way to `person.after`. */
export interface PersonReplaced extends OfSeat {
  readonly type: 'person-replaced';
}

/** A seat that had nobody now has somebody, or the reverse. */
export interface SeatNamed extends OfSeat {
  readonly type: 'seat-named' | 'seat-unnamed';
}

/** From one session (`seat.session.before`) to another (`seat.session.after`). */
export interface PersonMoved extends OfSeat {
  readonly type: 'person-moved';
}

/** The order of the people of a session, among those who are in both. */
export interface PeopleReordered extends ChangeBasics {
  readonly type: 'people-reordered';
  readonly session: SessionRef;
  /** As few as explain the new order. */
  readonly moved: readonly { readonly participation: Ref<ParticipationId>; readonly person: Ref<PersonId> }[];
}

export interface RoleChanged extends OfSeats {
  readonly type: 'role-changed';
  readonly before: string;
  readonly after: string;
}

/** As printed, courtesy title included. `new-honorific`: only what stands before the name differs. */
export interface NameChanged extends OfSeats {
  readonly type: 'respelled' | 'new-honorific';
  readonly before: string;
  readonly after: string;
}

export interface FunctionChanged extends OfSeats {
  readonly type: 'new-function' | 'new-capacity' | 'new-former-title';
  readonly before: LocalText;
  readonly after: LocalText;
}

/**
 * `confirmed` = the (TBC) is gone; `became-tbc` = it came; `declined`; `returned` = declined or replaced before, expected
 * again; `gave-way` = replaced, by nobody who is new here; `state-changed` = any other, internal where it prints alike.
 */
export interface StateChanged extends OfSeats {
  readonly type: 'confirmed' | 'became-tbc' | 'declined' | 'returned' | 'gave-way' | 'state-changed';
  readonly before: ParticipationState;
  readonly after: ParticipationState;
}

export interface ModeChanged extends OfSeats {
  readonly type: 'mode-changed';
  readonly before: ParticipationMode;
  readonly after: ParticipationMode;
}

/** Minutes allotted. */
export interface MinutesChanged extends OfSeats {
  readonly type: 'minutes-changed';
  readonly before: Minutes | null;
  readonly after: Minutes | null;
}

/** Now on the programme, or no longer on it though still kept. */
export interface PrintedChanged extends OfSeats {
  readonly type: 'printed-changed';
  readonly isPrinted: boolean;
}

/** What stands first on the line: the name or the function, the mode or the name. */
export interface ArrangementChanged extends OfSeats {
  readonly type: 'line-arrangement';
}

/** Fields of the record. What only the library uses (contact, notes, aliases, later functions) is internal. */
export interface PersonRecordChanged extends OfPerson {
  readonly type: 'person-record';
  readonly fields: readonly string[];
}

/** Internal. */
export interface ParticipationNoteChanged extends OfSeat {
  readonly type: 'participation-note';
  readonly before: string;
  readonly after: string;
}
