// Typing into a session's title with a thousand events stored: from the key to the paint, and the work of a character.
import type { Measure } from '../bench.ts';
import { editTitle, openPage, putLibrary, withBrowser, workBetween, workOf } from '../browser.ts';
import { medianOf } from '../figures.ts';
import { libraryOfSize } from '../libraries.ts';
import { forget, notesOf } from '../recorder.ts';

const WORDS = 'Strengthening partnerships and innovation to end violence';
const ROUNDS = 3;

export const typing: Measure = async (origin) =>
  withBrowser(async (context) => {
    await putLibrary(context, origin, libraryOfSize(1000, 20_000));
    const [keys, slowest, work]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await openPage(
        context,
        `${origin}/app/#/events/event-500`,
        '[data-row] [data-inline="title"]',
      );
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable');
      await editTitle(page);
      await page.keyboard.type('One two three ', { delay: 60 });
      await forget(page);
      const before = await workOf(session);
      await page.keyboard.type(WORDS, { delay: 60 });
      work.push(workBetween(before, await workOf(session)).all / WORDS.length);
      const notes = await notesOf(page);
      keys.push(medianOf(notes.keys));
      slowest.push(Math.max(...notes.keys));
      await page.close();
    }
    return [
      {
        what: 'key to paint in a title, slowest, 1,000 events',
        value: medianOf(slowest),
        unit: 'ms',
        bar: 40,
      },
      { what: '  median key to paint', value: medianOf(keys), unit: 'ms', bar: null },
      { what: 'main-thread work of a character', value: medianOf(work), unit: 'ms', bar: 8 },
    ];
  });
