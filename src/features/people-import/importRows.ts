// The rows of an import under review: what was read, as corrected so far, whom in the library or further up in the list it
// may be, and what is to be done with it. Comparing is done row by row, so that a page can stop in between.
import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { emptyNameIndex, noteName, peopleLike, type NameIndex } from '#domain/people/sameNamePairs.ts';
import type { Language } from '#languages/language.ts';
import type { ProposedPerson } from '#imports/people/proposal.ts';
import { personOf } from './importedPerson.ts';

export type Choice = 'add' | 'update' | 'leave';

export interface ImportRow {
  /** The person it becomes when added. */
  readonly id: PersonId;
  readonly proposed: ProposedPerson;
  readonly choice: Choice;
  /** Whom in the library it is likely to be. */
  readonly known: { readonly personId: PersonId; readonly likeness: number } | null;
  /** The line further up with the same person; null = none. */
  readonly sameAsLine: number | null;
}

/** The library's people; the rows above the one in hand are kept beside them. */
export interface Comparing {
  readonly library: NameIndex;
  readonly list: NameIndex;
  readonly linesById: Map<PersonId, number>;
  readonly language: Language;
}

export function newComparing(language: Language): Comparing {
  return { library: emptyNameIndex(), list: emptyNameIndex(), linesById: new Map(), language };
}

/** So alike that the list most likely means that very person. */
export const SURELY = 0.85;

export function rowOf(id: PersonId, proposed: ProposedPerson, comparing: Comparing): ImportRow {
  const person = personOf(id, proposed, comparing.language);
  const row = compared({ id, proposed, choice: 'add', known: null, sameAsLine: null }, person, comparing);
  noteName(comparing.list, person);
  comparing.linesById.set(id, proposed.line);
  return row;
}

/** After a correction of one row: that row, and those that were the same person as it, compared anew. */
export function correctedRows(
  rows: readonly ImportRow[],
  corrected: ImportRow,
  change: Partial<ProposedPerson>,
  comparing: Comparing,
): readonly ImportRow[] {
  const after = correctedRow(corrected, change, comparing);
  return rows.map((row) => {
    if (row.id === after.id) return after;
    return row.sameAsLine === after.proposed.line ? correctedRow(row, {}, comparing) : row;
  });
}

/** Whom it may be now. What is to be done is only thought over again where that has changed. */
function correctedRow(row: ImportRow, change: Partial<ProposedPerson>, comparing: Comparing): ImportRow {
  const proposed = { ...row.proposed, ...change };
  const person = personOf(row.id, proposed, comparing.language);
  const again = compared({ ...row, proposed }, person, comparing);
  noteName(comparing.list, person);
  const isSame = again.known?.personId === row.known?.personId && again.sameAsLine === row.sameAsLine;
  return isSame ? { ...again, choice: row.choice } : again;
}

function compared(row: ImportRow, person: Person, comparing: Comparing): ImportRow {
  const [inLibrary] = peopleLike(comparing.library, person);
  const inList = peopleLike(comparing.list, person).find(
    ({ a, likeness }) => likeness >= SURELY && (comparing.linesById.get(a) ?? Infinity) < row.proposed.line,
  );
  const known = inLibrary === undefined ? null : { personId: inLibrary.a, likeness: inLibrary.likeness };
  const sameAsLine = inList === undefined ? null : (comparing.linesById.get(inList.a) ?? null);
  const choice =
    sameAsLine !== null ? 'leave' : known !== null && known.likeness >= SURELY ? 'update' : 'add';
  return { ...row, known, sameAsLine, choice };
}
