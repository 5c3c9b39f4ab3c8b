// A programme that grows: the tentative text of a meeting becomes an event, the final text is merged into it row by row,
// taken back and done again, and at last issued.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { expectSaved, openEmpty } from '../pages/library.ts';
import {
  ASSISTANCE,
  details,
  dismissNotices,
  everythingNow,
  expectLines,
  expectPeople,
  handle,
  PROTECTING,
  sheet,
} from '../pages/programme.ts';

async function paste(page: Page, name: string): Promise<void> {
  const text = await readFile(new URL(`../fixtures/programmes/${name}.txt`, import.meta.url), 'utf8');
  await page.getByLabel('Paste the programme').fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
}

/** What each row of the source does to the event, as it is said. */
function changes(page: Page) {
  return page.getByRole('region', { name: 'What was read' }).locator('[data-merge]');
}

const PANEL_1 = [
  'H.E. Mr. Libran N. Cabactulan added as co-chair of Interactive Panel Discussion I',
  'H.E. Mr. Jose Filipe Morales Cabral added as co-chair of Interactive Panel Discussion I',
  'Ms. Michelle Bachelet added as panellist of Interactive Panel Discussion I',
  'Ms. Alyse Nelson added as panellist of Interactive Panel Discussion I',
  'Mr. M. Cherif Bassiouni added as panellist of Interactive Panel Discussion I',
  'Mr. David Arkless added as panellist of Interactive Panel Discussion I',
  'Ms. Somaly Mam added as panellist of Interactive Panel Discussion I',
];

const OPENING = [
  'H.E. Mr. Nassir Abdulaziz Al-Nasser: courtesy title changed from “H.E.” to “H.E. Mr.”',
  'H.E. Mr. Ban Ki-moon added as speaker of “Opening Remarks”',
  'H.E. Mr. Milos Koterec added as speaker of “Opening Remarks”',
  'Mr. Yury Fedotov added as speaker of “Opening Remarks”',
  'Ms. Mira Sorvino added as speaker of “Opening Remarks”',
];

test('the final text of seed 000 is merged into its tentative one, row by row, and back', async ({
  page,
}) => {
  await openEmpty(page);
  await page.goto('/#/import');
  await paste(page, '000-tentative');
  await page.getByRole('button', { name: 'Accept 4 sessions' }).click();
  await expect(sheet(page)).toBeVisible();
  await handle(page, 'Closing Remarks').click();
  await details(page).getByLabel('Number as printed').fill('Part III');
  await details(page).getByLabel('Number as printed').press('Enter');
  const programme = [
    '10am – 11 am · Opening Remarks',
    `11am – 1pm · Interactive Panel Discussion I: ${PROTECTING}`,
    `3pm - 5:45pm · Interactive Panel Discussion II: ${ASSISTANCE}`,
    '5:45pm – 6pm · Part III: Closing Remarks',
  ];
  await expectLines(page, programme);
  await expectSaved(page);
  const tentative = await everythingNow(page);
  const address = page.url().replace(/\/programme.*|\?.*/, '');

  await page.goto(`${address}/import`);
  await paste(page, '000-final');
  await expect(page.getByText('3 rows change · one stays as it is')).toBeVisible();
  await expect(changes(page).nth(0).getByRole('listitem')).toHaveText(OPENING);
  await expect(changes(page).nth(1).getByRole('listitem')).toHaveText(PANEL_1);
  await expect(changes(page).nth(2).getByRole('listitem')).toHaveCount(7);
  await expect(changes(page).nth(3)).toContainText('Nothing changes');
  await expect(
    page.getByRole('checkbox', { name: /^Take over the title “INTERACTIVE DIALOGUE/ }),
  ).toBeChecked();
  await dismissNotices(page);
  for (const [scheme, width, dir] of [
    ['light', 1280, 'ltr'],
    ['dark', 320, 'rtl'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((value) => document.documentElement.setAttribute('dir', value), dir);
    expect(await barriersOf(page, `merge, ${scheme}, ${width}, ${dir}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));

  // By keyboard: the opening would be added beside the one that is there, and then not.
  await page.getByRole('button', { name: 'Which session is Opening Remarks?' }).press('Enter');
  const choice = page.getByLabel('What becomes of this row');
  await expect(choice).toBeFocused();
  await choice.selectOption('Add it as a new session');
  await expect(changes(page).nth(0)).toContainText('New in this event');
  await expect(
    page.getByRole('group', { name: /^One session of the event is not in the source/ }),
  ).toBeVisible();
  await choice.selectOption({ index: 0 });
  await expect(changes(page).nth(0).getByRole('listitem')).toHaveText(OPENING);

  await page.getByRole('checkbox', { name: /^Take Interactive Panel Discussion II/ }).uncheck();
  await expect(page.getByText('2 rows change · one stays as it is')).toBeVisible();
  await expect(page.getByText(/is not in the source/)).toBeHidden();
  await page.getByRole('button', { name: 'Accept 3 sessions' }).click();

  await expectLines(page, programme);
  await expectPeople(page, 'Interactive Panel Discussion I:', [
    'Co-Chairs:',
    'H.E. Mr. Libran N. Cabactulan',
    'H.E. Mr. Jose Filipe Morales Cabral',
    'Ms. Michelle Bachelet',
    'Ms. Alyse Nelson',
    'Mr. M. Cherif Bassiouni',
    'Mr. David Arkless',
    'Ms. Somaly Mam',
  ]);
  await expectPeople(page, 'Interactive Panel Discussion II', []);
  await expect(sheet(page)).toContainText('Enhancing political will and commitment');
  await expect(page.getByText('FIGHTING HUMAN TRAFFICKING').first()).toBeVisible();
  await expectSaved(page);
  const merged = await everythingNow(page);

  await dismissNotices(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => everythingNow(page)).toEqual(tentative);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => everythingNow(page)).toEqual(merged);

  await page.goto(`${address}/import`);
  await paste(page, '000-final');
  await expect(page.getByText('One row changes · 3 stay as they are')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Hide rows that change nothing' }).check();
  await expect(changes(page).filter({ visible: true })).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'Issue it as an edition, too' }).check();
  await page.getByRole('button', { name: 'Accept 4 sessions' }).click();
  await expect(page.getByText('and issued as an edition')).toBeVisible();
  await expectPeople(page, 'Interactive Panel Discussion II', [
    'Co-Chairs:',
    'H.E. Mr. Antonio Pedro Monteiro Lima',
    'H.E. Ms. Sylvie Lucas',
    'Dr. Aleya Hammad',
    'Mr. William Lacy Swing',
    'Ms. Rani Hong',
    'Ms. Maryam Al-Malki',
    'Dr. Joy Ngozi Ezeilo',
  ]);
  await expectSaved(page);
  await page.goto(`${address}/editions`);
  await expect(page.getByRole('heading', { name: /^Edition 1/ })).toBeVisible();
  await page.goto('/#/people');
  await expect(
    page.getByRole('table', { name: 'People' }).getByRole('link', { name: /Al-Nasser/ }),
  ).toHaveCount(1);
  await page.goto('/#/rooms');
  await expect(page.getByRole('table', { name: 'Rooms' }).getByRole('link')).toHaveText([
    'Conference Room 2 (NLB)',
  ]);
});
