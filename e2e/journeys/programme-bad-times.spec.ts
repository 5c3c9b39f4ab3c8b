// Times that cannot be, typed on the sheet and in the details: a message beside the field, and the old hours stay.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';
import {
  details,
  expectLines,
  field,
  FIGHTING,
  linesNow,
  openExample,
  openMenu,
  row,
  text,
} from '../pages/programme.ts';

let lastStep = '';
test.beforeEach(async ({ page }) => {
  await openExample(page, 'Fighting');
  lastStep = (await undo(page).getAttribute('aria-label')) ?? '';
});

const undo = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /^Undo/ });

/** The last step is still the opening of the example: nothing was done since. */
async function expectNothingToUndo(page: Page): Promise<void> {
  await expect(undo(page)).toHaveAccessibleName(lastStep);
}

test.describe('hours typed on the sheet', () => {
  test('what is no time is refused with a message', async ({ page }) => {
    test.slow();
    for (const [typed, message] of [
      ['10:', /“10:” needs two figures for the minutes/],
      ['10.5', /needs two figures for the minutes/],
      ['soon', /“soon” is not a time/],
      ['25:00', /there is no such hour/],
      ['10:75', /an hour has only 60 minutes/],
      ['-3pm', /no start/],
      ['3pm-2pm', /ends before it starts/],
      ['3pm–3pm', /ends when it starts/],
      ['x'.repeat(400), /too long for a time/],
      ['10am and something', /is not a time/],
    ] as const) {
      await test.step(typed.slice(0, 20), async () => {
        await text(row(page, 'Opening'), 'Time').click();
        await field(page, 'Time').fill(typed);
        await page.keyboard.press('Enter');
        const alert = row(page, 'Opening').getByRole('alert');
        await expect(alert).toHaveText(message);
        await expect(field(page, 'Time')).toHaveAttribute('aria-invalid', 'true');
        await expect(field(page, 'Time')).toBeFocused();
        await page.keyboard.press('Tab');
        await expect(field(page, 'Time')).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(alert).toHaveCount(0);
        await expectLines(page, FIGHTING);
        await expectNothingToUndo(page);
      });
    }
  });

  test('an ambiguous time names its readings', async ({ page }) => {
    await openMenu(row(page, 'Opening'), 'Unschedule');
    await page.getByRole('button', { name: 'Undo: Session unscheduled' }).click();
    await text(row(page, 'Opening'), 'Time').click();
    await field(page, 'Time').fill('');
    await page.keyboard.press('Enter');
    await expect(text(row(page, 'Opening'), 'Time')).toHaveText('No time yet');
    await text(row(page, 'Opening'), 'Time').click();
    await field(page, 'Time').fill('5');
    await page.keyboard.press('Enter');
    await expect(row(page, 'Opening').getByRole('alert')).toHaveText(/can be read two ways: 5am or 5pm/);
    await field(page, 'Time').fill('5pm');
    await page.keyboard.press('Enter');
    await expect.poll(() => linesNow(page)).toContain('5pm · Opening Remarks');
  });

  test('a bad time left by a click elsewhere keeps the old one and says so', async ({ page }) => {
    await text(row(page, 'Opening'), 'Time').click();
    await field(page, 'Time').fill('10:');
    await page.getByRole('heading', { level: 1 }).click();
    await expect(row(page, 'Opening').getByRole('alert')).toHaveText(/needs two figures/);
    await expectLines(page, FIGHTING);
    await expectNothingToUndo(page);
  });
});

test.describe('hours typed in the details', () => {
  test('what is no time there, or no end of this start, is refused with a message', async ({ page }) => {
    await row(page, 'Opening').click({ position: { x: 60, y: 60 } });
    for (const [label, typed, message] of [
      ['Starts', '25', /no such hour/],
      ['Ends', '9:30am', /end would lie before the start/],
      ['Ends', '10:', /needs two figures/],
      ['Starts', '10am-11am', /Write one time here/],
    ] as const) {
      await test.step(`${label} ${typed}`, async () => {
        const input = details(page).getByRole('textbox', { name: label });
        await input.fill(typed);
        await input.press('Enter');
        await expect(input).toHaveAccessibleDescription(message);
        await expectLines(page, FIGHTING);
        await input.press('Escape');
        await expect(input).toHaveValue(label === 'Starts' ? '10am' : '11am');
        await expectNothingToUndo(page);
      });
    }
  });

  test('a start that is taken away takes the end along, and an end alone is refused', async ({ page }) => {
    await row(page, 'Opening').click({ position: { x: 60, y: 60 } });
    const [start, end] = ['Starts', 'Ends'].map((name) => details(page).getByRole('textbox', { name }));
    await start?.fill('');
    await start?.press('Enter');
    await expect(text(row(page, 'Opening'), 'Time')).toHaveText('No time yet');
    await end?.fill('11am');
    await end?.press('Enter');
    await expect(end ?? page.locator('x')).toHaveAccessibleDescription(/An end needs a start/);
    await page.getByRole('button', { name: 'Undo: Time changed' }).click();
    await expectLines(page, FIGHTING);
  });
});
