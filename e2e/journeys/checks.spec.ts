// Findings at work: mended, silenced, stepped through; a clash with another event seen while dragging; speaking time
// made to fit.
import type { Locator, Page } from '@playwright/test';
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { carry, drag, movingBar } from '../pages/dragging.ts';
import { openWithExamples } from '../pages/library.ts';
import { announcement, details, dismissNotices, handle, row, sheet } from '../pages/programme.ts';

const APPRAISAL = '/#/events/seed-003/checks';

function findings(page: Page): Locator {
  return page.getByRole('main').locator('li[data-finding]');
}

/** The buttons that mend: whatever is neither “Show” nor “Silence…”. */
function mends(page: Page): Locator {
  return page
    .getByRole('group', { name: 'Findings', exact: true })
    .getByRole('listitem')
    .getByRole('button')
    .filter({ hasNotText: /^(Show|Silence)/ });
}

test('all findings of the appraisal that can be mended are, and the focus is never lost', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.goto(APPRAISAL);
  const several = page.getByRole('button', { name: /^Mend all/ });
  await expect(several.first()).toBeVisible();
  const before = await findings(page).count();
  await several.first().click();
  await expect(announcement(page)).toContainText('mended');
  await expect.poll(() => findings(page).count()).toBeLessThan(before);

  while ((await mends(page).count()) > 0) {
    const key = await mends(page)
      .first()
      .evaluate((button) => button.closest<HTMLElement>('[data-finding]')?.dataset['finding']);
    await mends(page).first().click();
    await expect(page.locator(`[data-finding=${JSON.stringify(key)}]`)).toHaveCount(0);
    await expect(page.locator('main :focus')).toHaveCount(1);
  }
  await page.keyboard.press('Control+z');
  await expect(mends(page).first()).toBeVisible();
});

test('a finding is silenced with a reason, listed with it, and taken back', async ({ page }) => {
  await openWithExamples(page);
  await page.goto(APPRAISAL);
  const first = findings(page).first();
  const said = (await first.getByRole('paragraph').first().textContent()) ?? '';
  const count = await findings(page).count();
  await first.getByRole('button', { name: 'Silence…' }).click();
  await page.getByRole('button', { name: 'Silence', exact: true }).click();
  await expect(page.getByText('whoever reads this next will ask')).toBeVisible();
  await page.getByRole('textbox', { name: 'Why it may stay as it is' }).fill('Agreed with the conveners');
  await page.keyboard.press('Enter');
  const silenced = page.getByRole('region', { name: 'Silenced · 1' });
  await expect(silenced).toContainText('Agreed with the conveners');
  await expect(silenced).toContainText(said.replace(/^\w+: /, ''));
  await page.reload();
  await silenced.getByRole('button', { name: 'Take back' }).click();
  await expect(silenced).toHaveCount(0);
  await expect(findings(page)).toHaveCount(count);
});

test('a rule that is turned off for the event says nothing, as usual it speaks again', async ({ page }) => {
  await openWithExamples(page);
  await page.goto(APPRAISAL);
  const doubled = findings(page).filter({ hasText: 'stands twice in the name' });
  await expect(doubled).toHaveCount(1);
  await page.getByText('Rules of this event').click();
  const rule = page.getByRole('combobox', { name: 'Word twice in a name' });
  await rule.selectOption('Off');
  await expect(doubled).toHaveCount(0);
  await rule.selectOption({ index: 0 });
  await expect(doubled).toHaveCount(1);
});

test('the findings open beside the sheet, and F8 goes from one to the next', async ({ page }) => {
  await openWithExamples(page);
  await page.goto('/#/events/seed-003');
  await page.getByRole('button', { name: /^\d+ findings: (one|\d)/ }).click();
  const pane = page.getByRole('region', { name: 'Findings' });
  await expect(pane.locator('[data-finding]').first()).toBeVisible();
  await handle(page, 'Opening').focus();
  await page.keyboard.press('F8');
  await expect(pane.locator('[data-finding]').first()).toBeFocused();
  await page.keyboard.press('F8');
  await expect(pane.locator('[data-finding]').nth(1)).toBeFocused();
  await sheet(page)
    .getByRole('button', { name: /stands twice in the name/ })
    .click();
  const doubled = pane.locator('[data-finding]').filter({ hasText: 'stands twice in the name' });
  await expect(doubled).toBeFocused();
  await doubled.getByRole('button', { name: 'Drop one “Carmen”' }).click();
  await expect(doubled).toHaveCount(0);
  await expect(sheet(page)).not.toContainText('Carmen Carmen');
});

test.describe('on a tall screen', () => {
  test.use({ viewport: { width: 1280, height: 2000 } });

  test('a panel dragged onto hours at which its speakers sit in another event is warned before the drop', async ({
    page,
  }) => {
    await openWithExamples(page);
    await page.getByRole('button', { name: /^Actions for Fighting/ }).click();
    await page.getByRole('menuitem', { name: 'Duplicate', exact: true }).click();
    await page
      .getByRole('link', { name: /^Fighting.*\(copy\)/ })
      .first()
      .click();
    await expect(sheet(page)).toContainText('(copy)');
    await dismissNotices(page);
    const second = handle(page, 'Interactive Panel Discussion II');
    await drag(page, second, { on: row(page, 'Interactive Panel Discussion I:'), at: 0.02 });
    await expect(row(page, 'Interactive Panel Discussion I:')).toContainText('Assistance to the Victims');
    await dismissNotices(page);

    const warning = page.locator('[data-warning]').filter({ hasText: /is at “Fighting Human Trafficking/ });
    const held = row(page, 'Interactive Panel Discussion I:');
    await carry(page, handle(page, 'Interactive Panel Discussion I:'), { on: held, at: 0.3 });
    // Lit while the hand is still over the panel's own place.
    await expect(warning.first()).toBeVisible();
    expect(await barriersOf(page, 'places lit while dragging')).toEqual([]);
    await page.mouse.up();
    await handle(page, 'Interactive Panel Discussion I:').press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(movingBar(page).first()).toContainText(/is at “Fighting Human Trafficking/);
    await expect(announcement(page)).toContainText(/is at “Fighting Human Trafficking/);
    await page.keyboard.press('Escape');
  });
});

test('too many minutes for a session are fitted to its time, or its time to them', async ({ page }) => {
  await openWithExamples(page);
  await page.goto('/#/events/seed-004');
  await handle(page, 'Introductory statements').click();
  await details(page).getByRole('textbox', { name: 'Ends' }).fill('10.25');
  await page.keyboard.press('Enter');
  await expect(details(page)).toContainText('5 min too long: 15 min are planned, the session has 10.');
  await expect(row(page, 'Introductory statements')).toContainText('5 min over');

  await details(page).getByRole('button', { name: 'Fit the minutes to the time' }).click();
  await expect(announcement(page)).toHaveText('Introductory statements: speakers now have 3 min each.');
  await expect(details(page)).toContainText('Speakers 9.');
  await expect(row(page, 'Introductory statements')).not.toContainText('min over');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();

  const fit = details(page).getByRole('button', { name: 'Fit the time to the minutes' });
  await expect(fit).toHaveAccessibleDescription(/^Until 10\.30 instead of 10\.25\./);
  await fit.click();
  await expect(details(page).getByRole('textbox', { name: 'Ends' })).toHaveValue('10.30');
  await expect(details(page)).toContainText('All 15 min are taken');
});
