// The calendar's day of rooms: a free one found among forty events, sessions moved from room to room by pointer and by
// keys and warned of before the drop, and filters that stay.
import type { Locator, Page } from '@playwright/test';
import { orderKeys } from '#base/ordered.ts';
import { blankEvent, blankRoom, blankSession, blankSitting } from '#domain/blank.ts';
import { writeLibraryFile } from '#domain/file/libraryFile.ts';
import type { EventId, RoomId, SessionId, SittingId } from '#domain/ids.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { Day } from '#domain/time.ts';
import { expect, test } from '../fixtures/page.ts';
import { openEmpty, openWithExamples } from '../pages/library.ts';

const DAY = '2026-03-03' as Day;

const said = (page: Page): Locator => page.locator('#announcements');
const room = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });

test('a free room is found for a side event across forty events, and taken', async ({ page }) => {
  await openEmpty(page);
  await page.goto('/#/settings');
  await page.getByRole('button', { name: 'Open a file…' }).click();
  const text = writeLibraryFile(fortyEvents(), '2026-01-01T00:00:00.000Z');
  await page.locator('input[type=file]').setInputFiles({
    name: 'forty.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.goto(`/#/calendar?view=rooms&date=${DAY}`);
  await expect(room(page, 'Conference Room 5').getByRole('button')).toHaveCount(4);
  await page.getByRole('button', { name: 'Find a free room' }).click();
  const search = page.getByRole('region', { name: 'Find a free room' });
  await search.getByRole('textbox', { name: 'From when to when' }).fill('1.15-2.45 pm');
  await expect(search.getByRole('status')).toHaveText('Free rooms from 1:15pm to 2:45pm');
  await expect(search.getByRole('listitem').getByRole('button')).toHaveCount(1);
  await expect(search.getByRole('listitem').getByRole('button')).toHaveAccessibleName(
    'Plan something in Conference Room 5, 1:15pm – 2:45pm',
  );
  await expect(search.getByText('105 seats')).toBeVisible();
  await search.getByText('7 rooms are taken').click();
  await expect(search.getByText(/^Conference Room 4: Session 28 of Event 28/)).toBeVisible();
  await page.reload();
  await search.getByRole('listitem').getByRole('button').first().click();
  await page.getByRole('radio', { name: 'A new event' }).check();
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page).toHaveURL(/#\/events\/[^/]+$/);
  await page.goto(`/#/calendar?view=rooms&date=${DAY}`);
  await expect(room(page, 'Conference Room 5').getByRole('button')).toHaveCount(5);
});

test('a session goes from room to room by pointer and by keys, and a clash is said before the drop', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.goto('/#/calendar?view=rooms&date=2012-04-03&rooms=all');
  const [second, fourth] = [room(page, 'Conference Room 2 (NLB)'), room(page, 'Conference Room 4')];
  const name = /Opening Remarks, Prevention of Human Trafficking/;
  const other = second.getByRole('button', { name: /Opening Remarks, Fighting Human Trafficking/ });
  await expect(other).toHaveAccessibleName(
    /Double booking: .*is also taken by Opening Remarks of Prevention/,
  );

  await lift(page, second.getByRole('button', { name }), fourth);
  await page.mouse.up();
  await expect(said(page)).toContainText('Conference Room 4');
  const moved = fourth.getByRole('button', { name });
  await expect(moved).toBeVisible();
  await expect(other).not.toHaveAccessibleName(/is also taken by/);

  await lift(page, moved, second);
  await expect(second.getByText(/^It overlaps Opening Remarks of Fighting/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(moved).toBeVisible();
  await expect(second.getByRole('button', { name })).toHaveCount(0);

  await moved.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(said(page)).toContainText('GA Hall');
  await expect(room(page, 'GA Hall').getByRole('button', { name })).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(said(page)).toContainText('Opening Remarks: now 10:05am');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(moved).toBeVisible();
});

test('empty time drawn over becomes a session of an event, and filters stay after a reload', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.goto('/#/calendar?view=rooms&date=2012-04-03&rooms=all');
  const hall = room(page, 'GA Hall');
  const at = await boxOf(hall);
  const hour = at.height / 24;
  const y = await page.evaluate((top) => Math.max(top, 0), at.y + hour * 9);
  await page.mouse.move(at.x + 40, y);
  await page.mouse.down();
  await page.mouse.move(at.x + 44, y + hour / 2, { steps: 5 });
  await page.mouse.move(at.x + 44, y + hour, { steps: 5 });
  await page.mouse.up();
  await page.getByRole('combobox', { name: 'Event', exact: true }).selectOption('Fighting Human Trafficking');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(hall.getByRole('button', { name: /^9am – 10am, .*Fighting Human Trafficking/ })).toBeFocused();
  await expect(said(page)).toContainText('New session of Fighting Human Trafficking');

  await page.getByRole('button', { name: 'Filters' }).click();
  const filters = page.getByRole('group', { name: 'Filters' });
  await filters.getByRole('combobox', { name: 'Room' }).selectOption('GA Hall');
  await expect(filters.getByRole('status')).toHaveText(/^1 shown, \d+ hidden by filters$/);
  await page.reload();
  await expect(hall.getByRole('button')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Conference Room 2 (NLB)' })).toHaveCount(0);
  await expect(filters.getByRole('combobox', { name: 'Room' })).toHaveValue(/.+/);
  await filters.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByRole('heading', { name: 'Conference Room 2 (NLB)' })).toBeVisible();
  await expect(filters).toContainText('Nothing is hidden');
});

/** Held over the hours of another room, at the height it stands at. */
async function lift(page: Page, box: Locator, to: Locator): Promise<void> {
  const [from, target] = [await boxOf(box), await boxOf(to)];
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 20, { steps: 4 });
  await page.mouse.move(target.x + 30, from.y + 20, { steps: 8 });
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the page');
  return box;
}

/** Eight rooms, each with five meetings in a row of forty events; the fourth of Room 5 is on the next day. */
function fortyEvents(): Library {
  const rooms = Array.from({ length: 8 }, (_, index) => ({
    ...blankRoom(`room-${index + 1}` as RoomId),
    name: { en: `Conference Room ${index + 1}` },
    capacity: 100 + index + 1,
  }));
  const hours = [
    [480, 600],
    [600, 690],
    [690, 780],
    [780, 900],
    [900, 1080],
  ] as const;
  const [order] = orderKeys(1);
  if (order === undefined) throw new Error('no key of order');
  const events = Array.from({ length: 40 }, (_, index) => {
    const [start, end] = hours[Math.floor(index / 8)] ?? [0, 0];
    const number = index + 1;
    const day = number === 29 ? ('2026-03-04' as Day) : DAY;
    const sitting = {
      ...blankSitting(`sitting-${number}` as SittingId, day),
      start,
      end,
      roomId: `room-${(index % 8) + 1}` as RoomId,
    };
    const session = {
      ...blankSession(`session-${number}` as SessionId, order, 'other'),
      title: { en: `Session ${number}` },
      sittingsById: { [sitting.id]: sitting },
    };
    return {
      ...blankEvent(`event-${number}` as EventId, { days: [day] }),
      title: { en: `Event ${number}` },
      sessionsById: { [session.id]: session },
    };
  });
  return {
    ...EMPTY_LIBRARY,
    roomsById: Object.fromEntries(rooms.map((each) => [each.id, each])),
    eventsById: Object.fromEntries(events.map((each) => [each.id, each])),
  };
}
