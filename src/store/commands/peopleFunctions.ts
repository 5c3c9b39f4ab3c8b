// Writes to the functions a person holds and has held: each worded per language, with the days it is held from and until.
import { castDraft } from 'mutative';
import { orderAtEnd } from '#base/ordered.ts';
import { blankPersonFunction } from '#domain/blank.ts';
import type { ListItemId, PersonId } from '#domain/ids.ts';
import type { PersonFunction } from '#domain/people/person.ts';
import type { Language, LocalText } from '#languages/language.ts';
import type { Command, LibraryDraft } from '../command.ts';
import { orderAheadOf, setText } from './finding.ts';

interface FunctionRef {
  readonly personId: PersonId;
  readonly functionId: ListItemId;
}

/** Adds a function behind the others. */
export const addPersonFunction: Command<FunctionRef & { readonly text: LocalText }> = {
  name: 'addPersonFunction',
  run: (draft, { personId, functionId, text }) => {
    const person = draft.peopleById[personId];
    if (person === undefined) return;
    const blank = blankPersonFunction(functionId, orderAtEnd(person.functionsById));
    person.functionsById[functionId] = castDraft({ ...blank, text });
  },
};

export const editPersonFunction: Command<
  FunctionRef & { readonly language: Language; readonly text: string }
> = {
  name: 'editFunction',
  run: (draft, { language, text, ...ref }) => {
    const held = functionIn(draft, ref);
    if (held !== undefined) setText(held.text, language, text);
  },
  mergeKey: ({ functionId, language }) => `personFunction.${functionId}.${language}`,
};

export const datePersonFunction: Command<
  FunctionRef & { readonly change: Partial<Pick<PersonFunction, 'from' | 'until'>> }
> = {
  name: 'datePersonFunction',
  run: (draft, { change, ...ref }) => {
    const held = functionIn(draft, ref);
    if (held !== undefined) Object.assign(held, change);
  },
};

/** Ahead of `beforeId`, or to the end. The first is the one that prints where a session says nothing else. */
export const movePersonFunction: Command<FunctionRef & { readonly beforeId: ListItemId | null }> = {
  name: 'movePersonFunction',
  run: (draft, { personId, functionId, beforeId }) => {
    const person = draft.peopleById[personId];
    const held = person?.functionsById[functionId];
    if (person === undefined || held === undefined) return;
    held.order = orderAheadOf(person.functionsById, beforeId, functionId);
  },
};

export const removePersonFunction: Command<FunctionRef> = {
  name: 'removePersonFunction',
  run: (draft, { personId, functionId }) => {
    const person = draft.peopleById[personId];
    if (person !== undefined) delete person.functionsById[functionId];
  },
};

function functionIn(draft: LibraryDraft, { personId, functionId }: FunctionRef) {
  return draft.peopleById[personId]?.functionsById[functionId];
}
