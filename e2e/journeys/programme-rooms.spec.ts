// The programme in rooms: moving in time and between rooms by hand, by keys and by single clicks, and what it says.
import { barriersOf, LOOKS } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { frames, movingBar } from '../pages/dragging.ts';
import { press, tabTo } from '../pages/keyboard.ts';
import { announcement, details, mode, notices, tray } from '../pages/programme.ts';
import { box, carryBox, carryTo, expectAt, openInRooms, outline, pointOf, rooms } from '../pages/rooms.ts';

const HALL = 'General Assembly Hall';
const CHAMBER = 'Trusteeship Council Chamber';

/** As the day is before anything moves. */
const AT_FIRST = [
  ['Opening Segment', `10-11 AM, ${HALL}`],
  ['Plenary meeting', `11Am-1PM, ${HALL}, 1 of 2`],
  ['Plenary meeting', `3PM-6PM, ${HALL}, 2 of 2`],
  ['Panel Discussion 1', `3-4:30PM, ${CHAMBER}`],
  ['Panel Discussion 2', `4:30-6:00 PM, ${CHAMBER}`],
] as const;

test.describe('with a mouse', () => {
  // High enough to have morning and afternoon in view.
  test.use({ viewport: { width: 1280, height: 1500 } });
  test.beforeEach(async ({ page }) => openInRooms(page));

  test('a panel is placed, pushed and swapped into another room; each drop is one step to undo', async ({
    page,
  }) => {
    const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ });
    const expectAsAtFirst = async () => {
      for (const [session, place] of AT_FIRST) await expectAt(page, session, place);
    };
    await expectAsAtFirst();

    await carryBox(page, box(page, 'Panel Discussion 1'), { room: HALL, at: '11:00' });
    await expect(page.locator('[data-ghost]')).toContainText('11AM-12:30PM');
    await expect(page.locator('[data-ghost]')).toContainText(HALL);
    await expect(movingBar(page)).toContainText('the room is taken by Plenary meeting for 90 min');
    await page.mouse.up();
    await expectAt(page, 'Panel Discussion 1', `11AM-12:30PM, ${HALL}, Overlaps`);
    await expectAt(page, 'Plenary meeting', `11Am-1PM, ${HALL}, 1 of 2, Overlaps`);
    await undo.click();
    await expectAsAtFirst();

    await carryBox(page, box(page, 'Panel Discussion 1'), { room: HALL, at: '11:00' });
    await page.keyboard.press('1');
    await expect(outline(page, 'Plenary meeting').first()).toContainText('12:30-2:30 PM');
    await page.mouse.up();
    await expectAt(page, 'Panel Discussion 1', `11AM-12:30PM, ${HALL}`);
    await expectAt(page, 'Plenary meeting', `12:30-2:30 PM, ${HALL}, 1 of 2`);
    await undo.click();
    await expectAsAtFirst();

    await carryBox(page, box(page, 'Panel Discussion 1'), { room: HALL, at: '11:30' });
    await page.keyboard.press('2');
    await expect(outline(page, 'Plenary meeting')).toContainText('3-4:30PM');
    await page.mouse.up();
    await expectAt(page, 'Panel Discussion 1', `11Am-1PM, ${HALL}`);
    await expectAt(page, 'Plenary meeting', `3-4:30PM, ${CHAMBER}`);
    await undo.click();
    await expectAsAtFirst();

    // Let go of beside the day, or given up, nothing happens and nothing is gone.
    await carryBox(page, box(page, 'Panel Discussion 1'), { room: HALL, at: '13:00' });
    await page.mouse.move(100, 700, { steps: 4 });
    await frames(page);
    await page.mouse.up();
    await expectAsAtFirst();
    await carryBox(page, box(page, 'Panel Discussion 1'), { room: HALL, at: '13:00' });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expectAsAtFirst();
  });

  test('edges are pulled, a session is drawn on empty time and named, and one goes to the tray and back', async ({
    page,
  }) => {
    const edge = await box(page, 'Panel Discussion 2').boundingBox();
    if (edge === null) throw new Error('No box of the second panel');
    await page.mouse.move(edge.x + 60, edge.y + edge.height - 1);
    await page.mouse.down();
    await carryTo(page, { room: CHAMBER, at: '18:30' });
    await expect(outline(page, 'Panel Discussion 2')).toContainText('4:30-6:30 PM');
    await page.mouse.up();
    await expectAt(page, 'Panel Discussion 2', `4:30-6:30 PM, ${CHAMBER}`);

    const from = await pointOf(page, { room: CHAMBER, at: '11:00' });
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await carryTo(page, { room: CHAMBER, at: '12:15' });
    await page.mouse.up();
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Press briefing');
    await page.getByRole('form', { name: 'New session' }).getByLabel('Kind').selectOption('other');
    await page.getByRole('button', { name: 'Add session' }).click();
    await expectAt(page, 'Press briefing', `11AM-12:15PM, ${CHAMBER}`);
    await expect(box(page, 'Press briefing')).toBeFocused();

    await carryBox(page, box(page, 'Press briefing'), { room: CHAMBER, at: '12:00' });
    const waiting = await tray(page).boundingBox();
    if (waiting === null) throw new Error('No tray');
    await page.mouse.move(waiting.x + 40, waiting.y + 40, { steps: 5 });
    await frames(page);
    await page.mouse.up();
    await expect(tray(page)).toContainText('Press briefing');
    await expect(box(page, 'Press briefing')).toHaveCount(0);
    await tray(page).locator('li svg').first().hover();
    await page.mouse.down();
    await carryTo(page, { room: HALL, at: '13:00' });
    await page.mouse.up();
    await expect(box(page, 'Press briefing', `1-.*${HALL}`)).toHaveCount(1);
    await expect(notices(page)).toContainText('Press briefing');
  });

  test('a push that does not fit ahead of a fixed sitting says so, and offers what can be done', async ({
    page,
  }) => {
    await box(page, 'Plenary meeting', '3PM-6PM').click();
    await details(page).getByRole('checkbox', { name: 'Fixed to the clock' }).nth(1).check();
    await mode(page, 'Push').click();
    await carryBox(page, box(page, 'Panel Discussion 1'), { room: HALL, at: '14:00' });
    await expect(movingBar(page)).toContainText('runs 30 min into Plenary meeting');
    await expect(movingBar(page)).toContainText('which is fixed to the clock');
    await page.mouse.up();
    const dialog = page.getByRole('dialog', { name: 'Move Panel Discussion 1' });
    await expect(dialog).toContainText('which is fixed to the clock');
    await dialog.getByRole('button', { name: 'Place it anyway' }).click();
    await expect(dialog).toHaveCount(0);
    await expectAt(page, 'Panel Discussion 1', `2-3:30 PM, ${HALL}`);
  });
});

