// What Word finds in a file beside the words, read back by another reader: lists that count, tables with a header,
// footnotes, languages and directions, marked changes.
import { beforeAll, describe, expect, it } from 'vitest';
import { all, child, elementsIn, partOf, valueOf, wordsOf } from './readWord.ts';
import type { Xml } from './readWord.ts';
import { everythingTree } from './sampleTrees.ts';
import { wordFile } from './wordFile.ts';

const NOW = new Date('2031-02-03T04:05:06Z');
let english: Uint8Array;
let arabic: Uint8Array;

beforeAll(async () => {
  english = await wordFile([everythingTree('en')], NOW);
  arabic = await wordFile([everythingTree('ar')], NOW);
});

describe('the structure of a Word file', () => {
  it('sets lines in named styles that the file defines', () => {
    const defined = new Map(
      all(partOf(english, 'word/styles.xml'), 'w:style').map((style) => [
        style.attributes['w:styleId'],
        valueOf(style, 'w:name'),
      ]),
    );
    const used = ['word/document.xml', 'word/footer1.xml', 'word/footnotes.xml'].flatMap((path) =>
      ['w:pStyle', 'w:rStyle'].flatMap((name) =>
        all(partOf(english, path), name).map(({ attributes }) => attributes['w:val']),
      ),
    );
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
    const names = [...new Set(used)].map((id) => defined.get(id));
    for (const name of [
      'Title',
      'Heading 1',
      'List Number',
      'List Bullet',
      'footnote text',
      'Hyperlink',
      'Salutation',
    ])
      expect([...defined.values()]).toContain(name);
    expect(names).toContain('Person');
    expect(
      all(partOf(english, 'word/styles.xml'), 'w:basedOn').filter(
        (base) => !defined.has(base.attributes['w:val']),
      ),
    ).toEqual([]);
  });

  it('counts each list from one', () => {
    const numbered = lines(english).filter((line) => styleOf(line) === 'ListNumber');
    const lists = numbered.map((line) => valueOf(child(child(line, 'w:pPr'), 'w:numPr'), 'w:numId'));
    expect(lists).toHaveLength(5);
    expect(new Set(lists.slice(0, 3)).size).toBe(1);
    expect(new Set(lists.slice(3)).size).toBe(1);
    expect(lists[0]).not.toBe(lists[3]);
    const instances = all(partOf(english, 'word/numbering.xml'), 'w:num');
    for (const id of lists) {
      const instance = instances.find(({ attributes }) => attributes['w:numId'] === id);
      expect(valueOf(child(instance, 'w:lvlOverride'), 'w:startOverride')).toBe('1');
    }
  });

  it('leaves no placeholder of a list behind', () => {
    expect(
      lines(english)
        .map((line) => valueOf(child(child(line, 'w:pPr'), 'w:numPr'), 'w:numId'))
        .filter((id) => id !== undefined && !/^\d+$/.test(id)),
    ).toEqual([]);
    expect(
      all(partOf(english, 'word/styles.xml'), 'w:numId').filter(
        ({ attributes }) => !/^\d+$/.test(attributes['w:val'] ?? ''),
      ),
    ).toEqual([]);
  });

  it('repeats the header of a table, breaks no row, and spans columns and rows', () => {
    const [table] = all(partOf(english, 'word/document.xml'), 'w:tbl');
    if (table === undefined) throw new Error('There is no table');
    const rows = elementsIn(table).filter(({ name }) => name === 'w:tr');
    const marks = (row: Xml) => elementsIn(child(row, 'w:trPr') ?? row).map(({ name }) => name);
    expect(rows.map(marks)).toEqual([
      ['w:cantSplit', 'w:tblHeader'],
      ['w:cantSplit'],
      ['w:cantSplit'],
      ['w:cantSplit'],
    ]);
    const spans = rows.map((row) =>
      elementsIn(row)
        .filter(({ name }) => name === 'w:tc')
        .map((one) => [
          valueOf(child(one, 'w:tcPr'), 'w:gridSpan') ?? '1',
          valueOf(child(one, 'w:tcPr'), 'w:vMerge') ?? '',
        ]),
    );
    expect(spans).toEqual([
      [
        ['1', ''],
        ['2', ''],
      ],
      [['3', '']],
      [
        ['1', ''],
        ['1', 'restart'],
        ['1', ''],
      ],
      [
        ['1', ''],
        ['1', 'continue'],
        ['1', ''],
      ],
    ]);
    const widths = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    const whole = Number(child(child(table, 'w:tblPr'), 'w:tblW')?.attributes['w:w']);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(whole);
    expect(widths.map((width) => Math.round((5 * width) / whole))).toEqual([1, 2, 2]);
  });

  it('keeps a heading row with what follows, and no other, or no table would ever break', () => {
    const [, day, session] = all(all(partOf(english, 'word/document.xml'), 'w:tbl')[0] ?? noXml, 'w:tr');
    const kept = (row: Xml = noXml) =>
      all(row, 'w:p').map(
        (line) => child(child(line, 'w:pPr'), 'w:keepNext')?.attributes['w:val'] ?? 'as its style',
      );
    expect(kept(day)).not.toContain('false');
    expect(kept(session).filter((one) => one === 'false')).toHaveLength(2);
  });

  it('ties every footnote to its mark', () => {
    const marks = all(partOf(english, 'word/document.xml'), 'w:footnoteReference').map(
      ({ attributes }) => attributes['w:id'],
    );
    const notes = all(partOf(english, 'word/footnotes.xml'), 'w:footnote').filter(
      (note) => note.attributes['w:type'] === undefined,
    );
    expect(notes.map(({ attributes }) => attributes['w:id'])).toEqual(marks);
    expect(notes.map((note) => wordsOf(note).trim())).toEqual(['A note with a link', 'A new note']);
    expect(notes.map((note) => all(note, 'w:footnoteRef').length)).toEqual([1, 1]);
  });

  it('links only to the web and to mail, from the text and from its notes', () => {
    const targets = (path: string) =>
      all(partOf(english, path), 'Relationship')
        .filter(({ attributes }) => attributes['TargetMode'] === 'External')
        .map(({ attributes }) => attributes['Target']);
    expect(targets('word/_rels/document.xml.rels')).toEqual(['https://example.org/?a=1&b=2']);
    expect(targets('word/_rels/footnotes.xml.rels')).toEqual(['https://example.org/note']);
    expect(all(partOf(english, 'word/document.xml'), 'w:hyperlink').map(wordsOf)).toEqual(['a link']);
  });

  it('marks what was put in and taken out as changes of the office', () => {
    const body = partOf(english, 'word/document.xml');
    const about = ({ attributes }: Xml) => [attributes['w:author'], attributes['w:date']];
    const [inserted, withNote] = all(body, 'w:ins');
    const [deleted] = all(body, 'w:del');
    expect([inserted, withNote, deleted].map((one) => about(one ?? noXml))).toEqual(
      Array.from({ length: 3 }, () => ['The office', '2031-02-03T04:00:00Z']),
    );
    expect(wordsOf(inserted ?? noXml)).toBe('put in ');
    expect(all(withNote ?? noXml, 'w:footnoteReference')).toHaveLength(1);
    expect(all(deleted ?? noXml, 'w:delText').flatMap(({ children }) => children)).toEqual(['taken out']);
    expect(all(deleted ?? noXml, 'w:t')).toEqual([]);
  });

  it('tells the language of every run', () => {
    const languages = (file: Uint8Array) =>
      all(partOf(file, 'word/document.xml'), 'w:r')
        .filter((run) => child(run, 'w:t') !== undefined)
        .map((run) => child(child(run, 'w:rPr'), 'w:lang')?.attributes['w:val']);
    expect(new Set(languages(english))).toEqual(new Set(['en-GB']));
    expect(new Set(languages(arabic))).toEqual(new Set(['ar-SA', 'en-GB']));
    const quoted = all(partOf(arabic, 'word/document.xml'), 'w:r').find((run) =>
      wordsOf(run).includes('quoted in English'),
    );
    // The mark holds the comma on its side of the English words.
    expect(wordsOf(quoted ?? noXml)).toBe('\u200e quoted in English, \u200e');
    expect(child(child(quoted, 'w:rPr'), 'w:lang')?.attributes['w:val']).toBe('en-GB');
  });

  it('sets an Arabic paper from right to left, its tables too, the hours inside from left to right', () => {
    const body = partOf(arabic, 'word/document.xml');
    expect(
      all(body, 'w:p').filter(
        (line) => all(line, 'w:t').length > 0 && child(child(line, 'w:pPr'), 'w:bidi') === undefined,
      ),
    ).toEqual([]);
    expect(
      all(body, 'w:tbl').filter((table) => child(child(table, 'w:tblPr'), 'w:bidiVisual') === undefined),
    ).toEqual([]);
    const direction = (words: string) =>
      all(body, 'w:r')
        .filter((run) => child(run, 'w:t') !== undefined && wordsOf(run) === words)
        .map((run) => child(child(run, 'w:rPr'), 'w:rtl') !== undefined);
    expect(direction('10:00 – 11:00')).toEqual([false]);
    expect(new Set(direction('البرنامج'))).toEqual(new Set([true]));
    expect(all(partOf(english, 'word/document.xml'), 'w:bidi')).toEqual([]);
  });

  it('has the size and the margins of the print, on its side where the paper lies so', () => {
    const [section] = all(partOf(english, 'word/document.xml'), 'w:sectPr');
    expect(child(section, 'w:pgSz')?.attributes).toEqual({
      'w:w': '15840',
      'w:h': '12240',
      'w:orient': 'landscape',
    });
    const margins = child(section, 'w:pgMar')?.attributes ?? {};
    expect(
      ['top', 'right', 'bottom', 'left'].map((side) =>
        Math.round((Number(margins[`w:${side}`]) * 25.4) / 1440),
      ),
    ).toEqual([22, 25, 24, 25]);
  });

  it('stands the addressee and the enclosures at the foot of a letter’s first page', async () => {
    const tree = everythingTree('en');
    const blocks = tree.blocks.filter((block) => block.type !== 'paragraph' || block.style !== 'body');
    const file = await wordFile([{ ...tree, blocks }], NOW);
    const framed = lines(file).filter((line) => child(child(line, 'w:pPr'), 'w:framePr') !== undefined);
    expect(framed.map(styleOf)).toEqual(['Addressee', 'Addressee', 'Enclosures']);
    const frames = framed.map((line) => child(child(line, 'w:pPr'), 'w:framePr')?.attributes);
    expect(new Set(frames.map((frame) => JSON.stringify(frame))).size).toBe(1);
    expect(frames[0]).toMatchObject({ 'w:vAnchor': 'margin', 'w:yAlign': 'bottom' });
    expect(wordsOf(partOf(file, 'word/footer2.xml'))).toBe('');
  });

  it('stands them in the foot of the page under the footnotes of a letter that has some', () => {
    expect(all(partOf(english, 'word/document.xml'), 'w:framePr')).toEqual([]);
    const foot = elementsIn(partOf(english, 'word/footer2.xml'));
    expect(foot.map(styleOf)).toEqual(['Addressee', 'Addressee', 'Enclosures', 'Footer']);
  });

  it('counts the pages of the paper in its foot', () => {
    const fields = (file: Uint8Array, path: string) =>
      all(partOf(file, path), 'w:instrText').flatMap(({ children }) => children);
    expect(fields(english, 'word/footer1.xml')).toEqual(['PAGE', 'NUMPAGES']);
    expect(fields(english, 'word/footer2.xml')).toEqual([]);
  });
});

const noXml: Xml = { name: '', attributes: {}, children: [] };

function lines(file: Uint8Array): readonly Xml[] {
  return all(partOf(file, 'word/document.xml'), 'w:p');
}

function styleOf(line: Xml): string | undefined {
  return valueOf(child(line, 'w:pPr'), 'w:pStyle');
}
