// Ten tasks of a planner with no mouse at all, from the first page on.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';
import { expectSaved, openEmpty } from '../pages/library.ts';
import {
  announcement,
  ASSISTANCE,
  details,
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
  row,
  sheet,
  text,
  tray,
} from '../pages/programme.ts';

/** Presses Tab (or Shift+Tab) until the focus is there. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** From the sheet's first handle down by arrows. */
async function goToRow(page: Page, name: string): Promise<void> {
  await press(page, 'Home');
  for (let presses = 0; presses < 12; presses += 1) {
    if (await handle(page, name).evaluate((element) => element === document.activeElement)) return;
    const before = await page.evaluate(() => document.activeElement?.getAttribute('data-grip'));
    await press(page, 'ArrowDown');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-grip')))
      .not.toBe(before);
  }
  await expect(handle(page, name)).toBeFocused();
}

test.beforeEach(async ({ page }) => {
  await openEmpty(page);
  await tabTo(page, page.getByRole('button', { name: /^Open the examples/ }));
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('button', { name: /^Open Fighting/ }));
  await press(page, 'Enter');
  await expect(sheet(page)).toBeVisible();
  await tabTo(page, handle(page, 'Opening Remarks'));
});

test('the examples are opened, and the sheet reads as the programme was printed', async ({ page }) => {
  await expectLines(page, FIGHTING);
  await press(page, 'ArrowDown');
  await expect(handle(page, 'Interactive Panel Discussion I:')).toBeFocused();
  await press(page, 'End');
  await expect(handle(page, 'Closing')).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(handle(page, 'Closing')).toBeFocused();
  await press(page, 'Home');
  await expect(handle(page, 'Opening')).toBeFocused();
});

test('a title is corrected, and Escape in the middle of another restores it', async ({ page }) => {
  await press(page, 'Enter');
  await expect(field(page, 'Title')).toBeFocused();
  await page.keyboard.type('Opening of the dialogue');
  await press(page, 'Enter');
  await expect(text(row(page, 'Opening'), 'Title')).toHaveText('Opening of the dialogue');
  await expect(text(row(page, 'Opening'), 'Title')).toBeFocused();
  await tabTo(page, handle(page, 'Opening'), 'Shift+Tab');
  await goToRow(page, 'Closing');
  await press(page, 'F2');
  await page.keyboard.type('Clo');
  await press(page, 'Escape');
  await expectLines(page, ['10am – 11 am · Opening of the dialogue', ...FIGHTING.slice(1)]);
  await press(page, 'Control+z');
  await expectLines(page, FIGHTING);
});

