// The page on the screen is the page on the printer; and what must never be on either.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';
import { openExamples, openPaper, pagesOf } from './openPaper.ts';
import { printed, textOf } from './printed.ts';

const PAPERS = [
  '/events/seed-000/papers/seed-000-programme',
  '/events/seed-000/papers/seed-000-concept-paper',
  '/events/seed-000/papers/seed-000-letter-26-march-2012',
  '/events/seed-001/papers/seed-001-concept-paper',
  '/events/seed-002/papers/seed-002-description',
  '/events/seed-003/papers/seed-003-programme',
  '/events/seed-004/papers/seed-004-agenda',
  '/events/seed-004/papers/seed-004-summary',
];

test('every page of the preview holds the words of the printed page', async ({ page }) => {
  // Eight papers are set and printed one after the other.
  test.slow();
  await openExamples(page);
  for (const address of PAPERS) {
    await openPaper(page, address);
    const shown = await shownPages(page);
    const pages = await printed(page);
    expect(
      pages.map(({ lines }) => lettersIn(textOf(lines))),
      address,
    ).toEqual(shown.map(lettersIn));
    if (!address.includes('letter'))
      expect(pages.map(({ foot }) => /Page \d+ of \d+$/.exec(foot)?.[0])).toEqual(
        pages.map((_, index) => `Page ${index + 1} of ${pages.length}`),
      );
  }
});

test('pages are full but never overfull, and no heading ends one', async ({ page }) => {
  // Eight papers are set and printed one after the other.
  test.slow();
  await openExamples(page);
  for (const address of PAPERS) {
    await openPaper(page, address);
    expect(await faultsOfPages(page), address).toEqual([]);
  }
});

test('footnotes stand at the foot of the page that calls for them', async ({ page }) => {
  await openExamples(page);
  await openPaper(page, '/events/seed-002/papers/seed-002-description');
  const marks = await pagesOf(page).evaluateAll((pages) =>
    pages.map((one) => ({
      called: [...one.querySelectorAll('[data-note]')].map((mark) => mark.textContent),
      given: [...one.querySelectorAll('.s-footnote')].map((note) => note.getAttribute('value')),
    })),
  );
  expect(marks.map(({ given }) => given)).toEqual(marks.map(({ called }) => called));
  expect(marks.flatMap(({ given }) => given)).toEqual(['1', '2', '3', '4', '5']);
});

test('the print button hands over a letter with its enclosures as one job, and puts the screen back', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      const pages = [...document.querySelectorAll('.print-root > .paper-page')];
      document.documentElement.dataset['printed'] = JSON.stringify({
        title: document.title,
        papers: new Set(
          pages.map((one) =>
            getComputedStyle(one)
              .getPropertyValue('page')
              .replace(/-page-\d+$/, ''),
          ),
        ).size,
      });
      dispatchEvent(new Event('afterprint'));
    };
  });
  await openExamples(page);
  await openPaper(page, '/events/seed-003/papers/seed-003-letter');
  const title = await page.title();
  await page.getByRole('button', { name: 'Print with enclosures' }).click();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['printed'] ?? ''))
    .toBe(
      JSON.stringify({
        title:
          '2017-09-27 Appraisal of the Global Plan of Action – Letter of 13 September 2017 with enclosures',
        papers: 4,
      }),
    );
  await expect(page.locator('.print-root')).toHaveCount(0);
  expect(await page.title()).toBe(title);
});

test('a paper downloads as a web page and as text', async ({ page }) => {
  await openExamples(page);
  await openPaper(page, '/events/seed-000/papers/seed-000-programme');
  for (const [way, name] of [
    ['Web page (.html)', '2012-04-03 Fighting Human Trafficking – Programme (final).html'],
    ['Plain text for e-mail (.txt)', '2012-04-03 Fighting Human Trafficking – Programme (final).txt'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('menuitem', { name: way }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    expect(readFileSync(await file.path(), 'utf8')).toContain(
      'Mr. M. Cherif Bassiouni, Professor of Law Emeritus',
    );
  }
});

test('internal notes never print, hostile words stay words, and a row taller than a page is broken', async ({
  page,
}) => {
  const hostile = '<img src=x onerror=alert(1)> \ud800 \ufffe \u202e';
  await page.route('**/examples/000-*.json', async (route) => {
    const raw: unknown = JSON.parse(await (await route.fetch()).text(), (key, value: unknown) => {
      if (['note', 'notes', 'contact'].includes(key) && typeof value === 'string') return 'CANARY';
      if (value === 'Fighting Human Trafficking') return hostile;
      if (value === 'Enhancing political will and commitment to prevent and combat trafficking in persons')
        return `${'w'.repeat(2000)} ${'Political will and commitment. '.repeat(250)}`;
      return value;
    });
    await route.fulfill({ json: raw });
  });
  await openExamples(page);
  await openPaper(page, '/events/seed-000/papers/seed-000-programme');
  await page.getByLabel('Themes').check();
  await expect(pagesOf(page).filter({ hasText: 'Political will' })).not.toHaveCount(0);
  await expect.poll(async () => (await pagesOf(page).count()) > 4).toBe(true);
  expect(await faultsOfPages(page)).toEqual([]);
  const pages = await printed(page);
  expect(pages).toHaveLength(await pagesOf(page).count());
  const text = pages.map(({ lines, foot }) => `${textOf(lines)} ${foot}`).join(' ');
  expect(text).not.toContain('CANARY');
  expect(text).toContain('<img src=x onerror=alert(1)>');
  expect(text.match(/TIME PROGRAMME/g)).toHaveLength(pages.length);
});

/** The words of each page of the preview. */
async function shownPages(page: Page): Promise<readonly string[]> {
  return pagesOf(page).evaluateAll((pages) =>
    pages.map((one) => {
      const content = one.querySelector('.paper-page');
      return content?.textContent ?? '';
    }),
  );
}

/** How often each letter stands on the page: print breaks words and sets columns in another order, but loses none. */
function lettersIn(text: string): string {
  return [...text.matchAll(/\p{L}/gu)]
    .map(([letter]) => letter)
    .sort()
    .join('');
}

/** Content that reaches past its page, and headings with nothing under them. */
async function faultsOfPages(page: Page): Promise<readonly string[]> {
  return pagesOf(page).evaluateAll((pages) =>
    pages.flatMap((one, index) => {
      // Pages out of sight are not laid out until they are looked at.
      if (one instanceof HTMLElement) one.style.contentVisibility = 'visible';
      const content = one.querySelector('.paper-page');
      if (!(content instanceof HTMLElement)) return [`page ${index + 1} is not there`];
      const last = [...content.children].filter((block) => !block.matches('.s-footnotes, .page-foot')).at(-1);
      return [
        ...(content.scrollHeight > content.clientHeight + 1 ? [`page ${index + 1} is too long`] : []),
        ...(content.scrollWidth > content.clientWidth + 1 ? [`page ${index + 1} is too wide`] : []),
        ...(last?.matches('h1, h2, h3, h4, .s-leadIn') === true
          ? [`page ${index + 1} ends in a heading`]
          : []),
        ...(last?.querySelector('tbody tr:last-child')?.matches('.r-day, .r-partOfDay') === true
          ? [`page ${index + 1} ends in the heading of a day`]
          : []),
      ];
    }),
  );
}
