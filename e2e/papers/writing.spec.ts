// Writing the text of a paper: by keyboard, with live fields and footnotes, from the clipboard.
import { chatPage, wordLetter, wordLists } from '#features/papers/body/paste/samplePastes.ts';
import { barriersOf } from '../access/barriers.ts';
import { expect, test } from '../fixtures/page.ts';
import { expectSaved } from '../pages/library.ts';
import { footnoteText, openEmptied, pasteInto, textOf } from '../pages/writing.ts';
import { openExamples, pagesOf } from './openPaper.ts';

const LETTER = '/events/seed-000/papers/seed-000-letter-26-march-2012';

test('a letter is written by keyboard alone, undone, redone and kept', async ({ page }) => {
  await openExamples(page);
  const text = await openEmptied(page, LETTER);
  const { keyboard } = page;
  await keyboard.type('I invite you on {event dates w');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await keyboard.press('Enter');
  await keyboard.type(' to /session title');
  await keyboard.press('Enter');
  await expect(page.getByText('session title: which one?')).toBeVisible();
  await keyboard.type('prot');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('- First');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.type('Inner');
  await keyboard.press('Enter');
  await keyboard.press('Shift+Tab');
  await keyboard.press('ControlOrMeta+b');
  await keyboard.type('Second');
  await keyboard.press('ControlOrMeta+Alt+f');
  await expect(footnoteText(page, 1)).toBeFocused();
  await keyboard.type('See /room');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(text).toBeFocused();
  await keyboard.press('ControlOrMeta+b');
  await keyboard.type(' and last.');

  const sheet = pagesOf(page).first();
  await expect(sheet).toContainText(
    'I invite you on Tuesday, 3 April 2012 to Protecting the Victims of Trafficking',
  );
  await expect(sheet.locator('li li')).toHaveText('Inner');
  await expect(sheet.locator('li strong')).toHaveText('Second');
  await expect(sheet.locator('.s-footnote')).toContainText('See Conference Room 2 (NLB)');
  await expect(text.getByRole('img', { name: 'Footnote 1' })).toBeVisible();

  await keyboard.press('ControlOrMeta+z');
  await expect(text).not.toContainText('and last');
  await expect(text).toBeFocused();
  await keyboard.press('ControlOrMeta+y');
  await expect(text).toContainText('and last.');
  await keyboard.type(' More');
  await page.reload();
  await expect(textOf(page)).toContainText('and last. More');
  await expect(footnoteText(page, 1)).toHaveText('See Conference Room 2 (NLB), UN Headquarters, New York');
});

test('chips are walked over, taken out, and follow what they stand for', async ({ page }) => {
  await openExamples(page);
  const text = await openEmptied(page, LETTER);
  const { keyboard } = page;
  await keyboard.type('See {earlier');
  await keyboard.press('Enter');
  await expect(text).toHaveText('See my letter dated 21 February 2012');
  await page.getByRole('button', { name: /^Remove earlier letter/ }).click();
  await expect(text).toHaveText('See [earlier letters missing]');
  await text.click();
  await keyboard.press('End');
  await keyboard.press('ArrowLeft');
  await expect(page.getByRole('status').getByText(/^Live field, earlier letters/)).toBeAttached();
  await keyboard.press('Delete');
  await expect(text).toHaveText('See ');
  await keyboard.type('and/or 1/2 {');
  await expect(page.getByRole('listbox')).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(text).toHaveText('See and/or 1/2 {');
});

test('the title of the event becomes a field when asked, never by itself', async ({ page }) => {
  await openExamples(page);
  const text = await openEmptied(page, LETTER);
  const title =
    'Fighting Human Trafficking: Partnership and Innovation to End Violence against Women and Girls';
  await page.keyboard.type(`On “${title.toLowerCase()}”`);
  await expect(page.getByText('These words are the event’s title.')).toBeVisible();
  await expect(text.locator('[title="event title in quotation marks"]')).toHaveCount(0);
  await page.keyboard.press('Alt+Enter');
  await expect(text.locator('[title="event title in quotation marks"]')).toHaveText(`“${title}”`);
  await expect(page.getByText('These words are the event’s title.')).toHaveCount(0);
});

