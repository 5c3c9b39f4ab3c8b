// A shortcut is written "Mod+Shift+Z", where Mod is Ctrl, or Command on a Mac. Pure: which keys it is, how it reads.
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** True where the keys pressed are those of the shortcut. "?" and other signs stand for themselves, Shift or not. */
export function isPressed(shortcut: string, press: KeyPress, isMac: boolean): boolean {
  const parts = partsOf(shortcut);
  const key = parts.at(-1) ?? '';
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase() && !/\d/.test(key);
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    (isMac ? press.metaKey : press.ctrlKey) === wants('Mod') &&
    !(isMac ? press.ctrlKey : press.metaKey) &&
    press.altKey === wants('Alt') &&
    (isSign || press.shiftKey === wants('Shift'))
  );
}

/** The keys one by one, as a person finds them on the keyboard: ["Ctrl", "Shift", "Z"]. */
export function keysOf(shortcut: string, isMac: boolean): readonly string[] {
  const names: Record<string, string> = isMac
    ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', ...ARROWS }
    : { Mod: 'Ctrl', ...ARROWS };
  return partsOf(shortcut).map((part) => names[part] ?? part);
}

/** "+" alone is the key of that name. */
function partsOf(shortcut: string): readonly string[] {
  return shortcut === '+' ? ['+'] : shortcut.split('+');
}

const ARROWS = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

/** "Ctrl+Shift+Z", or "⌘⇧Z". */
export function shortcutText(shortcut: string, isMac: boolean): string {
  return keysOf(shortcut, isMac).join(isMac ? '' : '+');
}
