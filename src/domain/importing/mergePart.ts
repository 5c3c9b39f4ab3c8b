// One person of a session brought up to a source. Wording that differs only by a full stop or a blank stays as it is, and
// so does what the source cannot say: states, minutes, notes, and for a calendar how the line is arranged.
import { LANGUAGES, type LocalText } from '#languages/language.ts';
import { functionAsPrinted, nameAsPrinted } from '../people/asPrinted.ts';
import type { Participation } from '../people/participation.ts';
import type { SessionMerging } from './mergeSession.ts';

export function mergedPart(
  there: Participation,
  read: Participation,
  merging: SessionMerging,
): Participation {
  const { isData, isRoleSaid } = merging;
  return {
    ...there,
    personId: read.personId ?? there.personId,
    role: isRoleSaid(read.id) ? read.role : there.role,
    nameAs: nameAsMerged(there, read, merging),
    ...wordsMerged(there, read, merging),
    isFunctionFirst: isData ? there.isFunctionFirst : read.isFunctionFirst,
    mode: read.mode === 'in-person' ? there.mode : read.mode,
    isModeFirst: isData || read.mode === 'in-person' ? there.isModeFirst : read.isModeFirst,
    state: stateMerged(there, read),
  };
}

/** Who was to be confirmed and is so no more is confirmed; an invitation is nothing a programme tells of. */
function stateMerged({ state }: Participation, read: Participation): Participation['state'] {
  if (read.state === 'tentative') return 'tentative';
  return state === 'tentative' ? 'confirmed' : state;
}

function nameAsMerged(
  there: Participation,
  read: Participation,
  { personOf }: SessionMerging,
): Participation['nameAs'] {
  const printed = nameAsPrinted(there, personOf(there.personId));
  return isSameWording(printed, nameAsPrinted(read, personOf(read.personId))) ? there.nameAs : read.nameAs;
}

type Words = Pick<Participation, 'functionAs' | 'capacity' | 'formerTitle'>;

function wordsMerged(there: Participation, read: Participation, merging: SessionMerging): Words {
  const { functionAs, capacity, formerTitle } = there;
  const asBefore = { functionAs, capacity, formerTitle };
  // Calendars say function, capacity and former title in one breath.
  if (merging.isData && lettersOf(read, merging) === lettersOf(there, merging)) return asBefore;
  return {
    functionAs: functionMerged(there, read, merging),
    capacity: hasWords(read.capacity) ? { ...capacity, ...read.capacity } : capacity,
    formerTitle: hasWords(read.formerTitle) ? { ...formerTitle, ...read.formerTitle } : formerTitle,
  };
}

function functionMerged(
  there: Participation,
  read: Participation,
  { personOf, language }: SessionMerging,
): Participation['functionAs'] {
  const person = personOf(read.personId);
  const [before, now] = [functionAsPrinted(there, personOf(there.personId)), functionAsPrinted(read, person)];
  // Who is only named has not lost a function.
  if ((now[language] ?? '') === '' && there.personId === read.personId) return there.functionAs;
  if (isSameWording(before[language] ?? '', now[language] ?? '') && there.personId === read.personId)
    return there.functionAs;
  if (read.functionAs === null) return null;
  return { ...(there.personId === read.personId ? before : {}), ...read.functionAs };
}

function lettersOf(part: Participation, { personOf, language }: SessionMerging): string {
  const words = [functionAsPrinted(part, personOf(part.personId)), part.capacity, part.formerTitle];
  return words
    .map((one) => one[language] ?? '')
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function hasWords(text: LocalText): boolean {
  return LANGUAGES.some((language) => (text[language] ?? '') !== '');
}

/** A full stop or a blank is no other wording. */
function isSameWording(a: string, b: string): boolean {
  const plain = (words: string): string =>
    words
      .replace(/\s+/g, ' ')
      .replace(/[.\s]{1,3}$/, '')
      .trim();
  return plain(a) === plain(b);
}
