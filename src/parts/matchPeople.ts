// People whose name, in any of its parts and without its accents, begins with what was typed; in scripts that leave no
// space between words, holds it anywhere.
import { fold } from '#languages/foldedText.ts';
import { fullNameOf, nameOf, type Person } from '#domain/people/person.ts';

const MOST = 6;

export function matchPeople(people: readonly Person[], typed: string): readonly Person[] {
  const wanted = partsOf(typed);
  if (wanted.length === 0) return [];
  const found: Person[] = [];
  for (const person of people) {
    const parts = partsOf(
      [fullNameOf(person), ...person.aliases, ...Object.values(person.otherScripts)].join(' '),
    );
    if (
      wanted.every((start) =>
        parts.some((part) => (UNSPACED.test(start) ? part.includes(start) : part.startsWith(start))),
      )
    )
      found.push(person);
  }
  return found.sort((a, b) => nameOf(a).localeCompare(nameOf(b))).slice(0, MOST);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function partsOf(text: string): readonly string[] {
  return fold(text)
    .replaceAll("'", '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
}
