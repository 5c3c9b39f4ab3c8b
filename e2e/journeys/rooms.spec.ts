// The directory of rooms: one renamed and merged with another, seen in the programmes held there, and taken back.
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { openWithExamples } from '../pages/library.ts';
import { sheet } from '../pages/programme.ts';

test('a room renamed and merged has its new name in the sheet, and an undo parts the two again', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.getByRole('link', { name: 'Rooms', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Rooms' })).toBeVisible();
  expect(await barriersOf(page, 'the directory')).toEqual([]);
  await page.getByRole('link', { name: 'Trusteeship Council Chamber' }).click();

  await page.getByLabel('Name', { exact: true }).fill('Great Chamber');
  await page.getByLabel('Short name').fill('');
  await page.getByLabel('The other room').selectOption('General Assembly Hall');
  await page.getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByLabel('Also called')).toHaveValue(/General Assembly Hall/);
  await expect(page.getByText('11 sittings across all events')).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await barriersOf(page, scheme)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await barriersOf(page, 'narrow, right to left')).toEqual([]);
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  await page.setViewportSize({ width: 1280, height: 800 });

  await page
    .getByRole('link', { name: /Opening/ })
    .first()
    .click();
  await expect(sheet(page)).toBeVisible();
  await expect(page.getByText('Great Chamber').first()).toBeVisible();

  await page.getByRole('link', { name: 'Rooms', exact: true }).click();
  await expect(page.getByRole('link', { name: 'General Assembly Hall' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('link', { name: 'General Assembly Hall' })).toBeVisible();
});
