// The programme in rooms as a person finds it: boxes by the name of their session, spots by room and hour.
import { expect, type Locator, type Page } from '@playwright/test';
import { frames } from './dragging.ts';
import { openExample } from './programme.ts';

/** As the view is first drawn on a device. */
const MINUTE_HEIGHT = 1.4;

/** The example with panels beside the plenary, in rooms. */
export async function openInRooms(page: Page): Promise<void> {
  await openExample(page, 'High Level');
  await page.getByRole('radio', { name: 'Rooms' }).click();
  await expect(rooms(page)).toBeVisible();
  await expect(box(page, 'Opening Segment')).toBeVisible();
}

export function rooms(page: Page): Locator {
  return page.getByRole('region', { name: 'Programme in rooms' });
}

/** The box of a sitting: its session and, where it has several, its hours as they stand in its name. */
export function box(page: Page, session: string, hours = ''): Locator {
  return rooms(page)
    .locator('[data-box]')
    .and(page.getByRole('button', { name: new RegExp(`^${session}.*${hours}`) }));
}

/** "11AM-12:30PM, General Assembly Hall" of a box. */
export async function expectAt(page: Page, session: string, place: string): Promise<void> {
  await expect(box(page, session, place)).toHaveCount(1);
}

export interface Spot {
  readonly room: string;
  /** "11:00". */
  readonly at: string;
}

/** Takes hold of a box a little below its upper edge and carries it until that edge stands at a spot. */
export async function carryBox(page: Page, from: Locator, to: Spot): Promise<void> {
  const grab = 24;
  const held = await from.boundingBox();
  if (held === null) throw new Error('The box to carry is not on the page');
  await page.mouse.move(held.x + 40, held.y + grab);
  await page.mouse.down();
  await carryTo(page, to, grab);
}

/** Goes on with what is held to a spot, `below` pixels under it; the day may scroll while the hand is near its edges. */
export async function carryTo(page: Page, to: Spot, below = 0): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    const { x, y } = await pointOf(page, to);
    await page.mouse.move(x, y + below - 8, { steps: 5 });
    await page.mouse.move(x, y + below);
    await frames(page);
    const now = await pointOf(page, to);
    if (now.x === x && now.y === y) return;
  }
  throw new Error(`${to.room} at ${to.at} does not come to rest under the hand`);
}

/** The point of the window a spot lies at. */
export async function pointOf(
  page: Page,
  { room, at }: Spot,
): Promise<{ readonly x: number; readonly y: number }> {
  const column = await rooms(page).getByRole('group', { name: room }).boundingBox();
  if (column === null) throw new Error(`There is no column of ${room}`);
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return { x: column.x + 60, y: column.y + (hours * 60 + minutes) * MINUTE_HEIGHT };
}

/** The outline of where something would stand. */
export function outline(page: Page, session: string): Locator {
  return rooms(page).locator('[data-planned]').filter({ hasText: session });
}
