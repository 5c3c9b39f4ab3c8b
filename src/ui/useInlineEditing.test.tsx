// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { keepHalfTyped } from './halfTyped.ts';
import { InlineText } from './InlineText.tsx';

const root = createRoot(document.body.appendChild(document.createElement('div')));

/** What the library has been handed, key by key. */
const taken: string[] = [];

function edit(isLive: boolean): HTMLTextAreaElement {
  flushSync(() =>
    root.render(
      <InlineText
        field="Title"
        label="Title"
        value="Opening"
        placeholder="No title"
        isLive={isLive}
        isTabbable
        onCommit={(text) => {
          taken.push(text);
          return null;
        }}
      />,
    ),
  );
  flushSync(() => document.querySelector<HTMLElement>('[data-inline]')?.click());
  const field = document.querySelector('textarea');
  if (field === null) throw new Error('Nothing is being edited');
  return field;
}

/** The browser tells of a key; the page has drawn nothing yet. */
function type(field: HTMLTextAreaElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

afterEach(() => {
  flushSync(() => root.render(null));
  taken.length = 0;
});

describe('a page that closes before its last key is drawn', () => {
  it('keeps the key of a text that is taken when its field is left', () => {
    const field = edit(false);
    type(field, 'Half');
    type(field, 'Half a tit');
    keepHalfTyped();
    expect(taken).toEqual(['Half a tit']);
  });

  it('puts no older text over one that is taken key by key', () => {
    const field = edit(true);
    type(field, 'Half');
    type(field, 'Half a tit');
    keepHalfTyped();
    expect(taken).toEqual(['Half', 'Half a tit']);
  });

  it('keeps the key where the field goes with the screen', () => {
    const field = edit(false);
    type(field, 'Half a tit');
    flushSync(() => root.render(null));
    expect(taken).toEqual(['Half a tit']);
  });
});
