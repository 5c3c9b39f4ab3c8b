// The text of a paper in its editor, as a person meets it.
import type { Locator, Page } from '@playwright/test';

export function textOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text', exact: true });
}

export function footnoteText(page: Page, number: number): Locator {
  return page.getByRole('textbox', { name: `Footnote ${number}`, exact: true });
}

/** Opens a paper of the examples and empties its text. */
export async function openEmptied(page: Page, address: string): Promise<Locator> {
  await page.goto(`/#${address}`);
  const text = textOf(page);
  await text.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  return text;
}

/** As a paste does, with what the clipboard would hold. */
export async function pasteInto(
  text: Locator,
  content: { readonly html?: string; readonly plain?: string; readonly megabytesOf?: string },
): Promise<void> {
  await text.evaluate((element, { html = '', plain = '', megabytesOf }) => {
    const data = new DataTransfer();
    const large =
      megabytesOf === undefined ? '' : megabytesOf.repeat((10 * 1024 * 1024) / megabytesOf.length);
    data.setData('text/html', html + large);
    data.setData('text/plain', plain);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, content);
}
