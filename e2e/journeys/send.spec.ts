// A programme goes out as files, and again after a panel has moved: the calendar of a delegate who takes in both follows.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { issueEdition } from '../pages/editions.ts';
import { openWithExamples } from '../pages/library.ts';
import { dismissNotices, field, handle, row, text } from '../pages/programme.ts';

const SEND = '/#/events/seed-000/send';
const SECOND_PANEL = 'Interactive Panel Discussion II';

/** A file as it is called and what stands in it. */
async function downloaded(page: Page, what: string): Promise<{ name: string; content: string }> {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download ${what}` }).click();
  const download = await file;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
}

/** By the identity of the entry; a copy with a lower number than the one that is there is left out. */
class Calendar {
  readonly #kept = new Map<string, ICAL.Component>();

  take(file: string): void {
    for (const entry of new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')) {
      const id = String(entry.getFirstPropertyValue('uid'));
      const kept = this.#kept.get(id);
      if (kept === undefined || numberOf(entry) >= numberOf(kept)) this.#kept.set(id, entry);
    }
  }

  /** "2012-04-03T10:00:00 Opening Remarks". */
  entries(): readonly string[] {
    return [...this.#kept.values()]
      .filter((entry) => entry.getFirstPropertyValue('status') !== 'CANCELLED')
      .map((entry) => {
        const { startDate, summary } = new ICAL.Event(entry);
        return `${startDate.toString()} ${summary.replace(/:.*/, '')}`;
      })
      .sort();
  }
}

function numberOf(entry: ICAL.Component): number {
  return Number(entry.getFirstPropertyValue('sequence'));
}

test('a delegate’s calendar follows when a panel moves and another session is taken out', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.goto(SEND);
  const what = page.getByLabel('What is sent');
  await expect(what.locator('option:checked')).toHaveText(/^Edition 3: Final/);
  const first = await downloaded(page, 'Calendar (.ics)');
  expect(first.name).toBe('2012-04-03 Fighting Human Trafficking – Programme (final).ics');
  const calendar = new Calendar();
  calendar.take(first.content);
  expect(calendar.entries()).toEqual([
    '2012-04-03T10:00:00 Opening Remarks',
    '2012-04-03T11:00:00 Interactive Panel Discussion I',
    '2012-04-03T15:00:00 Interactive Panel Discussion II',
    '2012-04-03T17:45:00 Closing Remarks',
  ]);

  await page.goto('/#/events/seed-000');
  await dismissNotices(page);
  await text(row(page, SECOND_PANEL), 'Time').click();
  await field(page, 'Time').fill('4:30pm - 5:45pm');
  await page.keyboard.press('Enter');
  await handle(page, 'Closing Remarks').focus();
  await page.keyboard.press('Delete');
  await expect(row(page, 'Closing Remarks')).toHaveCount(0);

  await issueEdition(page, 'seed-000', 'Final', 'Rev.1');
  await page.goto(SEND);
  await expect(what.locator('option:checked')).toHaveText(/^Edition 4: Final Rev\.1/);
  const second = await downloaded(page, 'Calendar (.ics)');
  calendar.take(second.content);
  const followed = [
    '2012-04-03T10:00:00 Opening Remarks',
    '2012-04-03T11:00:00 Interactive Panel Discussion I',
    '2012-04-03T16:30:00 Interactive Panel Discussion II',
  ];
  expect(calendar.entries()).toEqual(followed);
  // The older file, taken in late, changes nothing.
  calendar.take(first.content);
  expect(calendar.entries()).toEqual(followed);
});

test('the tables and schedules of a programme that was issued are whole, and nothing on the screen is a barrier', async ({
  page,
}) => {
  await openWithExamples(page);
  await dismissNotices(page);
  await page.goto('/#/events/seed-000');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page
    .getByLabel('What is sent')
    .selectOption({ label: 'Edition 1: Tentative programme, as of 21 February 2012' });
  const table = await downloaded(page, 'Programme as a table (.csv)');
  expect(table.name).toBe('2012-04-03 Prevention of Human Trafficking – Programme (tentative).csv');
  expect(table.content).toMatch(/^\ufeffDate,Start,End,Room,/);
  expect(table.content.match(/^2012-04-03,/gm)).toHaveLength(4);
  const schedule = await downloaded(page, 'Schedule for apps (schedule.json)');
  expect(JSON.parse(schedule.content)).toMatchObject({
    schedule: { version: '1', conference: { daysCount: 1 } },
  });

  await page.getByLabel('Language', { exact: true }).selectOption('français');
  const speakers = await downloaded(page, 'List of speakers as a table (.csv)');
  expect(speakers.content).toMatch(/^\ufeffDate,Début,Fin,Salle,/);
  await page.getByLabel('Calendar of').selectOption('S.E. Nassir Abdulaziz Al-Nasser');
  const own = await downloaded(page, 'Calendar (.ics)');
  expect(own.name).toBe(
    '2012-04-03 Prevention of Human Trafficking – S.E. Nassir Abdulaziz Al-Nasser – Programme (indicatif).ics',
  );

  await dismissNotices(page);
  expect(await barriersOf(page, 'light, wide')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await barriersOf(page, 'dark, narrow, right to left')).toEqual([]);
});
