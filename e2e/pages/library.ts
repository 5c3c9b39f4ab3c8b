// What many journeys begin with: an empty library, or one with the examples in it.
import { expect, type Page } from '@playwright/test';

export async function openEmpty(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Plan a formal meeting' })).toBeVisible();
}

/** All five examples; ends on the list of events. */
export async function openWithExamples(page: Page): Promise<void> {
  await openEmpty(page);
  await page.getByRole('button', { name: /^Open the examples/ }).click();
  await page.getByRole('button', { name: 'Open all of them' }).click();
  await expect(page.getByRole('table', { name: 'Events' })).toBeVisible();
  await expectSaved(page);
}

/** The header says so only when the disk has it. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved( ·|$)/)).toBeVisible();
}
