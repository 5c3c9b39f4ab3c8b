// The first example in the library of a profile, and its sheet in the program, which lives at the same origin.
import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { sheet } from '../pages/programme.ts';
import { ORIGIN, type RunningBrowser } from './profile.ts';

const FILE = join(import.meta.dirname, '../../public/examples/000-fighting-human-trafficking.json');

/** Answers with the id of its event. */
export async function keepExample(browser: RunningBrowser): Promise<string> {
  const page = await browser.openPage();
  const id = await page.evaluate(
    async (content) => {
      await window.faults.start();
      return window.faults.open(content);
    },
    readFileSync(FILE, 'utf8'),
  );
  await page.close();
  return id;
}

export async function openSheet(browser: RunningBrowser, eventId: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${ORIGIN}/#/events/${eventId}`);
  await expect(sheet(page)).toBeVisible();
  return page;
}
