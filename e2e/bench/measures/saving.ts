// One edit saved with a thousand events stored, beside one event simply written by hand, in the same page.
import type { Page } from 'playwright';
import type { Measure } from '../bench.ts';
import { editTitle, openPage, putLibrary, withBrowser } from '../browser.ts';
import { medianOf } from '../figures.ts';
import { libraryOfSize } from '../libraries.ts';
import { forget, notesOf } from '../recorder.ts';

const EDITS = 40;

export const saving: Measure = async (origin) =>
  withBrowser(async (context) => {
    await putLibrary(context, origin, libraryOfSize(1000, 20_000));
    const page = await openPage(
      context,
      `${origin}/app/#/events/event-500`,
      '[data-row] [data-inline="title"]',
    );
    await editTitle(page);
    await page.keyboard.type('Warm ', { delay: 60 });
    const [edits, plain]: [number[], number[]] = [[], []];
    for (let round = 0; round < EDITS; round += 1) {
      await forget(page);
      await page.keyboard.press('a');
      await page.waitForFunction(
        () => (Reflect.get(window, 'benchNotes') as { writes: number[] }).writes.length > 0,
      );
      edits.push((await notesOf(page)).writes[0] ?? Number.NaN);
      plain.push(await plainWrite(page));
    }
    return [
      {
        what: 'one edit saved over one event simply written',
        value: medianOf(edits) / medianOf(plain),
        unit: '×',
        bar: 3,
      },
      {
        what: '  one edit saved, transaction begun to completed',
        value: medianOf(edits),
        unit: 'ms',
        bar: null,
      },
      { what: '  one event simply written', value: medianOf(plain), unit: 'ms', bar: null },
    ];
  });

/** A record of 20 KB put into a store of its own, as strictly. */
async function plainWrite(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bench', 1);
      request.addEventListener('upgradeneeded', () =>
        request.result.createObjectStore('events', { keyPath: 'id' }),
      );
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const record = { id: 'one', notes: 'x'.repeat(20_000) };
    const begun = performance.now();
    const writing = database.transaction('events', 'readwrite', { durability: 'strict' });
    writing.objectStore('events').put(record);
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    const time = performance.now() - begun;
    database.close();
    return time;
  });
}
