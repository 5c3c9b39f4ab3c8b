// What live fields are called in the plain text of a paper: "{event dates}", "{session title: Panel II}". A field about
// one session names it by its number, or by its title where it has none.
import { inOrder } from '#base/ordered.ts';
import { LIVE_FIELD_NAMES } from '#domain/papers/richText.ts';
import type { LiveField, LiveFieldName } from '#domain/papers/richText.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { inProgrammeOrder, numbersOf } from '#domain/programme/numbering.ts';
import type { Language } from '#languages/language.ts';
import { textIn } from '#languages/language.ts';
import type { FieldNames } from './runs.ts';

/** How a kind of field is called in the interface's language. */
export type FieldWord = (name: LiveFieldName) => string;

export function fieldNamesOf(event: PlannedEvent, language: Language, word: FieldWord): FieldNames {
  const targets = targetsOf(event, language);
  return {
    nameOf: ({ name, target }) => {
      if (target === undefined) return word(name);
      return `${word(name)}: ${targets.find(({ id }) => id === target)?.label ?? target}`;
    },
    fieldOf: (typed) => {
      const [words = '', ...rest] = typed.split(': ');
      const wanted = words.trim().toLocaleLowerCase();
      const name = LIVE_FIELD_NAMES.find((one) => word(one).toLocaleLowerCase() === wanted);
      if (name === undefined) return null;
      if (rest.length === 0) return { type: 'field', name };
      const label = rest.join(': ').trim();
      return { type: 'field', name, target: targets.find((one) => one.label === label)?.id ?? label };
    },
  };
}

/** Every field that may be inserted: those about sessions once for each session. */
export function insertableFields(event: PlannedEvent): readonly LiveField[] {
  const plain = LIVE_FIELD_NAMES.filter((name) => !name.startsWith('session-'));
  const ofSessions = LIVE_FIELD_NAMES.filter((name) => name.startsWith('session-'));
  return [
    ...plain.map((name): LiveField => ({ type: 'field', name })),
    ...inProgrammeOrder(event).flatMap(({ id }) =>
      ofSessions.map((name): LiveField => ({ type: 'field', name, target: id })),
    ),
  ];
}

interface FieldTarget {
  readonly id: string;
  readonly label: string;
}

/** Sessions and mandates under labels that differ: the second of two alike gets a figure behind it. */
function targetsOf(event: PlannedEvent, language: Language): readonly FieldTarget[] {
  const numbers = numbersOf(event, language);
  const sessions = inProgrammeOrder(event).map(({ id, title }) => ({
    id: id as string,
    label: numbers.get(id) ?? textIn(title, language, event.mainLanguage),
  }));
  const mandates = inOrder(event.mandatesById).map(({ id, symbol }) => ({ id: id as string, label: symbol }));
  const seen = new Map<string, number>();
  return [...sessions, ...mandates].map(({ id, label }) => {
    const plain =
      label
        .replace(/[{}\\\n]/g, '')
        .replace(/\s+/g, ' ')
        .trim() || id;
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return { id, label: count === 1 ? plain : `${plain} (${count})` };
  });
}
