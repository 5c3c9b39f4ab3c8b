// One paper in any of the six official languages, whatever language the interface speaks.
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';
import { openExamples, openPaper, pagesOf } from './openPaper.ts';
import { printed, textOf } from './printed.ts';

test('a letter is made in French: set phrases at once, the text from the one in English', async ({
  page,
}) => {
  await openExamples(page);
  await openPaper(page, '/events/seed-000/papers/seed-000-letter-26-march-2012');
  await inLanguage(page, 'French – français');
  const sheet = pagesOf(page).first();
  await expect(sheet).toContainText('Le 26 mars 2012');
  await expect(sheet).toContainText('Excellence,');
  await expect(sheet).toContainText(
    'Veuillez agréer, Excellence, les assurances de ma très haute considération.',
  );
  await expect(sheet).toContainText('In reference to my letter dated 21 February 2012');
  await expect(sheet.locator('p[lang=en][dir=ltr]')).toHaveCount(1);
  await expect(page.getByText(/^\d+ texts are not yet in French$/)).toBeVisible();

  await page.getByRole('button', { name: 'Start from the text in English' }).click();
  await expect(page.getByRole('button', { name: 'Start from the text in English' })).toHaveCount(0);
  await expect(sheet).toContainText('In reference to ma lettre datée du 21 février 2012');
  await expect(sheet.locator('p[lang=en]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Letter of 26 March 2012');
});

test('a programme is duplicated in Arabic, and prints from right to left with its hours from left to right', async ({
  page,
}) => {
  await openExamples(page);
  await openPaper(page, '/events/seed-003/papers/seed-003-programme');
  await page.getByRole('button', { name: 'Duplicate in another language' }).click();
  await page.getByRole('menuitem', { name: 'Arabic – العربية' }).click();
  const sheet = pagesOf(page).first();
  await expect(sheet).toContainText('البرنامج المؤقت');
  await expect(sheet.locator('[lang=ar][dir=rtl]').first()).toBeVisible();
  await expect(sheet).toContainText('\u206610:00-11:00\u2069');
  // The hours stand at the right, where an Arabic line begins.
  const time = await sheet.locator('.c-time').first().boundingBox();
  const content = await sheet.locator('.r-session .c-content').first().boundingBox();
  expect((time?.x ?? 0) > (content?.x ?? 0)).toBe(true);

  const pages = await printed(page);
  expect(pages.map(({ lines }) => textOf(lines)).join(' ')).toContain('Miroslav Laj');

  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByRole('heading', { name: 'This paper is not here' }).first()).toBeVisible();
});

test('what is not translated is listed with the place where it is kept', async ({ page }) => {
  await openExamples(page);
  await openPaper(page, '/events/seed-003/papers/seed-003-programme');
  await expect(page.getByText(/not yet in English/)).toHaveCount(0);
  await inLanguage(page, 'Spanish – español');
  await page.getByText(/^\d+ texts are not yet in Spanish$/).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'High Level Meeting of the General Assembly' }),
  ).toContainText('Event');
});

async function inLanguage(page: Page, label: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Language of the paper' }).selectOption({ label });
}
