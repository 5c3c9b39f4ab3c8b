// Every state of the programme editor, in both themes, at two widths, in both directions: no barrier.
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';
import {
  details,
  field,
  handle,
  mode,
  openExample,
  openMenu,
  personHandle,
  row,
  sheet,
  text,
  tray,
} from '../pages/programme.ts';
import { barriersOf, LOOKS } from './barriers.ts';

const carrying = (page: Page) => page.locator('[data-carrying="true"]');

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'at rest': async () => undefined,
  'a field with an error': async (page) => {
    await text(row(page, 'Opening'), 'Time').click();
    await field(page, 'Time').fill('25:00');
    await page.keyboard.press('Enter');
    await expect(row(page, 'Opening').getByRole('alert')).toBeVisible();
  },
  'a row lifted by keys': async (page) => {
    await handle(page, 'Interactive Panel Discussion II').press('Space');
    await page.keyboard.press('ArrowUp');
    await expect(carrying(page)).toBeVisible();
  },
  'a move that does not fit': async (page) => {
    await page.getByRole('button', { name: 'Fix this gap to the clock' }).click();
    await handle(page, 'Interactive Panel Discussion II').press('Space');
    await page.keyboard.press('ArrowUp');
    await expect(carrying(page)).toContainText('fixed to the clock');
    await page.keyboard.press('Enter');
  },
  'a row held by the pointer': async (page) => {
    await handle(page, 'Opening').hover();
    await page.mouse.down();
    await page.mouse.move(200, 500, { steps: 4 });
    await expect(carrying(page)).toBeVisible();
  },
  'a person lifted by keys': async (page) => {
    await personHandle(page, 'H.E. Mr. Ban Ki-moon').press('Space');
    await page.keyboard.press('ArrowUp');
  },
  'moving by clicks': async (page) => {
    await mode(page, 'Swap').click();
    await openMenu(row(page, 'Opening'), 'Move to…');
    await expect(
      sheet(page)
        .getByRole('button', { name: /^Swap with/ })
        .first(),
    ).toBeVisible();
  },
  'the menu of a row': async (page) => {
    await row(page, 'Opening').hover();
    await row(page, 'Opening').getByRole('button', { name: 'What to do with this session' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'several rows selected': async (page) => {
    await handle(page, 'Opening').press('Shift+ArrowDown');
    await expect(page.getByRole('toolbar', { name: 'Selected sessions' })).toBeVisible();
  },
  'adding a person': async (page) => {
    await handle(page, 'Opening').press('p');
    await page.getByRole('combobox', { name: 'Add a person' }).fill('ms');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('listbox')).toBeVisible();
  },
  'a session in the tray': async (page) => {
    await handle(page, 'Closing').press('u');
    await expect(tray(page)).toContainText('Closing');
  },
  'details of a session': async (page) => {
    await openMenu(row(page, 'Opening'), 'Details…');
    await expect(details(page)).toBeVisible();
  },
  'details of a person': async (page) => {
    await personHandle(page, 'H.E. Mr. Ban Ki-moon').click();
    await expect(details(page)).toBeVisible();
  },
  'details of the event': async (page) => {
    await page.getByRole('button', { name: 'Event details' }).click();
    await expect(details(page)).toBeVisible();
  },
  'details of a day': async (page) => {
    await page.getByRole('button', { name: 'What to do with this day' }).click();
    await page.getByRole('menuitem', { name: 'Move to a date…' }).click();
    await expect(details(page)).toBeVisible();
  },
  'a sheet in Arabic': async (page) => {
    await page.getByRole('button', { name: 'Event details' }).click();
    await details(page).getByRole('combobox', { name: 'Main language' }).selectOption('ar');
    await expect(sheet(page)).toHaveAttribute('dir', 'rtl');
  },
  empty: async (page) => {
    await page.locator('[data-grip]').first().focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect(page.getByText(/^Nothing on the sheet yet/)).toBeVisible();
  },
};

for (const { colorScheme, isWide, direction } of LOOKS) {
  const width = isWide ? 1280 : 390;
  test.describe(`${colorScheme}, ${width} px, ${direction}`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } });

    test('the programme has no barrier in any state', async ({ page }) => {
      test.setTimeout(600_000);
      const preferences = JSON.stringify({ state: { direction }, version: 1 });
      await page.addInitScript((kept) => localStorage.setItem('rostrum-preferences', kept), preferences);
      await openExample(page, 'Fighting');
      const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ });
      const opened = (await undo.getAttribute('aria-label')) ?? '';
      const found: string[] = [];
      for (const [state, reach] of Object.entries(STATES)) {
        await reach(page);
        found.push(...(await barriersOf(page, state)));
        await page.keyboard.press('Escape');
        await page.mouse.up();
        await page.keyboard.press('Escape');
        const close = details(page).getByRole('button', { name: 'Close the details' });
        if (await close.isVisible()) await close.click();
        await mode(page, 'Push').click();
        while ((await undo.getAttribute('aria-label')) !== opened) await undo.click();
      }
      expect(found).toEqual([]);
    });
  });
}
