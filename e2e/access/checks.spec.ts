// The findings, wherever they show, in both themes, at two widths, in both directions: no barrier.
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';
import { openWithExamples } from '../pages/library.ts';
import { barriersOf } from './barriers.ts';

test.describe.configure({ timeout: 120_000 });

const found = (page: Page) => page.getByRole('main').locator('[data-finding]').first();

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the page of the checks, with its rules': async (page) => {
    await page.goto('/#/events/seed-003/checks');
    await page.getByText('Rules of this event').click();
    await found(page).getByRole('button').first().focus();
  },
  'silencing, with an error': async (page) => {
    await page.getByRole('button', { name: 'Silence…' }).first().click();
    await page.getByRole('button', { name: 'Silence', exact: true }).click();
    await expect(page.getByText('whoever reads this next will ask')).toBeVisible();
  },
  'what is silenced': async (page) => {
    await page.getByRole('textbox', { name: 'Why it may stay as it is' }).fill('As agreed');
    await page.keyboard.press('Enter');
    await expect(page.getByText('“As agreed”')).toBeVisible();
  },
  'the findings beside the sheet': async (page) => {
    await page.goto('/#/events/seed-003');
    await page.getByRole('button', { name: /^\d+ findings: (one|\d)/ }).click();
    await expect(
      page.getByRole('region', { name: 'Findings' }).locator('[data-finding]').first(),
    ).toBeVisible();
  },
  'nothing found': async (page) => {
    await page.goto('/#/events/seed-002/checks');
    await page.getByText('Rules of this event').click();
    for (const rule of await page.locator('details').getByRole('combobox').all()) {
      await rule.selectOption('Off');
    }
    await expect(page.getByRole('heading', { name: 'Nothing contradicts anything else' })).toBeVisible();
  },
};

for (const [width, direction] of [
  [320, 'right-to-left'],
  [1280, 'automatic'],
] as const) {
  test.describe(`${width} px, ${direction}`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('findings have no barrier in either theme', async ({ page }) => {
      const preferences = JSON.stringify({ state: { direction }, version: 1 });
      await page.addInitScript((text) => localStorage.setItem('rostrum-preferences', text), preferences);
      await openWithExamples(page);
      const barriers: string[] = [];
      for (const [name, reach] of Object.entries(STATES)) {
        await reach(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          barriers.push(...(await barriersOf(page, `${colorScheme}, ${name}`)));
        }
      }
      expect(barriers).toEqual([]);
    });
  });
}
