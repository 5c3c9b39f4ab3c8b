// Writes to a person, which show in every session and paper the person stands in.
import { castDraft } from 'mutative';
import { inOrder, orderAtEnd } from '#base/ordered.ts';
import type { ListItemId, PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import type { Language } from '#languages/language.ts';
import type { Command } from '../command.ts';
import { setText } from './finding.ts';

export type PersonSettings = Partial<
  Pick<
    Person,
    | 'honorific'
    | 'givenName'
    | 'familyName'
    | 'isFamilyNameFirst'
    | 'otherScripts'
    | 'state'
    | 'organisation'
    | 'contact'
    | 'notes'
  >
>;

export const editPerson: Command<{ readonly personId: PersonId; readonly change: PersonSettings }> = {
  name: 'editPerson',
  run: (draft, { personId, change }) => {
    const person = draft.peopleById[personId];
    if (person !== undefined) Object.assign(person, change);
  },
  mergeKey: ({ personId, change }) => `person.${personId}.${Object.keys(change).join()}`,
};

/** Words the person's first function, making one (with `newId`) where there is none. */
export const editFunction: Command<{
  readonly personId: PersonId;
  readonly newId: ListItemId;
  readonly language: Language;
  readonly text: string;
}> = {
  name: 'editFunction',
  run: (draft, { personId, newId, language, text }) => {
    const person = draft.peopleById[personId];
    if (person === undefined) return;
    const first = inOrder(person.functionsById)[0];
    const held = first === undefined ? undefined : person.functionsById[first.id];
    if (held !== undefined) setText(held.text, language, text);
    else if (text !== '') {
      person.functionsById[newId] = castDraft({
        id: newId,
        order: orderAtEnd(person.functionsById),
        text: { [language]: text },
        from: null,
        until: null,
      });
    }
  },
  mergeKey: ({ personId, language }) => `person.${personId}.function.${language}`,
};
