// The list of live fields that `/` and `{` open: first what to say, then, where it is about a session or a mandate,
// which one. Pure: what is offered for what was typed.
import { inOrder } from '#base/ordered.ts';
import { LIVE_FIELD_NAMES } from '#domain/papers/richText.ts';
import type { LiveField, LiveFieldName } from '#domain/papers/richText.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { inProgrammeOrder, numbersOf } from '#domain/programme/numbering.ts';
import type { Language } from '#languages/language.ts';
import { textIn } from '#languages/language.ts';

export interface FieldOption {
  readonly id: string;
  readonly label: string;
  /** What it says now, or that more is to be chosen. */
  readonly detail: string;
  /** null = the next list, of what `name` is about. */
  readonly field: LiveField | null;
  readonly name: LiveFieldName;
}

export interface OptionTexts {
  readonly word: (name: LiveFieldName) => string;
  readonly say: (field: LiveField) => string;
  /** "of a session …": a second choice follows. */
  readonly ofSession: string;
  readonly ofMandate: string;
  readonly untitled: string;
}

export interface FieldQuery {
  readonly typed: string;
  /** The field whose session or mandate is being chosen. */
  readonly name: LiveFieldName | null;
}

export function fieldOptions(
  { typed, name }: FieldQuery,
  event: PlannedEvent,
  language: Language,
  texts: OptionTexts,
): readonly FieldOption[] {
  const all = name === null ? namesOf(event, texts) : targetsOf(name, event, language, texts);
  const wanted = words(typed);
  return all.filter((option) => {
    const found = words(`${option.label} ${name === null ? '' : option.detail}`);
    return wanted.every((word) => found.some((one) => one.startsWith(word)));
  });
}

function namesOf(
  event: PlannedEvent,
  { word, say, ofSession, ofMandate }: OptionTexts,
): readonly FieldOption[] {
  const hasSessions = Object.keys(event.sessionsById).length > 0;
  const hasMandates = Object.keys(event.mandatesById).length > 1;
  return LIVE_FIELD_NAMES.filter((name) => hasSessions || !isAboutSession(name)).map((name) => {
    const needsTarget = isAboutSession(name) || (name === 'mandate' && hasMandates);
    const field: LiveField = { type: 'field', name };
    return {
      id: name,
      name,
      label: word(name),
      detail: needsTarget ? (name === 'mandate' ? ofMandate : ofSession) : say(field),
      field: needsTarget ? null : field,
    };
  });
}

function targetsOf(
  name: LiveFieldName,
  event: PlannedEvent,
  language: Language,
  { say, untitled }: OptionTexts,
): readonly FieldOption[] {
  const numbers = numbersOf(event, language);
  const targets = isAboutSession(name)
    ? inProgrammeOrder(event).map(({ id, title }) => ({
        id: id as string,
        label:
          [numbers.get(id) ?? '', textIn(title, language, event.mainLanguage)]
            .filter((part) => part !== '')
            .join(': ') || untitled,
      }))
    : inOrder(event.mandatesById).map(({ id, symbol, title }) => ({
        id: id as string,
        label: symbol || textIn(title, language, event.mainLanguage) || untitled,
      }));
  return targets.map(({ id, label }) => {
    const field: LiveField = { type: 'field', name, target: id };
    return { id: `${name}-${id}`, name, label, detail: say(field), field };
  });
}

function isAboutSession(name: LiveFieldName): boolean {
  return name.startsWith('session-');
}

function words(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export function isAboutPerson(name: LiveFieldName): boolean {
  return name.startsWith('person-');
}
