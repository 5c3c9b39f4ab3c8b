// The tasks of a planner by single clicks, with nothing dragged and no key but those that type a text: on a desk, and
// with a finger on a phone.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';
import { expectSaved, openEmpty } from '../pages/library.ts';
import {
  ASSISTANCE,
  details,
  dismissNotices,
  expectLines,
  expectPeople,
  field,
  FIGHTING,
  FIGHTING_PUSHED,
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

const FIRST = 'Interactive Panel Discussion I:';
const SECOND = 'Interactive Panel Discussion II';

const undo = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /^Undo/ });

for (const { device, use } of [
  { device: 'with a mouse', use: {} },
  {
    device: 'with a finger on a phone',
    use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
]) {
  test.describe(device, () => {
    test.use(use);

    const isPhone = 'hasTouch' in use;
    /** A click, or a tap. */
    const hit = async (target: Locator): Promise<void> => {
      await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await (isPhone ? target.tap() : target.click());
    };
    const choose = async (page: Page, name: string, item: string | RegExp): Promise<void> => {
      if (!isPhone) await row(page, name).hover();
      await hit(row(page, name).getByRole('button', { name: 'What to do with this session' }));
      await hit(row(page, name).getByRole('menuitem', { name: item }));
    };
    /** The button that stands just above the row while something is moved by clicks. */
    const placeAbove = (page: Page, name: string): Promise<void> =>
      hit(row(page, name).locator('xpath=preceding-sibling::li[1]').getByRole('button'));

    test.beforeEach(async ({ page }) => {
      await openEmpty(page);
      await hit(page.getByRole('button', { name: /^Open the examples/ }));
      await hit(page.getByRole('button', { name: /^Open Fighting/ }));
      await expect(sheet(page)).toBeVisible();
      await dismissNotices(page);
    });

    test('an example is opened, reads as it was printed, and its papers are reached and left again', async ({
      page,
    }) => {
      await expectLines(page, FIGHTING);
      await expectSaved(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);

      // Nor is anything wider than the window while a text is edited.
      await hit(text(row(page, FIRST), 'Name', 'Ms. Michelle Bachelet'));
      await expect(field(page, 'Name')).toBeFocused();
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      if (isPhone) expect(await page.evaluate(() => innerWidth)).toBe(390);

      await hit(page.getByRole('button', { name: 'Papers and print' }));
      await expect(page).toHaveURL(/\/papers$/);
      await hit(page.getByRole('banner').getByRole('link', { name: 'Programme' }));
      await expectLines(page, FIGHTING);
    });

    test('a title, a name and a time are corrected', async ({ page }) => {
      await hit(text(row(page, 'Opening'), 'Title'));
      await field(page, 'Title').fill('Opening of the dialogue');
      await hit(text(row(page, 'Opening'), 'Name', 'H.E. Mr. Ban'));
      await field(page, 'Name').fill('H.E. Mr. BAN Ki-moon');
      await hit(text(row(page, 'Closing'), 'Time'));
      await field(page, 'Time').fill('5.50 p.m. to 6.10 p.m.');
      await hit(text(row(page, 'Opening'), 'Function', 'President of ECOSOC'));
      await expectLines(page, [
        '10am – 11 am · Opening of the dialogue',
        ...FIGHTING.slice(1, 3),
        '5:50pm – 6:10pm · Closing Remarks',
      ]);
      await expect(text(row(page, 'Opening'), 'Name', 'H.E. Mr. BAN Ki-moon')).toBeVisible();
    });

    test('a panel is moved above another by its menu and a place to put it', async ({ page }) => {
      await choose(page, SECOND, 'Move to…');
      await placeAbove(page, FIRST);
      await expectLines(page, FIGHTING_PUSHED);
      await hit(undo(page));
      await expectLines(page, FIGHTING);
      await choose(page, SECOND, 'Move to…');
      await hit(page.getByRole('button', { name: 'Cancel', exact: true }));
      await expectLines(page, FIGHTING);
      await expect(page.getByRole('button', { name: 'Put it here' })).toHaveCount(0);

      // A double click puts the row there once.
      await choose(page, SECOND, 'Move to…');
      const places = sheet(page).getByRole('button', { name: 'Put it here' });
      await places.nth(1).dblclick();
      await expect(page.getByRole('button', { name: 'Put it here' })).toHaveCount(0);
      await expectLines(page, FIGHTING_PUSHED);
      await hit(undo(page));
      await expectLines(page, FIGHTING);
    });

    test('two panels are swapped', async ({ page }) => {
      await hit(mode(page, 'Swap'));
      await choose(page, SECOND, 'Move to…');
      await placeAbove(page, FIRST);
      await expectLines(page, [
        FIGHTING[0] ?? '',
        `11am – 1pm · Interactive Panel Discussion I: ${ASSISTANCE}`,
        `3pm – 5:45pm · Interactive Panel Discussion II: ${PROTECTING}`,
        FIGHTING[3] ?? '',
      ]);
    });

    test('the day is moved with everything on it, a row up and down one place, and five minutes later', async ({
      page,
    }) => {
      await hit(sheet(page).getByRole('button', { name: 'What to do with this day' }));
      await hit(page.getByRole('menuitem', { name: 'One day later' }));
      await expect(sheet(page).getByRole('heading', { name: 'Wednesday, 4 April 2012' })).toBeVisible();
      await expectLines(page, FIGHTING);
      await hit(notices(page).getByRole('button', { name: 'Undo' }));
      await expect(sheet(page).getByRole('heading', { name: 'Tuesday, 3 April 2012' })).toBeVisible();

      await choose(page, SECOND, /^Move up/);
      await expectLines(page, FIGHTING_PUSHED);
      await choose(page, FIRST, /^Move down/);
      await expectLines(page, FIGHTING);
      await choose(page, 'Closing', '5 minutes later');
      await expectLines(page, [...FIGHTING.slice(0, 3), '5:50pm – 6:05pm · Closing Remarks']);
    });

    test('a person is added, one by typing and one from the suggestions', async ({ page }) => {
      await hit(text(row(page, 'Closing'), 'Title'));
      await hit(row(page, 'Closing').getByRole('button', { name: 'Person', exact: true }));
      const picker = page.getByRole('combobox', { name: 'Add a person' });
      await picker.fill('bache');
      await hit(page.getByRole('listbox').getByRole('option', { name: /Michelle Bachelet/ }));
      await picker.fill('Ms. Amina Okoro, Minister of Justice');
      await hit(page.getByRole('heading', { level: 1 }));
      await expectPeople(page, 'Closing', [
        'H.E. Nassir Abdulaziz Al-Nasser',
        'Ms. Michelle Bachelet',
        'Ms. Amina Okoro',
      ]);
    });

    test('a person is moved within the role, to another role and to another session', async ({ page }) => {
      const move = async (item: string): Promise<void> => {
        if (!(await details(page).isVisible())) await hit(personHandle(page, 'Ms. Michelle Bachelet'));
        await hit(details(page).getByRole('button', { name: item, exact: true }));
      };
      await move('Down');
      await expectPeople(page, FIRST, [
        'Co-Chairs:',
        'H.E. Mr. Libran N. Cabactulan',
        'H.E. Mr. Jose Filipe Morales Cabral',
        'Ms. Alyse Nelson',
        'Ms. Michelle Bachelet',
        'Mr. M. Cherif Bassiouni',
        'Mr. David Arkless',
        'Ms. Somaly Mam',
      ]);
      await move('Up');
      await move('Up');
      await expectPeople(page, FIRST, [
        'Co-Chairs:',
        'H.E. Mr. Libran N. Cabactulan',
        'H.E. Mr. Jose Filipe Morales Cabral',
        'Ms. Michelle Bachelet',
        'Ms. Alyse Nelson',
        'Mr. M. Cherif Bassiouni',
        'Mr. David Arkless',
        'Ms. Somaly Mam',
      ]);
      await details(page)
        .getByRole('combobox', { name: 'Session' })
        .selectOption({ label: 'Closing Remarks' });
      await expectPeople(page, 'Closing', [
        'H.E. Nassir Abdulaziz Al-Nasser',
        'Co-Chair:',
        'Ms. Michelle Bachelet',
      ]);
      await details(page).getByRole('combobox', { name: 'Role' }).selectOption({ label: 'Speaker' });
      await expectPeople(page, 'Closing', ['H.E. Nassir Abdulaziz Al-Nasser', 'Ms. Michelle Bachelet']);
      await hit(details(page).getByRole('button', { name: 'Close' }));
      await expect(details(page)).toBeHidden();
    });

    test('a session is inserted, copied, unscheduled and deleted', async ({ page }) => {
      await hit(sheet(page).getByRole('button', { name: 'Add a session' }));
      await field(page, 'Title').fill('Reception');
      await hit(page.getByRole('heading', { level: 1 }));
      await expect.poll(async () => (await linesNow(page)).at(-1)).toMatch(/Reception$/);
      await choose(page, 'Reception', 'Duplicate');
      await expect(tray(page)).toContainText('Reception');
      await choose(page, 'Reception', /^Delete/);
      await expectLines(page, FIGHTING);
      await hit(notices(page).getByRole('button', { name: 'Undo' }));
      await expect.poll(async () => (await linesNow(page)).at(-1)).toMatch(/Reception$/);
      await hit(tray(page).getByRole('button', { name: 'Delete Reception' }));
      await expect(tray(page)).not.toContainText('Reception');
      await choose(page, 'Reception', 'Unschedule');
      await expectLines(page, FIGHTING);
      await hit(tray(page).getByRole('button', { name: 'Put Reception on the sheet' }));
      await placeAbove(page, FIRST);
      await expect.poll(async () => (await linesNow(page))[1]).toMatch(/Reception$/);
    });

    test('several rows are picked and moved together', async ({ page }) => {
      await choose(page, SECOND, 'Add to the selection');
      await expect(page.getByRole('toolbar', { name: 'Selected sessions' })).toContainText('1 selected');
      await choose(page, 'Closing', 'Add to the selection');
      const bar = page.getByRole('toolbar', { name: 'Selected sessions' });
      await expect(bar).toContainText('2 selected');
      await hit(bar.getByRole('button', { name: 'Later' }));
      await expectLines(page, [
        ...FIGHTING.slice(0, 2),
        `3:15pm – 6pm · Interactive Panel Discussion II: ${ASSISTANCE}`,
        '6pm – 6:15pm · Closing Remarks',
      ]);
      await hit(bar.getByRole('button', { name: 'Earlier' }));
      await hit(bar.getByRole('button', { name: 'Move to…' }));
      await placeAbove(page, FIRST);
      await expect
        .poll(async () => (await linesNow(page)).map((line) => line.replace(/^.* · /, '')))
        .toEqual([
          'Opening Remarks',
          `Interactive Panel Discussion I: ${ASSISTANCE}`,
          'Closing Remarks',
          `Interactive Panel Discussion II: ${PROTECTING}`,
        ]);
      await hit(bar.getByRole('button', { name: 'Clear selection' }));
      await expect(bar).toBeHidden();
    });

    test('lunch is fixed to the clock, and what does not fit offers its ways out', async ({ page }) => {
      await page.locator('[data-gap]').scrollIntoViewIfNeeded();
      await hit(page.getByRole('button', { name: 'Fix this gap to the clock' }));
      await choose(page, 'Closing', 'Move to…');
      await placeAbove(page, FIRST);
      await expect(page.locator('[data-carrying]')).toContainText(/runs 15 min into “Gap”/);
      await expectLines(page, FIGHTING);
      await hit(page.getByRole('button', { name: 'Shorten the gap by 15 min' }));
      await expect.poll(async () => (await linesNow(page))[1]).toBe('11am – 11:15am · Closing Remarks');
      await hit(notices(page).getByRole('button', { name: 'Undo' }));
      await expectLines(page, FIGHTING);
    });
  });
}
