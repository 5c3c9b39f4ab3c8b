// The tab is closed right after the last key.
import { expect, test } from '@playwright/test';
import { launch, times, withProfile } from './profile.ts';

const ROUNDS = times(20, 100);

test(`closed within 400 ms of the last key, ${ROUNDS} times, a tab loses no letter`, async () => {
  await withProfile(async (profile) => {
    const browser = await launch(profile);
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.openPage();
      await page.evaluate(async () => {
        await window.faults.start();
        window.faults.addEvent();
      });
      const text = `Round ${round} of the general debate`;
      await page.getByLabel('Notes').pressSequentially(text);
      await page.waitForTimeout((round * 97) % 400);
      // As a hand does it, with the page told; every third time without asking it.
      await page.close({ runBeforeUnload: round % 3 !== 0 });
      const next = await browser.openPage();
      await next.evaluate(async () => window.faults.start());
      expect(await next.evaluate(() => Object.values(window.faults.library().eventsById)[0]?.notes)).toBe(
        text,
      );
      await next.close();
    }
    await browser.quit();
  });
});
