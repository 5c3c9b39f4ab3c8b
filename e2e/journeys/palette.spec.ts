// One list of actions, reached by the palette, the sheet of shortcuts and the keys.
import { expect, test } from '../fixtures/page.ts';
import { openEmpty, openWithExamples } from '../pages/library.ts';

test('the palette finds a person without capitals or accents and goes to their page', async ({ page }) => {
  await openWithExamples(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search and actions' });
  await expect(field).toBeFocused();
  await field.fill('BÂN ki moon');
  await expect(page.getByRole('option').first()).toContainText('Ban Ki-moon');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/people\//);
});

test('the palette finds numbered sessions, papers and events, and arrows choose among them', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search and actions' });
  await field.fill('interactive panel discussion ii');
  await expect(page.getByRole('option').first()).toContainText('Session');
  await field.fill('appraisal');
  const options = page.getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await field.fill('qqq');
  await expect(page.getByText('Nothing found for “qqq”')).toBeVisible();
});

test('an action runs from the palette, and Escape gives the focus back', async ({ page }) => {
  await openEmpty(page);
  const link = page.getByRole('link', { name: 'Settings' });
  await link.focus();
  const field = page.getByRole('combobox', { name: 'Search and actions' });
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('dark theme');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the sheet of shortcuts lists what works here', async ({ page }) => {
  await openEmpty(page);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByText('Search and run an action')).toBeVisible();
  await expect(sheet.getByText('Undo', { exact: true })).toBeVisible();
});

test('a field keeps its own undo, and a question mark typed in it stays text', async ({ page }) => {
  await openWithExamples(page);
  const search = page.getByRole('searchbox', { name: 'Search events' });
  await search.fill('');
  await search.pressSequentially('hearing?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(search).not.toHaveValue('hearing?');
  await search.fill('');
  await expect(page.getByRole('link', { name: /^Fighting/ })).toBeVisible();
});