test('Tab goes from text to text as in a table', async ({ page }) => {
  await press(page, 'Enter');
  await page.keyboard.type('Opening of the dialogue');
  await press(page, 'Tab');
  await expect(field(page, 'Name')).toHaveValue('H.E. Mr. Nassir Abdulaziz Al-Nasser');
  await press(page, 'Tab');
  await expect(field(page, 'Function')).toHaveValue('President of the General Assembly');
  await press(page, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
  await expect(field(page, 'Time')).toHaveValue('10am – 11 am');
  await press(page, 'Escape');
  await expectLines(page, ['10am – 11 am · Opening of the dialogue', ...FIGHTING.slice(1)]);
});

for (const [typed, printed] of [
  ['3.30 p.m.', '3:30pm – 6:15pm'],
  ['1500', '3pm – 5:45pm'],
  ['15:00–16:30', '3pm – 4:30pm'],
  ['3-4:30PM', '3pm – 4:30pm'],
  ['16', '4pm – 6:45pm'],
  ['2', '2pm – 4:45pm'],
  ['12 noon', '12 noon – 2:45pm'],
  ['10 h 30', '10:30am – 1:15pm'],
  ['3.30 p.m. to 5 p.m.', '3:30pm – 5pm'],
  ['11AM-1PM 3PM-6PM', '11am – 1pm 3pm – 6pm'],
] as const) {
  test(`a time typed as “${typed}” is understood`, async ({ page }) => {
    await goToRow(page, 'Interactive Panel Discussion II');
    await tabTo(page, text(row(page, 'Interactive Panel Discussion II'), 'Time'));
    await press(page, 'Enter');
    await page.keyboard.type(typed);
    await press(page, 'Enter');
    await expect
      .poll(async () => (await linesNow(page)).find((line) => line.includes(ASSISTANCE)))
      .toMatch(new RegExp(`^${printed} · `));
    await expect(
      text(sheet(page).locator('[data-row]').filter({ hasText: ASSISTANCE }), 'Time'),
    ).toBeFocused();
    if (printed !== '3pm – 5:45pm') await press(page, 'Control+z');
    await expectLines(page, FIGHTING);
  });
}

test('a panel is pushed above another, and taken back', async ({ page }) => {
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

test('Escape and Tab put a lifted row back exactly', async ({ page }) => {
  await goToRow(page, 'Interactive Panel Discussion II');
  for (const key of ['Escape', 'Tab']) {
    await press(page, 'Space', 'ArrowUp', 'ArrowUp', key);
    await expect(announcement(page)).toHaveText(/Cancelled/);
    await expectLines(page, FIGHTING);
    await expect(handle(page, 'Interactive Panel Discussion II')).toBeFocused();
  }
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

test('Alt with an arrow moves a row at once, and stops at the ends', async ({ page }) => {
  await goToRow(page, 'Interactive Panel Discussion II');
  await press(page, 'Alt+ArrowUp');
  await expectLines(page, FIGHTING_PUSHED);
  await expect(handle(page, 'Interactive Panel Discussion I:')).toBeFocused();
  await press(page, 'Alt+ArrowDown');
  await expectLines(page, FIGHTING);
  await press(page, 'Home', 'Alt+ArrowUp');
  await expect(announcement(page)).toHaveText(/already the first place/);
  await expectLines(page, FIGHTING);
});

test('a person is added by typing, and another chosen from the suggestions', async ({ page }) => {
  await press(page, 'p');
  const picker = page.getByRole('combobox', { name: 'Add a person' });
  await expect(picker).toBeFocused();
  await page.keyboard.type('H.E. Ms. Amina Okoro, Minister of Justice of Freedonia');
  await press(page, 'Enter');
  await expect(announcement(page)).toHaveText('One person added to Opening Remarks.');
  await expect(picker).toHaveValue('');
  await page.keyboard.type('bache');
  await press(page, 'ArrowDown');
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toContainText(
    'Michelle Bachelet',
  );
  await press(page, 'Enter');
  await expectPeople(page, 'Opening', [
    'H.E. Mr. Nassir Abdulaziz Al-Nasser',
    'H.E. Mr. Ban Ki-moon',
    'H.E. Mr. Milos Koterec',
    'Mr. Yury Fedotov',
    'Ms. Mira Sorvino',
    'H.E. Ms. Amina Okoro',
    'Ms. Michelle Bachelet',
  ]);
  await press(page, 'Enter');
  await expect(picker).toBeHidden();
  await expect(row(page, 'Opening').locator(':focus')).toHaveCount(1);
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

test('a menu opens, is walked through and closed by keys', async ({ page }) => {
  const menu = row(page, 'Opening').getByRole('button', { name: 'What to do with this session' });
  await tabTo(page, menu);
  await press(page, 'Enter');
  await expect(page.getByRole('menu', { name: 'What to do with this session' })).toBeVisible();
  await press(page, 'x', '3', 'Escape');
  await expect(page.getByRole('menu', { name: 'What to do with this session' })).toBeHidden();
  await expect(menu).toBeFocused();
  await expect(mode(page, 'Push')).toBeChecked();
  await expectLines(page, FIGHTING);
});

test('the settings of the event are opened and changed', async ({ page }) => {
  await press(page, 'e');
  const title = details(page).getByRole('textbox', { name: 'Short title' });
  await tabTo(page, title);
  await page.keyboard.type('Dialogue on trafficking');
  await expect(page.getByRole('heading', { level: 1, name: 'Dialogue on trafficking' })).toBeVisible();
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

test('Delete on a text opens the text and takes nothing away', async ({ page }) => {
  await tabTo(page, text(row(page, 'Opening'), 'Title'));
  await press(page, 'Delete');
  await expect(field(page, 'Title')).toHaveValue('Opening Remarks');
  await press(page, 'Escape');
  await expectLines(page, FIGHTING);
});

test('an undo in a notice takes back what the notice says, and goes with the next change', async ({
  page,
}) => {
  await press(page, 'End', 'Delete');
  await expect(notices(page)).toContainText('Closing Remarks deleted');
  await press(page, 'Home', 'Enter');
  await page.keyboard.type('Opening');
  await expect(notices(page)).not.toContainText('Closing Remarks deleted');
});
