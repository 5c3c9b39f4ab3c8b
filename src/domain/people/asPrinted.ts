// How a person stands in one session: the name and function as printed there, or the person's own.
import { inOrder } from '#base/ordered.ts';
import { NO_TEXT, type LocalText } from '#languages/language.ts';
import type { Participation } from './participation.ts';
import { fullNameOf, type Person } from './person.ts';

/** The name with its honorific as printed here; empty for an unnamed seat. */
export function nameAsPrinted(
  participation: Pick<Participation, 'nameAs'>,
  person: Person | undefined,
): string {
  return participation.nameAs ?? (person === undefined ? '' : fullNameOf(person));
}

/** The function as printed here, or the person's first. */
export function functionAsPrinted(
  participation: Pick<Participation, 'functionAs'>,
  person: Person | undefined,
): LocalText {
  if (participation.functionAs !== null) return participation.functionAs;
  const first = person === undefined ? undefined : inOrder(person.functionsById)[0];
  return first?.text ?? NO_TEXT;
}
