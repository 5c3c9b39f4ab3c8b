// A paper: anything of an event that gets printed or sent. Authored papers hold text a person wrote;
// generated ones hold only options, because everything else comes from the event. A letter with its enclosures is a package.
import type { OrderedItem, OrderKey } from '#base/ordered.ts';
import type { Language, LocalText } from '#languages/language.ts';
import type { ListItemId, OfficeId, PaperId, ParticipationId, PersonId } from '../ids.ts';
import type { Day } from '../time.ts';
import type { RichText } from './richText.ts';

export type Paper = Letter | AuthoredPaper | GeneratedPaper;

interface PaperBasics extends OrderedItem {
  readonly id: PaperId;
  readonly order: OrderKey;
  /** What the list of papers calls it. */
  readonly name: LocalText;
  readonly language: Language;
  /** Internal: never printed. */
  readonly note: string;
}

export interface Letter extends PaperBasics {
  readonly form: 'letter';
  readonly officeId: OfficeId | null;
  readonly date: Day | null;
  readonly place: LocalText;
  readonly references: readonly LetterReference[];
  readonly salutation: LocalText;
  readonly body: LocalRichText;
  readonly complimentaryClose: LocalText;
  /** Empty = the office's signatory. */
  readonly signatory: string;
  /** A drawn signature stood over the typed name. */
  readonly isHandSigned: boolean;
  /** Lines at the foot; empty = the office's. */
  readonly addressee: LocalText;
  readonly enclosuresById: Readonly<Record<ListItemId, Enclosure>>;
  /** The people who each get a copy of their own; absent = one letter, to its addressee. */
  readonly recipientsById?: RecipientsById;
}

/** Text a person wrote: concept note, President's summary, note, acknowledgements. */
export interface AuthoredPaper extends PaperBasics {
  readonly form: 'authored';
  /** An id of documents/registry.ts: 'concept-note', 'summary', 'note' … */
  readonly type: string;
  readonly date: Day | null;
  readonly body: LocalRichText;
  /** Where a generated paper stands inside the text (the programme at the end of a concept paper). */
  readonly endsWithId: PaperId | null;
}

/** Made from the event: 'programme-table', 'programme-list' … */
export interface GeneratedPaper extends PaperBasics {
  readonly form: 'generated';
  /** An id of documents/registry.ts. */
  readonly type: string;
  /** Plain options, each type's own; see the type's folder in documents/. */
  readonly options: Readonly<Record<string, PaperOption>>;
}

export type PaperOption = string | number | boolean;

export type LocalRichText = Readonly<Partial<Record<Language, RichText>>>;

/** An earlier letter: one kept in the library, or just its date. */
export interface LetterReference {
  readonly paperId: PaperId | null;
  readonly date: Day | null;
}

/** One person who gets the letter, in the part they take in the event where one is meant. */
export interface Recipient extends OrderedItem {
  readonly id: ListItemId;
  readonly personId: PersonId;
  readonly participationId: ParticipationId | null;
}

export type RecipientsById = Readonly<Record<ListItemId, Recipient>>;

export interface Enclosure extends OrderedItem {
  readonly id: ListItemId;
  readonly paperId: PaperId;
}