test('by keys alone: from the sheet to the rooms, from box to box, a panel moved, stretched and put back', async ({
  page,
}) => {
  await openInRooms(page);
  await press(page, 'v');
  await expect(page.getByRole('region', { name: 'Programme sheet' })).toBeVisible();
  await press(page, 'v');
  await expect(rooms(page)).toBeVisible();
  await tabTo(page, box(page, 'Opening Segment'));
  await press(page, 'ArrowDown');
  await expect(box(page, 'Plenary meeting', '11Am')).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(box(page, 'Plenary meeting', '3PM')).toBeFocused();
  await press(page, 'ArrowRight');
  await expect(box(page, 'Panel Discussion 1')).toBeFocused();

  await press(page, 'Space', 'ArrowUp');
  await expect(announcement(page)).toContainText(`Panel Discussion 1, ${CHAMBER}, now 2:55-4:25 PM.`);
  await press(page, 'Alt+ArrowUp');
  await expect(announcement(page)).toContainText('now 2:54-4:24 PM.');
  await press(page, 'Shift+ArrowDown');
  await expect(announcement(page)).toContainText('now 2:54-4:25 PM.');
  await press(page, 'ArrowLeft');
  await expect(announcement(page)).toContainText(`Panel Discussion 1, ${HALL}, now 2:54-4:25 PM.`);
  await expect(announcement(page)).toContainText('the room is taken by Plenary meeting');
  await press(page, 'Escape');
  await expectAt(page, 'Panel Discussion 1', `3-4:30PM, ${CHAMBER}`);
  await expect(box(page, 'Panel Discussion 1')).toBeFocused();

  await press(page, 'Space', 'ArrowUp', 'ArrowUp', 'Enter');
  await expectAt(page, 'Panel Discussion 1', `2:50-4:20 PM, ${CHAMBER}`);
  await expect(box(page, 'Panel Discussion 1')).toBeFocused();
  await press(page, 'Control+z');
  await expectAt(page, 'Panel Discussion 1', `3-4:30PM, ${CHAMBER}`);

  await press(page, 'ArrowDown');
  await expect(box(page, 'Panel Discussion 2')).toBeFocused();
  await press(page, 'n');
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused();
  await page.keyboard.type('Reception');
  await press(page, 'Enter');
  await expectAt(page, 'Reception', `6-7 PM, ${CHAMBER}`);
  await expect(box(page, 'Reception')).toBeFocused();
  await press(page, 'Enter');
  await expect(details(page)).toContainText('Reception');
});

