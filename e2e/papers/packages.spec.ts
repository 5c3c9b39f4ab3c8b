// The list of an event's papers: packages put in order, papers doubled, enclosed, taken out, and begun from others.
import type { Page } from '@playwright/test';
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { carry } from '../pages/dragging.ts';
import { tabTo } from '../pages/keyboard.ts';
import { openExamples, pagesOf } from './openPaper.ts';

const LIST = '/#/events/seed-003/papers';

const enclosed = (page: Page) => page.getByRole('main').locator('ol').first().getByRole('listitem');
const names = (page: Page) => enclosed(page).getByRole('link').allTextContents();

test('enclosures are put in order by hand, by keys and by single clicks, and undone', async ({ page }) => {
  await openExamples(page);
  await page.goto(LIST);
  const [one, two, programme] = ['Concept note, panel 1', 'Concept note, panel 2', 'Provisional programme'];
  await expect.poll(() => names(page)).toEqual([one, two, programme]);
  await carry(page, page.getByRole('button', { name: `Move ${one}`, exact: true }), {
    on: enclosed(page).last(),
    at: 0.8,
  });
  await expect.poll(() => names(page)).toEqual([two, programme, one]);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => names(page)).toEqual([one, two, programme]);
  await carry(page, page.getByRole('button', { name: `Move ${one}`, exact: true }), {
    on: enclosed(page).last(),
    at: 0.8,
  });
  await page.mouse.up();
  await expect.poll(() => names(page)).toEqual([two, programme, one]);

  const grip = page.getByRole('button', { name: `Move ${programme}`, exact: true });
  await tabTo(page, grip);
  await page.keyboard.press('Space');
  await expect(grip).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => names(page)).toEqual([programme, two, one]);
  await expect(grip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(grip).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByText(`${programme} put down, 1 of 3`)).toBeAttached();

  await page.getByRole('button', { name: `Actions for ${one}` }).click();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await expect.poll(() => names(page)).toEqual([programme, one, two]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => names(page)).toEqual([programme, two, one]);
});

test('a paper is taken out of a package, enclosed again, doubled and renamed', async ({ page }) => {
  await openExamples(page);
  await page.goto(LIST);
  await page.getByRole('button', { name: 'Actions for Concept note, panel 1' }).click();
  await page.getByRole('menuitem', { name: 'Take out of the package' }).click();
  await expect.poll(() => names(page)).toEqual(['Concept note, panel 2', 'Provisional programme']);
  await expect(page.getByRole('heading', { name: 'Other papers' })).toBeVisible();

  await page.getByRole('button', { name: 'Actions for Concept note, panel 1' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page.getByRole('link', { name: 'Concept note, panel 1 (copy)' })).toBeVisible();
  await page.getByRole('button', { name: 'Actions for Concept note, panel 1 (copy)' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name in the list of papers' }).fill('Concept note, panel 3');
  await page.getByRole('button', { name: 'Keep' }).click();

  await page.getByRole('button', { name: 'Actions for Concept note, panel 3' }).click();
  await page.getByRole('menuitem', { name: 'Enclose with “Letter of 13 September 2017”' }).click();
  await expect
    .poll(() => names(page))
    .toEqual(['Concept note, panel 2', 'Provisional programme', 'Concept note, panel 3']);
});

test('a paper of another event is taken over, with its live fields on this one', async ({ page }) => {
  await openExamples(page);
  await page.goto(LIST);
  await page.getByRole('button', { name: 'New paper' }).click();
  await page.getByLabel('Search the papers of other events').fill('letter 26 march');
  await page.getByRole('button', { name: /^Letter of 26 March 2012/ }).click();
  await expect(page.getByLabel('Name in the list of papers')).toHaveValue('Letter of 26 March 2012');
  await expect(pagesOf(page).first()).toContainText('27-28 September 2017');
  // The letter before it stayed behind, and that is said.
  await expect(pagesOf(page).first()).toContainText('[earlier letters missing]');
  await page.getByRole('link', { name: 'All papers of the event' }).click();
  await expect(page.getByText('1 field missing')).toBeVisible();
  await expect(page.getByText(/changed \d/).first()).toBeVisible();
});

test('the list, the dialog of new papers and the choice of people are within reach of everybody', async ({
  page,
}) => {
  test.slow();
  await openExamples(page);
  await page.goto('/#/events/seed-000/papers');
  await page.getByRole('button', { name: 'New paper' }).click();
  await expect(page.getByRole('dialog', { name: 'New paper' })).toBeVisible();
  await expectWithinReach(page);
  await page.getByRole('button', { name: /^Individual invitation/ }).click();
  await expect(pagesOf(page).first()).toBeVisible();
  await expectWithinReach(page);
  await page.getByRole('button', { name: 'Choose people' }).click();
  await expect(page.getByRole('dialog', { name: 'Who gets a copy' })).toBeVisible();
  await expectWithinReach(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('link', { name: 'All papers of the event' }).click();
  await expect(page.getByText(/10 copies/)).toBeVisible();
  await expectWithinReach(page);
});

/** No barrier and nothing wider than the screen, on a desk and on a phone, light and dark, either way round. */
async function expectWithinReach(page: Page): Promise<void> {
  for (const [theme, dir, width] of [
    ['light', 'ltr', 1280],
    ['dark', 'rtl', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 860 });
    await page.evaluate(
      (look) => {
        document.documentElement.dataset['theme'] = look.theme;
        document.documentElement.dir = look.dir;
      },
      { theme, dir },
    );
    expect.soft(await barriersOf(page, `${theme} ${dir}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.evaluate(() => {
    delete document.documentElement.dataset['theme'];
    document.documentElement.dir = 'ltr';
  });
}
