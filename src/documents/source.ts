// What a paper is made from: one event as it stands now or stood in an edition, and the records it names.
import type { EditionContent } from '#domain/editions/content.ts';
import type { OfficeId, PaperId, PersonId, RoomId } from '#domain/ids.ts';
import type { Office } from '#domain/office.ts';
import type { Letter, Paper, Recipient } from '#domain/papers/paper.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Room } from '#domain/room.ts';
import type { Day } from '#domain/time.ts';
import type { Language } from '#languages/language.ts';

export interface DocumentSource<AnyPaper extends Paper = Paper> {
  readonly event: PlannedEvent;
  readonly peopleById: Readonly<Record<PersonId, Person>>;
  readonly roomsById: Readonly<Record<RoomId, Room>>;
  readonly officesById: Readonly<Record<OfficeId, Office>>;
  /** Letters of other events and editions that a letter may refer to. */
  readonly lettersById: Readonly<Record<PaperId, Letter>>;
  readonly paper: AnyPaper;
  readonly language: Language;
  /** Whose copy of a letter this is; absent = a paper for everybody it is sent to. */
  readonly recipient?: Recipient;
  /**
   * The standings that the paper compares, under the refs it names them by; the earlier one of a paper that names none
   * under an empty ref. Absent, or without one of them = there is nothing to compare with.
   */
  readonly standingsByRef?: Readonly<Record<string, EditionContent>>;
  /** As of which day each of them was issued; what was never issued has none. */
  readonly standingDatesByRef?: Readonly<Record<string, Day>>;
  /** Of a paper of an edition: the one issued before. Absent = there is none, or it is not of an edition. */
  readonly editionBefore?: EditionContent;
}
