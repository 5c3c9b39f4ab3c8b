// Finding anything in the library: on its own page, and from the palette.
import type { Page } from '@playwright/test';
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { openWithExamples } from '../pages/library.ts';

test('a name without its accents finds the person and their sessions, and arrows lead to one of them', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.keyboard.press('Control+Shift+F');
  const field = page.getByRole('searchbox', { name: 'Search the whole library' });
  await expect(field).toBeFocused();
  await field.fill('lajcak');
  await expect(found(page, 'People')).toHaveText([/H\.E\. Mr\. Miroslav Lajčák/]);
  await expect(found(page, 'Sessions')).toHaveText([/Opening Segment.*Lajcák/, /Closing segment.*Lajčák/]);
  await expect(page).toHaveURL(/#\/search\?q=lajcak$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: /^Opening Segment/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/events\/seed-003\?session=/);
  await page.goBack();
  await expect(field).toHaveValue('lajcak');
});

test('either numeral finds the same panels, a filter narrows them, and a slip is put right', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.goto('/#/search?q=panel+2');
  await expect(found(page, 'Sessions').first()).toContainText('Panel');
  const byFigure = await found(page, 'Sessions').allTextContents();
  const field = page.getByRole('searchbox', { name: 'Search the whole library' });
  await field.fill('Panel II');
  await expect(page).toHaveURL(/q=Panel\+II$/);
  await expect(found(page, 'Sessions')).toHaveText(byFigure);
  await page
    .getByLabel('Event', { exact: true })
    .selectOption({ label: 'Appraisal of the Global Plan of Action' });
  await expect(found(page, 'Sessions')).toHaveText([/^Panel Discussion 2/]);
  await page.reload();
  await expect(found(page, 'Sessions')).toHaveText([/^Panel Discussion 2/]);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await field.fill('Pecsten Buytsverf');
  await expect(page.getByRole('heading', { name: 'Nothing found for “Pecsten Buytsverf”' })).toBeVisible();
  await page.getByRole('button', { name: 'Pecsteen', exact: true }).click();
  await expect(found(page, 'People')).toHaveText([/Pecsteen/]);
  await field.fill('Pecsten');
  await expect(page.getByText(/^Nothing has these words as typed. These come near/).first()).toBeVisible();
  await expect(found(page, 'People')).toHaveText([/Pecsteen/]);
});

test('the palette leads by keys alone to a paper, by a word of its text, and to all results', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search and actions' });
  await expect(field).toBeFocused();
  await page.keyboard.type('specificities');
  await expect(page.getByRole('option').first()).toContainText('Concept note, panel 1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/events\/seed-003\/papers\/seed-003-concept-note-1$/);
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('trafficking');
  const all = page.getByRole('option', { name: /^See all \d+ results on a page/ });
  await expect(all).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(all).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/search\?q=trafficking$/);
  await expect(found(page, 'Events')).toHaveCount(5);
});

for (const [colorScheme, width, direction] of [
  ['light', 1280, 'automatic'],
  ['dark', 320, 'right-to-left'],
] as const) {
  test(`the search has no barrier, ${colorScheme}, ${width} px, ${direction}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const preferences = JSON.stringify({ state: { direction }, version: 1 });
    await page.addInitScript((text) => localStorage.setItem('rostrum-preferences', text), preferences);
    await openWithExamples(page);
    await page.goto('/#/search');
    await expect(page.getByRole('heading', { name: 'Search everything at once' })).toBeVisible();
    const barriers = [...(await barriersOf(page, 'nothing asked'))];
    const field = page.getByRole('searchbox', { name: 'Search the whole library' });
    await field.fill('trafficking 2017');
    await expect(page.getByRole('link', { name: /^Panel/ }).first()).toBeVisible();
    barriers.push(...(await barriersOf(page, 'found')));
    await field.fill('human zebras');
    await expect(page.getByRole('button', { name: 'human', exact: true })).toBeVisible();
    barriers.push(...(await barriersOf(page, 'nothing found')));
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search and actions' }).fill('trafficking 2017');
    await expect(page.getByRole('option', { name: /^See all/ })).toBeVisible();
    barriers.push(...(await barriersOf(page, 'palette')));
    expect(barriers).toEqual([]);
  });
}

/** The results of a kind, in their order. */
function found(page: Page, kind: string) {
  return page.getByRole('region', { name: new RegExp(`^${kind}`) }).getByRole('listitem');
}
