// People from a pasted list and from a file: read, compared with the library, corrected, accepted, taken back.
import type { Page } from '@playwright/test';
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { openEmpty, openWithExamples } from '../pages/library.ts';

const lineOf = (page: Page, line: number) =>
  page.getByRole('listitem').filter({ hasText: new RegExp(`^Line ${line}\\b`) });

test('a pasted list finds whom the library knows, is corrected, accepted and undone in one step', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.goto('/#/people/import');
  await page
    .getByLabel('Paste a list')
    .fill(
      '1. H.E. Mr. Marc Pecsteen de Buytsverve, Ambassador\n2. Ms. Nadia Haddad (UNESCO)\n3. Ms. Nadia Hadad\nChair (TBC)',
    );
  await page.getByRole('button', { name: 'Read the list' }).click();
  const known = lineOf(page, 1);
  await expect(known).toContainText('Already in the library: H.E. Mr. Marc Pecsteen de Buytswerve.');
  await expect(known.getByRole('combobox')).toHaveValue('update');
  await expect(lineOf(page, 3).getByRole('combobox')).toHaveValue('leave');
  await expect(page.getByText('No name found.')).toBeVisible();

  await lineOf(page, 2).getByLabel('Given name').fill('Sylvie');
  await expect(lineOf(page, 3).getByRole('combobox')).toHaveValue('add');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await barriersOf(page, scheme)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await barriersOf(page, 'narrow, right to left')).toEqual([]);
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByText('People imported: ')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ms. Sylvie Haddad' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Ms. Sylvie Haddad' })).toBeHidden();
});

test('a spreadsheet saved with semicolons by an older office is read in its columns', async ({ page }) => {
  await openEmpty(page);
  await page.goto('/#/people/import');
  const bytes = Buffer.from(
    'Pays;Nom;Pr\xe9nom;Fonction\r\nEspagne;Mart\xednez;Jos\xe9;"Chef; Protocole"\r\n',
    'latin1',
  );
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ]);
  await chooser.setFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: bytes });
  await expect(page.getByText('Columns read as: State · family name · given name · function')).toBeVisible();
  const line = lineOf(page, 2);
  await expect(line.getByLabel('Given name')).toHaveValue('José');
  await expect(line.getByLabel('Function')).toHaveValue('Chef; Protocole');
  await page.getByRole('button', { name: 'Accept one person' }).click();
  await expect(page.getByRole('link', { name: 'José Martínez' })).toBeVisible();
});
