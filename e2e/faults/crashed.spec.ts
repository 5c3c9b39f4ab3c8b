// The page dies and the browser lives: what was called saved is there, and what stood half typed is shown.
import { expect, test } from '@playwright/test';
import type { Page } from 'playwright';
import { field, row, text } from '../pages/programme.ts';
import { keepExample, openSheet } from './example.ts';
import { launch, type RunningBrowser, times, withProfile } from './profile.ts';

const ROUNDS = times(4, 25);

test(`a page that crashes ${ROUNDS} times while edits are written loses nothing that was called saved`, async () => {
  await withProfile(async (profile) => {
    const saved = new Set<string>();
    const browser = await launch(profile);
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.openPage();
      const report = await page.evaluate(async () => window.faults.start());
      expect(report).toMatchObject({ repairs: [], lost: [] });
      expect([...saved].filter((id) => !report.people.includes(id))).toEqual([]);
      expect(new Set(report.people).size).toBe(report.people.length);
      await page.exposeFunction('acknowledged', (id: string) => void saved.add(id));
      await page.evaluate((prefix) => void window.faults.keepAdding(prefix), `r${round}`);
      await expect.poll(() => [...saved].some((id) => id.startsWith(`r${round}-`))).toBe(true);
      await page.waitForTimeout((round * 137) % 700);
      await crash(browser, page);
      await page.close();
    }
    const last = await browser.openPage();
    const { people } = await last.evaluate(async () => window.faults.start());
    expect([...saved].filter((id) => !people.includes(id))).toEqual([]);
    await browser.quit();
  });
});

const TITLES = times(2, 10);

test(`the program crashes ${TITLES} times while somebody types: saved letters are there, half-typed ones are shown`, async () => {
  await withProfile(async (profile) => {
    const browser = await launch(profile);
    const eventId = await keepExample(browser);
    let page = await openSheet(browser, eventId);
    for (let round = 0; round < TITLES; round += 1) {
      await text(row(page, 'Opening'), 'Title').click();
      await field(page, 'Title').press('ControlOrMeta+a');
      await field(page, 'Title').pressSequentially(`Opening number ${round}`);
      await field(page, 'Title').press('Enter');
      await expect(page.getByText(/^Saved( ·|$)/)).toBeVisible();
      await text(row(page, 'Opening'), 'Time').click();
      await field(page, 'Time').press('ControlOrMeta+a');
      // Not yet a time: nothing but the field knows it.
      await field(page, 'Time').pressSequentially(`9 to ha${round}`);
      await crash(browser, page);
      await page.close();
      page = await openSheet(browser, eventId);
      await expect(text(row(page, 'Opening'), 'Title', `Opening number ${round}`)).toBeVisible();
      await expect(text(row(page, 'Opening'), 'Time', '10am – 11 am')).toBeVisible();
      const notice = page.getByRole('status').filter({ hasText: `Time: “9 to ha${round}”` });
      await notice.getByRole('button', { name: 'I have seen it' }).click();
      await expect(notice).toBeHidden();
    }
    await page.close();
    page = await openSheet(browser, eventId);
    await expect(page.getByText('You were typing when Rostrum broke off')).toBeHidden();
    await browser.quit();
  });
});

async function crash({ context }: RunningBrowser, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Nobody is left to answer.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}
