// JavaScript memory with a thousand events of 20 KB open, after opening and closing an event many times, and with many
// steps to undo.
import type { Page } from 'playwright';
import type { Measure } from '../bench.ts';
import { heapOf, openPage, putLibrary, withBrowser } from '../browser.ts';
import { libraryOfSize } from '../libraries.ts';

const VISITS = 50;
const STEPS = 200;

export const memory: Measure = async (origin) =>
  withBrowser(async (context) => {
    await putLibrary(context, origin, libraryOfSize(1000, 20_000));
    const page = await openPage(context, `${origin}/app/`);
    const session = await context.newCDPSession(page);
    // The first visit loads the screen's own program, which stays.
    await visit(page, 3);
    const open = await heapOf(session);
    await visit(page, VISITS);
    const visited = await heapOf(session);
    await goTo(page, '#/events/event-7', '[data-row] [data-grip]');
    const before = await heapOf(session);
    const grip = page.locator('[data-grip]').nth(4);
    await grip.focus();
    for (let step = 0; step < STEPS; step += 1)
      await page.keyboard.press(step % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp');
    await page.waitForTimeout(1_000);
    const stepped = await heapOf(session);
    return [
      { what: 'JS heap, 1,000 events of 20 KB open', value: open, unit: 'MB', bar: 100 },
      {
        what: `  more after opening and closing an event ${VISITS} times`,
        value: visited - open,
        unit: 'MB',
        bar: 5,
      },
      { what: `  more with ${STEPS} steps to undo`, value: stepped - before, unit: 'MB', bar: 10 },
    ];
  });

async function visit(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await goTo(page, '#/events/event-7', '[data-row] [data-grip]');
    await goTo(page, '#/events', 'main table');
  }
}

async function goTo(page: Page, address: string, shows: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.locator(shows).first().waitFor();
}
