// How much of each real document comes back, word for word and in order, from its example, in each format.
import { SEED_IDS, loadSeeds, seedText } from '#reference/acceptance/publicFolder.ts';
import type { Difference } from './papers/sameWords.ts';
import { compareWords } from './papers/sameWords.ts';
import { furnitureOf, withoutFurniture } from './papers/furniture.ts';
import { READINGS } from './papers/formats.ts';
import { DEFENDED, papersOf, wordingOf } from './papers/seedPapers.ts';

/** Prints the report; false where a word of a document is missing from a paper, or a paper says more. */
export async function report(): Promise<boolean> {
  const seeds = await loadSeeds();
  const packages = Object.fromEntries(SEED_IDS.map((id) => [id, papersOf(id, seeds[id])]));
  let isMet = true;
  for (const [format, read] of Object.entries(READINGS)) {
    const texts = await read(packages);
    for (const id of SEED_IDS) {
      const furniture = furnitureOf(packages[id] ?? []);
      const { words, matched, differences } = compareWords(
        withoutFurniture(wordingOf(seedText(id)), furniture),
        withoutFurniture(texts[id] ?? '', furniture),
      );
      const open = differences.filter((difference) => !isDefended(id, difference));
      const defended = open.length === differences.length ? '' : ', but for what is defended below';
      const lost = open.reduce((sum, { wanted }) => sum + wanted.length, 0);
      const share = (100 * (words - lost)) / words;
      console.log(
        `${id}  ${format.padEnd(6)}${share.toFixed(2).padStart(7)} % of ${words} words and marks${defended}`,
      );
      for (const { after, wanted, made } of open) {
        console.log(`      after “${after.join(' ')}”`);
        console.log(`        the document says  “${wanted.join(' ')}”`);
        console.log(`        the paper says     “${made.join(' ')}”`);
      }
      isMet &&= matched > 0 && open.length === 0;
    }
  }
  console.log('\nDefended');
  for (const { id, row, wanted, made, why } of DEFENDED) {
    console.log(`${id}  row ${row}: “${wanted}” / “${made}”: ${why}`);
  }
  return isMet;
}

function isDefended(id: string, { wanted, made }: Difference): boolean {
  return DEFENDED.some(
    (one) => one.id === id && one.wanted === wanted.join(' ') && one.made === made.join(' '),
  );
}
