// Settings: the taste of the device, the library as a file, files that cannot be one, and clearing the computer.
import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures/page.ts';
import { expectSaved, openEmpty, openWithExamples } from '../pages/library.ts';

test('theme and direction are kept over a reload', async ({ page }) => {
  await page.goto('/#/settings');
  await page.getByLabel('Theme').selectOption('Dark');
  await page.getByLabel('Direction of the interface').selectOption('Right to left');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('dir', 'rtl');
  await page.reload();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('dir', 'rtl');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(232, 234, 237)');
});

test('a backup brings everything back to a cleared computer', async ({ page }, info) => {
  await openWithExamples(page);
  await page.goto('/#/settings');
  await expect(page.getByText(/This library holds 5 events/)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the library' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d Rostrum library\.json$/);
  const path = info.outputPath('library.json');
  await download.saveAs(path);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ format: 'rostrum-library', version: 2 });

  await page.getByRole('button', { name: 'Clear this computer…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Clear this computer' });
  const clear = dialog.getByRole('button', { name: 'Clear this computer' });
  await expect(clear).toBeDisabled();
  await dialog.getByRole('textbox').fill('clear');
  await clear.click();
  await expect(page.getByRole('heading', { name: 'Plan a formal meeting' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Plan a formal meeting' })).toBeVisible();

  await page.goto('/#/settings');
  await page.getByRole('button', { name: 'Open a file…' }).click();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('radio', { name: /^Put it in the place/ }).check();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(5);
  await expectSaved(page);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Plan a formal meeting' })).toBeVisible();
});

const REFUSED = [
  { what: 'an empty file', text: '', says: 'The file is empty.' },
  {
    what: 'a file of another program',
    text: '{"format":"other"}',
    says: 'This file belongs to another program.',
  },
  { what: 'text', text: 'Dear colleagues,', says: 'This is not a Rostrum file.' },
  {
    what: 'a download that broke off',
    text: '{"format":"rostrum-library","version":1,"library":{"eventsById":{"a":{"id"',
    says: 'The file stops in the middle',
  },
  {
    what: 'a library from the future',
    text: '{"format":"rostrum-library","version":999,"library":{}}',
    says: 'This file was written by a newer Rostrum.',
  },
];

test('files that cannot be a library are refused with their reason, and nothing changes', async ({
  page,
}) => {
  await openEmpty(page);
  for (const { what, text, says } of REFUSED) {
    await test.step(what, async () => {
      await page.getByRole('button', { name: /^Open a file/ }).click();
      const dialog = page.getByRole('dialog', { name: 'Open a file' });
      await dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(dialog.getByText(says)).toBeVisible();
      await expect(dialog.getByRole('button', { name: 'Open', exact: true })).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('heading', { name: 'Plan a formal meeting' })).toBeVisible();
    });
  }
});

test('what was broken in a file is told before it is opened', async ({ page }) => {
  await openEmpty(page);
  await page.getByRole('button', { name: /^Open a file/ }).click();
  const library = { eventsById: { a: { id: 'a', title: { en: 'Kept' }, stage: 'no such stage' } } };
  const file = JSON.stringify({ format: 'rostrum-library', version: 1, library });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByText(/things? in it (was|were) mended/)).toBeVisible();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Kept' })).toBeVisible();
});
