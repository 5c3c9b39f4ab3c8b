// Papers made from an event alone: each layout from its form, on the screen and as it prints.
import { expect, test } from '@playwright/test';
import { barriersOf } from '../access/barriers.ts';
import { openExamples, openPaper, pagesOf } from './openPaper.ts';
import { printed, textOf } from './printed.ts';

const PROGRAMME = '/events/seed-003/papers/seed-003-programme';

/** Layout, what its first page says, how many pages it has at least, and whether it lies on its side. */
const LAYOUTS = [
  ['Programme, one page a day', 'Wednesday 27 September 2017', 2, false],
  ['Programme, rooms side by side', 'Trusteeship Council Chamber', 2, true],
  ['Annotated agenda', 'Annotated Provisional Agenda', 2, false],
  ['List of speakers', 'Ms. Mira Sorvino', 2, false],
  ['Chair’s script', 'I now give the floor to H.E. Mr. Miroslav Lajcák', 6, false],
  ['Speaker’s slip', 'Where', 4, false],
  ['Door signs', 'General Assembly Hall', 3, true],
  ['Name plates', 'H.E. Mr. Miroslav Lajcák', 14, true],
  ['Journal entry', '10:00–13:00', 1, false],
] as const;

test('every layout prints on the paper it needs', async ({ page }) => {
  test.slow();
  await openExamples(page);
  await openPaper(page, PROGRAMME);
  for (const [layout, words, atLeast, isOnItsSide] of LAYOUTS) {
    await page.getByLabel('Layout').selectOption(layout);
    await expect(pagesOf(page).first()).toContainText(words);
    // The words may stand on the pages of the layout before as well: what counts is that screen and print come to agree.
    await expect
      .poll(
        async () => {
          const now = await printed(page);
          return [
            now.length === (await pagesOf(page).count()),
            now.every(({ width, height }) => width > height === isOnItsSide),
          ];
        },
        { message: layout },
      )
      .toEqual([true, true]);
    const pages = await printed(page);
    expect.soft(pages.length, layout).toBeGreaterThanOrEqual(atLeast);
    expect
      .soft(
        pages.filter(({ lines }) => lines.length === 0),
        layout,
      )
      .toEqual([]);
  }
});

test('the script of one session is for its chair, and the office has a copy of its own', async ({ page }) => {
  await openExamples(page);
  await openPaper(page, PROGRAMME);
  await page.getByLabel('Layout').selectOption('Chair’s script');
  await page.getByLabel('Session').selectOption({ label: 'Opening Segment' });
  await expect(pagesOf(page)).toHaveCount(1);
  expect((await printed(page)).map(({ foot }) => foot)).toEqual([expect.stringMatching(/^Internal · /)]);
  await page.getByLabel('Who reads it').selectOption('The chair');
  await page.getByLabel('Minutes for a speaker who has none set').fill('7');
  await expect(pagesOf(page).first()).toContainText('10:07AM');
  const [script] = await printed(page);
  expect(textOf(script?.lines ?? [])).toMatch(/10:35AM .*I thank Ms\. Grizelda Grootboom\./);
  expect(script?.foot).toMatch(/^For delegations · /);
});

test('a slip for one person alone', async ({ page }) => {
  await openExamples(page);
  await openPaper(page, PROGRAMME);
  await page.getByLabel('Layout').selectOption('Speaker’s slip');
  await page.getByLabel('Person').selectOption({ label: 'Ms. Joy Ezeilo' });
  await expect(pagesOf(page)).toHaveCount(1);
  const [slip] = await printed(page);
  expect(textOf(slip?.lines ?? [])).toContain(
    'When Wednesday 27 September 2017 · 4:30-6:00 PM Where Trusteeship Council Chamber Role Panellist',
  );
  expect(slip?.foot).toBe('');
});

test('the forms of all layouts are within reach of everybody', async ({ page }) => {
  test.slow();
  await openExamples(page);
  await openPaper(page, PROGRAMME);
  await page.setViewportSize({ width: 390, height: 860 });
  for (const [layout, words] of LAYOUTS) {
    await page.getByLabel('Layout').selectOption(layout);
    await expect(pagesOf(page).first()).toContainText(words);
    expect.soft(await barriersOf(page, layout)).toEqual([]);
  }
});