test.describe('with a finger on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a panel goes to another room and hour by single taps', async ({ page }) => {
    await openInRooms(page);
    await box(page, 'Panel Discussion 1').tap();
    await box(page, 'Panel Discussion 1')
      .locator('..')
      .getByRole('button', { name: 'What to do with this session' })
      .tap();
    await page.getByRole('menuitem', { name: 'Move to…' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Move Panel Discussion 1' });
    await dialog.getByLabel('Room').selectOption({ label: HALL });
    await dialog.getByLabel('Starts').fill('4pm');
    await expect(dialog.getByLabel('Ends')).toHaveValue('5:30PM');
    await expect(dialog).toContainText('the room is taken by Plenary meeting for 90 min');
    await dialog.getByLabel('Starts').fill('6.30 pm');
    await expect(dialog).not.toContainText('the room is taken');
    await dialog.getByRole('button', { name: 'Move' }).tap();
    // Later than the other panel, it has become the second; the numbers follow.
    await expectAt(page, 'Panel Discussion 2', `6:30-8 PM, ${HALL}`);
  });
});

test('there is no barrier at rest, carrying, naming or moving by fields, in both themes and directions', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openInRooms(page);
  const found: string[] = [];
  for (const { colorScheme, isWide, direction } of LOOKS) {
    const width = isWide ? 1280 : 320;
    const setting = `${colorScheme} ${width} ${direction}`;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await page.evaluate((dir) => {
      document.documentElement.dir = dir === 'automatic' ? 'ltr' : 'rtl';
    }, direction);
    found.push(...(await barriersOf(page, `${setting}, at rest`)));

    await box(page, 'Panel Discussion 1').press('Space');
    await press(page, 'ArrowUp', direction === 'automatic' ? 'ArrowLeft' : 'ArrowRight');
    await expect(announcement(page)).toContainText(HALL);
    await expect(rooms(page).locator('[data-taken]').first()).toBeAttached();
    found.push(...(await barriersOf(page, `${setting}, carrying`)));
    await press(page, 'Escape');

    await box(page, 'Panel Discussion 1').press('m');
    await expect(page.getByRole('dialog', { name: 'Move Panel Discussion 1' })).toBeVisible();
    found.push(...(await barriersOf(page, `${setting}, moving by fields`)));
    await press(page, 'Escape');

    await box(page, 'Panel Discussion 2').press('n');
    await expect(page.getByRole('form', { name: 'New session' })).toBeVisible();
    found.push(...(await barriersOf(page, `${setting}, naming`)));
    await press(page, 'Escape');
  }
  expect(found).toEqual([]);
});
