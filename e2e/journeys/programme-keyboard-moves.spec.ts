// A planner with no mouse at all, from the first page on: moving, swapping, inserting, deleting, selecting, fixing.
import { expect, test } from '../fixtures/page.ts';
import { goToRow, openByKeys, press, tabTo } from '../pages/keyboard.ts';
import { expectSaved } from '../pages/library.ts';
import {
  announcement,
  ASSISTANCE,
  expectLines,
  expectPeople,
  field,
  FIGHTING,
  FIGHTING_PUSHED,
  handle,
  linesNow,
  mode,
  notices,
  personHandle,
  PROTECTING,
  sheet,
  tray,
} from '../pages/programme.ts';

test.beforeEach(async ({ page }) => openByKeys(page));

test('a panel is pushed above another, at once by Alt with an arrow or lifted, and taken back', async ({
  page,
}) => {
  await goToRow(page, 'Interactive Panel Discussion II');
  await press(page, 'Alt+ArrowUp');
  await expectLines(page, FIGHTING_PUSHED);
  await expect(handle(page, 'Interactive Panel Discussion I:')).toBeFocused();
  await press(page, 'Alt+ArrowDown');
  await expectLines(page, FIGHTING);
  await press(page, 'Home', 'Alt+ArrowUp');
  await expect(announcement(page)).toHaveText(/already the first place/);
  await expectLines(page, FIGHTING);
  await goToRow(page, 'Interactive Panel Discussion II');
  await press(page, 'Space');
  await expect(announcement(page)).toHaveText(/Lifted, Push/);
  await press(page, 'ArrowUp');
  await expect(announcement(page)).toHaveText(/Interactive Panel Discussion I.*11am – 1:45pm.*of/);
  await press(page, 'Enter');
  await expectLines(page, FIGHTING_PUSHED);
  await expect(page.locator('[data-gap]')).toContainText('2 hours free · 1:45pm – 3:45pm');
  await expect(handle(page, 'Interactive Panel Discussion I:')).toBeFocused();
  await expect(handle(page, 'Interactive Panel Discussion I:')).toBeInViewport();
  await press(page, 'Control+z');
  await expectLines(page, FIGHTING);
  await expect(notices(page)).toContainText('Undone: Sessions moved');
  await press(page, 'Control+Shift+Z');
  await expectLines(page, FIGHTING_PUSHED);
  await expectSaved(page);
});

