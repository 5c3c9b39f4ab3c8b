// Seed 000 from its tentative programme to its final one and beyond: restored and undone, issued with what is still
// open, tried beside the draft, made into next year's event.
import type { Locator, Page } from '@playwright/test';
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { openWithExamples } from '../pages/library.ts';
import { sheet } from '../pages/programme.ts';

const EDITIONS = '/#/events/seed-000/editions';

function edition(page: Page, number: number): Locator {
  return page.getByRole('heading', { name: new RegExp(`^Edition ${number}\\b`) });
}

/** What is being worked on, at the head of the timeline. */
function present(page: Page): Locator {
  return page.getByRole('region', { name: 'Being worked on' });
}

async function chooseFrom(page: Page, menu: RegExp, item: string): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('the tentative programme comes back and goes again; a final one with a name open is asked about', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.goto('/#/events/seed-000');
  await page.getByRole('button', { name: 'Editions' }).click();
  await expect(edition(page, 3)).toHaveText(/Final programme as of 3 April 2012$/);
  await expect(page.getByText(/^Changed from edition 2: .*4 people/)).toBeVisible();

  await chooseFrom(page, /^More for Edition 1:/, 'Restore as the draft');
  await expect(present(page)).toContainText('Tentative · 3 April 2012');
  await expect(present(page).getByRole('heading', { name: 'Edition 1 is back' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(present(page)).toContainText('Final · 3 April 2012');

  await page.goto('/#/events/seed-003/editions');
  await page.getByRole('button', { name: 'Issue the first edition' }).click();
  await page.getByLabel('Stage', { exact: true }).selectOption('Final');
  await page.getByLabel('As of', { exact: true }).fill('2017-09-20');
  await page.getByLabel('Note', { exact: true }).fill('One name follows by telephone');
  await page.getByRole('button', { name: 'Go on' }).click();
  const asked = page.getByRole('dialog', { name: 'Issue it all the same?' });
  await expect(asked.getByRole('listitem').filter({ hasText: 'Maria Grazia Giammarinaro' })).toBeVisible();
  await asked.getByRole('button', { name: 'Issue all the same' }).click();

  await expect(edition(page, 1)).toHaveText(/Final as of 20 September 2017$/);
  await expect(edition(page, 1)).toBeFocused();
  await expect(page.getByText('One name follows by telephone')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Issued. What follows?' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(edition(page, 1)).toHaveCount(0);
});

test('a “what if” is begun, worked on, compared and adopted; next year’s event is made from the first edition', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.goto(EDITIONS);
  await chooseFrom(page, /^More for The draft/, 'Begin a “what if”…');
  await page.getByLabel('Name', { exact: true }).fill('As in March');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(present(page).getByRole('heading', { name: 'What if: As in March' })).toBeVisible();
  await chooseFrom(page, /^More for Edition 2:/, 'Restore into “As in March”');

  await page.goto('/#/events/seed-000');
  const banner = page.getByRole('region', { name: 'What if' });
  await expect(banner).toContainText('The draft waits');
  await expect(sheet(page)).toContainText('David Arkless');
  await expect(sheet(page)).not.toContainText('Somaly Mam');
  await banner.getByRole('button', { name: 'Back to the draft' }).click();
  await expect(sheet(page)).toContainText('Somaly Mam');
  await expect(banner).toHaveCount(0);

  await page.goto(EDITIONS);
  await page.getByRole('button', { name: 'Work on it' }).click();
  await banner.getByRole('button', { name: 'Adopt' }).click();
  await expect(present(page).getByRole('heading', { name: 'The draft' })).toBeVisible();
  await expect(banner).toHaveCount(0);

  await chooseFrom(page, /^More for Edition 1:/, 'Duplicate as a new event…');
  await page.getByLabel('Title', { exact: true }).fill('Fighting Human Trafficking, a year on');
  await page.getByLabel('First day', { exact: true }).fill('2013-04-03');
  await expect(page.getByText('It begins on Tuesday 2 April 2013.')).toBeVisible();
  await page.getByLabel('Keep the seats, without names').check();
  await page.getByRole('button', { name: 'Make the event' }).click();
  await expect(sheet(page)).toContainText('Tuesday, 2 April 2013');
  await expect(sheet(page)).not.toContainText('Ban Ki-moon');
});

for (const [colorScheme, width, direction] of [
  ['light', 1280, 'automatic'],
  ['dark', 320, 'right-to-left'],
] as const) {
  test.describe(`${colorScheme}, ${width} px, ${direction}`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('the editions have no barrier', async ({ page }) => {
      const preferences = JSON.stringify({ state: { direction }, version: 1 });
      await page.addInitScript((text) => localStorage.setItem('rostrum-preferences', text), preferences);
      await openWithExamples(page);
      const barriers: string[] = [];
      const look = async (state: string) => barriers.push(...(await barriersOf(page, state)));
      await page.goto(EDITIONS);
      await expect(page.getByText(/^Changed from edition 1:/)).toBeVisible();
      await look('the timeline');
      await page.getByRole('button', { name: 'Compare any two' }).click();
      await page.getByRole('radio', { name: /^From: Edition 1:/ }).check();
      await expect(page.getByRole('region', { name: 'Compare which two?' })).toContainText('Tentative');
      await look('choosing two');
      await page.getByRole('button', { name: 'Leave comparing' }).click();
      await page.getByRole('button', { name: 'Issue an edition' }).click();
      await expect(page.getByRole('link', { name: 'All findings' })).toBeVisible();
      await look('issuing');
      await page.keyboard.press('Escape');
      await chooseFrom(page, /^More for Edition 1:/, 'Duplicate as a new event…');
      await look('duplicating');
      await page.keyboard.press('Escape');
      await chooseFrom(page, /^More for Edition 1:/, 'Begin a “what if” from it…');
      await page.getByLabel('Name', { exact: true }).fill('As in February');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'What if: As in February' })).toBeVisible();
      await look('a “what if” on the timeline');
      await page.goto('/#/events/seed-000/papers');
      await expect(page.getByRole('heading', { name: 'Letters and what they enclose' })).toBeVisible();
      await expect(page.getByRole('region', { name: 'What if' })).toBeVisible();
      await look('a “what if” on the papers');
      expect(barriers).toEqual([]);
    });
  });
}
