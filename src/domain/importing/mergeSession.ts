// One session of an event brought up to what a source says of it: title, hours, people and lines. What the source does
// not say stays: internal notes, other languages, rules of the floor.
import { inOrder, orderKeys } from '#base/ordered.ts';
import { fold } from '#languages/foldedText.ts';
import type { Language, LocalText } from '#languages/language.ts';
import { knownKindId } from '../session-kinds/registry.ts';
import type { ListItemId, PersonId, SittingId } from '../ids.ts';
import { sittingsOf, type Session, type Sitting } from '../programme/session.ts';
import { mergedPeople } from './mergePeople.ts';

export interface SessionMerging {
  /** The source's. */
  readonly language: Language;
  /** Somebody the source does not have here stays all the same. */
  readonly isKept: (personId: PersonId) => boolean;
}

export function mergedSession(there: Session, read: Session, merging: SessionMerging): Session {
  return {
    ...there,
    kind: knownKindId(read) === 'other' ? there.kind : read.kind,
    title: withWords(there.title, read.title),
    subtitle: withWords(there.subtitle, read.subtitle),
    sittingsById: mergedSittings(there, read),
    participationsById: mergedPeople(there, read, merging),
    themesLeadIn: withWords(there.themesLeadIn, read.themesLeadIn),
    themesById: mergedLines(there.themesById, read.themesById, merging.language),
    questionsById: mergedLines(there.questionsById, read.questionsById, merging.language),
    subItemsById: mergedLines(there.subItemsById, read.subItemsById, merging.language),
    access: read.access === 'unstated' ? there.access : read.access,
    isToBeConfirmed: read.isToBeConfirmed,
    note: withNote(there.note, read.note),
  };
}

/** Capitals, accents and blanks alone are no other wording: a source in capitals does not shout down a title. */
function withWords(there: LocalText, read: LocalText): LocalText {
  const changed = Object.entries(read).filter(
    ([language, words]) => fold(words) !== fold(there[language as Language] ?? ''),
  );
  return changed.length === 0 ? there : { ...there, ...Object.fromEntries(changed) };
}

/** The first sitting of the one is the first of the other; an end that nobody wrote changes none that was set. */
function mergedSittings(there: Session, read: Session): Record<SittingId, Sitting> {
  const [old, come] = [sittingsOf(there), sittingsOf(read)];
  const isTimed = come.some(({ start }) => start !== null);
  if (!isTimed) return { ...there.sittingsById };
  const made = come.map((sitting, index): Sitting => {
    const before = old[index];
    if (before === undefined) return sitting;
    const isSame =
      before.day === sitting.day &&
      before.start === sitting.start &&
      (before.end === sitting.end || sitting.end === null);
    return {
      ...before,
      day: sitting.day,
      start: sitting.start,
      end: isSame ? before.end : sitting.end,
      roomId: sitting.roomId ?? before.roomId,
      timeAs: isSame ? before.timeAs : sitting.timeAs,
    };
  });
  return Object.fromEntries(made.map((sitting) => [sitting.id, sitting]));
}

interface Line {
  readonly id: ListItemId;
  readonly order: ReturnType<typeof orderKeys>[number];
  readonly text: LocalText;
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
  return other !== undefined && fold(line.text[language] ?? '') === fold(other.text[language] ?? '');
}

function withNote(there: string, read: string): string {
  const lines = read.split('\n').filter((line) => line !== '' && !there.includes(line));
  return [there, ...lines].filter((one) => one !== '').join('\n');
}
