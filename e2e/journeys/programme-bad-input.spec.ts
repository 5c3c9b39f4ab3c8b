// Bad input on the programme sheet (of times: programme-bad-times.spec.ts;
// of two tabs: programme-tabs.spec.ts). Each gets a message beside the field or a clean refusal; nothing is lost and
// nothing happens in silence.
//
// | what is done                                              | what must come of it                                  |
// |-----------------------------------------------------------|-------------------------------------------------------|
// | half-typed time ("10:", "3."), words, 25:00, 10:75         | message, old hours stay, field stays open             |
// | end before start, end equal to start, an end alone         | message, old hours stay                               |
// | a time that can be read two ways                           | both readings named, nothing taken                    |
// | a bad time left by clicking elsewhere or by Escape         | old hours stay, message or none, no step to undo      |
// | bad start and end in the details; end with no start        | message beside the field, old hours stay              |
// | empty title of a session or event                          | shown as untitled, undo brings it back                |
// | empty name of a person                                     | message, old name stays                               |
// | 10 MB pasted into a name, a title, a time, the details     | message, old value stays, page answers at once        |
// | 10 MB or 1,000 lines pasted as people                      | message with the number, nobody added                 |
// | a line longer than a name can be, typed as a person        | message, nothing cut off in silence                   |
// | lone surrogates, control characters, line breaks           | cleaned, on screen and after reload                   |
// | markup and formulas                                        | plain text                                            |
// | Escape in the middle of typing                             | the old text exactly, nothing left to undo            |
// | two quick Enters; Enter held down                          | one change, one step                                  |
// | the session deleted while its field is edited, here or in  | no error, the session stays deleted, undo brings it   |
// | another tab                                                | back                                                  |
// | the session deleted in another tab while it is carried     | told, nothing moved                                   |
// | the page closed or left by Back on a half-typed text       | the text is kept                                      |
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures/page.ts';
import { expectSaved } from '../pages/library.ts';
import { paste } from '../pages/pasting.ts';
import {
  details,
  everythingNow,
  expectLines,
  expectPeople,
  field,
  FIGHTING,
  handle,
  notices,
  openExample,
  openMenu,
  row,
  sheet,
  text,
} from '../pages/programme.ts';

const TEN_MEGABYTES = 10 * 1024 * 1024;

let lastStep = '';
test.beforeEach(async ({ page }) => {
  await openExample(page, 'Fighting');
  lastStep = (await undo(page).getAttribute('aria-label')) ?? '';
});

const undo = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /^Undo/ });

/** The last step is still the opening of the example: nothing was done since. */
async function expectNothingToUndo(page: Page): Promise<void> {
  await expect(undo(page)).toHaveAccessibleName(lastStep);
}

test('an empty title shows as untitled, and undo brings the words back', async ({ page }) => {
  await text(row(page, 'Opening'), 'Title').click();
  await field(page, 'Title').fill('');
  await page.keyboard.press('Enter');
  await expectLines(page, ['10am – 11 am · Untitled session', ...FIGHTING.slice(1)]);
  await expectSaved(page);
  await page.reload();
  await expectLines(page, ['10am – 11 am · Untitled session', ...FIGHTING.slice(1)]);
  await text(row(page, 'Untitled'), 'Title').click();
  await page.keyboard.type('   ');
  await page.keyboard.press('Enter');
  await expectLines(page, ['10am – 11 am · Untitled session', ...FIGHTING.slice(1)]);
});

test('an empty title of the event shows as untitled', async ({ page }) => {
  await sheet(page)
    .getByRole('button', { name: /^Event title/ })
    .click();
  await field(page, 'Event title').fill('');
  await page.keyboard.press('Enter');
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText('Untitled event');
  await page.keyboard.press('Control+z');
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(/^Fighting Human Trafficking/);
});

