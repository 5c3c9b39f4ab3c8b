// Dragging as a hand does it: press on a handle, carry, let go. Nothing follows the pointer before the next frame.
import type { Locator, Page } from '@playwright/test';

/** Where on an element: a share of its height from the top. */
export interface Place {
  readonly on: Locator;
  readonly at: number;
}

/** Presses on a handle and carries it to a place, without letting go. */
export async function carry(page: Page, from: Locator, to: Place): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  await from.hover();
  await page.mouse.down();
  await carryOn(page, to);
}

export async function carryOn(page: Page, { on, at }: Place): Promise<void> {
  // As by the wheel, which works with the button held down; rows that come into view may be of another height.
  for (let tries = 0; tries < 3; tries += 1) {
    await on.evaluate((element, share) => {
      const { top, height } = element.getBoundingClientRect();
      const y = top + height * share;
      if (y < 160 || y > innerHeight - 120) scrollBy(0, y - innerHeight / 2);
    }, at);
    await frames(page);
  }
  const box = await on.boundingBox();
  if (box === null) throw new Error('The place to carry to is not on the page');
  const x = box.x + Math.min(box.width / 2, 220);
  const y = box.y + box.height * at;
  await page.mouse.move(x, y - 6, { steps: 4 });
  await page.mouse.move(x, y);
  await frames(page);
}

/** What follows the pointer does so once a frame. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

export async function drag(page: Page, from: Locator, to: Place): Promise<void> {
  await carry(page, from, to);
  await page.mouse.up();
}

/** The bar that says what is carried, what is wrong with it and what can be done. */
export function movingBar(page: Page): Locator {
  return page.locator('[data-carrying]');
}
