// What is on the disk is damaged between two starts.
import { expect, test } from '@playwright/test';
import type { Page } from 'playwright';
import {
  shorten,
  cut,
  databaseFolder,
  databaseLogs,
  empty,
  filesIn,
  mirrorFolder,
  overwrite,
  remove,
} from './disk.ts';
import { launch, times, withProfile } from './profile.ts';

interface Damage {
  readonly name: string;
  readonly do: (profile: string, round: number) => void;
  /** The home the library must be given back from; null where the damage may turn out to be harmless. */
  readonly from: 'mirror' | 'database' | null;
}

const contentsIn = (profile: string) =>
  filesIn(databaseFolder(profile)).filter((path) => !/LOCK|LOG/.test(path));
// Damage to this one makes Chromium refuse the page every database for good: it has a test of its own.
const dataIn = (profile: string) => contentsIn(profile).filter((path) => !path.endsWith('CURRENT'));
const mirrorFiles = (profile: string) => filesIn(mirrorFolder(profile)).filter((path) => /\/\d+$/.test(path));

const DAMAGES: readonly Damage[] = [
  {
    name: 'the log of the database is cut',
    do: (profile, round) => databaseLogs(profile).forEach((path) => cut(path, 0.1 + (round % 9) * 0.1)),
    from: null,
  },
  {
    name: 'bytes in the database are flipped',
    do: (profile, round) => dataIn(profile).forEach((path) => overwrite(path, 0x5a + round)),
    from: null,
  },
  {
    name: 'bytes in the database are zeroed',
    do: (profile) => dataIn(profile).forEach((path) => overwrite(path, 0)),
    from: null,
  },
  {
    name: 'the files of the database are emptied',
    do: (profile) => contentsIn(profile).forEach(empty),
    from: 'mirror',
  },
  {
    name: 'the files of the database are deleted',
    do: (profile) => contentsIn(profile).forEach(remove),
    from: 'mirror',
  },
  {
    name: 'the whole folder of databases is gone',
    do: (profile) => remove(databaseFolder(profile)),
    from: 'mirror',
  },
  { name: 'the mirror is gone', do: (profile) => remove(mirrorFolder(profile)), from: 'database' },
  {
    name: 'the files of the mirror are cut',
    do: (profile) => mirrorFiles(profile).forEach((path) => cut(path, 0.5)),
    from: 'database',
  },
];

const ROUNDS = times(1, 10);

for (const damage of DAMAGES) {
  test(`${damage.name}: the library is given back from the other home, and the user is told`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await withProfile(async (profile) => {
        await fill(profile);
        damage.do(profile, round);

        const first = await launch(profile);
        const page = await first.openPage();
        const report = await page.evaluate(async () => window.faults.start());
        expect(await namesOn(page)).toEqual(NAMES);
        if (damage.from === null) expect(report.kind).toMatch(/^(loaded|restored)$/);
        else expect([report.kind, report.from]).toEqual(['restored', damage.from]);
        if (report.kind === 'restored') expect(report.upTo).toBeGreaterThan(Date.now() - 120_000);
        await page.evaluate(async () => {
          window.faults.addPerson('after');
          await window.faults.until('saved');
          await window.faults.writeMirror();
        });
        await first.quit();

        // Chromium throws a damaged database away at the second start after the damage.
        const second = await launch(profile);
        const later = await second.openPage();
        await later.evaluate(async () => window.faults.start());
        expect(await namesOn(later)).toEqual(['after', ...NAMES].toSorted());
        await second.quit();
      });
    }
  });
}

test('the browser refuses every database for good: the library is there, and edits are kept in the mirror', async () => {
  await withProfile(async (profile) => {
    await fill(profile);
    const names = [...NAMES];
    for (const path of contentsIn(profile)) if (path.endsWith('CURRENT')) overwrite(path, 0x5a);
    for (const name of ['first', 'second']) {
      const browser = await launch(profile);
      const page = await browser.openPage();
      const report = await page.evaluate(async () => window.faults.start());
      expect([report.kind, report.from]).toEqual(['restored', 'mirror']);
      expect(await namesOn(page)).toEqual(names.toSorted());
      await page.evaluate((id) => window.faults.addPerson(id), name);
      names.push(name);
      expect(await page.evaluate(() => window.faults.saving())).toMatchObject({
        status: 'failed',
        problem: 'store-broken',
      });
      expect(await page.evaluate(async () => window.faults.file())).toContain(name);
      await page.evaluate(async () => window.faults.writeMirror());
      await browser.kill();
    }
  });
});

