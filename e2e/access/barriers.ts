// What keeps somebody out of a page as it stands: what axe finds, its best practices included, and content wider than
// the window.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export async function barriersOf(page: Page, state: string): Promise<readonly string[]> {
  // What is still fading in has colours that nobody reads.
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${state}: ${id} at ${nodes.map((node) => node.html).join(' and ')}`,
  );
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return isTooWide ? [...found, `${state}: the page scrolls sideways`] : found;
}
