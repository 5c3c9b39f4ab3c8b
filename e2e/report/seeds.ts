// The acceptance table with where each row is in the examples, and how much of each document's wording is there.
import { coverageOf } from '#reference/acceptance/coverage.ts';
import { SEED_IDS, loadSeeds, seedText } from '#reference/acceptance/publicFolder.ts';
import { ACCEPTANCE_TABLE } from '#reference/acceptance/table.ts';
import type { Look } from '#reference/acceptance/row.ts';

/** Prints the report; false where a row or a word is missing. */
export async function report(): Promise<boolean> {
  const seeds = await loadSeeds();
  const missing: string[] = [];
  for (const { id, title, find } of ACCEPTANCE_TABLE) {
    console.log(`\n${id.padEnd(4)}${title}`);
    if (typeof find !== 'function') {
      console.log(`      later: ${find.later}`);
      continue;
    }
    for (const look of find(seeds)) {
      console.log(lineOf(look));
      if (look.found.length === 0) missing.push(`${id}: ${look.what}`);
    }
  }
  console.log('\nWords of the documents that are in the examples');
  for (const id of SEED_IDS) {
    const { words, leftovers } = coverageOf(id, seeds[id], seedText(id));
    console.log(`${id}   ${words} words, ${leftovers.length} passages missing`);
    missing.push(...leftovers.map((passage) => `${id}: the words “${passage}”`));
  }
  console.log(
    missing.length === 0
      ? '\nNothing is missing.'
      : `\nMissing:\n${missing.map((one) => `  ${one}`).join('\n')}`,
  );
  return missing.length === 0;
}

function lineOf({ what, found }: Look): string {
  const [first] = found;
  if (first === undefined) return `      MISSING ${what}`;
  const more = found.length > 1 ? ` (and ${found.length - 1} more)` : '';
  return `      ${what}: ${first.value.replaceAll('\n', ' / ')}\n        ${first.path}${more}`;
}
