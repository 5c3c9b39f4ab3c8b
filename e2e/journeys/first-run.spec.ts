// Four doors, each of which ends with something on the sheet.
import { expect, test } from '../fixtures/page.ts';
import { expectSaved, openEmpty } from '../pages/library.ts';

test.beforeEach(async ({ page }) => openEmpty(page));

test('a blank event needs a day, and opens with sessions on its sheet', async ({ page }) => {
  await page.getByRole('button', { name: /^Start blank/ }).click();
  const dialog = page.getByRole('dialog', { name: 'New event' });
  await expect(dialog.getByLabel('Title')).toBeFocused();
  await dialog.getByLabel('Title').fill('Hearing on water');
  await dialog.getByLabel('Number of days').fill('0');
  await dialog.getByRole('button', { name: 'Create the event' }).click();
  await expect(dialog.getByLabel('First day')).toHaveAccessibleDescription(/Choose the first day/);
  await expect(dialog.getByLabel('Number of days')).toHaveAccessibleDescription(/between 1 and 60/);

  await dialog.getByLabel('First day').fill('2027-05-04');
  await dialog.getByLabel('Number of days').fill('2');
  await dialog.getByLabel('Room').fill('Conference Room 3');
  await dialog.getByRole('button', { name: 'Create the event' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hearing on water' })).toBeVisible();
  await expect(page).toHaveTitle(/Hearing on water/);
  for (const text of [
    'Opening',
    'Panel discussion',
    'Closing',
    /Tuesday, 4 May 2027/,
    /Wednesday, 5 May 2027/,
  ]) {
    await expect(page.getByRole('main').getByText(text).first()).toBeVisible();
  }
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Hearing on water' })).toBeVisible();
});

test('a template is moved to the day the user names', async ({ page }) => {
  await page.getByRole('button', { name: /^Start from a template/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Start from a template' });
  await dialog.getByRole('radio', { name: /^High-level meeting/ }).check();
  await dialog.getByLabel('First day').fill('2028-02-28');
  await dialog.getByRole('button', { name: 'Use this template' }).click();
  await expect(
    page
      .getByRole('main')
      .getByText(/28 February 2028/)
      .first(),
  ).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByText(/29 February 2028/)
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
});

test('a file opens after showing what it holds', async ({ page }) => {
  await page.getByRole('button', { name: /^Open a file/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a file' });
  await dialog
    .locator('input[type=file]')
    .setInputFiles('public/examples/003-appraisal-of-the-global-plan-of-action.json');
  await expect(dialog.getByText(/holds one event, \d+ people/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('link', { name: /^High Level Meeting/ })).toBeVisible();
});

test('an example opens on its own programme', async ({ page }) => {
  await page.getByRole('button', { name: /^Open the examples/ }).click();
  await page.getByRole('button', { name: /^Open Fighting Human Trafficking/ }).click();
  await expect(
    page.getByRole('main').getByText('Interactive Panel Discussion I', { exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' }).getByText('Recent')).toBeVisible();
});

test('Escape leaves a door, and the focus is back on it', async ({ page }) => {
  const door = page.getByRole('button', { name: /^Start blank/ });
  await door.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(door).toBeFocused();
});
