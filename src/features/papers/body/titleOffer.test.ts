import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import type { RichText } from '#domain/papers/richText.ts';
import { converterFor } from './convert.ts';
import { bodyContent } from './extensions.ts';
import { makeField, titleAtCaret } from './titleOffer.ts';

const schema = getSchema(bodyContent({ sourcePlaceholder: '', pageBreak: '', say: () => '' }));
const { toDoc, toRich } = converterFor(schema);
const TITLE = 'Fighting Human Trafficking';

function made(typed: string): RichText | null {
  const doc = toDoc([{ type: 'paragraph', runs: [{ type: 'text', text: typed }] }]);
  const state = EditorState.create({ doc, selection: TextSelection.atEnd(doc) });
  const found = titleAtCaret(state, TITLE);
  return found === null ? null : toRich(makeField(state.tr, found, state).doc);
}

const field = (before: string, name: string, after: string) => [
  {
    type: 'paragraph',
    runs: [
      { type: 'text', text: before },
      { type: 'field', name },
      { type: 'text', text: after },
    ],
  },
];

describe('the title of the event typed as words', () => {
  it('can be a field, however it is written', () => {
    expect(made('On fighting human trafficking today')).toEqual(field('On ', 'event-title', ' today'));
    expect(made('On FIGHTING HUMAN TRAFFICKING today')).toEqual(
      field('On ', 'event-title-capitals', ' today'),
    );
    expect(made('On “Fighting human trafficking” today')).toEqual(
      field('On ', 'event-title-quoted', ' today'),
    );
  });

  it('is not offered for part of the title, nor inside another word', () => {
    expect(made('On fighting human traffic')).toBeNull();
    expect(made('On fighting human traffickings')).toBeNull();
    expect(made('')).toBeNull();
  });
});
