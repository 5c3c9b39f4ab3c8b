import { describe, expect, it } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import { blankLetter } from '#domain/blank.ts';
import type { ListItemId, PaperId, ParticipationId, PersonId } from '#domain/ids.ts';
import type { Letter, Recipient } from '#domain/papers/paper.ts';
import type { LiveFieldName } from '#domain/papers/richText.ts';
import { makeDocument } from '../registry.ts';
import { sampleSource } from '../samplePapers.ts';
import { visit } from '../tree.ts';

const [FIRST = '' as OrderKey] = orderKeys(1);

const FIELDS: readonly LiveFieldName[] = [
  'person-salutation',
  'person-name',
  'person-function',
  'person-role',
  'person-session',
  'person-session-date',
  'person-session-time',
];

const letter: Letter = {
  ...blankLetter('letter' as PaperId, FIRST, 'en'),
  body: { en: [{ type: 'paragraph', runs: FIELDS.map((name) => ({ type: 'field', name })) }] },
};

const recipient: Recipient = {
  id: 'r' as ListItemId,
  order: FIRST,
  personId: 'person' as PersonId,
  participationId: 'printed' as ParticipationId,
};

/** The words of the letter, one field or line each. */
function said(paper: Letter, to?: Recipient): readonly string[] {
  const source = sampleSource(
    paper,
    (field) => field,
    () => 'KEPT',
  );
  const words: string[] = [];
  visit(makeDocument(to === undefined ? source : { ...source, recipient: to }).blocks, (node) => {
    if (node.type === 'text' || node.type === 'field') words.push(node.text);
  });
  return words;
}

describe('a copy of a letter', () => {
  it('speaks to its one person, and says what that person does when', () => {
    expect(said(letter, recipient)).toEqual([
      'Excellency,',
      'Excellency',
      'H.E. Ms. given name family name',
      'function',
      'panellist',
      '“session title”',
      '6 May 2031',
      '10am – 11am',
      'H.E. Ms. given name family name',
      'function',
    ]);
  });

  it('keeps a salutation and an addressee that are typed for everybody', () => {
    const typed = {
      ...letter,
      body: {},
      salutation: { en: 'Dear colleagues,' },
      addressee: { en: 'All missions' },
    };
    expect(said(typed, recipient)).toEqual(['Dear colleagues,', 'All missions']);
  });

  it('knows no session of a person who takes no part', () => {
    const words = said(letter, { ...recipient, participationId: null });
    expect(words).toContain('H.E. Ms. given name family name');
    expect(words).toContain('[session of the person missing]');
    expect(words).toContain('[time of the person’s session missing]');
  });

  it('is none without a person: every field about one is missing', () => {
    expect(said(letter)).toEqual([
      '[how to address the person missing]',
      '[name of the person missing]',
      '[function of the person missing]',
      '[role of the person missing]',
      '[session of the person missing]',
      '[date of the person’s session missing]',
      '[time of the person’s session missing]',
    ]);
  });
});
