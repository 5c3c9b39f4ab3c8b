// Dragging by hand: a session to the tray and back, several together, and people.
import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';
import { carry, carryOn, drag } from '../pages/dragging.ts';
import {
  ASSISTANCE,
  everythingNow,
  expectLines,
  expectPeople,
  FIGHTING,
  handle,
  linesNow,
  openExample,
  personHandle,
  PROTECTING,
  row,
  sheet,
  tray,
} from '../pages/programme.ts';

test.describe('the first example', () => {
  // High enough to have both panels in view.
  test.use({ viewport: { width: 1280, height: 1500 } });
  test.beforeEach(async ({ page }) => openExample(page, 'Fighting'));

  test('a session goes to the tray and comes back to another place', async ({ page }) => {
    await drag(page, handle(page, 'Closing'), { on: tray(page), at: 0.5 });
    await expect(tray(page)).toContainText('Closing Remarks');
    await expectLines(page, FIGHTING.slice(0, 3));
    const grip = tray(page)
      .getByRole('listitem')
      .filter({ hasText: 'Closing Remarks' })
      .locator('span')
      .first();
    await drag(page, grip, { on: row(page, 'Interactive Panel Discussion II'), at: 0.1 });
    await expect(tray(page)).not.toContainText('Closing Remarks');
    await expect.poll(async () => (await linesNow(page))[2]).toMatch(/· Closing Remarks$/);
    await page.getByRole('button', { name: 'Undo: Session scheduled' }).click();
    await page.getByRole('button', { name: 'Undo: Session unscheduled' }).click();
    await expectLines(page, FIGHTING);
  });

  test('a whole selection is dragged together', async ({ page }) => {
    await row(page, 'Opening').click({ position: { x: 60, y: 60 } });
    await row(page, 'Interactive Panel Discussion I:').click({
      position: { x: 60, y: 60 },
      modifiers: ['Shift'],
    });
    await expect(page.getByRole('toolbar', { name: 'Selected sessions' })).toContainText('2 selected');
    await drag(page, handle(page, 'Opening'), { on: row(page, 'Closing'), at: 0.9 });
    await expect
      .poll(async () => (await linesNow(page)).map((line) => line.replace(/^.* · /, '')))
      .toEqual([
        `Interactive Panel Discussion I: ${ASSISTANCE}`,
        'Closing Remarks',
        'Opening Remarks',
        `Interactive Panel Discussion II: ${PROTECTING}`,
      ]);
    await page.getByRole('button', { name: 'Undo: Sessions moved' }).click();
    await expectLines(page, FIGHTING);
  });

  test('a person is dragged within a role, to another role and to another session', async ({ page }) => {
    const first = 'Interactive Panel Discussion I:';
    const person = (name: string): Locator => sheet(page).locator('[data-person]').filter({ hasText: name });
    await person('Somaly Mam').hover();
    await drag(page, personHandle(page, 'Ms. Somaly Mam'), { on: person('Michelle Bachelet'), at: 0.2 });
    await expectPeople(page, first, [
      'Co-Chairs:',
      'H.E. Mr. Libran N. Cabactulan',
      'H.E. Mr. Jose Filipe Morales Cabral',
      'Ms. Somaly Mam',
      'Ms. Michelle Bachelet',
      'Ms. Alyse Nelson',
      'Mr. M. Cherif Bassiouni',
      'Mr. David Arkless',
    ]);
    await person('Somaly Mam').hover();
    await drag(page, personHandle(page, 'Ms. Somaly Mam'), { on: person('Cabactulan'), at: 0.8 });
    await expectPeople(page, first, [
      'Co-Chairs:',
      'H.E. Mr. Libran N. Cabactulan',
      'Ms. Somaly Mam',
      'H.E. Mr. Jose Filipe Morales Cabral',
      'Ms. Michelle Bachelet',
      'Ms. Alyse Nelson',
      'Mr. M. Cherif Bassiouni',
      'Mr. David Arkless',
    ]);
    await person('Somaly Mam').hover();
    await drag(page, personHandle(page, 'Ms. Somaly Mam'), { on: person('Joy Ngozi Ezeilo'), at: 0.8 });
    await expectPeople(page, 'Interactive Panel Discussion II', [
      'Co-Chairs:',
      'H.E. Mr. Antonio Pedro Monteiro Lima',
      'H.E. Ms. Sylvie Lucas',
      'Dr. Aleya Hammad',
      'Mr. William Lacy Swing',
      'Ms. Rani Hong',
      'Ms. Maryam Al-Malki',
      'Dr. Joy Ngozi Ezeilo',
      'Ms. Somaly Mam',
    ]);
    for (let step = 0; step < 3; step += 1)
      await page.getByRole('button', { name: 'Undo: Person moved' }).click();
    await expectPeople(page, first, [
      'Co-Chairs:',
      'H.E. Mr. Libran N. Cabactulan',
      'H.E. Mr. Jose Filipe Morales Cabral',
      'Ms. Michelle Bachelet',
      'Ms. Alyse Nelson',
      'Mr. M. Cherif Bassiouni',
      'Mr. David Arkless',
      'Ms. Somaly Mam',
    ]);
  });

  test('a person carried and let go of outside, or escaped, stays', async ({ page }) => {
    const before = await everythingNow(page);
    const person = (name: string): Locator => sheet(page).locator('[data-person]').filter({ hasText: name });
    await person('Somaly Mam').hover();
    await carry(page, personHandle(page, 'Ms. Somaly Mam'), { on: person('Michelle Bachelet'), at: 0.2 });
    await carryOn(page, { on: page.getByRole('navigation', { name: 'Main' }), at: 0.5 });
    await page.mouse.up();
    expect(await everythingNow(page)).toEqual(before);
    await person('Somaly Mam').hover();
    await carry(page, personHandle(page, 'Ms. Somaly Mam'), { on: person('Michelle Bachelet'), at: 0.2 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await everythingNow(page)).toEqual(before);
  });
});
