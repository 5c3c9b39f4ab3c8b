// Two editions of an event compared: what changed in sentences, side by side, and as one redlined sheet.
import type { Locator, Page } from '@playwright/test';
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { openWithExamples } from '../pages/library.ts';
import { announcement, dismissNotices } from '../pages/programme.ts';

const TENTATIVE = 'seed-000-edition-1';
const PROGRAMME = 'seed-000-edition-2';
const FINAL = 'seed-000-edition-3';

const ADDED = 'Ms. Somaly Mam added as panellist of Interactive Panel Discussion I';
const TITLED = 'H.E. Mr. Libran N. Cabactulan: courtesy title changed from “H.E.” to “H.E. Mr.”';
const RESPELLED = '“Al-Maliki” corrected to “Al-Malki” (Ms. Maryam Al-Malki)';

function look(page: Page, name: string): Locator {
  return page.getByRole('group', { name: 'Look' }).getByRole('button', { name });
}

function sentencesUnder(page: Page, heading: string): Locator {
  return page.getByRole('region', { name: heading, exact: true }).locator('[data-sentence]');
}

function side(page: Page, name: RegExp): Locator {
  return page.getByRole('region', { name });
}

test('from the programme to the final four things changed about people, in every look', async ({ page }) => {
  await openWithExamples(page);
  await dismissNotices(page);
  await page.goto(`/#/events/seed-000/compare?from=${PROGRAMME}&to=${FINAL}&by=kind`);
  await expect(sentencesUnder(page, 'People')).toHaveText([
    TITLED,
    ADDED,
    /^H\.E\. Mr\. Antonio Pedro Monteiro Lima.* “Permanent Representative of the Republic of Cape Verde to the United Nations”$/,
    RESPELLED,
  ]);
  await expect(page.getByText('All times and rooms stay as they were. It concerns 4 people.')).toBeVisible();
  expect(await barriersOf(page, 'list of changes')).toEqual([]);

  const peopleOnly = page.getByRole('button', { name: 'Only people' });
  await peopleOnly.click();
  await expect(page.getByText(/^4 of \d+ changes shown/)).toBeVisible();
  await page.reload();
  await expect(peopleOnly).toHaveAttribute('aria-pressed', 'true');
  await expect(sentencesUnder(page, 'People')).toHaveCount(4);
  await page.keyboard.press('F7');
  await expect(announcement(page)).toHaveText(`Change 1 of 4: ${TITLED}`);
  await page.keyboard.press('Shift+F7');
  await expect(announcement(page)).toHaveText(`Change 4 of 4: ${RESPELLED}`);

  await look(page, 'Side by side').click();
  await expect(side(page, /^Before: Edition 2/).locator('del')).toContainText(['Maliki']);
  await expect(side(page, /^After: Edition 3/)).toContainText('Al-Malki');
  await expect(side(page, /^After: Edition 3/).locator('ins')).toContainText(['Mr.', 'Ms. Somaly Mam']);
  await page.keyboard.press('F7');
  await expect(announcement(page)).toHaveText(`Change 1 of 2: ${TITLED}. ${ADDED}`);
  expect(await barriersOf(page, 'the two programmes side by side')).toEqual([]);

  await look(page, 'Redlined sheet').click();
  const paper = page.getByRole('region', { name: 'The paper as it will print' });
  await expect(paper.locator('ins')).toContainText(['Mr.', 'Ms. Somaly Mam', 'the Republic of', 'Malki']);
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(announcement(page)).toContainText('put in: Mr.');
  expect(await barriersOf(page, 'the redlined sheet')).toEqual([]);
  await page.getByRole('button', { name: 'Keep as a paper of the event' }).click();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('region', { name: 'The paper as it will print' }).locator('del')).toContainText(
    ['Maliki'],
  );
});

test('from the tentative programme to the programme: one person followed, the two swapped, on a phone from right to left', async ({
  page,
}) => {
  await openWithExamples(page);
  await dismissNotices(page);
  await page.goto(`/#/events/seed-000/compare?from=${TENTATIVE}&to=${PROGRAMME}&by=kind`);
  await expect(sentencesUnder(page, 'People')).toHaveCount(18);
  await expect(sentencesUnder(page, 'Wording')).toContainText([
    /^Title changed from “On Prevention of Human Trafficking/,
  ]);
  await page.getByRole('combobox', { name: 'Concerning' }).selectOption('Ban Ki-moon · 1');
  await expect(sentencesUnder(page, 'People')).toHaveText([
    'H.E. Mr. Ban Ki-moon added as speaker of “Opening Remarks”',
  ]);
  await page.getByRole('button', { name: 'Swap the two' }).click();
  await expect(sentencesUnder(page, 'People')).toHaveText([/^H\.E\. Mr\. Ban Ki-moon is no longer speaker/]);
  await page.goBack();
  await expect(sentencesUnder(page, 'People')).toHaveText([/^H\.E\. Mr\. Ban Ki-moon added/]);
  await page.getByRole('button', { name: 'Show all changes' }).click();
  await expect(sentencesUnder(page, 'People')).toHaveCount(18);

  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
    document.documentElement.dir = 'rtl';
  });
  expect(await barriersOf(page, 'list of changes on a phone')).toEqual([]);
  await look(page, 'Side by side').click();
  await expect(
    side(page, /^After: Edition 2/)
      .locator('ins')
      .first(),
  ).toContainText('Fighting Human Trafficking');
  await page.getByRole('button', { name: 'Before', exact: true }).click();
  await expect(
    side(page, /^Before: Edition 1/)
      .locator('del')
      .last(),
  ).toBeVisible();
  await expect(side(page, /^After: Edition 2/)).toBeHidden();
  expect(await barriersOf(page, 'one of the two programmes on a phone')).toEqual([]);
  await look(page, 'Redlined sheet').click();
  await expect(
    page.getByRole('region', { name: 'The paper as it will print' }).locator('del').first(),
  ).toBeVisible();
  expect(await barriersOf(page, 'the redlined sheet on a phone')).toEqual([]);

  await page.goto('/#/events/seed-000/compare?from=gone');
  await expect(page.getByRole('heading', { name: 'One of the two is no longer there' })).toBeVisible();
});
