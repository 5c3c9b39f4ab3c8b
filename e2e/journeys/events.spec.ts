// The list of events: finding, ordering, duplicating, deleting and having it back.
import { expect, test } from '../fixtures/page.ts';
import { expectSaved, openWithExamples } from '../pages/library.ts';

test.beforeEach(async ({ page }) => openWithExamples(page));

test('search looks at titles, rooms and dates, and says how many were found', async ({ page }) => {
  const search = page.getByRole('searchbox', { name: 'Search events' });
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows).toHaveCount(5);
  await search.fill('stakeholder conference');
  await expect(rows).toHaveCount(1);
  await expect(page.getByText('One event found')).toBeVisible();
  await search.fill('2017 hearing');
  await expect(rows).toHaveText([/Multi-stakeholder Hearing/]);
  await search.fill('zebra');
  await expect(page.getByRole('heading', { name: 'No event matches “zebra”' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(rows).toHaveCount(5);
});

test('the list is ordered by its columns, and the same column again turns it round', async ({ page }) => {
  const titles = page.getByRole('rowheader').getByRole('link');
  await expect(titles.first()).toHaveText(/^High Level Meeting/);
  await page.getByRole('button', { name: 'Dates' }).click();
  await expect(titles.first()).toHaveText(/^Taking collective action/);
  await page.getByRole('button', { name: 'Event', exact: true }).click();
  await expect(titles.first()).toHaveText(/^Fighting/);
  await expect(page.getByRole('columnheader', { name: 'Event' })).toHaveAttribute('aria-sort', 'ascending');
});

test('a deleted event comes back by the toast, with everything in it', async ({ page }) => {
  await page.getByRole('button', { name: /^Actions for Fighting/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('link', { name: /^Fighting/ })).toBeHidden();
  const toast = page.getByRole('region', { name: 'Notices' });
  await expect(toast).toContainText('was deleted');
  await toast.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: /^Fighting/ }).click();
  await expect(page.getByRole('main').getByText('H.E. Mr. Ban Ki-moon').first()).toBeVisible();
  await expectSaved(page);
});

test('a duplicate is a draft of its own', async ({ page }) => {
  await page.getByRole('button', { name: /^Actions for Fighting/ }).press('ArrowDown');
  await page.keyboard.press('d');
  await page.keyboard.press('Enter');
  const copy = page.getByRole('row', { name: /\(copy\)/ });
  await expect(copy).toContainText('Draft');
  await copy.getByRole('button', { name: /^Actions/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(copy).toBeHidden();
  await expect(page.getByRole('link', { name: /^Fighting/ })).toHaveCount(1);
});

test('undo and redo by keyboard say what they did', async ({ page }) => {
  await page.getByRole('button', { name: /^Actions for Fighting/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Event deleted')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Fighting/ })).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByText('Done again: Event deleted')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Fighting/ })).toBeHidden();
});
