// The programme sheet as a person finds it: rows by the name of their handle, texts by their label, and the whole
// sheet as lines to compare. Nothing here clicks or presses unless its name says so.
import { expect, type Locator, type Page } from '@playwright/test';
import { openEmpty } from './library.ts';

export const PROTECTING = 'Protecting the Victims of Trafficking: Partnerships and Innovation';
export const ASSISTANCE =
  'Assistance to the Victims of Trafficking: the Role of Governments, International Organizations, Private Sector and Civil Society';

/** The first example as it comes: two panels round a lunch of two hours. */
export const FIGHTING: readonly string[] = [
  '10am – 11 am · Opening Remarks',
  `11am – 1pm · Interactive Panel Discussion I: ${PROTECTING}`,
  `3pm – 5:45pm · Interactive Panel Discussion II: ${ASSISTANCE}`,
  '5:45pm - 6pm · Closing Remarks',
];

/** The second panel ahead of the first: each keeps its length, lunch its two hours, the numbers follow. */
export const FIGHTING_PUSHED: readonly string[] = [
  '10am – 11 am · Opening Remarks',
  `11am – 1:45pm · Interactive Panel Discussion I: ${ASSISTANCE}`,
  `3:45pm – 5:45pm · Interactive Panel Discussion II: ${PROTECTING}`,
  '5:45pm - 6pm · Closing Remarks',
];

export async function openExample(page: Page, name: string): Promise<void> {
  await openEmpty(page);
  await page.getByRole('button', { name: /^Open the examples/ }).click();
  await page.getByRole('button', { name: new RegExp(`^Open ${name}`) }).click();
  await expect(sheet(page)).toBeVisible();
  await dismissNotices(page);
}

/** Takes away what lies over the foot of the sheet. */
export async function dismissNotices(page: Page): Promise<void> {
  const close = notices(page).getByRole('button', { name: 'Dismiss' });
  while ((await close.count()) > 0) await close.first().click();
}

export function sheet(page: Page): Locator {
  return page.getByRole('region', { name: 'Programme sheet' });
}

export function tray(page: Page): Locator {
  return page.getByRole('region', { name: /^Unscheduled/ });
}

export function details(page: Page): Locator {
  return page.getByRole('region', { name: 'Details' });
}

export function notices(page: Page): Locator {
  return page.getByRole('region', { name: 'Notices' });
}

/** What a screen reader was told last. */
export function announcement(page: Page): Locator {
  return page.locator('#announcements');
}

export function mode(page: Page, name: 'Push' | 'Swap' | 'Place'): Locator {
  return page.getByRole('radio', { name: new RegExp(`^${name}`) });
}

/** The handle of the row whose number or title begins like this. */
export function handle(page: Page, row: string): Locator {
  return sheet(page)
    .locator('[data-grip]')
    .and(page.getByRole('button', { name: new RegExp(`^${row}`) }));
}

export function row(page: Page, name: string): Locator {
  return sheet(page)
    .locator('[data-row]')
    .filter({
      has: page.locator('[data-grip]').and(page.getByRole('button', { name: new RegExp(`^${name}`) })),
    });
}

export function personHandle(page: Page, name: string): Locator {
  return sheet(page)
    .locator('[data-person-grip]')
    .and(page.getByRole('button', { name: new RegExp(`^${name}`) }));
}

/** A text of a row, at rest. */
export function text(within: Locator, label: 'Time' | 'Title' | 'Name' | 'Function', value = ''): Locator {
  return within.getByRole('button', { name: new RegExp(`^${label}: ${value}`) });
}

/** The field a text has become while it is edited. */
export function field(page: Page, label: string): Locator {
  return sheet(page).getByRole('textbox', { name: label, exact: true });
}

export async function expectLines(page: Page, lines: readonly string[]): Promise<void> {
  await expect.poll(() => linesNow(page)).toEqual(lines);
}

/** Every row as "hours · number: title". */
export async function linesNow(page: Page): Promise<readonly string[]> {
  return page.locator('[data-row]').evaluateAll((rows) =>
    rows.map((each) => {
      const time = each.querySelector('[data-inline="time"]')?.textContent ?? '';
      const name = each.querySelector('[data-grip]')?.getAttribute('aria-label') ?? '';
      return `${time.replaceAll('\n', ' ')} · ${name.replace(/\. Handle.*$/, '')}`;
    }),
  );
}

export async function expectPeople(page: Page, name: string, people: readonly string[]): Promise<void> {
  await expect.poll(() => peopleNow(page, name)).toEqual(people);
}

/** The people of a row from top to bottom, a label of the role ahead of those it stands over. */
async function peopleNow(page: Page, name: string): Promise<readonly string[]> {
  return row(page, name)
    .locator('[data-people] [data-inline="roleLabel"], [data-people] [data-inline="name"]')
    .evaluateAll((texts) =>
      texts.map((each) =>
        each.getAttribute('data-inline') === 'name' ? (each.textContent ?? '') : `${each.textContent}:`,
      ),
    );
}

/** Every word and every time on the sheet and in the tray: what must be the same where nothing may have changed. */
export async function everythingNow(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-inline], [data-gap], [data-tray] li')
    .evaluateAll((texts) =>
      texts.map((each) => `${each.getAttribute('data-inline') ?? ''} ${each.textContent}`),
    );
}

export async function openMenu(within: Locator, item: string | RegExp): Promise<void> {
  await within.hover();
  await within.getByRole('button', { name: 'What to do with this session' }).click();
  await within.getByRole('menuitem', { name: item }).click();
}
