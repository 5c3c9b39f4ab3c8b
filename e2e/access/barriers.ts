// What keeps somebody out of a page as it stands: what axe finds, its best practices included, and content wider than
// the window.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export async function barriersOf(page: Page, state: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${state}: ${id} at ${nodes.map((node) => node.html).join(' and ')}`,
  );
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return isTooWide ? [...found, `${state}: the page scrolls sideways`] : found;
}
