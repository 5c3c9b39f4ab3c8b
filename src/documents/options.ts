// What may be chosen for a generated paper, as data: a type of paper declares its options, a form draws itself from
// them, and the paper's record keeps only what was chosen. A stored value that is not understood falls back to the
// usual one, so that files of other versions always print.
import type { PaperOption } from '#domain/papers/paper.ts';

export type OptionKey =
  | 'audience'
  | 'sessionId'
  | 'personId'
  | 'roomId'
  | 'day'
  | 'heading'
  | 'headingCase'
  | 'stageWord'
  | 'place'
  | 'columnTitles'
  | 'journalForm'
  | 'plateLine'
  | 'minutesEach'
  | 'paperId'
  | 'since'
  | 'until'
  | 'changesBy'
  | 'hasPeople'
  | 'hasThemes'
  | 'hasQuestions'
  | 'hasSubItems'
  | 'hasFloorRules'
  | 'hasAccess'
  | 'hasMinutes'
  | 'hasSessions'
  | 'hasHonorific';

/** The word a choice goes by in the interface. */
export type ChoiceWord =
  | 'public'
  | 'delegations'
  | 'internal'
  | 'chair'
  | 'stageFirst'
  | 'kindFirst'
  | 'noRoom'
  | 'stageLast'
  | 'shortTitle'
  | 'titleFirst'
  | 'nameFirst'
  | 'none'
  | 'asWritten'
  | 'capitals'
  | 'programme'
  | 'agenda'
  | 'columnsInCapitals'
  | 'columnsInWords'
  | 'timeAlone'
  | 'entry'
  | 'announcement'
  | 'function'
  | 'state'
  | 'bySession'
  | 'byReader';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly word: ChoiceWord;
}

export interface ChoiceField<Value extends string = string> {
  readonly kind: 'choice';
  readonly choices: readonly Choice<Value>[];
  readonly usual: NoInfer<Value>;
  /** A value that is none of the choices is kept: an imported paper may have what the form cannot make. */
  readonly isOpen: boolean;
}

/** Names one record of the event by its id; empty = all of them. */
export interface LinkField {
  readonly kind: 'session' | 'person' | 'room' | 'day';
}

/** Another paper of the event, by its id; empty = its programme. */
export interface PaperField {
  readonly kind: 'paper';
}

/** An edition by its id, or what is being worked on; empty = the usual one. */
export interface EditionField {
  readonly kind: 'edition';
  readonly usual: 'latest' | 'draft';
}

export type OptionField =
  | PaperField
  | EditionField
  | ChoiceField
  | LinkField
  | { readonly kind: 'switch'; readonly usual: boolean }
  | { readonly kind: 'text' }
  | { readonly kind: 'minutes'; readonly usual: number };

export type OptionFields = Readonly<Partial<Record<OptionKey, OptionField>>>;

type ValueOf<Field> =
  Field extends ChoiceField<infer Value>
    ? Value
    : Field extends { readonly kind: 'switch' }
      ? boolean
      : Field extends { readonly kind: 'minutes' }
        ? number
        : string;

export type OptionValues<Fields> = { readonly [Key in keyof Fields]: ValueOf<Fields[Key]> };

export type StoredOptions = Readonly<Record<string, PaperOption>>;

export function readOptions<Fields extends OptionFields>(
  fields: Fields,
  stored: StoredOptions,
): OptionValues<Fields> {
  const values = Object.entries(fields).map(([key, field]) => [key, valueOf(field, stored[key])]);
  // The one place where plain stored values become a type's options: valueOf answers each kind with its own type.
  return Object.fromEntries(values) as OptionValues<Fields>;
}

/** What is chosen for one option: the stored value where it is a possible one. */
export function valueOf(field: OptionField, stored: PaperOption | undefined): PaperOption {
  switch (field.kind) {
    case 'choice': {
      const isKnown = typeof stored === 'string' && (field.isOpen || isChoice(field, stored));
      return isKnown ? stored : field.usual;
    }
    case 'switch':
      return typeof stored === 'boolean' ? stored : field.usual;
    case 'minutes':
      return typeof stored === 'number' && stored >= 0 ? stored : field.usual;
    default:
      return typeof stored === 'string' ? stored : '';
  }
}

function isChoice({ choices }: ChoiceField, stored: string): boolean {
  return choices.some(({ value }) => value === stored);
}

export function choice<const Value extends string>(
  choices: readonly Choice<Value>[],
  usual: NoInfer<Value>,
): ChoiceField<Value> {
  return { kind: 'choice', choices, usual, isOpen: false };
}

/** Any value is kept; the choices are what the form offers. */
export function openChoice(choices: readonly Choice<string>[], usual: string): ChoiceField {
  return { kind: 'choice', choices, usual, isOpen: true };
}

export function toggle(usual: boolean): { readonly kind: 'switch'; readonly usual: boolean } {
  return { kind: 'switch', usual };
}

export function link<Kind extends LinkField['kind']>(kind: Kind): { readonly kind: Kind } {
  return { kind };
}
