// What keys that are not part of a move do while something is carried by keys. A letter or Delete meant for the sheet
// at rest does nothing; a command such as undo first puts back what is carried, because it may change what is under it.
interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** True where the key goes no further. */
export function keptFromOthers({ key, ctrlKey, metaKey }: KeyPress, putBack: () => void): boolean {
  if (!ctrlKey && !metaKey) return key.length === 1 || key === 'Delete' || key === 'Backspace';
  if (key.length === 1) putBack();
  return false;
}
