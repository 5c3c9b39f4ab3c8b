// The code of a web page, or of one table of it, pasted as text: read as what a browser would show of it, its lines
// those of the code.
import { readHtml } from './htmlEvents.ts';
import { HtmlReader } from './htmlReader.ts';
import { blocksOfSeen, type SeenBlocks } from './seenBlocks.ts';
import { type TextLine, textLinesOf } from './textLines.ts';

const PAGE = /^\s{0,200}(?:<!--[^>]{0,500}-->\s{0,200})?<(?:!doctype html|html|body|head|meta)[\s>]/i;
const CODE_LINE =
  /^<\/?(?:p|div|table|tr|td|th|tbody|thead|ul|ol|li|h[1-6]|section|article|span|br|main|header)[\s>/]/i;

/** Enough lines to tell by. */
const MOST_LINES = 200;

export function isPageCode(source: readonly string[]): boolean {
  if (PAGE.test(source.slice(0, 20).join('\n').slice(0, 2000))) return true;
  const filled = source.slice(0, MOST_LINES).filter((line) => line.trim() !== '');
  const code = filled.filter((line) => CODE_LINE.test(line.trimStart().slice(0, 20))).length;
  return code > 4 && code > filled.length * 0.6;
}

/** Place behind the last line of a table's code that begins on this line; null = none does, or nothing closes it. */
export function endOfTableCode(lines: readonly TextLine[], from: number): number | null {
  if (!/<table[\s>]/i.test(lines[from]?.text ?? '')) return null;
  let open = 0;
  for (let place = from; place < lines.length; place += 1) {
    const text = lines[place]?.text ?? '';
    if (!text.includes('<')) continue;
    open += count(text, /<table[\s>]/gi) - count(text, /<\/table\s{0,10}>/gi);
    if (open <= 0) return place + 1;
  }
  return null;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text) !== null) found += 1;
  return found;
}

/** `before`: lines of the source that stand above the code. */
export function blocksOfCode(
  source: readonly string[],
  before: number,
  ofLines: (lines: readonly TextLine[]) => SeenBlocks,
): SeenBlocks {
  const starts: number[] = [];
  let length = 0;
  for (const line of source) {
    starts.push(length);
    length += line.length + 1;
  }
  const lineAt = (place: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return before + low + 1;
  };
  const reader = new HtmlReader();
  readHtml(source.join('\n'), reader);
  return blocksOfSeen(reader.end(), {
    ofText: ({ from, to }) => {
      const first = lineAt(from);
      const last = lineAt(Math.max(from, to - 1));
      return Array.from({ length: Math.min(100, last - first + 1) }, (_, index) => first + index);
    },
    startRow: () => undefined,
    ofTyped: (text, from) => ofLines(textLinesOf(text, lineAt(from) - 1).lines),
  });
}
