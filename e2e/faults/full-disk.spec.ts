// A disk that is full to the last byte, not only a browser that allows no more: seen within a second, nothing gone from
// the screen, a file offered, saving that goes on by itself, everything there after the next start.
import { expect, test } from '@playwright/test';
import type { Page } from 'playwright';
import { mirrorFolder, remove } from './disk.ts';
import { launch, problemWithin, times, withProfile } from './profile.ts';
import { smallDisk, type SmallDisk } from './smallDisk.ts';

const ROUNDS = times(1, 8);

/** Bytes: less may still find room in the last page of a file that is there already. */
const PAGE = 5_000;

test(`the disk is full to the last byte, ${ROUNDS} times: nothing is lost, and saving goes on by itself`, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    await withFullDisk(async (disk, profile) => {
      const browser = await launch(profile);
      const page = await browser.openPage();
      await startWithPeople(page);
      disk.fill();
      // Now a page, now a library's worth: the browser fails at different places.
      const size = round % 2 === 0 ? PAGE : 400_000;
      await page.evaluate(([each]) => window.faults.addBigPerson('on the full disk', each), [size] as const);
      expect(await problemWithin(page, 1000)).toBe('disk-full');
      await page.evaluate(() => window.faults.addPerson('one more'));
      await page.waitForTimeout(2500);
      expect(await page.evaluate(() => window.faults.saving())).toMatchObject({
        status: 'failed',
        problem: 'disk-full',
        unsaved: 2,
      });
      expect(await peopleOn(page)).toEqual([...PEOPLE, 'on the full disk', 'one more'].toSorted());
      expect(await page.evaluate(async () => window.faults.file())).toContain('one more');

      disk.makeRoom();
      await page.evaluate(async () => window.faults.until('saved'));
      await page.evaluate(async () => {
        window.faults.addPerson('after');
        await window.faults.until('saved');
      });
      // The database alone must have it all: killed, and the mirror taken away.
      await browser.kill();
      if (round % 2 === 0) remove(mirrorFolder(profile));
      const next = await launch(profile);
      const again = await next.openPage();
      await again.evaluate(async () => window.faults.start());
      expect(await peopleOn(again)).toEqual([...PEOPLE, 'on the full disk', 'one more', 'after'].toSorted());
      await next.quit();
      const last = await launch(profile);
      const third = await last.openPage();
      await third.evaluate(async () => window.faults.start());
      expect(await peopleOn(third)).toEqual([...PEOPLE, 'on the full disk', 'one more', 'after'].toSorted());
      await last.quit();
    });
  }
});

test(`the disk is still full at the next start, ${ROUNDS} times: the library opens, and is saved when there is room`, async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    await withFullDisk(async (disk, profile) => {
      const browser = await launch(profile);
      const page = await browser.openPage();
      await startWithPeople(page);
      disk.fill();
      await page.evaluate((size) => window.faults.addBigPerson('never saved', size), PAGE);
      expect(await problemWithin(page, 1000)).toBe('disk-full');
      await browser.kill();
      disk.fill();

      const next = await launch(profile);
      const again = await next.openPage();
      const report = await again.evaluate(async () => window.faults.start());
      expect(report.kind).toMatch(/^(loaded|restored)$/);
      expect(await peopleOn(again)).toEqual(PEOPLE);
      await again.evaluate(() => window.faults.addPerson('again'));
      expect(await again.evaluate(() => window.faults.saving())).toMatchObject({
        status: 'failed',
        problem: 'disk-full',
        unsaved: 1,
      });
      disk.makeRoom();
      await again.evaluate(async () => window.faults.until('saved'));
      expect(await peopleOn(again)).toEqual([...PEOPLE, 'again'].toSorted());
      await next.kill();

      const last = await launch(profile);
      const third = await last.openPage();
      await third.evaluate(async () => window.faults.start());
      expect(await peopleOn(third)).toEqual([...PEOPLE, 'again'].toSorted());
      await last.quit();
    });
  }
});

const PEOPLE = Array.from({ length: 20 }, (_, index) => `person-${index}`).toSorted();

/** Skipped with the reason where no disk can be mounted; a quota that is used up is tried everywhere (full.spec.ts). */
async function withFullDisk(run: (disk: SmallDisk, profile: string) => Promise<void>): Promise<void> {
  const disk = smallDisk();
  if (typeof disk === 'string') {
    const reason = `No small disk can be mounted here (${disk}): the full disk is NOT tested`;
    process.stdout.write(`${reason}\n`);
    test.skip(true, reason);
    return;
  }
  try {
    await withProfile(async (profile) => {
      disk.holdPagesOf(profile);
      await run(disk, profile);
    });
  } finally {
    disk.remove();
  }
}

async function startWithPeople(page: Page): Promise<void> {
  await page.evaluate(async (people) => {
    await window.faults.start();
    window.faults.addEvent();
    for (const id of people) window.faults.addPerson(id, 'x'.repeat(1000));
    await window.faults.until('saved');
    await window.faults.writeMirror();
  }, PEOPLE);
}

async function peopleOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys(window.faults.library().peopleById).toSorted());
}
