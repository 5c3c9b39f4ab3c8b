// Test support: lines as the cutter gives them, and people said in one line each so that tables of them stay readable.
import type { ReadPerson } from '#domain/people/readPerson.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { nameIn } from './personAt.ts';

/** One a line; "• " or "- " at the start is a bullet, and an empty line stands before what follows it. */
export function linesOf(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let isAfterBlank = false;
  text.split('\n').forEach((raw, index) => {
    const bullet = /^[•-] /.test(raw) ? raw.slice(0, 1) : null;
    const words = bullet === null ? raw.trim() : raw.slice(2).trim();
    if (words !== '')
      lines.push({ text: words, lines: [index + 1], bullet, depth: 0, look: 'plain', isAfterBlank });
    isAfterBlank = words === '';
  });
  return lines;
}

/** "role | honorific | name | function", with "function first", "tbc", the mode and the like behind it. */
export function said(person: ReadPerson): string {
  const marks = [
    person.isFunctionFirst ? 'function first' : '',
    person.isToBeConfirmed ? 'tbc' : '',
    person.mode === 'in-person' ? '' : person.mode,
    person.formerTitle,
    person.capacity,
  ];
  const parts = [person.role ?? '', person.honorific, nameIn(person), person.function];
  return [...parts, ...marks.filter((mark) => mark !== '')].join(' | ');
}
