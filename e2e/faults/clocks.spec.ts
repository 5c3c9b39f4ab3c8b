// The computer's clock is set on a year and back a year, between two starts and under an open page.
import { expect, test } from '@playwright/test';
import { cpSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { field, row, text } from '../pages/programme.ts';
import { databaseFolder, mirrorFolder, remove } from './disk.ts';
import { keepExample, openSheet } from './example.ts';
import { launch, type RunningBrowser, times, withProfile } from './profile.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;
const ROUNDS = times(1, 4);

for (const [first, then] of [
  [YEAR, -YEAR],
  [-YEAR, YEAR],
] as const) {
  const name = `${inWords(first)}, then ${inWords(then)}`;

  test(`the clock is set ${name}, ${ROUNDS} times: the newer of the two homes is taken, whatever the clocks said`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const behind of ['database', 'mirror'] as const) {
        await withProfile(async (profile) => {
          const folder = behind === 'database' ? databaseFolder(profile) : mirrorFolder(profile);
          await session(profile, first, async (page) => {
            await page.evaluate(() => {
              window.faults.addEvent();
              for (const id of ['a', 'b', 'c']) window.faults.addSession(id);
              window.faults.writeNotes('written first');
            });
            await savedAndMirrored(page);
          });
          cpSync(folder, `${profile}-before`, { recursive: true });
          const order = await session(profile, then, async (page) => {
            expect(await notesOn(page)).toBe('written first');
            await page.evaluate(() => {
              window.faults.moveToEnd('a');
              window.faults.writeNotes('written last');
            });
            await savedAndMirrored(page);
            return orderOn(page);
          });
          expect(order).toEqual(['b', 'c', 'a']);
          // One home falls back to what it was; its times may well be the later ones.
          remove(folder);
          cpSync(`${profile}-before`, folder, { recursive: true });
          remove(`${profile}-before`);
          await session(profile, 0, async (page, report) => {
            expect([report.kind, await notesOn(page), await orderOn(page)]).toEqual([
              behind === 'database' ? 'restored' : 'loaded',
              'written last',
              order,
            ]);
          });
        });
      }
    }
  });

  test(`the clock is set ${name} under two open tabs: nothing is overwritten, and the order stays`, async () => {
    await withProfile(async (profile) => {
      const browser = await launch(profile);
      const pages = [await openAt(browser, 0), await openAt(browser, first)];
      await pages[0]?.evaluate(async () => {
        window.faults.addEvent();
        for (const id of ['a', 'b', 'c', 'd']) window.faults.addSession(id);
        await window.faults.until('saved');
      });
      for (const [turn, id] of ['a', 'b', 'c', 'd', 'b', 'a'].entries()) {
        const page = pages[turn % 2];
        await page?.evaluate(([offset]) => window.setClock?.(offset), [
          turn % 3 === 0 ? then : first,
        ] as const);
        await page?.evaluate(
          async ([session, notes]) => {
            window.faults.moveToEnd(session);
            window.faults.addPerson(notes);
            window.faults.writeNotes(notes);
            await window.faults.until('saved');
          },
          [id, `turn ${turn}`] as const,
        );
        for (const each of pages) await expect.poll(async () => notesOn(each)).toBe(`turn ${turn}`);
      }
      for (const page of pages) {
        expect(await orderOn(page)).toEqual(['c', 'd', 'b', 'a']);
        expect(await page.evaluate(() => Object.keys(window.faults.library().peopleById).length)).toBe(6);
      }
      await browser.quit();
    });
  });
}

test('the time beside Saved is the clock’s own, and none where the clock has gone back behind it', async () => {
  await withProfile(async (profile) => {
    const browser = await launch(profile);
    const eventId = await keepExample(browser);
    await setClockOf(browser.context, YEAR + 3 * 60 * 60 * 1000);
    const ahead = await openSheet(browser, eventId);
    await retitle(ahead, 'Opening a year on');
    await expect(savedOn(ahead)).toHaveText(`Saved · ${await clockOn(ahead)}`);
    await ahead.close();
    await setClockOf(browser.context, 0);
    const now = await openSheet(browser, eventId);
    await expect(text(row(now, 'Opening'), 'Title', 'Opening a year on')).toBeVisible();
    await expect(savedOn(now)).toHaveText('Saved');
    await retitle(now, 'Opening today');
    await expect(savedOn(now)).toHaveText(`Saved · ${await clockOn(now)}`);
    await expect(text(row(now, 'Opening'), 'Title', 'Opening today')).toBeVisible();
    await browser.quit();
  });
});

type Report = Awaited<ReturnType<Window['faults']['start']>>;

/** One start of the browser with its clock off by so many milliseconds. */
async function session<T>(
  profile: string,
  offset: number,
  during: (page: Page, report: Report) => Promise<T>,
): Promise<T> {
  const browser = await launch(profile);
  await setClockOf(browser.context, offset);
  const page = await browser.openPage();
  const result = await during(page, await page.evaluate(async () => window.faults.start()));
  await browser.quit();
  return result;
}

async function openAt(browser: RunningBrowser, offset: number): Promise<Page> {
  await setClockOf(browser.context, offset);
  const page = await browser.openPage();
  await page.evaluate(async () => window.faults.start());
  return page;
}

/** For pages opened from now on; the page's own code is none the wiser. */
async function setClockOf(context: BrowserContext, offset: number): Promise<void> {
  await context.addInitScript((start) => {
    const Real = window.realDate ?? Date;
    let off = start;
    class SetDate extends Real {
      constructor(...parts: readonly []) {
        // Every way of making a date but the one of now goes to the real one as it is.
        if (parts.length === 0) super(Real.now() + off);
        else super(...parts);
      }
      static override now(): number {
        return Real.now() + off;
      }
    }
    Object.assign(window, { Date: SetDate, realDate: Real, setClock: (by: number) => (off = by) });
  }, offset);
}

async function savedAndMirrored(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await window.faults.until('saved');
    await window.faults.writeMirror();
  });
}

async function notesOn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => Object.values(window.faults.library().eventsById)[0]?.notes);
}

async function orderOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const [event] = Object.values(window.faults.library().eventsById);
    return Object.values(event?.sessionsById ?? {})
      .toSorted((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ id }) => id);
  });
}

async function retitle(page: Page, title: string): Promise<void> {
  await text(row(page, 'Opening'), 'Title').click();
  await field(page, 'Title').press('ControlOrMeta+a');
  await field(page, 'Title').pressSequentially(title);
  await field(page, 'Title').press('Enter');
}

function savedOn(page: Page) {
  return page.locator('[data-saving]');
}

async function clockOn(page: Page): Promise<string> {
  return page.evaluate(() => new Date().toLocaleTimeString('en-GB', { timeStyle: 'short' }));
}

function inWords(milliseconds: number): string {
  return milliseconds > 0 ? 'on a year' : 'back a year';
}

declare global {
  interface Window {
    readonly realDate?: DateConstructor;
    readonly setClock?: (offset: number) => void;
  }
}
