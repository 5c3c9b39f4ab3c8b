// Opening a paper of the examples, with the pages set and in view.
import { expect, type Locator, type Page } from '@playwright/test';
import { openWithExamples } from '../pages/library.ts';

/** The five examples once a test; then any number of papers. */
export async function openExamples(page: Page): Promise<void> {
  await openWithExamples(page);
}

export async function openPaper(page: Page, address: string): Promise<void> {
  await page.goto(`/#${address}`);
  await expect(pagesOf(page).first()).toBeVisible();
}

export function pagesOf(page: Page): Locator {
  return page
    .getByRole('region', { name: 'The paper as it will print' })
    .getByRole('group', { name: /^Page \d+ of \d+$/ });
}
