// Making, writing and unmaking papers.
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { openExamples, openPaper, pagesOf } from './openPaper.ts';

test('a new letter is written, encloses the programme, is deleted and comes back', async ({ page }) => {
  await openExamples(page);
  await page.goto('/#/events/seed-000/papers');
  await page.getByRole('button', { name: 'New paper' }).click();
  await page.getByRole('button', { name: /^Blank letter/ }).click();
  await expect(pagesOf(page)).toHaveCount(1);
  await page.getByLabel('Name in the list of papers').fill('Reminder');
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await text.click();
  await page.keyboard.type('I recall the dialogue on ');
  await page.getByRole('button', { name: 'Live field' }).click();
  await page.getByRole('option', { name: /^event dates 03 April 2012/ }).click();
  await expect(pagesOf(page)).toContainText('I recall the dialogue on 03 April 2012');
  await page.keyboard.type(' and /earlier');
  await page.keyboard.press('Enter');
  await expect(text).toContainText('[earlier letters missing]');
  await expect(pagesOf(page)).toContainText('[earlier letters missing]');
  await page.getByRole('button', { name: 'Add an earlier letter' }).click();
  await expect(pagesOf(page)).toContainText(/and my letter dated (21 February|26 March) 2012/);
  await page.getByRole('button', { name: 'Enclose a paper' }).click();
  await page.getByRole('menuitem', { name: 'Programme', exact: true }).click();
  await expect(pagesOf(page)).toContainText('Enclosure: 1');

  await page.getByRole('link', { name: 'All papers of the event' }).click();
  await page.getByRole('button', { name: 'Actions for Reminder' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByRole('link', { name: 'Reminder' })).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Reminder' })).toBeVisible();
});

test('the form beside a page is made wider by keys, a click and by hand, and stays so', async ({ page }) => {
  await openExamples(page);
  await page.goto('/#/events/seed-002/papers/seed-002-description');
  const edge = page.getByRole('separator', { name: 'Width of the form' });
  const form = page.getByRole('region', { name: 'What stands on the paper' });
  const width = async () => (await form.boundingBox())?.width;
  await edge.press('ArrowRight');
  expect(await width()).toBe(440);
  await edge.click();
  expect(await width()).toBe(640);
  await edge.click();
  expect(await width()).toBe(420);
  const box = await edge.boundingBox();
  if (box === null) throw new Error('The edge is not on the page');
  await page.mouse.move(box.x + box.width / 2, 400);
  await page.mouse.down();
  await page.mouse.move(box.x + 150, 400, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBeGreaterThan(520);
  const kept = await width();
  await page.reload();
  await expect(pagesOf(page).first()).toBeVisible();
  await expect.poll(width).toBe(kept);
});

test('a paper of an edition is shown as it was issued and cannot be changed', async ({ page }) => {
  await openExamples(page);
  await page.goto('/#/events/seed-000/papers');
  await page.getByRole('link', { name: 'Tentative programme', exact: true }).click();
  await expect(
    page.getByText(/as it was issued \(Edition 1: Tentative programme, as of 21 February 2012\)/),
  ).toBeVisible();
  await expect(pagesOf(page).first()).toContainText('Panellists and participants are invited');
  await expect(page.getByLabel('Name in the list of papers')).toHaveCount(0);
});

test('an option of the programme shows on the page at once', async ({ page }) => {
  await openExamples(page);
  await openPaper(page, '/events/seed-000/papers/seed-000-programme');
  await page.getByLabel('Layout').selectOption('Programme list');
  await expect(pagesOf(page).locator('table')).toHaveCount(0);
  await page.getByLabel('Lines at the head').selectOption('Stage, title, dates');
  await expect(pagesOf(page).first()).toContainText('FINAL PROGRAMME');
});

for (const address of [
  '/events/seed-000/papers',
  '/events/seed-000/papers/seed-000-letter-26-march-2012',
  '/events/seed-003/papers/seed-003-programme',
  '/events/seed-002/papers/seed-002-description',
]) {
  test(`${address} is within reach of everybody, in both themes and both directions`, async ({ page }) => {
    await openExamples(page);
    await page.goto(`/#${address}`);
    const sign = address.endsWith('papers') ? page.getByText('4 pages').first() : pagesOf(page).first();
    await expect(sign).toBeVisible();
    for (const [theme, dir, width] of [
      ['light', 'ltr', 1280],
      ['dark', 'rtl', 390],
    ] as const) {
      await page.setViewportSize({ width, height: 860 });
      await page.evaluate(
        (look) => {
          document.documentElement.dataset['theme'] = look.theme;
          document.documentElement.dir = look.dir;
        },
        { theme, dir },
      );
      expect.soft(await barriersOf(page, `${theme} ${dir}`)).toEqual([]);
    }
  });
}
