// Writes to a person, which show in every session and paper the person stands in.
import { castDraft, original } from 'mutative';
import { inOrder, orderAtEnd } from '#base/ordered.ts';
import type { ListItemId, PersonId } from '#domain/ids.ts';
import { mergePeopleAs, type Merge } from '#domain/people/mergeAs.ts';
import type { Person } from '#domain/people/person.ts';
import { noteOfPair } from '#domain/people/saidDifferent.ts';
import type { Language } from '#languages/language.ts';
import type { Command } from '../command.ts';
import { setText } from './finding.ts';

export const createPerson: Command<{ readonly person: Person }> = {
  name: 'createPerson',
  run: (draft, { person }) => {
    draft.peopleById[person.id] = castDraft(person);
  },
};

/** Nobody asks here whether they are named anywhere: whoever offers it has. */
export const deletePeople: Command<{ readonly personIds: readonly PersonId[] }> = {
  name: 'deletePeople',
  run: (draft, { personIds }) => {
    for (const personId of personIds) delete draft.peopleById[personId];
  },
};

export type PersonSettings = Partial<
  Pick<
    Person,
    | 'honorific'
    | 'givenName'
    | 'familyName'
    | 'isFamilyNameFirst'
    | 'otherScripts'
    | 'aliases'
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

interface Pair {
  readonly firstId: PersonId;
  readonly secondId: PersonId;
}

/** Two people of like names are two, and are not asked about again. */
export const keepApart: Command<Pair> = {
  name: 'keepApart',
  run: (draft, { firstId, secondId }) => {
    const { on, names } = noteOfPair(firstId, secondId);
    const person = draft.peopleById[on];
    if (person === undefined) return;
    person.notSameAs = [...(person.notSameAs ?? []).filter((id) => id !== names), names];
  },
};

export const askAboutAgain: Command<Pair> = {
  name: 'askAboutAgain',
  run: (draft, { firstId, secondId }) => {
    for (const [on, names] of [
      [firstId, secondId],
      [secondId, firstId],
    ] as const) {
      const person = draft.peopleById[on];
      if (person?.notSameAs === undefined) continue;
      const left = person.notSameAs.filter((id) => id !== names);
      if (left.length === 0) delete person.notSameAs;
      else person.notSameAs = left;
    }
  },
};

/** Everything that named the other person names the one that stays. */
export const mergeTwoPeople: Command<Merge> = {
  name: 'mergePeople',
  run: (draft, merge) => {
    Object.assign(draft, castDraft(mergePeopleAs(original(draft), merge)));
  },
};
