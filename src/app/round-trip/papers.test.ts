// Programmes printed, sent as a file and read again: what each format loses stands in a file beside this, exactly.
import { expect, it } from 'vitest';
import { makeDocument } from '#documents/registry.ts';
import { EXPORT_FORMAT_IDS, EXPORT_FORMATS } from '#exports/registry.ts';
import type { ExportFormatId } from '#exports/registry.ts';
import { readFile } from '#imports/readFile.ts';
import { missing, printedFacts, readFacts } from './printedFacts.ts';
import type { Fact } from './printedFacts.ts';
import { papersInLanguages, programmePapers } from './programmePapers.ts';
import type { NamedPaper } from './programmePapers.ts';

const OPTIONS = { language: null, today: '2017-01-01', answers: {}, columnsByTable: {} };

interface Losses {
  readonly said: number;
  readonly lines: readonly string[];
}

async function lossesOf(
  { source }: NamedPaper,
  format: ExportFormatId,
): Promise<readonly [Fact[], string[]]> {
  const said = printedFacts(source);
  const { extension, write } = EXPORT_FORMATS[format];
  const written = await write([makeDocument(source)]);
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  const outcome = await readFile({ name: `programme.${extension}`, bytes }, OPTIONS);
  if (!outcome.isRead) return [[...said], [`not read: ${outcome.reason}`]];
  const read = readFacts(outcome.reading, source);
  return [
    [...said],
    [...missing(said, read).map((fact) => `- ${fact}`), ...missing(read, said).map((fact) => `+ ${fact}`)],
  ];
}

/** Each paper with what was lost (-) and what was read instead (+). */
async function lossesIn(papers: readonly NamedPaper[], format: ExportFormatId): Promise<Losses> {
  let said = 0;
  const lines: string[] = [];
  for (const paper of papers) {
    const [facts, lost] = await lossesOf(paper, format);
    said += facts.length;
    if (lost.length > 0) lines.push(paper.name, ...lost.map((line) => `  ${line}`));
  }
  return { said, lines };
}

/** Word is slow to write and to read, and its paragraphs and tables are those of the web page. */
function papersFor(format: ExportFormatId, papers: readonly NamedPaper[]): readonly NamedPaper[] {
  if (format !== 'word') return papers;
  return papers.filter(({ name }) =>
    /its own|(?:003|004|ar|zh|fr) programme-(?:table|list|rooms)/.test(name),
  );
}

it.each(EXPORT_FORMAT_IDS)(
  'every programme as %s loses what is written down, and nothing else',
  async (format) => {
    const examples = await lossesIn(papersFor(format, await programmePapers()), format);
    const translated = await lossesIn(papersFor(format, papersInLanguages()), format);
    const lines = [...examples.lines, ...translated.lines];
    const count = (sign: string): number => lines.filter((line) => line.startsWith(`  ${sign} `)).length;
    const head = `${examples.said + translated.said} facts, ${count('-')} lost, ${count('+')} read otherwise`;
    await expect([head, ...lines, ''].join('\n')).toMatchFileSnapshot(`losses/${format}.golden`);
  },
);
