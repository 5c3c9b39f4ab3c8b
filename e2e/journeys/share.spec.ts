// A programme goes out as one page: read from the disk by anybody, without scripts or a network, and opened in Rostrum
// again as the programme it shows.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Locator, Page, TestInfo } from '@playwright/test';
import ICAL from 'ical.js';
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { openEmpty, openWithExamples } from '../pages/library.ts';

const NAME = '2012-04-03 Fighting Human Trafficking – Programme (final).html';

const LOOKS = [
  ['light', 1280, 'en'],
  ['dark', 320, 'ar'],
] as const;

test('the final programme is a page that reads from the disk with nothing but a browser', async ({
  page,
  browser,
}, info) => {
  await openWithExamples(page);
  await page.goto('/#/events/seed-000/send');
  const share = page.getByRole('region', { name: 'Share as a page' });
  await share.getByRole('checkbox', { name: 'العربية' }).check();
  const path = await downloaded(page, share, info);

  const address = pathToFileURL(path).href;

  const reader = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const shared = await reader.newPage();
  const asked: string[] = [];
  shared.on('request', (request) => asked.push(request.url()));
  await shared.goto(address);
  await expect(shared.getByText('Edition 3: Final Programme, as of 3 April 2012').first()).toBeVisible();
  await expect(
    shared.getByRole('heading', { name: 'Interactive Panel Discussion II:' }).first(),
  ).toBeVisible();
  const [calendar] = await Promise.all([
    shared.waitForEvent('download'),
    shared.getByRole('link', { name: 'Download the calendar file (.ics)' }).click(),
  ]);
  expect(calendar.suggestedFilename()).toBe('2012-04-03 Fighting Human Trafficking.ics');
  const root = new ICAL.Component(ICAL.parse(await readFile(await calendar.path(), 'utf8')));
  const kept = root
    .getAllSubcomponents('vevent')
    .filter((entry) => entry.getFirstPropertyValue('status') === 'CONFIRMED');
  expect(kept.map((entry) => String(entry.getFirstPropertyValue('dtstart')))).toEqual([
    '2012-04-03T10:00:00',
    '2012-04-03T11:00:00',
    '2012-04-03T15:00:00',
    '2012-04-03T17:45:00',
  ]);
  await shared.getByRole('link', { name: 'العربية' }).click();
  await expect(shared.getByRole('heading', { name: 'المشاركون' })).toBeVisible();
  await expect(shared.getByRole('heading', { name: 'People' })).toBeHidden();
  const isOwn = (url: string) => url.startsWith(address) || url.startsWith('data:text/calendar');
  expect(asked.filter((url) => !isOwn(url))).toEqual([]);
  await reader.close();

  for (const [colorScheme, width, language] of LOOKS) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 860 } });
    const looked = await context.newPage();
    await looked.goto(`${address}#${language}`);
    expect(await barriersOf(looked, `${colorScheme}, ${width}, ${language}`)).toEqual([]);
    await context.close();
  }
});

test('the page opens in an empty Rostrum as the programme it shows', async ({ page }, info) => {
  await openWithExamples(page);
  await page.goto('/#/events/seed-000/send');
  const path = await downloaded(page, page.getByRole('region', { name: 'Share as a page' }), info);
  const file = await readFile(path, 'utf8');
  const data = /<script type="application\/json" id="rostrum-library">(.*?)<\/script>/s.exec(file)?.[1] ?? '';
  const broken = info.outputPath('broken.html');
  await writeFile(broken, file.slice(0, file.indexOf('"peopleById"')));

  await emptied(page);
  await page.getByRole('button', { name: 'Open a file…' }).click();
  const input = page.locator('input[type=file]');
  await input.setInputFiles(broken);
  await expect(page.getByText(/The file stops in the middle/)).toBeVisible();
  await input.setInputFiles(path);
  await expect(page.getByText(/holds one event, 19 people and one room/)).toBeVisible();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(1);

  await page.goto('/#/settings');
  const [backup] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the library' }).click(),
  ]);
  const { library } = JSON.parse(await readFile(await backup.path(), 'utf8'));
  expect(library).toEqual(JSON.parse(data).library);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.getByText(/This library holds nothing yet/)).toBeVisible();
});

async function downloaded(page: Page, share: Locator, info: TestInfo): Promise<string> {
  // The name stands there once the page is made with what was chosen.
  await expect(share.getByRole('status')).toContainText(NAME);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    share.getByRole('button', { name: 'Download the page' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(NAME);
  const path = info.outputPath('programme.html');
  await download.saveAs(path);
  return path;
}

async function emptied(page: Page): Promise<void> {
  await page.goto('/#/settings');
  await page.getByRole('button', { name: 'Clear this computer…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Clear this computer' });
  await dialog.getByRole('textbox').fill('clear');
  await dialog.getByRole('button', { name: 'Clear this computer' }).click();
  // A page that goes before all is cleared keeps the rest.
  await expect(dialog).toBeHidden();
  await openEmpty(page);
  await page.goto('/#/settings');
}
