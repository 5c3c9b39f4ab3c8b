// One session of an event brought up to what a source says of it: title, hours, people and lines. What the source does
// not say stays: internal notes, other languages, rules of the floor.
import { inOrder, orderKeys } from '#base/ordered.ts';
import { fold } from '#languages/foldedText.ts';
import { LANGUAGES, type Language, type LocalText } from '#languages/language.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import { knownKindId } from '../session-kinds/registry.ts';
import type { ListItemId, ParticipationId, PersonId, RoomId, SittingId } from '../ids.ts';
import type { Participation } from '../people/participation.ts';
import type { Person } from '../people/person.ts';
import type { Session, Sitting } from '../programme/session.ts';
import { mergedPeople } from './mergePeople.ts';
import { mergedSittings } from './mergeSittings.ts';

export interface SessionMerging {
  /** The source's. */
  readonly language: Language;
  /** Somebody the source does not have here stays all the same. */
  readonly isKept: (personId: PersonId) => boolean;
  /** A calendar or a schedule: it says who, what and when, and not how a line of the programme is arranged. */
  readonly isData: boolean;
  /** Whether a role stands in the source; one that does not was taken from the kind of the session. */
  readonly isRoleSaid: (id: ParticipationId) => boolean;
  readonly personOf: (id: PersonId | null) => Person | undefined;
  /** Which room the words of the source mean. */
  readonly roomOf: (words: string) => RoomId | null;
  /** Roles that the source prints without a label, and the event with one. */
  readonly unlabelledRoles: ReadonlySet<string>;
  /** Ends that are not in the source but the start of what follows. */
  readonly isEndInferred: (id: SittingId) => boolean;
  /** Of the event. */
  readonly defaultRoomId: RoomId | null;
}

export function mergedSession(there: Session, read: Session, merging: SessionMerging): Session {
  const title = merging.isData && isNoTitle(read.title) ? there.title : withWords(there.title, read.title);
  return {
    ...there,
    kind: kindOf(there, read, title !== there.title),
    title,
    subtitle: withWords(there.subtitle, read.subtitle),
    sittingsById: mergedSittings(there, read, merging),
    participationsById: mergedPeople(there, read, merging),
    roleLabelsByRole: mergedLabels(there, read, merging),
    themesLeadIn: withWords(there.themesLeadIn, read.themesLeadIn),
    ...mergedLists(there, read, merging.language),
    access: read.access === 'unstated' ? there.access : read.access,
    // A calendar of a draft is tentative throughout.
    isToBeConfirmed: read.isToBeConfirmed || (merging.isData && there.isToBeConfirmed),
    note: withNote(there, read.note, merging),
  };
}

/** Of a role that is new to the session the label is the source's, too. */
function mergedLabels(there: Session, read: Session, merging: SessionMerging): Session['roleLabelsByRole'] {
  const rolesOf = ({ participationsById }: Session) =>
    new Set(Object.values<Participation>(participationsById).map(({ role }) => role));
  const known = rolesOf(there);
  const labels = { ...there.roleLabelsByRole };
  let isSame = true;
  for (const role of merging.isData ? [] : rolesOf(read)) {
    const label = read.roleLabelsByRole[role] ?? (merging.unlabelledRoles.has(role) ? {} : undefined);
    if (known.has(role) || label === undefined || Object.hasOwn(labels, role)) continue;
    labels[role] = label;
    isSame = false;
  }
  return isSame ? there.roleLabelsByRole : labels;
}

/** What our own calendars write over what has no title. */
export function isNoTitle(title: LocalText): boolean {
  return LANGUAGES.every(
    (language) => title[language] === undefined || title[language] === paperWordsIn(language).noTitle,
  );
}

/** The kind is told from the title as a rule: where that stays, so does what somebody chose. */
function kindOf(there: Session, read: Session, isRetitled: boolean): string {
  const isTold = knownKindId(read) !== 'other' && (isRetitled || knownKindId(there) === 'other');
  return isTold ? read.kind : there.kind;
}

/** Capitals, accents and blanks alone are no other wording: a source in capitals does not shout down a title. */
function withWords(there: LocalText, read: LocalText): LocalText {
  const changed = Object.entries(read).filter(
    ([language, words]) => fold(words) !== fold(there[language as Language] ?? ''),
  );
  return changed.length === 0 ? there : { ...there, ...Object.fromEntries(changed) };
}

interface Line {
  readonly id: ListItemId;
  readonly order: ReturnType<typeof orderKeys>[number];
  readonly text: LocalText;
}

/** A calendar tells no themes from questions: a line that the session has in another list stays there. */
function mergedLists(there: Session, read: Session, language: Language) {
  const lists = ['themesById', 'questionsById', 'subItemsById'] as const;
  const elsewhere = (own: (typeof lists)[number]): ReadonlySet<string> =>
    new Set(
      lists
        .filter((list) => list !== own)
        .flatMap((list) => Object.values<Line>(there[list]).map((line) => saidBy(line, language))),
    );
  return {
    themesById: mergedLines(
      there.themesById,
      withoutLines(read.themesById, elsewhere('themesById'), language),
      language,
    ),
    questionsById: mergedLines(
      there.questionsById,
      withoutLines(read.questionsById, elsewhere('questionsById'), language),
      language,
    ),
    subItemsById: mergedLines(
      there.subItemsById,
      withoutLines(read.subItemsById, elsewhere('subItemsById'), language),
      language,
    ),
  };
}

function withoutLines<Item extends Line>(
  lines: Readonly<Record<ListItemId, Item>>,
  said: ReadonlySet<string>,
  language: Language,
): Readonly<Record<ListItemId, Item>> {
  return Object.fromEntries(
    Object.entries<Item>(lines).filter(([, line]) => !said.has(saidBy(line, language))),
  );
}

/** The lines of the source in its order; one that says the same keeps what else is known of it. None = as they are. */
function mergedLines<Item extends Line>(
  there: Readonly<Record<ListItemId, Item>>,
  read: Readonly<Record<ListItemId, Item>>,
  language: Language,
): Readonly<Record<ListItemId, Item>> {
  const come = inOrder<Item>(read);
  if (come.length === 0) return there;
  const old = inOrder<Item>(there);
  const isSameList =
    old.length === come.length && come.every((line, index) => saysSame(line, old[index], language));
  if (isSameList) return there;
  const keys = orderKeys(come.length);
  const made = come.flatMap((line, index): Item[] => {
    const order = keys[index];
    if (order === undefined) return [];
    const known = old.find((one) => saysSame(line, one, language));
    return [{ ...(known ?? line), order }];
  });
  return Object.fromEntries(made.map((line) => [line.id, line]));
}

function saysSame(line: Line, other: Line | undefined, language: Language): boolean {
  return other !== undefined && saidBy(line, language) === saidBy(other, language);
}

function saidBy({ text }: Line, language: Language): string {
  return fold(text[language] ?? '');
}

/** With the lines that found no other place and are not known: neither from before nor as the room of the session. */
function withNote({ note, sittingsById }: Session, read: string, merging: SessionMerging): string {
  const rooms = Object.values<Sitting>(sittingsById).map(({ roomId }) => roomId ?? merging.defaultRoomId);
  const isKnown = (line: string): boolean => {
    const room = merging.isData ? merging.roomOf(line) : null;
    return note.includes(line) || (room !== null && rooms.includes(room));
  };
  const lines = read.split('\n').filter((line) => line !== '' && !isKnown(line));
  return [note, ...lines].filter((one) => one !== '').join('\n');
}
