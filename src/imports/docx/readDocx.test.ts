import { describe, expect, it } from 'vitest';
import { docx } from '../hostile/soundFiles.ts';
import { readFile } from '../readFile.ts';

const OPTIONS = { language: null, today: '2025-01-01', answers: {}, columnsByTable: {} };

const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p>') ? content : paragraph(run(content))}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const TAB = '<w:r><w:tab/></w:r>';

const HEAD = paragraph(run('Forum on Rivers')) + paragraph(run('2 June 2025'));

/** Day, then hours, room, title and people of each session. */
async function readIn(body: string): Promise<unknown> {
  const outcome = await readFile({ name: 'programme.docx', bytes: docx(HEAD + body) }, OPTIONS);
  if (!outcome.isRead) return outcome.reason;
  return outcome.reading.days.map(({ date, sessions }) => [
    date?.value,
    ...sessions.map(({ sittings, title, people }) =>
      [
        ...sittings.map(({ start, end, room }) =>
          [start.value, end?.value, room?.value].filter((part) => part !== undefined).join(' '),
        ),
        title.value,
        ...people.map(({ role, familyName }) => `${role} ${familyName}`),
      ].join(', '),
    ),
  ]);
}

describe('a Word file', () => {
  it('has hours and rooms that stand for several rows, and days over all columns', async () => {
    const merged = (words: string): string => cell(words, '<w:vMerge w:val="restart"/>');
    const below = cell('', '<w:vMerge/>');
    expect(
      await readIn(
        `<w:tbl>${[
          row(cell('Time'), cell('Session'), cell('Room')),
          row(merged('09:00–10:00'), cell('Opening'), merged('Hall A')),
          row(below, cell('Ms. Ann Smith, Director'), below),
          row(merged('10:00–12:00'), cell('Committee A'), cell('Room 1')),
          row(below, cell('Committee B'), cell('Room 2')),
          row(cell('3 June 2025', '<w:gridSpan w:val="3"/>')),
          row(cell('09:00–10:00'), cell('Closing'), cell('Hall A')),
        ].join('')}</w:tbl>`,
      ),
    ).toEqual([
      [
        '2025-06-02',
        '540 600 Hall A, Opening, speaker Smith',
        '600 720 Room 1, Committee A',
        '600 720 Room 2, Committee B',
      ],
      ['2025-06-03', '540 600 Hall A, Closing'],
    ]);
  });

  it('gives what is shown of it: inserted and moved in, not deleted or hidden, with the results of its fields', async () => {
    const rows = [
      row(
        cell('09:00–09:30'),
        cell(
          paragraph(
            run('Water'),
            run(' (internal: ask first)', '<w:vanish/>'),
            '<w:del w:id="1" w:author="a"><w:r><w:delText> in war</w:delText></w:r></w:del>',
            `<w:ins w:id="2" w:author="a">${run(' and peace')}</w:ins>`,
            `<w:fldSimple w:instr=" REF x ">${run(' today')}</w:fldSimple>`,
          ),
        ),
      ),
      row(
        cell('09:30–10:00'),
        cell(
          paragraph(
            `<w:moveFrom w:id="3" w:author="a">${run('Old place')}</w:moveFrom>`,
            `<w:moveTo w:id="4" w:author="a">${run('Rivers')}</w:moveTo>`,
            '<w:r><w:cr/></w:r>',
            `<w:dir w:val="ltr">${run('Chair: ')}</w:dir>`,
            // Its address is missing in the file.
            `<w:hyperlink r:id="rId99">${run('Ms. Ann Smith')}</w:hyperlink>`,
          ),
        ),
      ),
    ];
    expect(await readIn(`<w:tbl>${rows.join('')}</w:tbl>`)).toEqual([
      ['2025-06-02', '540 570, Water and peace today', '570 600, Rivers, chair Smith'],
    ]);
  });

  it('set with tabs in place of a table has its columns', async () => {
    const line = (...words: readonly string[]): string =>
      paragraph(...words.flatMap((word, index) => (index === 0 ? [run(word)] : [TAB, run(word)])));
    expect(
      await readIn(
        [
          line('09:00–09:30', 'Opening', 'Hall A'),
          line('', 'Ms. Ann Smith, Director'),
          line('09:30–11:00', 'Panel on water &amp; law', 'Room 2'),
          line('', 'Moderator:', 'Dr. Eve Lund'),
          line('11:00–11:30', 'Coffee break'),
        ].join(''),
      ),
    ).toEqual([
      [
        '2025-06-02',
        '540 570 Hall A, Opening, speaker Smith',
        '570 660 Room 2, Panel on water & law, moderator Lund',
        '660 690, Coffee break',
      ],
    ]);
  });
});
