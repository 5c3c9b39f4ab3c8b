// Takes people in from a list: new ones, and ones the library knows as they stand after the list has added to them.
import { castDraft } from 'mutative';
import type { Person } from '#domain/people/person.ts';
import type { Command } from '../command.ts';

export const importPeople: Command<{ readonly people: readonly Person[] }> = {
  name: 'importPeople',
  run: (draft, { people }) => {
    for (const person of people) draft.peopleById[person.id] = castDraft(person);
  },
};
