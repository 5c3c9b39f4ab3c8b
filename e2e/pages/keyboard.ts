// A planner without a mouse: Tab to a place, arrows from row to row.
import { expect, type Locator, type Page } from '@playwright/test';
import { openEmpty } from './library.ts';
import { handle, sheet } from './programme.ts';

/** Presses Tab (or Shift+Tab) until the focus is there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** From the sheet's first handle down by arrows. */
export async function goToRow(page: Page, name: string): Promise<void> {
  await press(page, 'Home');
  for (let presses = 0; presses < 12; presses += 1) {
    if (await handle(page, name).evaluate((element) => element === document.activeElement)) return;
    const before = await page.evaluate(() => document.activeElement?.getAttribute('data-grip'));
    await press(page, 'ArrowDown');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-grip')))
      .not.toBe(before);
  }
  await expect(handle(page, name)).toBeFocused();
}

/** Opens the first example from the first page on; ends on the handle of the first row. */
export async function openByKeys(page: Page): Promise<void> {
  await openEmpty(page);
  await tabTo(page, page.getByRole('button', { name: /^Open the examples/ }));
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('button', { name: /^Open Fighting/ }));
  await press(page, 'Enter');
  await expect(sheet(page)).toBeVisible();
  await tabTo(page, handle(page, 'Opening Remarks'));
}