test('Escape and Tab put a lifted row back exactly, however fast the keys come', async ({ page }) => {
  await goToRow(page, 'Interactive Panel Discussion II');
  for (const key of ['Escape', 'Tab']) {
    await press(page, 'Space', 'ArrowUp', 'ArrowUp', key);
    await expect(announcement(page)).toHaveText(/Cancelled/);
    await expectLines(page, FIGHTING);
    await expect(handle(page, 'Interactive Panel Discussion II')).toBeFocused();
  }
  // Faster than the page is drawn: each goes to the row that the one before leads to.
  await goToRow(page, 'Interactive Panel Discussion I:');
  await page.evaluate(() => {
    for (const key of ['End', ' ', 'ArrowUp'])
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await expect(announcement(page)).toHaveText(/^Closing Remarks, 3pm – 3:15pm/);
  await press(page, 'Escape');
  await expectLines(page, FIGHTING);
});

test('two panels are swapped with the key 2', async ({ page }) => {
  await goToRow(page, 'Interactive Panel Discussion II');
  await press(page, 'Space', '2');
  await expect(mode(page, 'Swap')).toBeChecked();
  await press(page, 'ArrowUp');
  await expect(announcement(page)).toHaveText(/11am – 1pm/);
  await press(page, 'Enter');
  await expectLines(page, [
    FIGHTING[0] ?? '',
    `11am – 1pm · Interactive Panel Discussion I: ${ASSISTANCE}`,
    `3pm – 5:45pm · Interactive Panel Discussion II: ${PROTECTING}`,
    FIGHTING[3] ?? '',
  ]);
  await press(page, 'Control+z');
  await expectLines(page, FIGHTING);
});

test('a person is moved to another role, and on to another session', async ({ page }) => {
  await goToRow(page, 'Interactive Panel Discussion I:');
  await tabTo(page, personHandle(page, 'Ms. Michelle Bachelet'));
  await press(page, 'Space', 'ArrowUp', 'Enter');
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
  await expect(personHandle(page, 'Ms. Michelle Bachelet')).toBeFocused();
  await press(page, 'Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp');
  await expectPeople(page, 'Opening', [
    'H.E. Mr. Nassir Abdulaziz Al-Nasser',
    'H.E. Mr. Ban Ki-moon',
    'H.E. Mr. Milos Koterec',
    'Mr. Yury Fedotov',
    'Ms. Mira Sorvino',
    'Ms. Michelle Bachelet',
  ]);
  await expect(personHandle(page, 'Ms. Michelle Bachelet')).toBeFocused();
  await press(page, 'Control+z', 'Control+z', 'Control+z', 'Control+z');
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
});

test('a person is taken out with Delete, and the focus goes to the next', async ({ page }) => {
  await tabTo(page, personHandle(page, 'H.E. Mr. Ban Ki-moon'));
  await press(page, 'Delete');
  await expect(announcement(page)).toHaveText(/taken out of the session/);
  await expect(personHandle(page, 'H.E. Mr. Milos Koterec')).toBeFocused();
  await press(page, 'Control+z');
  await expect(personHandle(page, 'H.E. Mr. Ban Ki-moon')).toBeVisible();
});

test('a session is inserted, duplicated and deleted, each with a way back', async ({ page }) => {
  await goToRow(page, 'Interactive Panel Discussion II');
  await press(page, 'n');
  await expect(field(page, 'Title')).toBeFocused();
  await page.keyboard.type('Statements from the floor');
  await press(page, 'Enter');
  await expect.poll(() => linesNow(page)).toContainEqual(expect.stringMatching(/Statements from the floor/));
  await tabTo(page, handle(page, 'Statements'), 'Shift+Tab');
  await press(page, 'Control+d');
  await expect(tray(page)).toContainText('Statements from the floor');
  await press(page, 'Delete');
  await expect.poll(() => linesNow(page)).not.toContainEqual(expect.stringMatching(/Statements/));
  await expect(page.locator('[data-grip]:focus')).toHaveCount(1);
  await press(page, 'Control+z');
  await expect.poll(() => linesNow(page)).toContainEqual(expect.stringMatching(/Statements from the floor/));
  await press(page, 'Control+z', 'Control+z', 'Control+z');
  await expectLines(page, FIGHTING);
  await expect(tray(page)).not.toContainText('Statements');
});

test('a copy is put on the sheet from the tray', async ({ page }) => {
  await press(page, 'Control+d');
  await tabTo(page, tray(page).getByRole('button', { name: 'Put Opening Remarks on the sheet' }));
  await press(page, 'Enter');
  await tabTo(page, sheet(page).getByRole('button', { name: 'Put it here' }).last(), 'Shift+Tab');
  await press(page, 'Enter');
  await expect.poll(async () => (await linesNow(page)).at(-1)).toMatch(/^6pm.*Opening Remarks$/);
  await expect(page.locator('[data-grip]:focus')).toHaveCount(1);
});

test('several rows are selected with Shift and moved together', async ({ page }) => {
  await goToRow(page, 'Interactive Panel Discussion II');
  await press(page, 'Shift+ArrowDown');
  await expect(page.getByRole('toolbar', { name: 'Selected sessions' })).toContainText('2 selected');
  await press(page, 'Alt+ArrowUp');
  await expect
    .poll(async () => (await linesNow(page)).map((line) => line.replace(/^.* · /, '')))
    .toEqual([
      'Opening Remarks',
      `Interactive Panel Discussion I: ${ASSISTANCE}`,
      'Closing Remarks',
      `Interactive Panel Discussion II: ${PROTECTING}`,
    ]);
  await press(page, 'Control+z');
  await expectLines(page, FIGHTING);
  await press(page, 'Escape');
  await expect(page.getByRole('toolbar', { name: 'Selected sessions' })).toBeHidden();
});

test('the papers are reached and left again', async ({ page }) => {
  await press(page, 'Control+p');
  await expect(page).toHaveURL(/\/papers$/);
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Programme' }));
  await press(page, 'Enter');
  await expectLines(page, FIGHTING);
});

test('lunch is fixed to the clock, and a push then says by how much it does not fit', async ({ page }) => {
  await goToRow(page, 'Interactive Panel Discussion I:');
  await tabTo(page, page.getByRole('button', { name: 'Fix this gap to the clock' }));
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: 'Free this gap from the clock' })).toBeFocused();
  await tabTo(page, handle(page, 'Interactive Panel Discussion I:'), 'Shift+Tab');
  await press(page, 'End', 'Space', 'ArrowUp', 'ArrowUp', 'ArrowUp');
  await expect(announcement(page)).toHaveText(/Interactive Panel Discussion I runs 15 min into “Gap”/);
  await press(page, 'Enter');
  await expectLines(page, FIGHTING);
  await tabTo(page, page.getByRole('button', { name: 'Shorten the gap by 15 min' }));
  await press(page, 'Enter');
  await expectLines(page, [
    FIGHTING[0] ?? '',
    '11am – 11:15am · Closing Remarks',
    `11:15am – 1:15pm · Interactive Panel Discussion I: ${PROTECTING}`,
    `3pm – 5:45pm · Interactive Panel Discussion II: ${ASSISTANCE}`,
  ]);
  await expect(handle(page, 'Closing')).toBeFocused();
});

test('keys that are not part of a move leave the sheet alone while something is carried', async ({
  page,
}) => {
  await press(page, 'Space', 'ArrowDown', 'Delete', 'n', 'u', 'p');
  await press(page, 'Enter');
  await expectLines(page, [
    `10am – 12 noon · Interactive Panel Discussion I: ${PROTECTING}`,
    '12 noon – 1pm · Opening Remarks',
    ...FIGHTING.slice(2),
  ]);
  await press(page, 'Space', 'ArrowUp', 'Control+z');
  await expectLines(page, FIGHTING);
  await press(page, 'Enter');
  await expect(field(page, 'Title')).toHaveValue('Opening Remarks');
  await press(page, 'Escape');
  await tabTo(page, personHandle(page, 'H.E. Mr. Ban Ki-moon'));
  await press(page, 'Space', 'Delete', 'n', 'Escape');
  await expectLines(page, FIGHTING);
  await expect(personHandle(page, 'H.E. Mr. Ban Ki-moon')).toBeFocused();
});
