// The State that goes by a name, short or formal, in any official language: what is typed is kept under the English
// short name, as papers look it up by that.
import type { MemberState } from '#reference/memberStates.ts';
import { searchable } from '../searchable.ts';

/** null = the name is no State's. */
export function stateCalled(typed: string, states: readonly MemberState[]): MemberState | null {
  const wanted = bare(typed);
  if (wanted === '') return null;
  return (
    states.find(({ shortName, formalName }) =>
      [...Object.values(shortName), ...Object.values(formalName)].some((name) => bare(name) === wanted),
    ) ?? null
  );
}

/** "Kingdom of Belgium" is "the Kingdom of Belgium". */
function bare(name: string): string {
  return searchable(name).replace(/^(?:the|le|la|les|l|el|los|las) /, '');
}
