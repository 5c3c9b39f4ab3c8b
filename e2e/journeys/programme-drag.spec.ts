// Rearranging the programme by hand: what shows before the drop, what the drop does, and what it must not do.
import { expect, test } from '../fixtures/page.ts';
import { carry, carryOn, drag, movingBar } from '../pages/dragging.ts';
import {
  ASSISTANCE,
  everythingNow,
  expectLines,
  FIGHTING,
  FIGHTING_PUSHED,
  handle,
  linesNow,
  mode,
  notices,
  openExample,
  PROTECTING,
  row,
  sheet,
  text,
} from '../pages/programme.ts';

test.describe('the first example', () => {
  // High enough to have both panels in view.
  test.use({ viewport: { width: 1280, height: 1500 } });
  test.beforeEach(async ({ page }) => openExample(page, 'Fighting'));

  test('the second panel is pushed above the first; lengths, lunch and numbers are kept', async ({
    page,
  }) => {
    await carry(page, handle(page, 'Interactive Panel Discussion II'), {
      on: row(page, 'Interactive Panel Discussion I:'),
      at: 0.1,
    });
    await expect(movingBar(page)).toContainText('Moving “Interactive Panel Discussion II”');
    await expect(row(page, 'Interactive Panel Discussion I+: Assistance').locator('b')).toHaveText(
      '11am – 1:45pm',
    );
    await expect(row(page, 'Interactive Panel Discussion I+: Protecting').locator('b')).toHaveText(
      '3:45pm – 5:45pm',
    );
    const was = text(row(page, 'Interactive Panel Discussion I+: Protecting'), 'Time');
    await expect(was).toHaveText('11am – 1pm');
    expect(
      await was.evaluate((element) => {
        for (let each: Element | null = element; each !== null; each = each.parentElement)
          if (getComputedStyle(each).textDecorationLine === 'line-through') return true;
        return false;
      }),
    ).toBe(true);
    await expect(row(page, 'Opening').locator('b')).toHaveCount(0);
    await expect(row(page, 'Closing').locator('b')).toHaveCount(0);
    await page.mouse.up();
    await expectLines(page, FIGHTING_PUSHED);
    await expect(page.locator('[data-gap]')).toHaveText(/2 hours free · 1:45pm – 3:45pm/);
    await notices(page).getByRole('button', { name: 'Undo' }).click();
    await expectLines(page, FIGHTING);
  });

  test('swapped with the times kept, each panel takes over the hours of the other', async ({ page }) => {
    await mode(page, 'Swap').click();
    await expect(page.getByRole('checkbox', { name: 'Keep the times' })).toBeChecked();
    await drag(page, handle(page, 'Interactive Panel Discussion II'), {
      on: row(page, 'Interactive Panel Discussion I:'),
      at: 0.7,
    });
    await expectLines(page, [
      FIGHTING[0] ?? '',
      `11am – 1pm · Interactive Panel Discussion I: ${ASSISTANCE}`,
      `3pm – 5:45pm · Interactive Panel Discussion II: ${PROTECTING}`,
      FIGHTING[3] ?? '',
    ]);
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await expectLines(page, FIGHTING);
  });

  test('swapped without keeping the times, the lengths travel along', async ({ page }) => {
    await mode(page, 'Swap').click();
    await page.getByRole('checkbox', { name: 'Keep the times' }).uncheck();
    await drag(page, handle(page, 'Interactive Panel Discussion I:'), {
      on: row(page, 'Interactive Panel Discussion II'),
      at: 0.3,
    });
    await expectLines(page, FIGHTING_PUSHED);
  });

  test('placed, only this row moves, and the overlap is told and stays on the sheet', async ({ page }) => {
    await mode(page, 'Place').click();
    await carry(page, handle(page, 'Interactive Panel Discussion II'), {
      on: row(page, 'Interactive Panel Discussion I:'),
      at: 0.1,
    });
    await expect(movingBar(page)).toContainText(
      /Interactive Panel Discussion II: the room is taken by Interactive Panel Discussion I for 120 min/,
    );
    await page.mouse.up();
    await expectLines(page, [
      FIGHTING[0] ?? '',
      `11am – 1pm · Interactive Panel Discussion I: ${PROTECTING}`,
      `11am – 1:45pm · Interactive Panel Discussion II: ${ASSISTANCE}`,
      FIGHTING[3] ?? '',
    ]);
    await expect(notices(page)).toContainText(/room is taken/);
  });

  test('the way of moving is switched with 1 2 3 and on its buttons while the row is carried', async ({
    page,
  }) => {
    await carry(page, handle(page, 'Interactive Panel Discussion II'), {
      on: row(page, 'Interactive Panel Discussion I:'),
      at: 0.1,
    });
    const would = row(page, 'Interactive Panel Discussion I+: Protecting').locator('b');
    await expect(would).toHaveText('3:45pm – 5:45pm');
    await page.keyboard.press('2');
    await expect(mode(page, 'Swap')).toBeChecked();
    await expect(would).toHaveText('3pm – 5:45pm');
    await page.keyboard.press('3');
    await expect(mode(page, 'Place')).toBeChecked();
    await expect(would).toHaveCount(0);
    await page.keyboard.press('1');
    await expect(would).toHaveText('3:45pm – 5:45pm');
    await carryOn(page, { on: mode(page, 'Swap'), at: 0.5 });
    await expect(mode(page, 'Swap')).toBeChecked();
    await carryOn(page, { on: row(page, 'Interactive Panel Discussion I+: Protecting'), at: 0.5 });
    await page.mouse.up();
    await expect
      .poll(async () => (await linesNow(page))[2])
      .toBe(`3pm – 5:45pm · Interactive Panel Discussion II: ${PROTECTING}`);
  });

  test('Escape in the middle restores exactly, and letting go afterwards does nothing', async ({ page }) => {
    const before = await everythingNow(page);
    for (const way of ['Push', 'Swap', 'Place'] as const) {
      await mode(page, way).click();
      await carry(page, handle(page, 'Interactive Panel Discussion II'), {
        on: row(page, 'Opening'),
        at: 0.2,
      });
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-carrying="true"]')).toHaveCount(0);
      await page.mouse.up();
      expect(await everythingNow(page)).toEqual(before);
    }
    await expect(page.getByRole('button', { name: /^Undo/ }).first()).toHaveAccessibleName(/Library|Undo$/);
  });

  test('a drop outside the sheet, or where it came from, does nothing', async ({ page }) => {
    const before = await everythingNow(page);
    const panel = handle(page, 'Interactive Panel Discussion II');
    const outside = [
      page.getByRole('navigation', { name: 'Main' }),
      page.getByRole('heading', { level: 1 }),
      mode(page, 'Push'),
    ];
    for (const place of outside) {
      await carry(page, panel, { on: row(page, 'Interactive Panel Discussion I:'), at: 0.1 });
      await carryOn(page, { on: place, at: 0.5 });
      await page.mouse.up();
      expect(await everythingNow(page)).toEqual(before);
      await expect(page.locator('[data-carrying="true"]')).toHaveCount(0);
    }
    await drag(page, panel, { on: row(page, 'Interactive Panel Discussion II'), at: 0.6 });
    expect(await everythingNow(page)).toEqual(before);
  });

  test('a double drop is one drop', async ({ page }) => {
    await carry(page, handle(page, 'Interactive Panel Discussion II'), {
      on: row(page, 'Interactive Panel Discussion I:'),
      at: 0.1,
    });
    await page.mouse.up();
    await page.mouse.down();
    await page.mouse.up();
    await expectLines(page, FIGHTING_PUSHED);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo: Sessions moved' }).click();
    await expectLines(page, FIGHTING);
  });

  test('a lunch fixed to the clock is not crossed, and the ways out work', async ({ page }) => {
    await page.getByRole('button', { name: 'Fix this gap to the clock' }).click();
    const time = text(row(page, 'Interactive Panel Discussion I:'), 'Time');
    await time.click();
    await sheet(page).getByRole('textbox', { name: 'Time' }).fill('11am – 12:50pm');
    await page.keyboard.press('Enter');
    const before = [
      FIGHTING[0] ?? '',
      `11am – 12:50pm · Interactive Panel Discussion I: ${PROTECTING}`,
      ...FIGHTING.slice(2),
    ];
    await expectLines(page, before);
    const push = async (): Promise<void> => {
      await carry(page, handle(page, 'Closing'), {
        on: row(page, 'Interactive Panel Discussion I:'),
        at: 0.1,
      });
      await expect(movingBar(page)).toContainText(
        'Interactive Panel Discussion I runs 5 min into “Gap”, which is fixed to the clock.',
      );
      await page.mouse.up();
      await expectLines(page, before);
    };
    const takeBack = async (): Promise<void> => {
      await notices(page).getByRole('button', { name: 'Undo' }).click();
      await expectLines(page, before);
    };
    const afternoon = `3pm – 5:45pm · Interactive Panel Discussion II: ${ASSISTANCE}`;
    await push();
    await movingBar(page).getByRole('button', { name: 'Shorten the session by 5 min' }).click();
    await expectLines(page, [
      FIGHTING[0] ?? '',
      '11am – 11:10am · Closing Remarks',
      `11:10am – 1pm · Interactive Panel Discussion I: ${PROTECTING}`,
      afternoon,
    ]);
    await takeBack();
    await push();
    await movingBar(page).getByRole('button', { name: 'Shorten the gap by 5 min' }).click();
    await expectLines(page, [
      FIGHTING[0] ?? '',
      '11am – 11:15am · Closing Remarks',
      `11:15am – 1:05pm · Interactive Panel Discussion I: ${PROTECTING}`,
      afternoon,
    ]);
    await expect(page.locator('[data-gap]')).toContainText('1 hour 55 minutes free · 1:05pm – 3pm');
    await takeBack();
    await push();
    await movingBar(page).getByRole('button', { name: 'Place it anyway' }).click();
    await expectLines(page, [
      FIGHTING[0] ?? '',
      '11am – 11:15am · Closing Remarks',
      `11:15am – 1:05pm · Interactive Panel Discussion I: ${PROTECTING}`,
      afternoon,
    ]);
    await expect(notices(page)).toContainText('runs 5 min into “Gap”');
    await takeBack();
    await push();
    await movingBar(page).getByRole('button', { name: 'Cancel' }).click();
    await expectLines(page, before);
  });
});
