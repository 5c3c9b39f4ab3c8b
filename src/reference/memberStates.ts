// The Member States and observer States of the United Nations with their short and formal names in the six official
// languages, from the terminology database UNTERM: suggestions for a person's State, never a check on what was typed.
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { PAGE, ReferenceFailure, fetchJson } from './fetching.ts';
import type { ReferencePlace } from './fetching.ts';

const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
const FILE = 'reference/member-states.json';

export type NameInSix = Readonly<Record<(typeof LANGUAGES)[number], string>>;

export interface MemberState {
  readonly iso2: string;
  readonly iso3: string;
  readonly isObserver: boolean;
  /** "Philippines". */
  readonly shortName: NameInSix;
  /** "the Republic of the Philippines". */
  readonly formalName: NameInSix;
}

const memberStatesQuery = queryOptions({
  queryKey: ['reference', 'member-states'],
  queryFn: () => loadMemberStates(),
  networkMode: 'always',
  staleTime: Infinity,
});

/** Members in the English order of their ISO codes, then observers; `error` is a ReferenceFailure. */
export function useMemberStates(): UseQueryResult<readonly MemberState[]> {
  return useQuery(memberStatesQuery);
}

/** Throws a ReferenceFailure. */
export async function loadMemberStates(place: ReferencePlace = PAGE): Promise<readonly MemberState[]> {
  const content = await fetchJson(FILE, place);
  const rows = rowsIn(content);
  if (rows === null) throw new ReferenceFailure('damaged', FILE);
  return rows.map(stateOf);
}

/** Rows of `[iso2, iso3, status, short, formal, short, formal, …]`, a pair of names a language. */
function rowsIn(content: unknown): readonly (readonly string[])[] | null {
  if (typeof content !== 'object' || content === null) return null;
  const languages: unknown = Reflect.get(content, 'languages');
  const states: unknown = Reflect.get(content, 'states');
  if (JSON.stringify(languages) !== JSON.stringify(LANGUAGES)) return null;
  return Array.isArray(states) && states.every(isRow) ? states : null;
}

function isRow(row: unknown): row is readonly string[] {
  return (
    Array.isArray(row) &&
    row.length === 3 + 2 * LANGUAGES.length &&
    row.every((cell) => typeof cell === 'string' && cell !== '')
  );
}

function stateOf(row: readonly string[]): MemberState {
  const [iso2 = '', iso3 = '', status = '', ...names] = row;
  return {
    iso2,
    iso3,
    isObserver: status === 'observer',
    shortName: namesAt(names, 0),
    formalName: namesAt(names, 1),
  };
}

function namesAt(names: readonly string[], offset: 0 | 1): NameInSix {
  const name = (index: number): string => names[2 * index + offset] ?? '';
  return { ar: name(0), zh: name(1), en: name(2), fr: name(3), ru: name(4), es: name(5) };
}
