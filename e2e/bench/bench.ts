// All the measures, one after another, and the table they end in. To add one: a file in measures/ and a line here.
import { buildAndServe } from './site.ts';
import { tableOf } from './figures.ts';
import type { Figure } from './figures.ts';
import { calendar } from './measures/calendar.ts';
import { checks } from './measures/checks.ts';
import { drag } from './measures/drag.ts';
import { editions } from './measures/editions.ts';
import { firstLoad } from './measures/firstLoad.ts';
import { ics } from './measures/ics.ts';
import { importing } from './measures/import.ts';
import { memory } from './measures/memory.ts';
import { openLibrary } from './measures/openLibrary.ts';
import { papers } from './measures/papers.ts';
import { saving } from './measures/saving.ts';
import { search } from './measures/search.ts';
import { typing } from './measures/typing.ts';
import { word } from './measures/word.ts';

export type Measure = (origin: string) => Promise<readonly Figure[]>;

const MEASURES: Readonly<Record<string, Measure>> = {
  firstLoad,
  openLibrary,
  typing,
  saving,
  drag,
  calendar,
  memory,
  word,
  papers,
  checks,
  search,
  editions,
  ics,
  importing,
};

export async function bench(wanted: readonly string[]): Promise<void> {
  const names = Object.keys(MEASURES).filter((name) => wanted.length === 0 || wanted.includes(name));
  const site = await buildAndServe();
  const figures: Figure[] = [];
  try {
    for (const name of names) {
      process.stderr.write(`… ${name}\n`);
      try {
        figures.push(...((await MEASURES[name]?.(site.origin)) ?? []));
      } catch (error) {
        // The other figures are worth having all the same.
        process.stderr.write(`${name} could not be measured: ${String(error)}\n`);
        figures.push({ what: `${name}: could not be measured`, value: Number.NaN, unit: '', bar: null });
      }
    }
  } finally {
    await site.close();
  }
  process.stdout.write(`${tableOf(figures)}\n`);
}
