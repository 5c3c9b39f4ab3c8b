// The rows of the table in which two records stand side by side: what each says of a field, and whether one of the two
// has to be chosen.
import { inOrder } from '#base/ordered.ts';
import { MERGE_FIELDS, type MergeField } from '#domain/people/mergeAs.ts';
import { nameOf, type Person } from '#domain/people/person.ts';
import { LANGUAGES, textIn, type Language, type LocalText } from '#languages/language.ts';

export interface MergeRow {
  readonly field: MergeField | 'contact' | 'notes';
  readonly kept: string;
  readonly other: string;
  readonly merged: string;
  /** Null where there is nothing to choose: both say the same, only one says anything, or both are kept. */
  readonly choice: MergeField | null;
}

interface Three {
  readonly kept: Person;
  readonly other: Person;
  readonly merged: Person;
}

/** Only the fields of which at least one of the two says something. */
export function mergeRows(three: Three, language: Language): readonly MergeRow[] {
  return [...MERGE_FIELDS, 'contact' as const, 'notes' as const]
    .map((field) => rowOf(field, three, language))
    .filter(({ kept, other }) => kept !== '' || other !== '');
}

function rowOf(field: MergeRow['field'], { kept, other, merged }: Three, language: Language): MergeRow {
  const say = (person: Person) => SAY[field](person, language);
  const said = { kept: say(kept), other: say(other), merged: say(merged) };
  const isChosen = field !== 'contact' && field !== 'notes';
  const isOpen = isChosen && said.kept !== said.other && said.kept !== '' && said.other !== '';
  return { field, ...said, choice: isOpen ? field : null };
}

const SAY: Readonly<Record<MergeRow['field'], (person: Person, language: Language) => string>> = {
  honorific: ({ honorific }) => honorific,
  name: nameOf,
  functions: ({ functionsById }, language) =>
    inOrder(functionsById)
      .map(({ text }) => textIn(text, language))
      .join('\n'),
  state: ({ state }) => state,
  organisation: ({ organisation }) => allOf(organisation),
  otherScripts: ({ otherScripts }) => allOf(otherScripts),
  contact: ({ contact }) => contact,
  notes: ({ notes }) => notes,
};

function allOf(text: LocalText): string {
  return LANGUAGES.flatMap((language) => text[language] ?? []).join('\n');
}
