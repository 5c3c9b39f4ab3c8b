// The calendar: finding the way, retiming by drag and by keys, moving a whole event, making one, undo.
import type { Locator, Page } from '@playwright/test';
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { expectSaved, openEmpty, openWithExamples } from '../pages/library.ts';

const WEEK = 'view=week&date=2017-09-27';
const MONTH = 'view=month&date=2017-09-27';

const grid = (page: Page): Locator =>
  page.getByRole('group', { name: /^(Month|Work week|Week|Day|Rooms), / });
const list = (page: Page): Locator => page.getByRole('region', { name: /^Events and sessions, / });
const toasts = (page: Page): Locator => page.getByRole('region', { name: 'Notices' });
const said = (page: Page): Locator => page.locator('#announcements');

test.describe('with the examples', () => {
  test.beforeEach(async ({ page }) => openWithExamples(page));

  test('a session is retimed by dragging it down the week, and undone by the toast', async ({ page }) => {
    await openCalendar(page, WEEK);
    const opening = grid(page).getByRole('button', { name: /^10-11 AM, Opening Segment/ });
    await drag(page, opening, { y: await pixelsOf(page, 30) });
    const moved = grid(page).getByRole('button', { name: /^10:30-11:30 AM, Opening Segment/ });
    await expect(moved).toBeVisible();
    await expect(said(page)).toContainText(
      'Opening Segment: now 10:30-11:30 AM, Wednesday, 27 September 2017',
    );
    await expect(said(page)).toContainText('It overlaps Plenary meeting in GA Hall.');
    await expectSaved(page);
    await toasts(page).getByRole('button', { name: 'Undo' }).first().click();
    await expect(opening).toBeVisible();
    await opening.click();
    await expect(page).toHaveURL(/#\/events\/.+\?session=/);
  });

  test('a session let go beside the grid stays; across, it goes to another day; its lower edge makes it longer', async ({
    page,
  }) => {
    await openCalendar(page, WEEK);
    await quieten(page);
    const opening = grid(page).getByRole('button', { name: /M,? Opening Segment/ });
    await drag(page, opening, { x: -600, y: -330 });
    await expect(opening).toHaveAccessibleName(/^10-11 AM, /);
    await opening.click();
    await expect(page).toHaveURL(/#\/events\/.+\?session=/);
    await openCalendar(page, WEEK);
    await quieten(page);
    await drag(page, opening, { x: await columnWidth(page) });
    await expect(said(page)).toContainText('now 10-11 AM, Thursday, 28 September 2017');
    await quieten(page);
    const box = await boxOf(opening);
    // From just inside the edge to just past the line of a quarter past.
    await drag(page, opening, { y: 8 + (await pixelsOf(page, 15)) }, { x: box.width / 2, y: box.height - 4 });
    await expect(opening).toHaveAccessibleName(/^10-11:15 AM, /);
  });

  test('of sessions that overlap, the one under the pointer is moved and no other', async ({ page }) => {
    await openCalendar(page, 'view=day&date=2012-04-03');
    await quieten(page);
    const of = (event: string) =>
      grid(page).getByRole('button', { name: new RegExp(`Opening Remarks, ${event} Human Trafficking`) });
    await drag(page, of('Prevention of'), { y: await pixelsOf(page, 30) });
    await expect(of('Prevention of')).toHaveAccessibleName(/^10:30/);
    await expect(of('Fighting')).toHaveAccessibleName(/^10am/);
    await drag(page, of('Fighting'), { y: await pixelsOf(page, 60) });
    await expect(of('Fighting')).toHaveAccessibleName(/^11am/);
    await expect(of('Prevention of')).toHaveAccessibleName(/^10:30/);
  });

  test('an event is moved with all its days by dragging its bar', async ({ page }) => {
    await openCalendar(page, WEEK);
    await quieten(page);
    const bar = grid(page).getByRole('button', { name: /^Appraisal of the Global Plan of Action, All day/ });
    await drag(page, bar, { x: await columnWidth(page) }, { x: 30, y: 12 });
    await expect(said(page)).toHaveText('Appraisal of the Global Plan of Action: now 28-29 September 2017');
    await page.getByRole('button', { name: 'List' }).click();
    await expect(list(page).getByRole('heading', { level: 3 })).toHaveText([
      'Thursday, 28 September 2017',
      'Friday, 29 September 2017',
    ]);
    await page.keyboard.press('Control+z');
    await expect(list(page).getByRole('heading', { level: 3 })).toHaveText([
      'Wednesday, 27 September 2017',
      'Thursday, 28 September 2017',
    ]);
  });

  test('a new event is made by drawing over its days, and opens', async ({ page }) => {
    await openCalendar(page, MONTH);
    await quieten(page);
    const from = await boxOf(dayNumber(page, 'Tuesday, 5 September 2017'));
    const to = await boxOf(dayNumber(page, 'Thursday, 7 September 2017'));
    await page.mouse.move(from.x + 40, from.y + 60);
    await page.mouse.down();
    await page.mouse.move(from.x + 80, from.y + 62, { steps: 4 });
    await page.mouse.move(to.x + 40, to.y + 60, { steps: 8 });
    await page.mouse.up();
    await expect(page).toHaveURL(/#\/events\/[^/]+$/);
    await expect(said(page)).toHaveText('New event, 5-7 September 2017');
    await openCalendar(page, MONTH);
    await expect(grid(page).getByRole('button', { name: 'Untitled event, All day' })).toBeVisible();
  });

  test('the list says the same as the grid, and every session moves by keys with the focus on it', async ({
    page,
  }) => {
    await openCalendar(page, `${WEEK}&list=shown`);
    const inGrid = await grid(page)
      .getByRole('button', { name: /Appraisal of the Global Plan/ })
      .count();
    await expect(list(page).getByRole('link')).toHaveCount(inGrid);

    const opening = list(page).getByRole('link', { name: /M,? Opening Segment/ });
    await opening.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(said(page)).toContainText('Opening Segment: now 10:05-11:05 AM');
    await expect(opening).toBeFocused();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(said(page)).toContainText('now 10:05-11:05 AM, Thursday, 28 September 2017');
    await expect(opening).toBeFocused();
    await expect(grid(page).getByRole('button', { name: /^10:05-11:05 AM, Opening Segment/ })).toBeVisible();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(opening).toContainText('10-11 AM');
    await opening.press('Enter');
    await expect(page).toHaveURL(/#\/events\/.+\?session=/);
  });

  test('a session moves by keys in the grid, past the last day shown, and the view follows', async ({
    page,
  }) => {
    await openCalendar(page, 'view=day&date=2017-09-27');
    const opening = grid(page).getByRole('button', { name: /M,? Opening Segment/ });
    await opening.focus();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Thursday, 28 September 2017');
    await expect(opening).toBeFocused();
  });

  test('everything in the list can be done by clicks, without dragging and without keys', async ({
    page,
  }) => {
    await openCalendar(page, 'view=agenda&date=2017-09-20');
    await list(page).getByRole('button', { name: 'Move Opening Segment' }).click();
    await page.getByRole('menuitem', { name: /^5 minutes longer/ }).click();
    await expect(list(page).getByRole('link', { name: /^10-11:05 AM Opening Segment/ })).toBeVisible();
    await list(page).getByRole('button', { name: 'Move Appraisal of the Global Plan of Action' }).click();
    await page.getByRole('menuitem', { name: /^All days one day later/ }).click();
    await expect(list(page).getByRole('heading', { level: 3 }).first()).toHaveText(
      'Thursday, 28 September 2017',
    );
  });

  test('a date is typed, views and days are stepped through, and reload lands on the same', async ({
    page,
  }) => {
    await openCalendar(page, MONTH);
    const heading = page.getByRole('heading', { level: 2 });
    const date = page.getByRole('textbox', { name: 'Go to a date' });
    await date.fill('the 40th');
    await date.press('Enter');
    await expect(page.getByText(/is not a date/)).toBeVisible();
    await date.fill('3 April 2012');
    await date.press('Enter');
    await expect(heading).toHaveText('April 2012');
    await page.getByRole('button', { name: 'Work week' }).click();
    await expect(heading).toHaveText('2–6 April 2012');
    await page.getByRole('button', { name: 'Next week' }).click();
    await expect(heading).toHaveText('9–13 April 2012');
    await page.goBack();
    await expect(heading).toHaveText('2–6 April 2012');
    await page.getByRole('searchbox', { name: 'Search in the calendar' }).fill('panel ii');
    await page.reload();
    await expect(heading).toHaveText('2–6 April 2012');
    await expect(page).toHaveURL(/view=work_week&date=2012-04-03&text=panel\+ii$/);
    await expect(
      grid(page)
        .getByRole('button', { name: /Panel Discussion II/ })
        .first(),
    ).toBeVisible();
    await expect(grid(page).getByRole('button', { name: /Opening/ })).toHaveCount(0);
  });

  test('more than a day of the month can hold is a click away, and so is the nearest event', async ({
    page,
  }) => {
    await openCalendar(page, 'view=month&date=2012-04-03');
    await grid(page)
      .getByRole('button', { name: /^\d+ more$/ })
      .click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Tuesday, 3 April 2012');

    await openCalendar(page, 'view=agenda&date=2015-01-01');
    await list(page)
      .getByRole('button', { name: /^Go to / })
      .click();
    await expect(list(page).getByRole('link').first()).toBeVisible();
  });

  test('axe finds nothing in any view, light or dark', async ({ page }) => {
    // Six views and their lists, each looked through whole, twice.
    test.setTimeout(150_000);
    for (const view of ['month', 'work_week', 'week', 'day', 'rooms', 'agenda']) {
      await openCalendar(page, `view=${view}&date=2017-09-27&list=shown&text=a&free=13:15-14:45`);
      await expect(list(page).getByRole('link').first()).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectNoFindings(page);
      }
    }
  });

  test('axe finds nothing on a narrow screen, right to left, with an error in a field', async ({ page }) => {
    test.setTimeout(150_000);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    for (const view of ['month', 'week', 'day', 'rooms', 'agenda']) {
      await openCalendar(page, `view=${view}&date=2017-09-27`);
      await page.getByRole('textbox', { name: 'Go to a date' }).fill('soon');
      await page.keyboard.press('Enter');
      await expect(page.getByText(/is not a date/)).toBeVisible();
      await expectNoFindings(page);
    }
  });
});

test('an empty library says what to do next, and its days can be drawn over at once', async ({ page }) => {
  await openEmpty(page);
  await page.goto('/#/calendar?view=month&date=2017-09-27');
  await expect(page.getByRole('heading', { name: 'No events yet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the start page' })).toBeVisible();
  await expectNoFindings(page);
  await page.getByRole('button', { name: 'New event' }).click();
  await expect(page).toHaveURL(/#\/events\/[^/]+$/);
});

test('on a phone the calendar opens as an agenda', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openEmpty(page);
  await page.goto('/#/calendar');
  await expect(page.getByRole('button', { name: 'Agenda' })).toHaveAttribute('aria-pressed', 'true');
});

async function openCalendar(page: Page, search: string): Promise<void> {
  await page.goto(`/#/calendar?${search}`);
  await expect(page.getByRole('heading', { name: 'Calendar', level: 1 })).toBeVisible();
}

/** Toasts stand over the lower edge of the grid, where a pointer may want to go. */
async function quieten(page: Page): Promise<void> {
  const dismiss = toasts(page).getByRole('button', { name: 'Dismiss' });
  while ((await dismiss.count()) > 0) await dismiss.first().click();
}

interface Offset {
  readonly x?: number;
  readonly y?: number;
}

async function drag(page: Page, box: Locator, by: Offset, grip: Offset = { x: 24, y: 24 }): Promise<void> {
  const at = await boxOf(box);
  const [x, y] = [at.x + (grip.x ?? 0), at.y + (grip.y ?? 0)];
  const [toX, toY] = [x + (by.x ?? 0), y + (by.y ?? 0)];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move((x + toX) / 2, (y + toY) / 2, { steps: 6 });
  await page.mouse.move(toX, toY, { steps: 6 });
  await page.mouse.up();
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the page');
  return box;
}

const dayNumber = (page: Page, day: string): Locator =>
  grid(page).getByRole('button', { name: `Show ${day}` });

/** How far apart two times lie in the week; a hair more than the line, so as not to fall short of it. */
async function pixelsOf(page: Page, minutes: number): Promise<number> {
  const hour = await boxOf(grid(page).getByText('1pm', { exact: true }));
  const next = await boxOf(grid(page).getByText('2pm', { exact: true }));
  return ((next.y - hour.y) * minutes) / 60 + 1;
}

async function columnWidth(page: Page): Promise<number> {
  const [first, second] = [
    await boxOf(dayNumber(page, 'Monday, 25 September 2017')),
    await boxOf(dayNumber(page, 'Tuesday, 26 September 2017')),
  ];
  return second.x - first.x;
}

async function expectNoFindings(page: Page): Promise<void> {
  expect(await barriersOf(page, 'the calendar')).toEqual([]);
}
