// Programmes made by chance, the same ones each time, in six languages, every house style and every layout: printed, sent as
// a file and read again. How much of each sort of fact comes back stands in a file beside this, exactly.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeDocument } from '#documents/registry.ts';
import type { DocumentSource } from '#documents/source.ts';
import { EXPORT_FORMATS } from '#exports/registry.ts';
import { readFile } from '#imports/readFile.ts';
import { anyProgrammePaper } from './generatedProgrammes.ts';
import { FACT_FIELDS, missing, printedFacts, readFacts } from './printedFacts.ts';
import type { Fact } from './printedFacts.ts';

const OPTIONS = { language: null, today: '2031-01-01', answers: {}, columnsByTable: {} };
/** Word is read as the web page it is made into, and takes ten times as long. */
const FORMATS = ['html', 'markdown', 'text'] as const;
const PROGRAMMES = fc.sample(anyProgrammePaper, { numRuns: 50, seed: 2031 });

interface Trip {
  readonly said: readonly Fact[];
  readonly lost: readonly Fact[];
  readonly gained: readonly Fact[];
}

async function tripOf(source: DocumentSource, format: (typeof FORMATS)[number]): Promise<Trip> {
  const { extension, write } = EXPORT_FORMATS[format];
  const bytes = new TextEncoder().encode(await write([makeDocument(source)]));
  const outcome = await readFile({ name: `programme.${extension}`, bytes }, OPTIONS);
  const said = printedFacts(source);
  const read = outcome.isRead ? readFacts(outcome.reading, source) : [];
  return { said, lost: missing(said, read), gained: missing(read, said) };
}

it.each(FORMATS)('programmes made by chance come back from %s as far as is written down', async (format) => {
  const trips: Trip[] = [];
  for (const source of PROGRAMMES) trips.push(await tripOf(source, format));
  const lines = FACT_FIELDS.map((field) => {
    const count = (facts: (trip: Trip) => readonly Fact[]): number =>
      trips.flatMap(facts).filter((fact) => fact.startsWith(`${field}:`)).length;
    const [said, lost, gained] = [count((t) => t.said), count((t) => t.lost), count((t) => t.gained)];
    return `${field}: ${said} said, ${lost} lost, ${gained} read otherwise`;
  });
  await expect([...lines, ''].join('\n')).toMatchFileSnapshot(`losses/generated-${format}.golden`);
});
