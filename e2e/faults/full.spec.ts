// There is no room, or the store goes away under the page: seen within a second, nothing gone from the screen, a file
// offered, and saving that goes on by itself.
import { expect, test } from '@playwright/test';
import type { CDPSession, Page } from 'playwright';
import { launch, ORIGIN, problemWithin, times, withProfile } from './profile.ts';

const ROUNDS = times(2, 17);

// Without the mirror, which would take a part of the room that nobody can foretell. The browser remembers for half a minute how much room there was, so the room is small from the beginning and grows
// by less than two of these.
const BIG = 400_000;

test(`there is no room for an edit, ${ROUNDS} times`, async () => {
  await withProfile(async (profile) => {
    const browser = await launch(profile);
    const page = await browser.openPage();
    const session = await browser.context.newCDPSession(page);
    let room = BIG / 2;
    await setQuota(session, room);
    await startWithEvent(page, false);
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.evaluate(([id, size]) => window.faults.addBigPerson(id, size), [
        `big-${round}`,
        BIG,
      ] as const);
      expect(await problemWithin(page, 1000)).toBe('disk-full');
      await page.evaluate((id) => window.faults.addPerson(id), `small-${round}`);
      const people = await page.evaluate(() => Object.keys(window.faults.library().peopleById).length);
      expect(people).toBe(2 * (round + 1));
      expect(await page.evaluate(async () => window.faults.file())).toContain(`small-${round}`);
      room += BIG * 1.5;
      await setQuota(session, room);
      await page.evaluate(async () => window.faults.until('saved'));
    }
    await expectSameAfterReload(page);
    await browser.quit();
  });
});

test(`the database is deleted while the page is open, ${ROUNDS} times`, async () => {
  await withProfile(async (profile) => {
    const browser = await launch(profile);
    const page = await browser.openPage();
    await startWithEvent(page);
    const other = await browser.openPage();
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.evaluate((id) => window.faults.addPerson(id), `before-${round}`);
      await page.evaluate(async () => window.faults.until('saved'));
      await other.evaluate(() => void indexedDB.deleteDatabase('rostrum'));
      expect(await problemWithin(page, 1000)).toBe('store-deleted');
      await page.evaluate((id) => window.faults.addPerson(id), `after-${round}`);
      await page.evaluate(async () => window.faults.until('saved'));
    }
    await expectSameAfterReload(page);
    await browser.quit();
  });
});

test(`the browser clears the databases of the site while the page is open, ${ROUNDS} times`, async () => {
  await withProfile(async (profile) => {
    const browser = await launch(profile);
    const page = await browser.openPage();
    page.on('console', (m) => console.log('C', m.text()));
    const session = await browser.context.newCDPSession(page);
    await startWithEvent(page);
    for (let round = 0; round < ROUNDS; round += 1) {
      await session.send('Storage.clearDataForOrigin', { origin: ORIGIN, storageTypes: 'indexeddb' });
      await page.evaluate((id) => window.faults.addPerson(id), `after-${round}`);
      await page.evaluate(async () => window.faults.until('saved'));
      expect(await page.evaluate(() => window.faults.saving().unsaved)).toBe(0);
    }
    await expectSameAfterReload(page);
    await browser.quit();
  });
});

async function startWithEvent(page: Page, isMirrored = true): Promise<void> {
  await page.evaluate(async (mirrored) => {
    await window.faults.start({ isMirrored: mirrored });
    window.faults.addEvent();
    await window.faults.until('saved');
  }, isMirrored);
}

async function setQuota(session: CDPSession, quotaSize: number): Promise<void> {
  await session.send('Storage.overrideQuotaForOrigin', { origin: ORIGIN, quotaSize });
}

async function expectSameAfterReload(page: Page): Promise<void> {
  const before = await page.evaluate(() => window.faults.library());
  await page.reload();
  const report = await page.evaluate(async () => window.faults.start());
  expect([report.kind, await page.evaluate(() => window.faults.library())]).toEqual(['loaded', before]);
}
