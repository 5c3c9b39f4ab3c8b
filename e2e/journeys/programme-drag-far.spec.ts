// Dragging by hand past the edge of the window, among rooms and days, with a finger, and on a sheet read from the right.
import { expect, test } from '../fixtures/page.ts';
import { carryOn, drag, frames } from '../pages/dragging.ts';
import {
  expectLines,
  FIGHTING,
  handle,
  linesNow,
  openExample,
  row,
  sheet,
  text,
} from '../pages/programme.ts';

test('the page scrolls while a row is held at its edge', async ({ page }) => {
  await openExample(page, 'Fighting');
  await page.setViewportSize({ width: 1280, height: 500 });
  const grip = handle(page, 'Opening');
  await grip.hover();
  await page.mouse.down();
  await page.mouse.move(500, 480, { steps: 4 });
  await expect(row(page, 'Closing')).toBeInViewport({ ratio: 1 });
  await carryOn(page, { on: row(page, 'Closing'), at: 0.9 });
  await page.mouse.up();
  await expect.poll(async () => (await linesNow(page)).at(-1)).toMatch(/· Opening Remarks$/);
  await page.getByRole('button', { name: 'Undo: Sessions moved' }).click();
  await expectLines(page, FIGHTING);
});

test('rooms side by side do not move with each other', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 2600 });
  await openExample(page, 'High Level');
  const hall = (lines: readonly string[]): readonly string[] =>
    lines.filter((line) => /Opening|lenary|Closing/.test(line));
  const before = await linesNow(page);
  await drag(page, handle(page, 'Panel Discussion 2'), {
    on: row(page, 'Panel Discussion 1'),
    at: 0.1,
  });
  await expect.poll(() => linesNow(page)).not.toEqual(before);
  const after = await linesNow(page);
  expect(hall(after)).toEqual(hall(before));
  expect(after.filter((line) => /protection|prevention/.test(line)).map((line) => line.slice(0, 32))).toEqual(
    ['3-4:30 PM · Panel Discussion 1: ', '4:30-6 PM · Panel Discussion 2: '],
  );
});

test('a session is dragged to another day', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 2600 });
  await openExample(page, 'High Level');
  const second = page.getByRole('region', { name: /28 September 2017/ });
  await drag(page, handle(page, 'Closing'), { on: row(page, 'Opening'), at: 0.9 });
  await expect(second.locator('[data-row]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo: Sessions moved' }).click();
  await expect(second.locator('[data-row]')).toHaveCount(2);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const { what, on, waits } of [
    { what: 'a handle lifts its row at once', on: '[data-grip]', waits: false },
    { what: 'resting on a title lifts the row', on: '[data-inline="title"]', waits: true },
  ]) {
    test(what, async ({ page, context }) => {
      await openExample(page, 'Fighting');
      const finger = await context.newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
        finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
      const panel = row(page, 'Interactive Panel Discussion I:');
      await panel.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 520));
      const from = await panel.locator(on).boundingBox();
      if (from === null) throw new Error('The row is not on the page');
      const [x, y] = [from.x + 10, from.y + 10];
      await touch('touchStart', x, y);
      if (!waits) await touch('touchMove', x + 12, y - 12);
      await expect(page.locator('[data-carrying="true"]')).toBeVisible();
      await touch('touchMove', 150, y - 60);
      await touch('touchMove', 150, 300);
      await expect(page.locator('[data-ghost]')).toContainText('10am');
      await touch('touchEnd');
      await expect
        .poll(async () => (await linesNow(page))[0])
        .toMatch(/^10am – 12 noon .* Discussion I: Protecting/);
    });
  }

  test('a finger that moves on a row scrolls and lifts nothing', async ({ page, context }) => {
    await openExample(page, 'Fighting');
    const finger = await context.newCDPSession(page);
    await finger.send('Input.synthesizeScrollGesture', { x: 200, y: 600, yDistance: -300, speed: 1200 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await expect(page.locator('[data-carrying="true"]')).toHaveCount(0);
    await expectLines(page, FIGHTING);
  });
});

test('what is carried stays at the pointer also where the sheet reads from the right', async ({ page }) => {
  await openExample(page, 'Fighting');
  await page.getByRole('button', { name: 'Event details' }).click();
  await page.getByRole('combobox', { name: 'Main language' }).selectOption('ar');
  await expect(sheet(page)).toHaveAttribute('dir', 'rtl');
  const first = page.locator('[data-grip]').first();
  const from = await first.boundingBox();
  if (from === null) throw new Error('There is no handle');
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(from.x - 60, from.y + 40, { steps: 4 });
  await frames(page);
  const ghost = await page.locator('[data-ghost]').boundingBox();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(Math.abs((ghost?.x ?? 0) - (from.x - 60))).toBeLessThan(40);
});

test('a session is dragged to a day without any', async ({ page }) => {
  await openExample(page, 'Fighting');
  await page.getByRole('button', { name: 'What to do with this day' }).click();
  await page.getByRole('menuitem', { name: 'Add a day after it' }).click();
  const second = page.getByRole('region', { name: 'Wednesday, 4 April 2012' });
  await drag(page, handle(page, 'Closing'), { on: second, at: 0.4 });
  await expect(second.locator('[data-row]')).toHaveCount(1);
  await expect.poll(async () => (await linesNow(page)).at(-1)).toMatch(/· Closing Remarks$/);
  await page.getByRole('button', { name: 'Undo: Sessions moved' }).click();
  await expect(second.locator('[data-row]')).toHaveCount(0);
});

test('a press on a row moves nothing on the sheet', async ({ page }) => {
  await openExample(page, 'Fighting');
  const tops = () =>
    page.locator('[data-row]').evaluateAll((rows) => rows.map((each) => each.getBoundingClientRect().top));
  const before = await tops();
  await text(row(page, 'Interactive Panel Discussion I:'), 'Time').hover();
  await page.mouse.down();
  await frames(page);
  expect(await tops()).toEqual(before);
  await page.mouse.up();
  await expect(sheet(page).getByRole('textbox', { name: 'Time' })).toBeFocused();
});
