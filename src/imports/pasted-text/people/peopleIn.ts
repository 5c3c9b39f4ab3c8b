// The people of a session out of its lines: labels over lists, several in one line, names wrapped over lines.
// What is about nobody is handed back as it came.
import { readPeople } from '#domain/people/readPerson.ts';
import type { ReadParticipation } from '../../programme/reading.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { personAt } from './personAt.ts';
import { roleLabelAt, type FoundLabel } from './roleLabelAt.ts';

export interface PeopleOfLines {
  readonly people: readonly ReadParticipation[];
  /** Lines about nobody, in their order. */
  readonly rest: readonly SourceLine[];
}

/** `defaultRole`: of those no label speaks for. */
export function peopleIn(lines: readonly SourceLine[], defaultRole: string): PeopleOfLines {
  const people: ReadParticipation[] = [];
  const rest: SourceLine[] = [];
  let over: FoundLabel | null = null;
  for (const line of lines) {
    const label = roleLabelAt(line.text);
    if (label !== null && (label.rest === '' || label.isForSeveral)) over = label;
    const text = label?.rest ?? line.text;
    if (text === '') continue;
    const found = personAt(text);
    if (found === null && label === null && over === null) {
      rest.push(line);
      continue;
    }
    const by = label ?? over;
    for (const person of readPeople(text)) {
      people.push({
        ...person,
        role: person.role ?? by?.role ?? defaultRole,
        roleAs: by?.label ?? '',
        lines: line.lines,
        certainty: found?.certainty ?? 'likely',
      });
    }
  }
  return { people, rest };
}
