// Rearranging the programme by hand: what shows before the drop, what the drop does, and what it must not do.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';
import {
  ASSISTANCE,
  everythingNow,
  expectLines,
  expectPeople,
  FIGHTING,
  FIGHTING_PUSHED,
  handle,
  linesNow,
  mode,
  notices,
  openExample,
  personHandle,
  PROTECTING,
  row,
  sheet,
  text,
  tray,
} from '../pages/programme.ts';

/** Where on an element: a share of its height from the top. */
interface Place {
  readonly on: Locator;
  readonly at: number;
}

/** Presses on a handle and carries it to a place, without letting go. */
async function carry(page: Page, from: Locator, to: Place): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  await from.hover();
  await page.mouse.down();
  await carryOn(page, to);
}

async function carryOn(page: Page, { on, at }: Place): Promise<void> {
  // As by the wheel, which works with the button held down; rows that come into view may be of another height.
  for (let tries = 0; tries < 3; tries += 1) {
    await on.evaluate((element, share) => {
      const { top, height } = element.getBoundingClientRect();
      const y = top + height * share;
      if (y < 160 || y > innerHeight - 120) scrollBy(0, y - innerHeight / 2);
    }, at);
    await frames(page);
  }
  const box = await on.boundingBox();
  if (box === null) throw new Error('The place to carry to is not on the page');
  const x = box.x + Math.min(box.width / 2, 220);
  const y = box.y + box.height * at;
  await page.mouse.move(x, y - 6, { steps: 4 });
  await page.mouse.move(x, y);
  await frames(page);
}

/** What follows the pointer does so once a frame. */
async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

async function drag(page: Page, from: Locator, to: Place): Promise<void> {
  await carry(page, from, to);
  await page.mouse.up();
}

const bar = (page: Page): Locator => page.locator('[data-carrying]');

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
    await expect(bar(page)).toContainText('Moving “Interactive Panel Discussion II”');
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
    await expect(bar(page)).toContainText(
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
      await expect(bar(page)).toContainText(
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
    await bar(page).getByRole('button', { name: 'Shorten the session by 5 min' }).click();
    await expectLines(page, [
      FIGHTING[0] ?? '',
      '11am – 11:10am · Closing Remarks',
      `11:10am – 1pm · Interactive Panel Discussion I: ${PROTECTING}`,
      afternoon,
    ]);
    await takeBack();
    await push();
    await bar(page).getByRole('button', { name: 'Shorten the gap by 5 min' }).click();
    await expectLines(page, [
      FIGHTING[0] ?? '',
      '11am – 11:15am · Closing Remarks',
      `11:15am – 1:05pm · Interactive Panel Discussion I: ${PROTECTING}`,
      afternoon,
    ]);
    await expect(page.locator('[data-gap]')).toContainText('1 hour 55 minutes free · 1:05pm – 3pm');
    await takeBack();
    await push();
    await bar(page).getByRole('button', { name: 'Place it anyway' }).click();
    await expectLines(page, [
      FIGHTING[0] ?? '',
      '11am – 11:15am · Closing Remarks',
      `11:15am – 1:05pm · Interactive Panel Discussion I: ${PROTECTING}`,
      afternoon,
    ]);
    await expect(notices(page)).toContainText('runs 5 min into “Gap”');
    await takeBack();
    await push();
    await bar(page).getByRole('button', { name: 'Cancel' }).click();
    await expectLines(page, before);
  });

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

test('a finger rests on a row to lift it, and a handle at once', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    hasTouch: true,
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await openExample(page, 'Fighting');
  const finger = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const grip = handle(page, 'Interactive Panel Discussion I:');
  await grip.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const from = await grip.boundingBox();
  const to = await row(page, 'Opening').boundingBox();
  if (from === null || to === null) throw new Error('The rows are not on the page');
  await touch('touchStart', from.x + 8, from.y + 8);
  await touch('touchMove', from.x + 30, from.y - 20);
  await expect(page.locator('[data-carrying="true"]')).toBeVisible();
  await touch('touchMove', 150, from.y - 60);
  await touch('touchEnd');
  await expect(page.locator('[data-carrying="true"]')).toHaveCount(0);
  await context.close();
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
