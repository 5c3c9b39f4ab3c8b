// Opening a library of a thousand events of 20 KB, over opening an empty one; and what only reading them costs.
import type { BrowserContext } from 'playwright';
import type { Measure } from '../bench.ts';
import { openPage, putLibrary, withBrowser } from '../browser.ts';
import { medianOf } from '../figures.ts';
import { libraryOfSize } from '../libraries.ts';
import { notesOf } from '../recorder.ts';

const ROUNDS = 7;

interface Opening {
  readonly ready: number;
  readonly blocked: number;
}

export const openLibrary: Measure = async (origin) =>
  withBrowser(async (empty) =>
    withBrowser(async (full) => {
      await putLibrary(full, origin, libraryOfSize(1000, 20_000));
      const [small, large, reading]: [Opening[], Opening[], number[]] = [[], [], []];
      for (let round = 0; round < ROUNDS; round += 1) {
        small.push(await opening(empty, origin));
        large.push(await opening(full, origin));
        reading.push(await readingOnly(full, origin));
      }
      const over = (field: keyof Opening): number =>
        medianOf(large.map((each) => each[field])) - medianOf(small.map((each) => each[field]));
      return [
        {
          what: 'open 1,000 events of 20 KB, over an empty library',
          value: over('ready'),
          unit: 'ms',
          bar: 350,
        },
        { what: '  main thread blocked meanwhile', value: over('blocked'), unit: 'ms', bar: 110 },
        {
          what: '  ready, empty library',
          value: medianOf(small.map((each) => each.ready)),
          unit: 'ms',
          bar: null,
        },
        { what: '  only reading the records', value: medianOf(reading), unit: 'ms', bar: null },
      ];
    }),
  );

async function opening(context: BrowserContext, origin: string): Promise<Opening> {
  const page = await openPage(context, `${origin}/app/`);
  const { ready, longTasks } = await notesOf(page);
  await page.close();
  return {
    ready: ready ?? Number.NaN,
    blocked: longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
  };
}

async function readingOnly(context: BrowserContext, origin: string): Promise<number> {
  const page = await openPage(context, `${origin}/alone/react.html`);
  const time = await page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await answer(indexedDB.open('rostrum'));
    const begun = performance.now();
    await answer(database.transaction('eventsById').objectStore('eventsById').getAll());
    return performance.now() - begun;
  });
  await page.close();
  return time;
}
