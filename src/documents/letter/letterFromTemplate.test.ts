import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import { blankEvent, blankLetter } from '#domain/blank.ts';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { EventId, ListItemId, PaperId } from '#domain/ids.ts';
import type { Letter } from '#domain/papers/paper.ts';
import { recipientsOf } from '#domain/papers/recipients.ts';
import type { Day } from '#domain/time.ts';
import { LANGUAGES } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { LETTER_TEMPLATE_IDS, letterTextsIn } from '#languages/papers/letters/letterTexts.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import { makeDocument } from '../registry.ts';
import type { DocumentSource } from '../source.ts';
import { visit } from '../tree.ts';
import { letterFromTemplate } from './letterFromTemplate.ts';

const [FIRST = '' as OrderKey] = orderKeys(1);
const FILES = [
  '000-fighting-human-trafficking',
  '001-prevention-of-human-trafficking',
  '002-taking-collective-action',
  '003-appraisal-of-the-global-plan-of-action',
  '004-multi-stakeholder-hearing',
];

function blank(language: Language): Letter {
  const { salutation, complimentaryClose } = paperWordsIn(language);
  return {
    ...blankLetter('new' as PaperId, FIRST, language),
    date: '2030-01-07' as Day,
    salutation: { [language]: salutation },
    complimentaryClose: { [language]: complimentaryClose },
  };
}

function exampleSource(file: string, language: Language): DocumentSource<Letter> {
  const path = new URL(`../../../public/examples/${file}.json`, import.meta.url);
  const read = parseLibraryFile(readFileSync(path, 'utf8'));
  const event = read.ok ? Object.values(read.library.eventsById)[0] : undefined;
  if (!read.ok || event === undefined) throw new Error(`${file} cannot be read`);
  return { ...read.library, event, lettersById: {}, paper: blank(language), language };
}

const bareSource = (language: Language): DocumentSource<Letter> => ({
  event: blankEvent('e' as EventId, { days: ['2030-01-07' as Day] }),
  peopleById: {},
  roomsById: {},
  officesById: {},
  lettersById: {},
  paper: blank(language),
  language,
});

function idMaker(): () => ListItemId {
  let count = 0;
  return () => `n${(count += 1)}` as ListItemId;
}

/** The words of the first copy, a line a block, and the fields that say nothing in any copy. */
function printed(source: DocumentSource<Letter>, letter: Letter) {
  const recipients = recipientsOf(letter);
  const copies = recipients.length === 0 ? [{}] : recipients.map((recipient) => ({ recipient }));
  const trees = copies.map((copy) => makeDocument({ ...source, paper: letter, ...copy }));
  const missing: string[] = [];
  for (const tree of trees)
    visit(tree.blocks, (node) => {
      if (node.type === 'field' && node.isMissing) missing.push(node.name);
    });
  const lines = (trees[0]?.blocks ?? []).map((block) => {
    const words: string[] = [];
    visit([block], (node) => {
      if (node.type === 'text' || node.type === 'field') words.push(node.text);
    });
    return words.join('');
  });
  return { lines, missing };
}

describe('a letter from a template', () => {
  it.each(FILES)('has no hole in it, whatever the template and the language: %s', async (file) => {
    for (const language of LANGUAGES) {
      const texts = await letterTextsIn(language);
      for (const id of LETTER_TEMPLATE_IDS) {
        const source = exampleSource(file, language);
        const letter = letterFromTemplate(id, texts[id], source, idMaker());
        const { lines, missing } = printed(source, letter);
        expect(missing, `${id} ${language}`).toEqual([]);
        expect(lines.join('\n'), `${id} ${language}`).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('says what the office would say when it convenes', async () => {
    const texts = await letterTextsIn('en');
    const source = exampleSource('000-fighting-human-trafficking', 'en');
    const letter = letterFromTemplate('convening', texts.convening, source, idMaker());
    await expect(printed(source, letter).lines.join('\n\n')).toMatchFileSnapshot('golden/convening.txt');
  });

  it('goes on from the letter before it', async () => {
    const texts = await letterTextsIn('en');
    const source = exampleSource('000-fighting-human-trafficking', 'en');
    const letter = letterFromTemplate('follow-up', texts['follow-up'], source, idMaker());
    expect(printed(source, letter).lines.join('\n')).toContain(
      'I refer to my letter dated 26 March 2012 concerning',
    );
  });

  it('goes to each panellist, by name and in the right session', async () => {
    const texts = await letterTextsIn('en');
    const source = exampleSource('000-fighting-human-trafficking', 'en');
    const letter = letterFromTemplate('invitation', texts.invitation, source, idMaker());
    expect(recipientsOf(letter).length).toBeGreaterThan(7);
    await expect(printed(source, letter).lines.join('\n\n')).toMatchFileSnapshot('golden/invitation.txt');
  });

  it('does not name the kind of a meeting whose title does', async () => {
    const first: string[] = [];
    for (const language of ['en', 'fr'] as const) {
      const texts = await letterTextsIn(language);
      const bare = bareSource(language);
      const title = { en: 'High Level Meeting on the Oceans', fr: 'Réunion de haut niveau sur les océans' };
      const source = { ...bare, event: { ...bare.event, kind: 'high-level-meeting', title } };
      const letter = letterFromTemplate('convening', texts.convening, source, idMaker());
      first.push(
        printed(source, letter).lines.find((line) => line.includes('océans') || line.includes('Oceans')) ??
          '',
      );
    }
    expect(first).toEqual([
      'I have the honour to inform you that I shall convene the meeting “High Level Meeting on the Oceans” on 7 January 2030.',
      'J’ai l’honneur de vous faire savoir que je convoquerai la réunion «\u202fRéunion de haut niveau sur les océans\u202f» le 7 janvier 2030.',
    ]);
  });

  it('asks in red for what a bare event does not say, and never leaves a gap', async () => {
    const texts = await letterTextsIn('en');
    const source = bareSource('en');
    const letter = letterFromTemplate('convening', texts.convening, source, idMaker());
    const { lines, missing } = printed(source, letter);
    expect(missing).toEqual(['event-title-quoted']);
    expect(lines).toContain(
      'I have the honour to inform you that I shall convene the meeting [event title in quotation marks missing] on 7 January 2030.',
    );
  });
});
