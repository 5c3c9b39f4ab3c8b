// Programmes kept on the disk with the answers an officer would type: the five real documents, and sheets of many
// offices in six languages. Test support: reads files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from './answer.ts';

export interface Sheet {
  readonly name: string;
  readonly text: string;
  readonly answer: Answer;
}

const REPORT = join(import.meta.dirname, '../../../e2e/report');

/** Every NAME.txt of a folder that has its NAME.expected.json, by name. */
export function sheetsIn(folder: string): readonly Sheet[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .filter((name) => existsSync(answerPath(folder, name)))
    .sort()
    .map((name) => ({
      name,
      text: withoutSourceNote(readFileSync(join(folder, `${name}.txt`), 'utf8')),
      answer: answerIn(folder, name),
    }));
}

export function ownSheets(): readonly Sheet[] {
  return sheetsIn(join(REPORT, 'import/sheets'));
}

/** The lines of the document a programme stands in, the first and the last; null = the whole document. */
const PARTS: readonly (readonly [name: string, document: string, lines: readonly [number, number] | null])[] =
  [
    ['000-programme', '000', [1, 75]],
    ['000-tentative', '000', [76, 127]],
    ['000-final', '000', [128, Infinity]],
    ['001', '001', null],
    ['002', '002', null],
    ['003', '003', null],
    ['004', '004', null],
  ];

/** The real documents; the first holds three programmes, one after the other. */
export function seedSheets(): readonly Sheet[] {
  return PARTS.map(([name, document, lines]) => {
    const text = readFileSync(join(REPORT, 'seeds', `${document}.txt`), 'utf8');
    const [first, last] = lines ?? [1, Infinity];
    return {
      name: `seed-${name}`,
      text: text
        .split('\n')
        .slice(first - 1, last)
        .join('\n'),
      answer: answerIn(join(REPORT, 'import/seeds'), name),
    };
  });
}

function answerPath(folder: string, name: string): string {
  return join(folder, `${name}.expected.json`);
}

function answerIn(folder: string, name: string): Answer {
  // Typed by hand in this shape; a wrong key shows as a miss.
  return JSON.parse(readFileSync(answerPath(folder, name), 'utf8')) as Answer;
}

/** Where a text is from may stand in its first line. */
function withoutSourceNote(text: string): string {
  const isNoted = text.replace(/^\uFEFF/, '').startsWith('# source:');
  return isNoted ? text.slice(text.indexOf('\n') + 1) : text;
}
