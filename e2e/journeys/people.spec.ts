// The directory of people: found in any spelling, edited once for every programme, merged, printed.
import type { Page } from '@playwright/test';
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { expectSaved, openWithExamples } from '../pages/library.ts';
import { sheet } from '../pages/programme.ts';
import { printed, textOf } from '../papers/printed.ts';

const BELGIAN = '/#/people/person-marc-pecsteen-de-buytswerve';
const RIGHT = 'H.E. Mr. Marc Pecsteen de Buytswerve';
const WRONG = 'H.E. Mr. Marc Pecsteen de Buytsverve';

test('the ambassador of Belgium, spelled two ways, is merged into one and parted again', async ({ page }) => {
  await openWithExamples(page);
  await addAmbassadorSpelledWrong(page);
  await page.getByRole('link', { name: 'All people' }).click();
  await page.getByRole('link', { name: 'Perhaps the same person (1)' }).click();
  await page.getByRole('button', { name: 'Compare and merge' }).click();

  // The record with more sessions is the one that stays; nothing that prints would change.
  await expect(page.getByRole('row', { name: /^Name/ })).toContainText('Marc Pecsteen de Buytswerve');
  const consequences = page.getByRole('region', { name: '3 sessions name one of the two' });
  await expect(consequences.getByText(`stays “${WRONG}”`)).toBeVisible();
  await page.getByRole('radio', { name: 'Print the chosen name everywhere' }).check();
  await expect(consequences.getByText(`“${WRONG}” becomes “${RIGHT}”`)).toBeVisible();
  await page.getByRole('button', { name: 'Merge the two records' }).click();
  await expect(page.getByRole('textbox', { name: 'Also known as' })).toHaveValue(
    /Marc Pecsteen de Buytsverve/,
  );
  await expect(page.getByText('Printed here as')).toHaveCount(0);
  await page.getByRole('link', { name: /^Opening of the Informal/ }).click();
  await expect(sheet(page)).toContainText(RIGHT);
  await expect(sheet(page)).not.toContainText('Buytsverve');

  await page.getByRole('button', { name: 'Undo: Two records merged' }).click();
  await expect(sheet(page)).toContainText(WRONG);
  await page.goto('/#/people?show=alike');
  await expect(page.getByRole('listitem', { name: `${RIGHT} and ${WRONG}` })).toBeVisible();
});

test('a name typed without its accents finds the person, whose function is edited for every programme', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.getByRole('link', { name: 'People', exact: true }).click();
  const rows = page.getByRole('table', { name: 'People' }).getByRole('row');
  await page.getByRole('searchbox', { name: 'Search people' }).fill('lajcak');
  await expect(rows).toHaveCount(2);
  await rows.getByRole('link', { name: 'H.E. Mr. Miroslav Lajčák' }).click();
  await page.getByRole('textbox', { name: 'Function 1' }).fill('President of the seventy-second session');
  await page
    .getByRole('link', { name: /Opening/ })
    .first()
    .click();
  await expect(sheet(page)).toContainText('Miroslav Lajčák, President of the seventy-second session');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('searchbox', { name: 'Search people' })).toHaveValue('lajcak');

  // Nobody who is still named goes: it says where.
  await page.getByRole('button', { name: /^Actions for .*Lajčák/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByText(/cannot be deleted while named in Appraisal/)).toBeVisible();
  await expect(rows).toHaveCount(2);
});

test('an itinerary across two events is printed, in English and in French', async ({ page }) => {
  await openWithExamples(page);
  await page.goto(BELGIAN);
  await page.getByRole('button', { name: 'Itinerary' }).click();
  const pages = page.getByRole('region', { name: 'The paper as it will print' });
  await expect(pages).toContainText('Closing segment');
  const lines = (await printed(page)).flatMap((one) => one.lines.map((line) => textOf([line])));
  expect(lines.slice(0, 5)).toEqual([
    'Itinerary',
    RIGHT,
    '23 June and 27-28 September 2017',
    'Time Meeting Role',
    'Friday, 23 June 2017',
  ]);
  expect(lines).toContain('6PM Closing segment Chair');
  expect(lines).not.toContain('People');

  await page.getByRole('combobox', { name: 'Language' }).selectOption('French');
  await page.getByRole('checkbox', { name: 'Multi-stakeholder Hearing' }).uncheck();
  await expect(pages).toContainText('Programme individuel');
  await expect(pages).toContainText('27 et 28 septembre 2017');
});

for (const [colorScheme, width, direction] of [
  ['light', 1280, 'automatic'],
  ['dark', 320, 'right-to-left'],
] as const) {
  test.describe(`${colorScheme}, ${width} px, ${direction}`, () => {
    // Five looks at the page in one test.
    test.describe.configure({ timeout: 120_000 });
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('the screens about people have no barrier', async ({ page }) => {
      const preferences = JSON.stringify({ state: { direction }, version: 1 });
      await page.addInitScript((text) => localStorage.setItem('rostrum-preferences', text), preferences);
      await openWithExamples(page);
      const wrong = await addAmbassadorSpelledWrong(page);
      const found: string[] = [];
      for (const [address, shows] of [
        ['/#/people?show=nowhere', 'These people take part in no session'],
        ['/#/people?show=alike', 'Compare and merge'],
        [BELGIAN, 'Across all events'],
        [`${BELGIAN}?merge=${wrong}`, 'Merge the two records'],
        [`${BELGIAN}/itinerary`, '23 June and 27-28 September 2017'],
      ] as const) {
        await page.goto(address);
        await expect(page.getByRole('main')).toContainText(shows);
        found.push(...(await barriersOf(page, address)));
      }
      expect(found).toEqual([]);
    });
  });
}

/** A second record of the ambassador, as a hurried hand types it; answers with its id. */
async function addAmbassadorSpelledWrong(page: Page): Promise<string> {
  await page.goto('/#/people');
  await page.getByRole('button', { name: 'New person' }).click();
  await expect(page.getByRole('textbox', { name: 'Before the name' })).toBeFocused();
  await page.keyboard.type('H.E. Mr.');
  await page.getByRole('textbox', { name: 'Given name' }).fill('Marc');
  await page.getByRole('textbox', { name: 'Family name' }).fill('Pecsteen de Buytsverve');
  await expect(page.getByRole('heading', { level: 1, name: WRONG })).toBeVisible();
  await expectSaved(page);
  return new URL(page.url()).hash.split('/').at(-1) ?? '';
}
