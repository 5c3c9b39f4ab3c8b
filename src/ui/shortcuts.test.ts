import { describe, expect, it } from 'vitest';
import { isPressed, shortcutText, type KeyPress } from './shortcuts.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('a shortcut', () => {
  it('is pressed with Ctrl, and with Command on a Mac', () => {
    expect(isPressed('Mod+K', press('k', { ctrlKey: true }), false)).toBe(true);
    expect(isPressed('Mod+K', press('k', { metaKey: true }), false)).toBe(false);
    expect(isPressed('Mod+K', press('k', { metaKey: true }), true)).toBe(true);
    expect(isPressed('Mod+K', press('k'), false)).toBe(false);
  });

  it('tells undo from redo by Shift', () => {
    const redo = press('Z', { ctrlKey: true, shiftKey: true });
    expect(isPressed('Mod+Z', redo, false)).toBe(false);
    expect(isPressed('Mod+Shift+Z', redo, false)).toBe(true);
  });

  it('takes a sign as it is typed, whichever keys that needs on the keyboard', () => {
    expect(isPressed('?', press('?', { shiftKey: true }), false)).toBe(true);
    expect(isPressed('?', press('?'), false)).toBe(true);
  });

  it('is not pressed with a modifier too many', () => {
    expect(isPressed('N', press('n', { altKey: true }), false)).toBe(false);
    expect(isPressed('N', press('N', { shiftKey: true }), false)).toBe(false);
    expect(isPressed('Alt+ArrowUp', press('ArrowUp', { altKey: true }), false)).toBe(true);
  });

  it('reads as it is written on the keyboard', () => {
    expect(shortcutText('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(shortcutText('Mod+Shift+Z', true)).toBe('⌘⇧Z');
    expect(shortcutText('Alt+ArrowUp', false)).toBe('Alt+↑');
  });
});
