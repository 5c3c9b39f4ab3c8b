import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import { blankGeneratedPaper, blankLetter } from '#domain/blank.ts';
import { contentOf, type EditionContent } from '#domain/editions/content.ts';
import { editionsOf } from '#domain/editions/issue.ts';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { EventId, ListItemId, PaperId } from '#domain/ids.ts';
import { recipientsOf } from '#domain/papers/recipients.ts';
import type { Day } from '#domain/time.ts';
import { LANGUAGES, type Language } from '#languages/language.ts';
import { letterTextsIn, type ChangeNoticeId } from '#languages/papers/letters/letterTexts.ts';
import { makeDocument } from '../registry.ts';
import type { DocumentSource } from '../source.ts';
import { visit, type Block } from '../tree.ts';
import { changeNoticeLetter } from './changeNoticeLetter.ts';

const [ORDER = '' as OrderKey] = orderKeys(1);
const SECOND = 'seed-000-edition-2';
const FINAL = 'seed-000-edition-3';
const refs = { since: SECOND, until: FINAL };

/** The final programme of seed 000, with the editions before it. */
function finalSource(language: Language): DocumentSource {
  const file = new URL('../../../public/examples/000-fighting-human-trafficking.json', import.meta.url);
  const read = parseLibraryFile(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error('the example cannot be read');
  const { library } = read;
  const event = library.eventsById['seed-000' as EventId];
  if (event === undefined) throw new Error('the example has no event');
  const editions = editionsOf(library, event.id);
  const standingsByRef: Record<string, EditionContent> = {};
  for (const edition of editions) {
    const content = contentOf(edition);
    if (content !== null) standingsByRef[edition.id] = content;
  }
  const paper = { ...blankLetter('notice' as PaperId, ORDER, language), date: '2012-04-03' as Day };
  return {
    ...library,
    event,
    lettersById: {},
    paper,
    language,
    standingsByRef,
    standingDatesByRef: Object.fromEntries(editions.map(({ id, asOf }) => [id, asOf])),
  };
}

async function drafted(id: ChangeNoticeId, language: Language) {
  const source = finalSource(language);
  const { paper } = source;
  if (paper.form !== 'letter') throw new Error('a letter was made');
  const texts = await letterTextsIn(language);
  let count = 0;
  const list = blankGeneratedPaper('list' as PaperId, ORDER, 'changes', language);
  const enclosed = [{ ...list, name: { en: 'List of changes' } }];
  const letter = changeNoticeLetter({ id, refs, enclosed }, texts[id], { ...source, paper }, () => {
    count += 1;
    return `n${count}` as ListItemId;
  });
  if (letter === null) throw new Error('there are two editions to compare');
  const papersById = {
    ...source.event.papersById,
    ['list' as PaperId]: { ...list, name: { en: 'List of changes' } },
  };
  return { letter, source: { ...source, paper: letter, event: { ...source.event, papersById } } };
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  const lines: string[] = [];
  visit(blocks, (node) => {
    if (node.type === 'paragraph') lines.push('');
    if (node.type === 'text' || node.type === 'field') lines.push((lines.pop() ?? '') + node.text);
  });
  return lines;
}

describe('the letter that a programme has changed', () => {
  it('cites the letters before it, lists what changed, encloses the programme and the list', async () => {
    const { source } = await drafted('change-notice', 'en');
    expect(linesOf(makeDocument(source).blocks)).toMatchInlineSnapshot(`
      [
        "03 April 2012",
        "I refer to my letters of 21 February and 26 March 2012 concerning the interactive dialogue “Fighting Human Trafficking: Partnership and Innovation to End Violence against Women and Girls”, to be held on 03 April 2012.",
        "I wish to inform you that the Programme of 26 March 2012 has been changed as follows:",
        "Stage changed from Programme to Final Programme",
        "H.E. Mr. Libran N. Cabactulan: courtesy title changed from “H.E.” to “H.E. Mr.”",
        "Ms. Somaly Mam added as panellist of Interactive Panel Discussion I",
        "H.E. Mr. Antonio Pedro Monteiro Lima (Interactive Panel Discussion II): function changed from “Permanent Representative of Cape Verde to the United Nations” to “Permanent Representative of the Republic of Cape Verde to the United Nations”",
        "“Al-Maliki” corrected to “Al-Malki” (Ms. Maryam Al-Malki)",
        "The programme otherwise remains as it was. Please find enclosed the programme and list of changes.",
        "I should be grateful if you would bring these changes to the attention of all concerned.",
        "Enclosures: 2",
      ]
    `);
  });

  it.each(LANGUAGES)('leaves no place open in %s, to all or to each', async (language) => {
    for (const id of ['change-notice', 'personal-change-notice'] as const) {
      const { letter, source } = await drafted(id, language);
      const [recipient] = recipientsOf(letter);
      const tree = makeDocument(recipient === undefined ? source : { ...source, recipient });
      const said = linesOf(tree.blocks).join('\n');
      const missing: string[] = [];
      visit(tree.blocks, (node) => {
        if (node.type === 'field' && node.isMissing) missing.push(node.name);
      });
      expect([missing, said.match(/\{[a-z-]+\}/)]).toEqual([[], null]);
    }
  });

  it('tells each person only what concerns that person', async () => {
    const { letter, source } = await drafted('personal-change-notice', 'en');
    const told = recipientsOf(letter).map((recipient) => {
      const lines = linesOf(makeDocument({ ...source, recipient }).blocks);
      return [recipient.personId, lines.find((line) => line.startsWith('I wish to inform you'))];
    });
    expect(told).toMatchInlineSnapshot(`
      [
        [
          "person-libran-cabactulan",
          "I wish to inform you that the Programme of 26 March 2012 has been changed, and that the following concerns you: H.E. Mr. Libran N. Cabactulan: courtesy title changed from “H.E.” to “H.E. Mr.”.",
        ],
        [
          "person-somaly-mam",
          "I wish to inform you that the Programme of 26 March 2012 has been changed, and that the following concerns you: Ms. Somaly Mam added as panellist of Interactive Panel Discussion I.",
        ],
        [
          "person-antonio-pedro-monteiro-lima",
          "I wish to inform you that the Programme of 26 March 2012 has been changed, and that the following concerns you: H.E. Mr. Antonio Pedro Monteiro Lima (Interactive Panel Discussion II): function changed from “Permanent Representative of Cape Verde to the United Nations” to “Permanent Representative of the Republic of Cape Verde to the United Nations”.",
        ],
        [
          "person-maryam-al-malki",
          "I wish to inform you that the Programme of 26 March 2012 has been changed, and that the following concerns you: “Al-Maliki” corrected to “Al-Malki” (Ms. Maryam Al-Malki).",
        ],
      ]
    `);
  });

  it('is not begun where an edition is gone', async () => {
    const source = finalSource('en');
    const { paper } = source;
    const texts = await letterTextsIn('en');
    const wish = { id: 'change-notice', refs: { since: 'gone', until: FINAL }, enclosed: [] } as const;
    const letter =
      paper.form === 'letter' &&
      changeNoticeLetter(wish, texts['change-notice'], { ...source, paper }, () => 'n' as ListItemId);
    expect(letter).toBe(null);
  });
});
