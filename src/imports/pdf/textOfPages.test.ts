import { describe, expect, it } from 'vitest';
import type { PageText, PlacedText } from './placedText.ts';
import { textOfPages } from './textOfPages.ts';

/** Letters five points wide, ten high. */
const at = (x: number, y: number, text: string): PlacedText => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
});

const page = (...pieces: readonly PlacedText[]): PageText => ({
  width: 600,
  height: 800,
  pieces,
  rules: [],
  uprights: [],
});

describe('the text of a PDF', () => {
  it('has the columns of a table parted by tabs, and what goes on in a cell joined to it', () => {
    const sheet = page(
      at(50, 600, '10.00 – 11.00'),
      at(200, 600, 'Opening of the meeting by the President of the General'),
      at(200, 586, 'Assembly'),
      at(50, 560, '11.00 – 12.00'),
      at(200, 560, 'Panel 1'),
      at(200, 546, 'Moderator: Ms. Maria Silva'),
    );
    expect(textOfPages([sheet])).toBe(
      '10.00 – 11.00\tOpening of the meeting by the President of the General Assembly\n11.00 – 12.00\t"Panel 1\nModerator: Ms. Maria Silva"',
    );
  });

  it('has the columns of a table that only a space parts, and hours that stand beside the middle of their row', () => {
    const sheet = page(
      at(50, 627, '09:00–'),
      at(85, 634, 'Opening of the meeting and'),
      at(85, 620, 'welcome by the host country'),
      at(223, 634, 'Ms. Ann Smith, Director of the'),
      at(223, 620, 'Department for Rivers'),
      at(50, 613, '09:30'),
      at(50, 590, '09:30–'),
      at(85, 590, 'Panel on what has worked in'),
      at(223, 590, 'Moderator: Mr. B. Cole, Adviser'),
      at(50, 576, '11:00'),
      at(85, 576, 'twenty years'),
      at(223, 576, 'Dr. Eve Lund, Delft'),
      at(50, 553, '11:00–'),
      at(85, 553, 'Coffee break'),
      at(50, 539, '11:30'),
    );
    expect(textOfPages([sheet])).toBe(
      [
        '09:00– 09:30\tOpening of the meeting and welcome by the host country\tMs. Ann Smith, Director of the Department for Rivers',
        '09:30– 11:00\tPanel on what has worked in twenty years\t"Moderator: Mr. B. Cole, Adviser\nDr. Eve Lund, Delft"',
        '11:00– 11:30\tCoffee break',
      ].join('\n'),
    );
  });

  it('has two lists of hours beside each other one after the other', () => {
    const sheet = page(
      at(50, 600, '09:00 Opening'),
      at(320, 600, '11:00 Panel on law'),
      at(50, 586, 'Chair: Ms. Holm'),
      at(320, 586, 'Chair: Ms. Ruiz'),
      at(50, 560, '10:00 Data'),
      at(320, 560, '12:00 Closing'),
    );
    expect(textOfPages([sheet])).toBe(
      '09:00 Opening\nChair: Ms. Holm\n\n10:00 Data\n\n11:00 Panel on law\nChair: Ms. Ruiz\n\n12:00 Closing',
    );
  });

  it('does not part words that happen to begin under each other', () => {
    const sheet = page(
      ...[700, 686, 672, 658].flatMap((y) => [
        at(50, y, 'The first words'),
        at(130, y, 'and the others of it'),
      ]),
    );
    expect(textOfPages([sheet])).not.toContain('\t');
  });

  it('has one column of prose after the other', () => {
    const lines = Array.from({ length: 10 }, (_, line) => [
      at(50, 700 - line * 14, `The left column, of prose, line ${line}.`),
      at(320, 700 - line * 14, `The right column, of prose, line ${line}.`),
    ]).flat();
    const words = textOfPages([page(...lines)]);
    expect(words.indexOf('left column, of prose, line 9')).toBeLessThan(
      words.indexOf('right column, of prose, line 0'),
    );
  });

  it('leaves out the feet and the numbers of pages', () => {
    const pages = [1, 2].map((number) =>
      page(
        at(50, 600, `10:0${number} Opening`),
        at(50, 30, `Programme of the meeting – ${number}`),
        at(300, 15, `${number}`),
      ),
    );
    expect(textOfPages(pages)).toBe('10:01 Opening\n\f\n10:02 Opening');
  });

  it('is in the order of reading where it is read from the right', () => {
    const sheet = page(at(400, 600, 'الافتتاح'), at(355, 600, 'الرسمي'));
    expect(textOfPages([sheet])).toBe('الافتتاح الرسمي');
  });
});