test('an empty name is refused with a message', async ({ page }) => {
  await text(row(page, 'Opening'), 'Name', 'H.E. Mr. Ban').click();
  await field(page, 'Name').fill(' ');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Opening').getByRole('alert')).toHaveText(
    /A name cannot be empty; the old one is kept/,
  );
  await page.getByRole('heading', { level: 1 }).click();
  await expect(text(row(page, 'Opening'), 'Name', 'H.E. Mr. Ban Ki-moon')).toBeVisible();
  await expectNothingToUndo(page);
});

test('10 MB pasted into a name, a function, a title or a time are refused, and the page goes on', async ({
  page,
}) => {
  const before = await everythingNow(page);
  for (const [label, name] of [
    ['Name', 'H.E. Mr. Ban Ki-moon'],
    ['Function', 'Secretary-General'],
    ['Title', 'Opening Remarks'],
    ['Time', '10am – 11 am'],
  ] as const) {
    await test.step(label, async () => {
      await text(row(page, 'Opening'), label, label === 'Time' ? '' : name).click();
      await paste(page, { megabytes: 10 });
      await expect(row(page, 'Opening').getByRole('alert')).toHaveText(
        new RegExp(`${TEN_MEGABYTES}|10,485,760|too long`),
      );
      await expect(field(page, label)).toHaveValue(name);
      await page.keyboard.press('Escape');
      await expect(row(page, 'Opening').getByRole('alert')).toHaveCount(0);
      expect(await everythingNow(page)).toEqual(before);
      await expectNothingToUndo(page);
    });
  }
});

test('10 MB pasted into the details are refused, and the page goes on', async ({ page }) => {
  await row(page, 'Opening').click({ position: { x: 60, y: 60 } });
  for (const label of ['Number as printed', 'Note']) {
    const input = details(page).getByRole('textbox', { name: label });
    await input.click();
    await paste(page, { megabytes: 10 });
    await expect(input).toHaveValue('');
    await expect(input).toHaveAccessibleDescription(/10485760|10,485,760|too long/i);
  }
  await expectNothingToUndo(page);
  await expectLines(page, FIGHTING);
});

