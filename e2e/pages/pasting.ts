// A paste that needs no clipboard, and may be as large as can be.
import type { Page } from '@playwright/test';

/** As a paste does: the whole text at once, through the browser's own editing. */
export async function paste(page: Page, pasted: string | { readonly megabytes: number }): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    const whole = typeof given === 'string' ? given : 'x'.repeat(given.megabytes * 1024 * 1024);
    data.setData('text/plain', whole);
    const target = document.activeElement;
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (target?.dispatchEvent(event) === false) return;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    // What an untouched paste puts in, the field's own limit included.
    const most = target.maxLength < 0 ? Infinity : target.maxLength;
    const prototype =
      target instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(target, whole.slice(0, most));
    target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, pasted);
}
