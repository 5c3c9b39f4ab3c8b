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

const page = (...pieces: readonly PlacedText[]): PageText => ({ width: 600, height: 800, pieces });

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
      '10.00 – 11.00\tOpening of the meeting by the President of the General Assembly\n\n11.00 – 12.00\tPanel 1\n\tModerator: Ms. Maria Silva',
    );
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