test.describe('people typed and pasted', () => {
  const opening = [
    'H.E. Mr. Nassir Abdulaziz Al-Nasser',
    'H.E. Mr. Ban Ki-moon',
    'H.E. Mr. Milos Koterec',
    'Mr. Yury Fedotov',
    'Ms. Mira Sorvino',
  ];
  test.beforeEach(async ({ page }) => {
    await handle(page, 'Opening').focus();
    await page.keyboard.press('p');
    await expect(page.getByRole('combobox', { name: 'Add a person' })).toBeFocused();
  });

  test('a list of names becomes one person a line, in one step', async ({ page }) => {
    await paste(page, 'Ms. Ada Lovelace, Mathematician\r\n\r\nMr. Charles Babbage, Engineer (TBC)\n');
    await expectPeople(page, 'Opening', [...opening, 'Ms. Ada Lovelace', 'Mr. Charles Babbage']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expectPeople(page, 'Opening', opening);
  });

  test('10 MB on one line or on many, a thousand lines, and signs without a name are refused', async ({
    page,
  }) => {
    const picker = page.getByRole('combobox', { name: 'Add a person' });
    await paste(page, { megabytes: 10 });
    await expect(picker).toHaveAccessibleDescription(/too long|10485760|10,485,760/i);
    await paste(page, 'Ms. Ada Lovelace, Mathematician\n'.repeat(320_000));
    await expect(picker).toHaveAccessibleDescription(
      /a session takes 500 at once|too long|Nothing was added/,
    );
    await paste(
      page,
      Array.from({ length: 1000 }, (_, index) => `Ms. Person Number${index}, Function`).join('\n'),
    );
    await expect(picker).toHaveAccessibleDescription(/That is 1000 lines; a session takes 500 at once/);
    await picker.fill('');
    await page.keyboard.type(' , ;');
    await page.keyboard.press('Enter');
    await expect(picker).toHaveAccessibleDescription(/No name was found/);
    await expectPeople(page, 'Opening', opening);
    await expectNothingToUndo(page);
  });

  test('two quick Enters add one person and close the field', async ({ page }) => {
    await page.keyboard.type('Ms. Ada Lovelace');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expectPeople(page, 'Opening', [...opening, 'Ms. Ada Lovelace']);
    await expect(page.getByRole('combobox', { name: 'Add a person' })).toBeHidden();
  });
});

test('halves of characters, control characters and line breaks are cleaned, on screen and on disk', async ({
  page,
}) => {
  await text(row(page, 'Opening'), 'Title').click();
  await field(page, 'Title').selectText();
  await paste(page, 'Open\u0000ing\u0007 \ud800half \u202Eback\r\nnext\u2028line <b>x</b> =1+1 {{name}}');
  await page.keyboard.press('Enter');
  const clean = 'Opening \ufffdhalf \u202Eback next line <b>x</b> =1+1 {{name}}';
  await expect(text(row(page, 'Opening'), 'Title')).toHaveText(clean, { useInnerText: false });
  await expectSaved(page);
  await page.reload();
  await expectLines(page, [`10am – 11 am · ${clean}`, ...FIGHTING.slice(1)]);
});

test('Escape in the middle of typing restores the old words and leaves nothing to undo', async ({ page }) => {
  const before = await everythingNow(page);
  for (const [label, name] of [
    ['Title', ''],
    ['Name', 'H.E. Mr. Ban'],
    ['Function', 'Secretary-General'],
    ['Time', ''],
  ] as const) {
    await text(row(page, 'Opening'), label, name).click();
    await page.keyboard.type('Something else, and more of it');
    await page.keyboard.press('Escape');
    expect(await everythingNow(page)).toEqual(before);
  }
  await expectNothingToUndo(page);
});

test('two quick Enters are one change and one step', async ({ page }) => {
  await text(row(page, 'Opening'), 'Title').click();
  await page.keyboard.type('Opening of the dialogue');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expectLines(page, ['10am – 11 am · Opening of the dialogue', ...FIGHTING.slice(1)]);
  await page.keyboard.press('Control+z');
  await expectLines(page, FIGHTING);
  await expectNothingToUndo(page);
});

test('Enter held down on a handle opens the title once', async ({ page }) => {
  await handle(page, 'Opening').focus();
  for (let times = 0; times < 5; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(field(page, 'Title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expectLines(page, FIGHTING);
});

test('a session is deleted while its title is edited', async ({ page }) => {
  await text(row(page, 'Closing'), 'Title').click();
  await page.keyboard.type('Closing of the dia');
  await openMenu(row(page, 'Closing'), /^Delete/);
  await expectLines(page, FIGHTING.slice(0, 3));
  await notices(page).getByRole('button', { name: 'Undo' }).click();
  await expectLines(page, [...FIGHTING.slice(0, 3), '5:45pm - 6pm · Closing of the dia']);
});

test('a page closed on a half-typed title keeps the text', async ({ page, context }) => {
  await text(row(page, 'Opening'), 'Title').click();
  await page.keyboard.type('Half a tit');
  const address = page.url();
  // Asked to close, the page may still be at its last keys when the request comes back.
  const isGone = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await isGone;
  const again = await context.newPage();
  await again.goto(address);
  await expectLines(again, ['10am – 11 am · Half a tit', ...FIGHTING.slice(1)]);
});

test('a half-typed name left by the way back of the browser is kept', async ({ page }) => {
  await page.getByRole('button', { name: 'Papers and print' }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Programme' }).click();
  await text(row(page, 'Opening'), 'Name', 'H.E. Mr. Ban').click();
  await page.keyboard.type('H.E. Mr. BAN');
  await page.goBack();
  await expect(page).toHaveURL(/\/papers$/);
  await page.goForward();
  await expect(text(row(page, 'Opening'), 'Name', 'H.E. Mr. BAN')).toBeVisible();
});
