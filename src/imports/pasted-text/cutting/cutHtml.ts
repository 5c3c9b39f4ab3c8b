// A web page, or what Word, a mail or a browser copied as one, cut into lines and tables. Its source is the lines of
// its visible text, a row of a table on one line where each of its cells holds one.
import type { CutSource } from '../sourceBlock.ts';
import { blocksOfLines } from './cutText.ts';
import { readHtml } from './htmlEvents.ts';
import { HtmlReader } from './htmlReader.ts';
import { blocksOfSeen } from './seenBlocks.ts';
import type { SeenText } from './seenItems.ts';
import { textLinesOf } from './textLines.ts';

export function cutHtml(html: string): CutSource {
  const reader = new HtmlReader();
  readHtml(html, reader);
  const items = reader.end();
  const source: string[] = [];
  const numbers = new Map<SeenText, number>();
  const { blocks, furniture } = blocksOfSeen(items, {
    ofText: (item) => {
      const number = numbers.get(item) ?? source.push(writtenOut(item));
      numbers.set(item, number);
      return [number];
    },
    startRow: (cells) => {
      if (!cells.every((cell) => cell.isContinued || cell.texts.length < 2)) return;
      const texts = cells.flatMap((cell) => (cell.isContinued ? [] : cell.texts));
      if (texts.length === 0) return;
      const line = cells
        .map((cell) => (cell.isContinued ? '' : cell.texts.map(writtenOut).join('')))
        .join('\t');
      const number = source.push(line);
      for (const item of texts) numbers.set(item, number);
    },
    ofTyped: (text) => {
      const typed = textLinesOf(text, source.length);
      source.push(...typed.source);
      return blocksOfLines(typed.lines);
    },
  });
  return { source, blocks, furniture };
}

function writtenOut({ bullet, text }: SeenText): string {
  return bullet === null ? text : `${bullet} ${text}`;
}
