// What was read from a source and looked over by a person, as plain values: what an event is made of, or what is merged
// into one. It knows nothing of lines and of how sure the reader was; that stays on the screen.
import type { Language } from '#languages/language.ts';
import type { Stage } from '../editions/stage.ts';
import type { ReadPerson } from '../people/readPerson.ts';
import type { Access } from '../programme/session.ts';
import type { Day, Minutes } from '../time.ts';

export interface ProposedProgramme {
  readonly language: Language;
  readonly title: string;
  /** The room and the place of the whole meeting; empty = none. */
  readonly room: string;
  readonly building: string;
  /** null = the source names none. */
  readonly stage: Stage | null;
  /** IANA name. */
  readonly timeZone: string;
  readonly days: readonly ProposedDay[];
  readonly papers: readonly ProposedPaper[];
}

export interface ProposedDay {
  /** null = nobody has said which day this is. */
  readonly date: Day | null;
  readonly label: string;
  /** In the order of the source. */
  readonly sessions: readonly ProposedSession[];
}

export interface ProposedSession {
  readonly key: string;
  /** What the source calls it, the same in its next issue; empty = the source has no such names. */
  readonly sourceId: string;
  readonly kind: string;
  /** "Panel Discussion 1"; empty = not numbered. */
  readonly number: string;
  readonly title: string;
  readonly subtitle: string;
  readonly sittings: readonly ProposedSitting[];
  readonly people: readonly ProposedPart[];
  readonly themesLeadIn: string;
  readonly themes: readonly string[];
  readonly questions: readonly string[];
  readonly subItems: readonly ProposedSubItem[];
  readonly access: Access;
  readonly isToBeConfirmed: boolean;
  /** Internal: lines that found no other place. */
  readonly note: string;
}

export interface ProposedSitting {
  readonly start: Minutes;
  /** null = open-ended. */
  readonly end: Minutes | null;
  /** The end is not in the source: it is the start of what follows. */
  readonly isEndInferred: boolean;
  readonly timeAs: string;
  /** null = that of the meeting. */
  readonly room: string | null;
}

export interface ProposedPart extends Omit<ReadPerson, 'role'> {
  /** The same for the same person in the same session, whatever is read again. */
  readonly key: string;
  readonly role: string;
  /** The label over or before the name, as written; empty = none. */
  readonly roleAs: string;
  /** It stands in the source, or somebody chose it: it was not taken from the kind of the session. */
  readonly isRoleSaid: boolean;
}

export interface ProposedSubItem {
  readonly text: string;
  readonly minutes: Minutes | null;
}

export interface ProposedPaper {
  readonly title: string;
  readonly blocks: readonly ProposedBlock[];
}

export type ProposedBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly string[] };

export function proposedSessions({ days }: ProposedProgramme): readonly ProposedSession[] {
  return days.flatMap(({ sessions }) => sessions);
}
