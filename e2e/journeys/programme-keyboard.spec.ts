// A planner with no mouse at all, from the first page on: opening, correcting words and times, adding people.
import { expect, test } from '../fixtures/page.ts';
import { goToRow, openByKeys, press, tabTo } from '../pages/keyboard.ts';
import {
  announcement,
  ASSISTANCE,
  details,
  expectLines,
  expectPeople,
  field,
  FIGHTING,
  handle,
  linesNow,
  mode,
  notices,
  row,
  sheet,
  text,
} from '../pages/programme.ts';

test.beforeEach(async ({ page }) => openByKeys(page));

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

test('times are understood as they are typed', async ({ page }) => {
  test.slow();
  await goToRow(page, 'Interactive Panel Discussion II');
  await tabTo(page, text(row(page, 'Interactive Panel Discussion II'), 'Time'));
  const time = text(sheet(page).locator('[data-row]').filter({ hasText: ASSISTANCE }), 'Time');
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
    await test.step(typed, async () => {
      await press(page, 'Enter');
      await page.keyboard.type(typed);
      await press(page, 'Enter');
      await expect
        .poll(async () => (await linesNow(page)).find((line) => line.includes(ASSISTANCE)))
        .toMatch(new RegExp(`^${printed} · `));
      await expect(time).toBeFocused();
      if (printed !== '3pm – 5:45pm') await press(page, 'Control+z');
      await expectLines(page, FIGHTING);
      await expect(time).toBeFocused();
    });
  }
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
