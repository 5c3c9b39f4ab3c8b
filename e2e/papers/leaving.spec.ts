// A letter begun, packed and sent: on paper, as files, to one and to many; and what is said when a file cannot be made.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';
import { carry } from '../pages/dragging.ts';
import { tabTo } from '../pages/keyboard.ts';
import { openExamples, openPaper, pagesOf } from './openPaper.ts';

test('a convening letter is begun from the template, packed, printed and taken away as Word', async ({
  page,
}) => {
  await noteTitlesOfPrints(page);
  await openExamples(page);
  await page.goto('/#/events/seed-003/papers');
  await page.getByRole('button', { name: 'New paper' }).click();
  await page.getByRole('button', { name: /^Convening letter/ }).click();
  await expect(pagesOf(page)).toHaveCount(1);
  await expect(pagesOf(page)).toContainText(
    'in keeping with General Assembly resolution 71/287 of 4 May 2017, I shall convene the meeting “High Level Meeting',
  );
  await expect(pagesOf(page)).toContainText('Enclosures: 3');
  await expect(pagesOf(page)).not.toContainText('missing]');

  // It cites the letter before it.
  await page.getByRole('button', { name: 'Add an earlier letter' }).click();
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Please see /earlier');
  await page.keyboard.press('Enter');
  await expect(pagesOf(page)).toContainText('Please see my letter dated 13 September 2017');

  // The enclosures are put in order by hand, by keys and by a click.
  const enclosures = page.getByRole('group', { name: 'Enclosures' }).getByRole('listitem');
  const names = () => enclosures.locator('span').allTextContents();
  await expect
    .poll(names)
    .toEqual(['Concept note, panel 1', 'Concept note, panel 2', 'Provisional programme']);
  await carry(page, page.getByRole('button', { name: 'Move Provisional programme', exact: true }), {
    on: enclosures.first(),
    at: 0.2,
  });
  await page.mouse.up();
  await expect
    .poll(names)
    .toEqual(['Provisional programme', 'Concept note, panel 1', 'Concept note, panel 2']);
  const grip = page.getByRole('button', { name: 'Move Concept note, panel 2', exact: true });
  await tabTo(page, grip);
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(names)
    .toEqual(['Provisional programme', 'Concept note, panel 2', 'Concept note, panel 1']);
  await expect(grip).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect
    .poll(names)
    .toEqual(['Provisional programme', 'Concept note, panel 2', 'Concept note, panel 1']);
  await page.getByRole('button', { name: 'Move Concept note, panel 1 up' }).click();
  await expect
    .poll(names)
    .toEqual(['Provisional programme', 'Concept note, panel 1', 'Concept note, panel 2']);

  await page.getByRole('button', { name: 'Print with enclosures' }).click();
  await expect
    .poll(() => titlesOfPrints(page))
    .toEqual([
      '2017-09-27 Appraisal of the Global Plan of Action – Letter of convening with enclosures: 4 papers',
    ]);

  const file = await downloaded(page, 'Download', 'With enclosures: Word (.docx)');
  expect(file.suggestedFilename()).toBe(
    '2017-09-27 Appraisal of the Global Plan of Action – Letter of convening with enclosures.docx',
  );
  const words = strFromU8(
    unzipSync(readFileSync(await file.path()))['word/document.xml'] ?? new Uint8Array(),
  );
  expect(words).toContain('my letter dated 13 September 2017');
  expect(words.indexOf('Plenary meeting')).toBeGreaterThan(0);
  // In the order of the package: the programme before the concept notes.
  expect(words.indexOf('Plenary meeting')).toBeLessThan(
    words.indexOf('Concept Note for the Interactive Panel Discussion'),
  );
});

for (const [language, title, opening, direction] of [
  ['French', 'Lettre de convocation', 'J’ai l’honneur de vous faire savoir que', 'ltr'],
  ['Arabic', 'رسالة الدعوة إلى الانعقاد', 'أتشرف بإبلاغكم بأنني سأعقد', 'rtl'],
] as const) {
  test(`a convening letter in ${language} is begun, cites, encloses, prints and leaves as Word`, async ({
    page,
  }) => {
    await noteTitlesOfPrints(page);
    await openExamples(page);
    await page.goto('/#/events/seed-003/papers');
    await page.getByRole('button', { name: 'New paper' }).click();
    await page.getByLabel('Language of the paper').selectOption(language);
    await page.getByRole('button', { name: /^Convening letter/ }).click();
    await expect(page.getByLabel('Name in the list of papers')).toHaveValue(title);
    await expect(pagesOf(page).first()).toContainText(opening);
    await expect(pagesOf(page).first().locator('.paper-page')).toHaveAttribute('dir', direction);
    await page.getByRole('button', { name: 'Add an earlier letter' }).click();
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    await text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' /earlier');
    await page.keyboard.press('Enter');
    await expect(pagesOf(page).first()).toContainText('2017');
    await page.getByRole('button', { name: 'Print with enclosures' }).click();
    await expect.poll(() => titlesOfPrints(page)).toHaveLength(1);
    const file = await downloaded(page, 'Download', 'Word (.docx)');
    expect(file.suggestedFilename()).toContain(title);
    const xml = strFromU8(
      unzipSync(readFileSync(await file.path()))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(xml.replace(/<[^>]+>/g, '')).toContain(opening);
    expect(xml.includes('<w:bidi')).toBe(direction === 'rtl');
  });
}

