// What text looks like at its beginning: a web page, a letter by e-mail, a table of values, or words.
import type { OpenedFile } from '../openedFile.ts';

const PAGE =
  /^\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^]{0,2000}?-->\s{0,100})?<(?:!doctype html|html|head|body|table|div|article|main|section|h[1-6]|p|ul|ol|meta|style)\b/i;

export function isMarkup(file: OpenedFile): boolean {
  return PAGE.test((file.text() ?? '').slice(0, 4000));
}

/** Any text at all: the last to be asked. */
export function isProse(file: OpenedFile): boolean {
  return (file.text() ?? '').trim() !== '';
}
