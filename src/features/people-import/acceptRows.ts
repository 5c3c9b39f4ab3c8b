// Takes the rows that were chosen into the library, all in one step, and says how many.
import type { Person } from '#domain/people/person.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { importPeople } from '#store/commands/importedPeople.ts';
import { execute, undo } from '#store/execute.ts';
import { libraryNow } from '#store/store.ts';
import { showToast } from '#ui/toasts.ts';
import { personOf, updatedPerson } from './importedPerson.ts';
import type { ImportRow } from './importRows.ts';

export function acceptRows(rows: readonly ImportRow[], language: Language): void {
  const { people, added } = peopleOfRows(rows, language, libraryNow().peopleById);
  execute(importPeople, { people });
  const text = words.t('accepted', { ns: 'peopleImport', added, updated: people.length - added });
  showToast({ text, actionLabel: words.t('undo', { ns: 'ui' }), onAction: undo });
}

/** Someone known who has gone meanwhile is added anew. */
export function peopleOfRows(
  rows: readonly ImportRow[],
  language: Language,
  peopleById: Readonly<Record<string, Person>>,
): { readonly people: readonly Person[]; readonly added: number } {
  const taken = new Map<string, Person>();
  let added = 0;
  for (const { id, proposed, choice, known } of rows) {
    if (choice === 'leave') continue;
    const person = personOf(id, proposed, language);
    const knownId = known?.personId ?? '';
    const before = choice === 'update' ? (taken.get(knownId) ?? peopleById[knownId]) : undefined;
    if (before === undefined) added += 1;
    const result = before === undefined ? person : updatedPerson(before, person);
    taken.set(result.id, result);
  }
  return { people: [...taken.values()], added };
}
