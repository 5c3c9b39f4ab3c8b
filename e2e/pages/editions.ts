// Issuing an edition as a user does it.
import { expect, type Page } from '@playwright/test';

/** Leaves the page at what follows the issue. */
export async function issueEdition(page: Page, event: string, stage: string, label: string): Promise<void> {
  await page.goto(`/#/events/${event}/editions`);
  await page.getByRole('button', { name: 'Issue an edition' }).click();
  await page.getByLabel('Stage', { exact: true }).selectOption(stage);
  await page.getByLabel('Label', { exact: true }).fill(label);
  await page.getByRole('button', { name: /^(Issue|Go on)$/ }).click();
  const asked = page.getByRole('button', { name: 'Issue all the same' });
  const issued = page.getByRole('heading', { name: 'Issued. What follows?' });
  await expect(asked.or(issued)).toBeVisible();
  if (await asked.isVisible()) await asked.click();
  await expect(issued).toBeVisible();
}
