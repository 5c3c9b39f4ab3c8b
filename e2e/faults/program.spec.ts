// The same on the program itself, as somebody at the sheet would meet it: the title of an event while it is typed.
import { expect, test } from '@playwright/test';
import type { Page } from 'playwright';
import { field, row, text } from '../pages/programme.ts';
import { keepExample, openSheet } from './example.ts';
import { launch, times, withProfile } from './profile.ts';

const KILLS = times(3, 30);
const CLOSINGS = times(5, 50);

test(`killed ${KILLS} times while a title is typed, the program has every letter it called saved`, async () => {
  await withProfile(async (profile) => {
    await fill(profile);
    let shown = '';
    for (let round = 0; round < KILLS; round += 1) {
      const browser = await launch(profile);
      const page = await openSheet(browser, 'event');
      await expect(titleOn(page)).toHaveAccessibleName(
        `Event title: ${shown === '' ? 'Untitled event' : shown}`,
      );
      shown = `Dialogue ${round} on trafficking`;
      await typeTitle(page, shown);
      await expect(page.getByText(/^Saved( ·|$)/)).toBeVisible();
      await browser.kill();
    }
    const browser = await launch(profile);
    await expect(titleOn(await openSheet(browser, 'event'))).toHaveAccessibleName(`Event title: ${shown}`);
    await browser.quit();
  });
});

test(`closed within 400 ms of the last key, ${CLOSINGS} times, the program has the whole title`, async () => {
  await withProfile(async (profile) => {
    await fill(profile);
    const browser = await launch(profile);
    for (let round = 0; round < CLOSINGS; round += 1) {
      const page = await openSheet(browser, 'event');
      await typeTitle(page, `Thematic debate ${round}`);
      await page.waitForTimeout((round * 97) % 400);
      await page.close({ runBeforeUnload: true });
      const next = await openSheet(browser, 'event');
      await expect(titleOn(next)).toHaveAccessibleName(`Event title: Thematic debate ${round}`);
      await next.close();
    }
    await browser.quit();
  });
});

test('what was handed over while another tab was in front is taken back by Escape', async () => {
  await withProfile(async (profile) => {
    const browser = await launch(profile);
    const page = await openSheet(browser, await keepExample(browser));
    const time = row(page, 'Closing');
    await text(time, 'Time').click();
    await field(page, 'Time').press('ControlOrMeta+a');
    await field(page, 'Time').pressSequentially('7pm');
    // A browser without a screen shows all its tabs at once, so the page is only told.
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(page.getByRole('button', { name: /^Undo: / })).toBeEnabled();
    await field(page, 'Time').press('Escape');
    // The dash may come back as the house style has it.
    await expect(text(time, 'Time', '5:45pm [-–] 6pm')).toBeVisible();
    await expect(page.getByText(/^Saved( ·|$)/)).toBeVisible();
    await browser.quit();
  });
});

/** One event without a title, in the library of the program: it lives at the same origin. */
async function fill(profile: string): Promise<void> {
  const browser = await launch(profile);
  const page = await browser.openPage();
  await page.evaluate(async () => {
    await window.faults.start();
    window.faults.addEvent();
    await window.faults.until('saved');
  });
  await browser.quit();
}

function titleOn(page: Page) {
  return page.getByRole('button', { name: /^Event title: / });
}

async function typeTitle(page: Page, title: string): Promise<void> {
  await titleOn(page).click();
  const field = page.getByRole('textbox', { name: 'Event title' });
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(title);
}
