// Every screen and state of the frame, the events and the settings, in both themes, at two widths, in both directions:
// no finding of axe, its best practices included.
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';
import { openEmpty, openWithExamples } from '../pages/library.ts';
import { barriersOf, LOOKS } from './barriers.ts';
import { fillDisk } from '../pages/storage.ts';

// Some twenty looks at the page in one test.
test.describe.configure({ timeout: 180_000 });

interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

const EMPTY: readonly State[] = [
  { name: 'first run', reach: async () => undefined },
  {
    name: 'new event with errors',
    reach: async (page) => {
      await page.getByRole('button', { name: /^Start blank/ }).click();
      await page.getByRole('button', { name: 'Create the event' }).click();
      await expect(page.getByText(/Choose the first day/)).toBeVisible();
    },
  },
  {
    name: 'templates',
    reach: async (page) => {
      await page.getByRole('button', { name: /^Start from a template/ }).click();
      await expect(page.getByRole('radio').first()).toBeVisible();
    },
  },
  {
    name: 'a refused file',
    reach: async (page) => {
      await page.getByRole('button', { name: /^Open a file/ }).click();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('no') });
      await expect(page.getByText('This is not a Rostrum file.')).toBeVisible();
    },
  },
  {
    name: 'examples',
    reach: async (page) => {
      await page.getByRole('button', { name: /^Open the examples/ }).click();
      await expect(page.getByRole('button', { name: /^Open Fighting/ })).toBeVisible();
    },
  },
];

const FULL: readonly State[] = [
  { name: 'events', reach: async () => undefined },
  {
    name: 'menu of an event',
    reach: async (page) => {
      await page.getByRole('button', { name: /^Actions for Fighting/ }).click();
      await expect(page.getByRole('menu', { name: /^Actions for Fighting/ })).toBeVisible();
    },
  },
  {
    name: 'nothing found',
    reach: async (page) => {
      await page.getByRole('searchbox').fill('zebra');
      await expect(page.getByRole('heading', { name: /^No event matches/ })).toBeVisible();
    },
  },
  {
    name: 'palette',
    reach: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('panel');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'shortcuts',
    reach: async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'settings',
    reach: async (page) => {
      await page.goto('/#/settings');
      await expect(page.getByRole('heading', { name: 'Backup' })).toBeVisible();
    },
  },
  {
    name: 'clearing the computer',
    reach: async (page) => {
      await page.goto('/#/settings');
      await page.getByRole('button', { name: 'Clear this computer…' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'a full disk',
    reach: async (page) => {
      await fillDisk(page);
      await page.getByRole('button', { name: /^Actions for Fighting/ }).click();
      await page.getByRole('menuitem', { name: 'Delete' }).click();
      await expect(page.getByRole('alert')).toContainText('The disk of this computer is full');
    },
  },
  {
    name: 'nothing at this address',
    reach: async (page) => {
      await page.goto('/#/nowhere');
      await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
    },
  },
];

for (const { colorScheme, isWide, direction } of LOOKS) {
  const width = isWide ? 1280 : 320;
  test.describe(`${colorScheme}, ${width} px, ${direction}`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });
    test.beforeEach(async ({ page }) => {
      const preferences = JSON.stringify({ state: { direction }, version: 1 });
      await page.addInitScript((text) => localStorage.setItem('rostrum-preferences', text), preferences);
    });

    test('an empty library has no barrier', async ({ page }) => walk(page, EMPTY, openEmpty));
    test('a library with events has no barrier', async ({ page }) => walk(page, FULL, openWithExamples));
  });
}

/** Goes through the states, each from a fresh start, and collects what axe finds and what is wider than the window. */
async function walk(
  page: Page,
  states: readonly State[],
  open: (page: Page) => Promise<void>,
): Promise<void> {
  await open(page);
  const start = page.url();
  const found: string[] = [];
  for (const { name, reach } of states) {
    await page.goto(start);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible();
    await reach(page);
    found.push(...(await barriersOf(page, name)));
  }
  expect(found).toEqual([]);
}
