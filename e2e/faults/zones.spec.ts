// On the days on which a clock jumps, in browsers that live in that zone: the hours of a meeting are the same on the
// sheet, in the calendar, on the printed page and in the files, in the reader's own zone and in another.
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { CHROMIUM_ARGS, chromiumPath } from '../browser.ts';
import { linesNow, sheet } from '../pages/programme.ts';
import { printed, textOf } from '../papers/printed.ts';
import { ORIGIN, times, withProfile } from './profile.ts';

/** Zones and two days each: an hour skipped or twice there, by day or at midnight, half an hour, a whole day. */
const ZONES = [
  ['America/New_York', '2026-03-08', '2026-11-01'],
  ['Africa/Cairo', '2026-04-24', '2026-10-30'],
  ['Australia/Lord_Howe', '2026-04-05', '2026-10-04'],
  ['Pacific/Apia', '2011-12-29', '2011-12-31'],
  ['Europe/London', '2026-03-29', '2026-10-25'],
  ['Europe/Zurich', '2026-03-29', '2026-10-25'],
  ['Asia/Beirut', '2026-03-29', '2026-10-25'],
  ['America/Santiago', '2026-04-05', '2026-09-06'],
  ['Pacific/Auckland', '2026-04-05', '2026-09-27'],
  ['Africa/Casablanca', '2026-02-15', '2026-03-22'],
  ['America/Havana', '2026-03-08', '2026-11-01'],
  ['Atlantic/Azores', '2026-03-29', '2026-10-25'],
] as const;

/** Of each of the two days. */
const HOURS = ['12:30am – 1:30am', '1:30am – 2:30am', '2:30am – 3:30am', '11pm – 12:30am'];
const STARTS = [30, 90, 150, 1380];
const ENDS = [90, 150, 210, 1440];

for (const [index, [zone, ...days]] of ZONES.slice(0, times(4, ZONES.length)).entries()) {
  test(`in ${zone} the hours of ${days.join(' and ')} are the same on the sheet, in the calendar, in print and in files`, async () => {
    const elsewhere = ZONES[(index + 5) % ZONES.length]?.[0] ?? 'Asia/Tokyo';
    await withProfile(async (profile) => {
      const context = await openIn(zone, profile);
      const page = await context.newPage();
      await page.goto(`${ORIGIN}/faults/`);
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
      await page.evaluate(
        async ([zones, dates]) => {
          await window.faults.start();
          await window.faults.openClockChange(zones, dates);
        },
        [[zone, elsewhere], days] as const,
      );
      for (const eventId of ['zone-0', 'zone-1']) {
        expect(await hoursOnSheet(page, eventId)).toEqual([...HOURS, ...HOURS]);
        await page.goto(`${ORIGIN}/#/events/${eventId}/papers/${eventId}-programme`);
        await expect(pagesOf(page)).toHaveCount(1);
        const preview = timesIn((await pagesOf(page).innerText()).replaceAll('\n', ' '));
        const paper = textOf((await printed(page)).flatMap(({ lines }) => lines));
        expect([preview, timesIn(paper), timesIn(await plainText(page)), timesIn(await word(page))]).toEqual(
          Array.from({ length: 4 }, () => [...HOURS, ...HOURS].flatMap(timesIn)),
        );
      }
      for (const [which, day] of days.entries()) {
        expect(await itemsInCalendar(page, day)).toEqual(
          ['zone-0', 'zone-1'].flatMap((eventId) =>
            HOURS.map((hours, place) => [
              `${hours}, Item ${eventId}-${which * HOURS.length + place + 1}`,
              STARTS[place],
              ENDS[place],
            ]),
          ),
        );
      }
      await context.close();
    });
  });
}

async function hoursOnSheet(page: Page, eventId: string): Promise<readonly string[]> {
  await page.goto(`${ORIGIN}/#/events/${eventId}`);
  await expect(sheet(page)).toBeVisible();
  return (await linesNow(page)).map((line) => line.replace(/ · .*/, ''));
}

/** What each box of the day's grid is called, and the minutes between which it stands; one event after the other. */
async function itemsInCalendar(page: Page, day: string) {
  await page.goto(`${ORIGIN}/#/calendar?view=day&date=${day}`);
  const boxes = page.locator('[data-part="grid"] .rbc-day-slot [data-item]');
  await expect(boxes.first()).toBeVisible();
  const items = await boxes.evaluateAll((elements) =>
    elements.map((element) => {
      const column = element.closest('.rbc-day-slot')?.getBoundingClientRect();
      const { top, bottom } = element.getBoundingClientRect();
      // A box ends a pixel above the next line, so quarters of an hour are near enough.
      const minutesAt = (y: number) =>
        column === undefined ? -1 : Math.round((((y - column.top) / column.height) * 1440) / 15) * 15;
      const name = element.getAttribute('aria-label')?.replace(/, Meeting in .*/, '') ?? '';
      return [name, minutesAt(top), minutesAt(bottom)] as const;
    }),
  );
  const eventOf = (name: string) => /zone-\d/.exec(name)?.[0] ?? '';
  return items.toSorted(([a, aTop], [b, bTop]) => eventOf(a).localeCompare(eventOf(b)) || aTop - bTop);
}

function pagesOf(page: Page) {
  return page
    .getByRole('region', { name: 'The paper as it will print' })
    .getByRole('group', { name: /^Page \d+ of \d+$/ });
}

/** Every hour named, in order. */
function timesIn(text: string): readonly string[] {
  return [...text.matchAll(/\d{1,2}(?::\d{2})? ?[ap]m/g)].map(([time]) => time.replace(' ', ''));
}

async function plainText(page: Page): Promise<string> {
  return (await downloaded(page, 'Plain text for e-mail (.txt)')).toString('utf8');
}

async function word(page: Page): Promise<string> {
  const parts = unzipSync(await downloaded(page, 'Word (.docx)'));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return body.replaceAll('</w:p>', ' ').replaceAll(/<[^>]+>/g, '');
}

async function downloaded(page: Page, item: string): Promise<Buffer> {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  return readFileSync(await (await file).path());
}

async function openIn(timezoneId: string, profile: string): Promise<BrowserContext> {
  const executablePath = chromiumPath();
  return chromium.launchPersistentContext(profile, {
    timezoneId,
    locale: 'en-GB',
    viewport: { width: 1280, height: 2400 },
    args: [...CHROMIUM_ARGS],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}
