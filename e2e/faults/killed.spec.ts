// The browser dies while somebody is editing.
import { expect, test } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { launch, times, withProfile } from './profile.ts';

const ROUNDS = times(20, 200);

test(`killed ${ROUNDS} times while editing, it has lost nothing that was called saved`, async () => {
  await withProfile(async (profile) => {
    const saved = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const browser = await launch(profile);
      const page = await browser.openPage();
      const report = await page.evaluate(async () => window.faults.start());
      expect(report).toMatchObject({ repairs: [], lost: [] });
      const present = await peopleOn(page);
      expect([...saved].filter((id) => !present.includes(id))).toEqual([]);
      expect(new Set(present).size).toBe(present.length);
      await page.exposeFunction('acknowledged', (id: string) => void saved.add(id));
      await page.evaluate((prefix) => void window.faults.keepAdding(prefix), `r${round}`);
      // Between no edit at all and a few hundred, and now and then long enough for the mirror.
      await pause(round % 10 === 9 ? 4000 : (round * 137) % 700);
      await browser.kill();
    }
    expect(saved.size).toBeGreaterThan(ROUNDS);
    test.info().annotations.push({ type: 'saved edits', description: String(saved.size) });
  });
});

async function peopleOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.keys(window.faults.library().peopleById));
}
