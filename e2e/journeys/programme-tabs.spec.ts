// The same programme open in two tabs: what is deleted in one while it is edited or carried in the other.
import { expect, test, watch } from '../fixtures/page.ts';
import { expectSaved } from '../pages/library.ts';
import {
  announcement,
  expectLines,
  FIGHTING,
  handle,
  linesNow,
  openExample,
  row,
  text,
} from '../pages/programme.ts';

test.beforeEach(async ({ page }) => openExample(page, 'Fighting'));

test('a session deleted in the other while its title, or its name, is edited here', async ({
  page,
  context,
}) => {
  await expectSaved(page);
  const other = await context.newPage();
  const troubles = watch(other);
  await other.goto(page.url());
  await text(row(page, 'Closing'), 'Name', 'H.E. Nassir').click();
  await page.keyboard.type('Somebody');
  await handle(other, 'Closing').press('Delete');
  await expectLines(page, FIGHTING.slice(0, 3));
  await page.keyboard.type('else');
  await page.keyboard.press('Enter');
  await expectLines(other, FIGHTING.slice(0, 3));
  await other.keyboard.press('Control+z');
  await expectLines(page, FIGHTING);
  await text(row(page, 'Closing'), 'Title').click();
  await page.keyboard.type('Clo');
  await other.locator('[data-grip]').last().press('Delete');
  await expectLines(page, FIGHTING.slice(0, 3));
  await page.keyboard.type('sing');
  await expectLines(other, FIGHTING.slice(0, 3));
  expect(troubles).toEqual([]);
});

test('a session deleted in the other while it is carried here is not moved', async ({ page, context }) => {
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await handle(page, 'Closing').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await handle(other, 'Closing').press('Delete');
  await expect.poll(async () => (await linesNow(other)).length).toBe(3);
  await expect.poll(async () => (await linesNow(page)).length).toBe(3);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expectLines(page, FIGHTING.slice(0, 3));
  await expect(page.locator('[data-carrying="true"]')).toHaveCount(0);
  await expect(announcement(page)).not.toHaveText(/now/);
});
