// What keeps somebody out of a page as it stands: what axe finds, its best practices included, and content wider than
// the window.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Every theme with every width, every width with every direction, every direction with every theme. */
export const LOOKS = [
  { colorScheme: 'light', isWide: true, direction: 'automatic' },
  { colorScheme: 'light', isWide: false, direction: 'right-to-left' },
  { colorScheme: 'dark', isWide: false, direction: 'automatic' },
  { colorScheme: 'dark', isWide: true, direction: 'right-to-left' },
] as const;

export async function barriersOf(page: Page, state: string): Promise<readonly string[]> {
  // What is still fading in has colours that nobody reads.
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  // The page has no frames of another host, and only what is broken is asked for: all else is four times the work.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${state}: ${id} at ${nodes.map((node) => node.html).join(' and ')}`,
  );
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return isTooWide ? [...found, `${state}: the page scrolls sideways`] : found;
}