test('both homes gone: it says that a library is missing, and writes nothing until the user decides', async () => {
  await withProfile(async (profile) => {
    await fill(profile);
    remove(databaseFolder(profile));
    remove(mirrorFolder(profile));
    for (let start = 0; start < 2; start += 1) {
      const browser = await launch(profile);
      const page = await browser.openPage();
      expect(await page.evaluate(async () => window.faults.start())).toMatchObject({ kind: 'missing' });
      await page.evaluate(() => window.faults.addPerson('too soon'));
      expect(await namesOn(page)).toEqual([]);
      expect(await page.evaluate(() => window.faults.saving().problem)).toBe('data-missing');
      await browser.quit();
    }
  });
});

const TORN_ROUNDS = times(5, 50);

test(`killed and its log cut, ${TORN_ROUNDS} times: no more than five seconds are lost, and it is told`, async () => {
  for (let round = 0; round < TORN_ROUNDS; round += 1) {
    await withProfile(async (profile) => {
      const saved = new Map<string, number>();
      const browser = await launch(profile);
      const page = await browser.openPage();
      await page.evaluate(async () => {
        await window.faults.start();
        window.faults.addEvent();
      });
      await page.exposeFunction('acknowledged', (id: string) => void saved.set(id, Date.now()));
      await page.evaluate(() => void window.faults.keepAdding('first'));
      await expect.poll(() => saved.size > 0).toBe(true);
      await page.waitForTimeout(4500 + ((round * 311) % 2000));
      await browser.kill();
      const killedAt = Date.now();
      // At least half of it, so that what is lost is more than the mirror is behind.
      for (const path of databaseLogs(profile)) cut(path, 0.5 + ((round * 0.17) % 0.45));

      const next = await launch(profile);
      const restarted = await next.openPage();
      const report = await restarted.evaluate(async () => window.faults.start());
      const present = new Set(await namesOn(restarted));
      const lost = [...saved].filter(([id]) => !present.has(id));
      const oldest = Math.min(killedAt, ...lost.map(([, at]) => at));
      expect(killedAt - oldest).toBeLessThanOrEqual(5000);
      expect([report.kind, report.from]).toEqual(['restored', 'mirror']);
      expect(report.upTo).toBeGreaterThan(killedAt - 6000);
      await restarted.evaluate(async () => {
        window.faults.addPerson('after');
        await window.faults.until('saved');
      });
      const before = await namesOn(restarted);
      await next.quit();

      const second = await launch(profile);
      const again = await second.openPage();
      const told = await again.evaluate(async () => window.faults.start());
      // Chromium may throw the torn database away only now; what was written a moment before it was closed goes with it.
      const left = await namesOn(again);
      if (!left.includes('after')) expect([told.kind, told.from]).toEqual(['restored', 'mirror']);
      expect(['after', ...left.filter((name) => name !== 'after')]).toEqual([
        'after',
        ...before.filter((name) => name !== 'after'),
      ]);
      await second.quit();
    });
  }
});

test('half a record at the end of the log takes nothing with it that is written behind it', async () => {
  for (let round = 0; round < times(3, 30); round += 1) {
    await withProfile(async (profile) => {
      await fill(profile);
      const killed = await launch(profile);
      const editing = await killed.openPage();
      await editing.evaluate(async () => {
        await window.faults.start();
        window.faults.addPerson('first', 'x'.repeat(300));
        await window.faults.until('saved');
        await window.faults.writeMirror();
        window.faults.addPerson('half', 'x'.repeat(300));
        await window.faults.until('saved');
      });
      await killed.kill();
      for (const path of databaseLogs(profile)) shorten(path, 1 + ((round * 13) % 90));

      const next = await launch(profile);
      const page = await next.openPage();
      await page.evaluate(async () => {
        await window.faults.start();
        window.faults.addPerson('behind');
        await window.faults.until('saved');
      });
      await next.kill();
      // Nothing to help out with: what is there now, the database alone has kept.
      remove(mirrorFolder(profile));

      const last = await launch(profile);
      const again = await last.openPage();
      await again.evaluate(async () => window.faults.start());
      const names = await namesOn(again);
      expect(names.filter((name) => name !== 'half')).toEqual(['behind', 'first', ...NAMES].toSorted());
      await last.quit();
    });
  }
});

const NAMES = ['event', ...Array.from({ length: 20 }, (_, index) => `person-${index}`)].toSorted();

async function fill(profile: string): Promise<void> {
  const browser = await launch(profile);
  const page = await browser.openPage();
  await page.evaluate(async () => {
    await window.faults.start();
    window.faults.addEvent();
    for (let index = 0; index < 20; index += 1) window.faults.addPerson(`person-${index}`, 'x'.repeat(300));
    await window.faults.until('saved');
    await window.faults.writeMirror();
  });
  await browser.quit();
}

async function namesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { peopleById, eventsById } = window.faults.library();
    return [...Object.keys(peopleById), ...Object.keys(eventsById)].toSorted();
  });
}
