// A programme from elsewhere: pasted or opened, looked over beside its source, and taken into the library in one step.
import { readFile } from 'node:fs/promises';
import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { expectSaved, openEmpty, openWithExamples } from '../pages/library.ts';
import { expectLines, sheet } from '../pages/programme.ts';

const programme = (name: string) =>
  readFile(new URL(`../fixtures/programmes/${name}.txt`, import.meta.url), 'utf8');

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste the programme').fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
}

test('a pasted agenda becomes an event, prints with its rows, and goes again in one step', async ({
  page,
}) => {
  await openEmpty(page);
  await page.getByRole('button', { name: /^Paste or open a programme/ }).click();
  await paste(page, await programme('004-agenda'));
  const result = page.getByRole('region', { name: 'What was read' });
  await expect(result.getByRole('textbox', { name: 'Room' }).first()).toHaveValue('Conference Room 4');
  await expect(result.getByLabel('Date')).toHaveValue('2017-06-23');

  await page.getByRole('option', { name: /Panel 3: Trafficking in persons in the context/ }).click();
  await expect(result.locator('[data-marked]')).toContainText('2030 Sustainable Development Agenda');

  for (const [scheme, width, dir] of [
    ['light', 1280, 'ltr'],
    ['dark', 320, 'rtl'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((value) => document.documentElement.setAttribute('dir', value), dir);
    expect(await barriersOf(page, `review, ${scheme}, ${width}, ${dir}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));

  await page.getByRole('button', { name: /^Accept \d+ sessions$/ }).click();
  await expectSaved(page);
  await page.getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Programme', exact: true }).click();
  const paper = page.getByRole('region', { name: 'The paper as it will print' });
  for (const row of ['10.15-10:30', '10.30-11.45', '15.00-16.25', '16.25-17.50', '17.50-18.00'])
    await expect(paper).toContainText(row);
  await expect(paper).toContainText('Ms. Purna Sen');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Programme imported')).toBeVisible();
});

test('the final programme merged into its example changes nothing but what is known to differ', async ({
  page,
}) => {
  await openWithExamples(page);
  await page.goto('/#/events/seed-000/import');
  await paste(page, await programme('000-final'));
  await expect(page.getByRole('heading', { name: /^Into “Fighting Human Trafficking/ })).toBeVisible();
  await expect(page.getByText('Nothing changes', { exact: true })).toHaveCount(4);
  await page.getByRole('checkbox', { name: 'Issue it as an edition, too' }).check();
  await page.getByRole('button', { name: 'Accept 4 sessions' }).click();
  await expect(page.getByText('and issued as an edition')).toBeVisible();
  await page.goto('/#/events/seed-000/editions');
  await expect(page.getByRole('heading', { name: /^Edition 4/ })).toBeVisible();
});

test('a Word file asks two things it leaves open, and each answer settles all alike', async ({ page }) => {
  await openEmpty(page);
  await page.goto('/#/import');
  const lines = [
    'Seminar on water',
    '03/04/2026',
    '2:00 - 3:00 Panel on rivers',
    'Scene-setter: Mr. Jonas Berg, Director',
    '3:00 - 4:00 Panel on wells',
    'Scene-setter: Ms. Sarah Whitfield, Adviser',
  ];
  const document = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
  await choose(page, 'seminar.docx', new Uint8Array(await Packer.toBuffer(document)));
  const asks = page.getByRole('region', { name: 'Questions' });
  const question = asks.getByRole('group', { name: /03\/04\/2026/ });
  const other = question.getByRole('button', { name: '4 March 2026' });
  await expect(question.getByRole('button')).toHaveText(['3 April 2026', '4 March 2026']);
  await other.click();
  await expect(page.getByLabel('Date')).toHaveValue('2026-03-04');
  await expect(other).toHaveAttribute('aria-pressed', 'true');

  const role = asks.getByRole('group', { name: /Scene-setter/ });
  await expect(role.getByRole('button').first()).toHaveAttribute('aria-pressed', 'true');
  await role.getByRole('button', { name: 'Moderator' }).click();
  await expect(role.getByRole('button', { name: 'Moderator' })).toHaveAttribute('aria-pressed', 'true');
  const result = page.getByRole('region', { name: 'What was read' });
  await expect(result).toContainText('Moderator Mr. Jonas Berg');
  await expect(result).toContainText('Moderator Ms. Sarah Whitfield');
  await page.getByRole('button', { name: 'Accept 2 sessions' }).click();
  await expect(page.getByRole('button', { name: 'Name: Ms. Sarah Whitfield' })).toBeVisible();
});

test('of two programmes in one text one is chosen, a line is said to be a person, and the rest is written by hand', async ({
  page,
}) => {
  await openEmpty(page);
  await page.goto('/#/import');
  await paste(
    page,
    [
      'TENTATIVE PROGRAMME',
      '3 June 2024',
      '10:00–11:00 Opening',
      '11:00 Panel 1: Rivers',
      'Chen Yu',
      '13:00–14:00 Lunch',
      'Excellencies,',
      'In reference to my letter I enclose the programme with all the speakers who have been confirmed so far.',
      'Please accept, Excellencies, the assurances of my highest consideration.',
      'PROVISIONAL PROGRAMME',
      '3 June 2024',
      '10:00–11:00 Opening',
      '11:00–13:00 Panel 1: Rivers and lakes',
      '15:00–15:30 Songs',
      '15:30–16:00 Closing',
    ].join('\n'),
  );
  const result = page.getByRole('region', { name: 'What was read' });
  const source = page.getByRole('listbox', { name: 'Source, line by line' });
  const asks = page.getByRole('region', { name: 'Questions' });
  await expect(result).toContainText('Rivers and lakes');
  await expect(page.getByText('One question is open: its marked answer is taken.')).toBeVisible();

  // By keyboard alone, the lines it stands in lit meanwhile.
  await page.getByRole('button', { name: 'Next open question' }).press('Enter');
  await expect(asks.getByRole('button', { name: 'PROVISIONAL PROGRAMME' })).toBeFocused();
  await expect(source.locator('[data-marked]')).toHaveText([/10:00–11:00 Opening/, /10:00–11:00 Opening/]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(result).not.toContainText('Rivers and lakes');
  const person = asks.getByRole('group', { name: 'Is “Chen Yu” a person?' });
  await expect(person.getByRole('button', { name: 'No' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByText(/^2 remarks$/).click();
  await page.getByRole('checkbox', { name: /^“11:00” · No end is written/ }).check();
  await expect(
    page.getByText('3 sessions · one day · 0 people · one open question · one remark'),
  ).toBeVisible();

  await result.getByRole('button', { name: 'Edit Panel 1: Rivers' }).click();
  await result.getByRole('button', { name: 'Theme', exact: true }).click();
  await page.keyboard.type('Old wells');
  await result.getByLabel('Words over the themes').fill('To be discussed:');
  await result.getByLabel('Name of the day').fill('Water day');
  for (const [scheme, width, dir] of [
    ['light', 1280, 'ltr'],
    ['dark', 320, 'rtl'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((value) => document.documentElement.setAttribute('dir', value), dir);
    expect(await barriersOf(page, `questions and form, ${scheme}, ${width}, ${dir}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));

  await person.getByRole('button', { name: 'Yes' }).click();
  await expect(result).toContainText('Panellist Chen Yu');
  await expect(asks).toContainText('All are answered.');
  await page.getByRole('button', { name: 'Accept 3 sessions' }).click();
  await expectLines(page, ['10:00–11:00 · Opening', '11:00–13:00 · Panel 1: Rivers', '13:00–14:00 · Lunch']);
  await expect(sheet(page)).toContainText('Water day');
  await expect(sheet(page)).toContainText('To be discussed:');
  await expect(sheet(page)).toContainText('Old wells');

  // Taken back by its notice, it is looked over again as it was left.
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(result).toContainText('Panellist Chen Yu');
});

test('a file dropped as soon as the program can be seen is read, and not opened in its place', async ({
  page,
}) => {
  await openEmpty(page);
  const isHeld = await page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'agenda.txt', { type: 'text/plain' }));
      return !document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      );
    },
    await programme('004-agenda'),
  );
  expect(isHeld).toBe(true);
  await expect(page.getByRole('region', { name: 'What was read' }).getByLabel('Date')).toHaveValue(
    '2017-06-23',
  );

  // What is open in a window is not swept away by another: it waits.
  await page.keyboard.press('?');
  const window = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await window.evaluate((dialog) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['3 June 2024\n10:00–11:00 Opening'], 'other.txt'));
    dialog.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(window).toContainText('Read as soon as this window is closed: other.txt');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'other.txt' })).toHaveAttribute('aria-pressed', 'true');
});

test('a file packed to do harm is refused in plain words, and the library stays as it was', async ({
  page,
}) => {
  await openEmpty(page);
  await page.goto('/#/import');
  const zeros = new Uint8Array(220_000_000);
  const bomb = zipSync(
    { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': zeros },
    { level: 9 },
  );
  await choose(page, 'agenda.docx', bomb);
  await expect(page.getByText('far larger than any programme')).toBeVisible();
  await expect(page.getByText('Your library is as it was.')).toBeVisible();
  await page.goto('/#/');
  await expect(page.getByRole('heading', { name: 'Plan a formal meeting' })).toBeVisible();
});