test('the toolbar is one stop of the Tab key and works with the arrows', async ({ page }) => {
  await openExamples(page);
  const text = await openEmptied(page, LETTER);
  await page.keyboard.type('Words');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Shift+Tab');
  const style = page.getByRole('button', { name: 'Style: Text' });
  await expect(style).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Bold' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'Live field' })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: /^Heading/ }).click();
  await expect(text.locator('h2')).toHaveText('Words');
  await expect(text).toBeFocused();
  await page.getByRole('button', { name: 'Language of the passage' }).click();
  await page.getByRole('menuitemradio', { name: 'Arabic' }).click();
  await expect(text.locator('span[lang="ar"][dir="rtl"]')).toHaveText('Words');
  await page.getByRole('button', { name: 'Link' }).click();
  await page.getByRole('textbox', { name: 'Address', exact: true }).fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is no web address and no e-mail address.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Address', exact: true }).fill('www.un.org');
  await page.keyboard.press('Enter');
  await expect(pagesOf(page).first().locator('h2 a')).toHaveAttribute('href', 'https://www.un.org');
});

test('what comes from Word and from the web keeps what a paper has', async ({ page }) => {
  await openExamples(page);
  const text = await openEmptied(page, LETTER);
  await pasteInto(text, { html: wordLetter });
  await expect(text.locator('h1')).toHaveText('Concept note');
  await expect(text.locator('h2')).toHaveText('Background');
  await expect(footnoteText(page, 1)).toHaveText('See resolution 64/293.');
  await expect(text.getByRole('separator', { name: 'Page break' })).toBeVisible();
  await pasteInto(text, { html: wordLists });
  await expect(text.locator('ol[type="I"] > li')).toHaveCount(2);
  await expect(text.locator('ol[type="I"] ul > li')).toHaveText(['Root causes', 'Demand']);
  await pasteInto(text, { html: chatPage });
  await expect(text).toContainText('10:30 | Panel 1');
  await pasteInto(text, { plain: 'One line\r\nanother' });
  await expect(text).toContainText('another');
  await expect(pagesOf(page).nth(1)).toContainText('Root causes');
  await expectSaved(page);
});

test('hostile and enormous pastes do no harm', async ({ page }) => {
  await openExamples(page);
  const text = await openEmptied(page, LETTER);
  await pasteInto(text, {
    html:
      '<img src="https://evil.example/pixel.gif" onerror="document.title=1"><script>document.title=1</script>' +
      '<p onclick="document.title=1" style="background:url(https://evil.example/x)">Before <a href="javascript:document.title=1">middle</a> after</p>' +
      '<link rel="stylesheet" href="https://evil.example/x.css"><iframe src="https://evil.example/"></iframe><svg onload="document.title=1"></svg>',
  });
  await expect(text).toHaveText('Before middle after');
  await expect(text.locator('a, img:not(.ProseMirror-separator), script, iframe')).toHaveCount(0);
  await pasteInto(text, { megabytesOf: '<p><b onclick="x()">look </b></p>', plain: ' and the words' });
  await expect(text).toHaveText('Before middle after and the words');
  await expect(page.getByText(/is very large: its words were kept/)).toBeVisible();
  await pasteInto(text, { plain: 'x'.repeat(400_000) });
  await expect(page.getByText(/Nothing was pasted/)).toBeVisible();
  await expect(text).toHaveText('Before middle after and the words');
});

test('a dropped page is read like a pasted one', async ({ page }) => {
  await openExamples(page);
  const text = await openEmptied(page, LETTER);
  await text.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/html', '<ul><li>Dropped</li></ul><script>document.title = 1</script>');
    const { x, y } = element.getBoundingClientRect();
    const at = { clientX: x + 30, clientY: y + 20, bubbles: true, cancelable: true };
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, ...at }));
  });
  await expect(text.locator('li')).toHaveText('Dropped');
});

test('the open editor is within reach of everybody, in both themes and both directions', async ({ page }) => {
  await openExamples(page);
  await page.goto('/#/events/seed-002/papers/seed-002-description');
  const text = textOf(page);
  await text.click();
  for (const [theme, dir, width, language] of [
    ['light', 'ltr', 1280, 'en'],
    ['dark', 'rtl', 390, 'ar'],
    ['light', 'rtl', 360, 'ar'],
  ] as const) {
    await page.setViewportSize({ width, height: 860 });
    await page.evaluate(
      (look) => {
        document.documentElement.dataset['theme'] = look.theme;
        document.documentElement.dir = look.dir;
      },
      { theme, dir },
    );
    await page.getByLabel('Language of the paper').selectOption(language);
    await expect(text).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await text.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' {');
    await expect(page.getByRole('listbox')).toBeVisible();
    expect.soft(await barriersOf(page, `${theme} ${dir} ${width}`)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  const small = await page
    .getByRole('toolbar')
    .getByRole('button')
    .evaluateAll(
      (buttons) =>
        buttons.filter((button) => {
          const { width, height } = button.getBoundingClientRect();
          return width < 24 || height < 24;
        }).length,
    );
  expect(small).toBe(0);
});
