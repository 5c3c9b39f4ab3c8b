// How programmes are read that come with the answer an officer would type: `npm run report -- import [DIR] [--write OUT]
// [--bar PERCENT]`. Without DIR the real documents and the sheets of this folder, each against its bar. The last line is
// everything as JSON.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoredSheet } from '#imports/acceptance/scoredSheet.ts';
import type { ScoredSheet } from '#imports/acceptance/scoredSheet.ts';
import { ownSheets, seedSheets, sheetsIn } from '#imports/acceptance/sheets.ts';
import type { Sheet } from '#imports/acceptance/sheets.ts';
import { added, CATEGORIES, JUDGED, sharesOf, underBar } from '#imports/acceptance/tally.ts';
import type { Category, Tallies } from '#imports/acceptance/tally.ts';

interface Group {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Precision and recall of every judged category; null = only printed. */
  readonly bar: number | null;
}

/** Prints the report; false under a bar, where a start was invented, or where there is nothing to read. */
export async function report(): Promise<boolean> {
  // Behind "node run.mjs import".
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: { write: { type: 'string' }, bar: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder !== undefined && !existsSync(folder)) {
    console.error(`There is no folder ${folder}.`);
    return Promise.resolve(false);
  }
  const groups = groupsOf(folder, values.bar);
  const scored = groups.map((group) => ({ ...group, scored: group.sheets.map(scoredSheet) }));
  if (values.write !== undefined)
    writeResults(
      values.write,
      scored.flatMap((group) => group.scored),
    );
  let isGood = true;
  for (const group of scored) isGood = print(group) && isGood;
  const all = scored.flatMap((group) => group.scored);
  console.log(JSON.stringify({ files: all.map(factsOf), all: sharesOfAll(totalOf(all)), isGood }));
  return Promise.resolve(isGood);
}

function groupsOf(folder: string | undefined, bar: string | undefined): readonly Group[] {
  if (folder === undefined) {
    return [
      { name: 'Real documents', sheets: seedSheets(), bar: 0.99 },
      { name: 'Sheets', sheets: ownSheets(), bar: 0.95 },
    ];
  }
  return [{ name: folder, sheets: sheetsIn(folder), bar: bar === undefined ? null : Number(bar) / 100 }];
}

function writeResults(folder: string, scored: readonly ScoredSheet[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, read } of scored) {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(read, null, 1)}\n`);
  }
}

function print({ name, bar, scored }: Group & { readonly scored: readonly ScoredSheet[] }): boolean {
  console.log(`\n${name}: precision/recall in per cent`);
  console.log(`${''.padEnd(34)}${CATEGORIES.map((category) => category.padEnd(11)).join('')}invented`);
  for (const { name: sheet, tallies, invented, misses } of scored) {
    console.log(lineOf(sheet, tallies, invented.length));
    for (const miss of misses) console.log(`      ${miss}`);
    for (const row of invented) console.log(`      INVENTED ${row}`);
  }
  const total = totalOf(scored);
  const invented = scored.flatMap((sheet) => sheet.invented).length;
  console.log(lineOf('In all', total, invented));
  const under = bar === null ? [] : underBar(total, bar);
  for (const line of under) console.log(`  under the bar of ${(bar ?? 0) * 100} %: ${line}`);
  return under.length === 0 && invented === 0 && scored.length > 0;
}

function lineOf(name: string, tallies: Tallies, invented: number): string {
  const shares = CATEGORIES.map((category) => {
    const { precision, recall } = sharesOf(tallies[category]);
    const { wanted, given } = tallies[category];
    return (wanted + given === 0 ? '–' : `${percent(precision)}/${percent(recall)}`).padEnd(11);
  });
  return `${name.padEnd(34)}${shares.join('')}${invented}`;
}

/** Rounded down, so that 100 is all of them. */
function percent(share: number): string {
  return (Math.floor(share * 1000) / 10).toString();
}

function totalOf(scored: readonly ScoredSheet[]): Tallies {
  return added(scored.map(({ tallies }) => tallies));
}

function factsOf({ name, tallies, invented, counts }: ScoredSheet) {
  return { name, ...sharesOfAll(tallies), invented, counts };
}

function sharesOfAll(tallies: Tallies) {
  const withCounts = (category: Category) => [
    category,
    { ...sharesOf(tallies[category]), ...tallies[category] },
  ];
  return { judged: JUDGED, shares: Object.fromEntries(CATEGORIES.map(withCounts)) };
}
