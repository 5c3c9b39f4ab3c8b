// A tab is put to sleep, as a browser does with those it has not shown for a while, and typed into when it wakes;
// meanwhile another has gone on.
import { expect, test } from '@playwright/test';
import type { Page } from 'playwright';
import { field, row, text } from '../pages/programme.ts';
import { keepExample, openSheet } from './example.ts';
import { launch, type RunningBrowser, times, withProfile } from './profile.ts';

const ROUNDS = times(4, 25);

test(`a tab that slept ${ROUNDS} times while another wrote overwrites nothing of it`, async () => {
  await withProfile(async (profile) => {
    const browser = await launch(profile);
    const [sleeper, other] = [await browser.openPage(), await browser.openPage()];
    await sleeper.evaluate(async () => {
      await window.faults.start();
      window.faults.addEvent();
      await window.faults.until('saved');
    });
    await other.evaluate(async () => window.faults.start());
    const people: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const names = [`before-${round}`, `meanwhile-${round}`, `woken-${round}`] as const;
      // Now and then it falls asleep in the middle of a write.
      await sleeper.evaluate((id) => window.faults.addPerson(id), names[0]);
      if (round % 2 === 0) await sleeper.evaluate(async () => window.faults.until('saved'));
      const wake = await sleep(browser, sleeper);
      await other.evaluate(
        async ([id, notes]) => {
          window.faults.addPerson(id);
          window.faults.writeNotes(notes);
          await window.faults.until('saved');
        },
        [names[1], `by the other ${round}`] as const,
      );
      await wake();
      // At once: it may not have heard yet of what the other wrote.
      await sleeper.evaluate(
        ([id, notes, isClash]) => {
          window.faults.addPerson(id);
          if (isClash) window.faults.writeNotes(notes);
        },
        [names[2], `by the woken ${round}`, round % 2 === 1] as const,
      );
      await Promise.all(
        [sleeper, other].map(async (page) => page.evaluate(async () => window.faults.until('saved'))),
      );
      people.push(...names);
      for (const page of [sleeper, other]) {
        await expect
          .poll(async () => page.evaluate(() => Object.keys(window.faults.library().peopleById).toSorted()))
          .toEqual(people.toSorted());
      }
      const texts = await textsOn(sleeper, other);
      expect(texts).toContain(`by the other ${round}`);
      if (round % 2 === 1) expect(texts).toContain(`by the woken ${round}`);
    }
    await browser.quit();
  });
});

test('a sheet that slept shows, when it wakes, what another tab wrote, and keeps what is typed into it', async () => {
  await withProfile(async (profile) => {
    const browser = await launch(profile);
    const eventId = await keepExample(browser);
    const [sleeper, other] = [await openSheet(browser, eventId), await openSheet(browser, eventId)];
    await text(row(sleeper, 'Opening'), 'Title').click();
    await field(sleeper, 'Title').press('ControlOrMeta+a');
    await field(sleeper, 'Title').pressSequentially('Opening of the');
    const wake = await sleep(browser, sleeper);
    await text(row(other, 'Closing'), 'Title').click();
    await field(other, 'Title').press('ControlOrMeta+a');
    await field(other, 'Title').pressSequentially('Closing by the other tab');
    await field(other, 'Title').press('Enter');
    await wake();
    await field(sleeper, 'Title').pressSequentially(' debate');
    await field(sleeper, 'Title').press('Enter');
    for (const page of [sleeper, other]) {
      await expect(text(row(page, 'Opening'), 'Title', 'Opening of the debate')).toBeVisible();
      await expect(text(row(page, 'Closing'), 'Title', 'Closing by the other tab')).toBeVisible();
    }
    await browser.quit();
  });
});

/** Returns how to wake it. */
async function sleep({ context }: RunningBrowser, page: Page): Promise<() => Promise<void>> {
  const session = await context.newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  return async () => {
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await session.detach();
  };
}

/** The notes as they stand, and every text of them that can be found again. */
async function textsOn(...pages: readonly Page[]): Promise<readonly unknown[]> {
  const found = await Promise.all(
    pages.map(async (page) =>
      page.evaluate(async () => [
        Object.values(window.faults.library().eventsById)[0]?.notes,
        ...(await window.faults.conflicts()).map(({ lost }) => lost),
        ...window.faults.undoable(),
      ]),
    ),
  );
  return found.flat();
}