test('a letter goes to eight panellists: each sees their own, one job prints, one zip holds eight files', async ({
  page,
}) => {
  await noteTitlesOfPrints(page);
  await openExamples(page);
  await page.goto('/#/events/seed-000/papers');
  await page.getByRole('button', { name: 'New paper' }).click();
  await page.getByRole('button', { name: /^Individual invitation/ }).click();
  const bar = page.getByRole('group', { name: 'Copies of the letter' });
  await expect(bar).toContainText('Copy for Ms. Michelle Bachelet 1 of 10');

  await page.getByRole('button', { name: 'Choose people' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who gets a copy' });
  await dialog.getByLabel('Only those who are').selectOption('Panellist');
  await dialog.getByRole('checkbox', { name: /^Ms\. Rani Hong/ }).uncheck();
  await dialog.getByLabel('Search names, functions, sessions').fill('director-general iom');
  await dialog.getByRole('checkbox', { name: /^Mr\. William Lacy Swing/ }).uncheck();
  await expect(dialog.getByText('8 people')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await expect(bar).toContainText('1 of 8');
  await expect(pagesOf(page)).toContainText('Dear Ms. Bachelet,');
  await bar.getByRole('button', { name: 'Next copy' }).click();
  await expect(bar).toContainText('Copy for Ms. Alyse Nelson 2 of 8');
  await expect(pagesOf(page)).toContainText('Dear Ms. Nelson,');
  await expect(pagesOf(page)).toContainText('President of Vital Voices Global Partnership');
  await expect(pagesOf(page)).toContainText('as panellist, in Interactive Panel Discussion I,');

  await bar.getByRole('button', { name: 'Print all copies' }).click();
  await expect
    .poll(() => titlesOfPrints(page))
    .toEqual(['2012-04-03 Fighting Human Trafficking – Invitation – 8 copies: 8 papers']);

  const file = await downloaded(page, 'Download all copies (.zip)', 'Word (.docx)');
  expect(file.suggestedFilename()).toBe('2012-04-03 Fighting Human Trafficking – Invitation – 8 copies.zip');
  const files = unzipSync(readFileSync(await file.path()));
  expect(Object.keys(files)).toHaveLength(8);
  const nelson = files['2012-04-03 Fighting Human Trafficking – Invitation – Ms. Alyse Nelson.docx'];
  const words = strFromU8(unzipSync(nelson ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
  expect(words).toContain('Dear Ms. Nelson,');
  expect(words).not.toContain('Bachelet,');
});

test.describe('with a part of the program out of reach', () => {
  test.use({ expectedErrors: [/Failed to load resource|dynamically imported module/] });

  test('a file is written on the page where the worker beside it does not start', async ({ page }) => {
    await page.route(/\/exportWorker[\w-]*\.js$/, (route) => route.abort());
    await openExamples(page);
    await openPaper(page, '/events/seed-000/papers/seed-000-programme');
    const file = await downloaded(page, 'Download', 'Markdown (.md)');
    expect(readFileSync(await file.path(), 'utf8')).toContain('**10am – 11 am**');
  });

  test('a failed export says which paper, why, and what is safe; trying again helps', async ({ page }) => {
    await page.route(/\/wordFile[\w-]*\.js$/, (route) => route.abort());
    await openExamples(page);
    await page.goto('/#/events/seed-000/papers');
    await page.getByRole('button', { name: 'Download Programme', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Word (.docx)' }).click();
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('“Programme” could not be written as a file');
    await expect(notice).toContainText('Look whether you are connected');
    await expect(notice).toContainText('Your papers are safe');
    await page.unroute(/\/wordFile[\w-]*\.js$/);
    const file = page.waitForEvent('download');
    await notice.getByRole('button', { name: 'Try again' }).click();
    expect((await file).suggestedFilename()).toBe(
      '2012-04-03 Fighting Human Trafficking – Programme (final).docx',
    );
    await expect(notice).toHaveCount(0);
  });

  test('a long export shows how far it is and can be cancelled', async ({ page }) => {
    // Never answered: the export lasts until it is cancelled.
    await page.route(/\/wordFile[\w-]*\.js$/, () => undefined);
    await openExamples(page);
    await openPaper(page, '/events/seed-000/papers/seed-000-programme');
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Word (.docx)' }).click();
    await expect(page.getByRole('progressbar', { name: 'Writing “Programme”' })).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    const file = await downloaded(page, 'Download', 'Plain text for e-mail (.txt)');
    expect(file.suggestedFilename()).toMatch(/\.txt$/);
  });
});

async function downloaded(page: Page, menu: string, item: string): Promise<Download> {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  return file;
}

/** Stands in for the printer: notes the title of each job and how many papers are in it. */
async function noteTitlesOfPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const pages = [...document.querySelectorAll('.print-root > .paper-page')];
      const papers = new Set(
        pages.map((one) =>
          getComputedStyle(one)
            .getPropertyValue('page')
            .replace(/-page-\d+$/, ''),
        ),
      );
      const line = `${document.title}: ${papers.size} papers`;
      const { dataset } = document.documentElement;
      dataset['printed'] = [dataset['printed'] ?? '', line].join('\n').trim();
      dispatchEvent(new Event('afterprint'));
    };
  });
}

async function titlesOfPrints(page: Page): Promise<readonly string[]> {
  const noted = await page.evaluate(() => document.documentElement.dataset['printed'] ?? '');
  return noted.split('\n').filter((line) => line !== '');
}
