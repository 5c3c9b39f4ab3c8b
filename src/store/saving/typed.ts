// What stands half typed in the fields of a page, noted where writing is immediate. A page that crashes hands nothing
// over; the next one finds here what was being typed, and shows it until the user has seen it.
import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { isMap } from '../changes.ts';
import type { Device } from './device.ts';
import { runningNow } from './running.ts';

const PREFIX = 'typed:';

export interface TypedText {
  /** What the field is called on the screen. */
  readonly label: string;
  readonly text: string;
}

/** What one page left. */
export interface TypedLeft {
  readonly key: string;
  readonly texts: readonly TypedText[];
}

const leftStore = createStore<readonly TypedLeft[]>(() => []);

export function useTypedLeft(): readonly TypedLeft[] {
  return useSyncExternalStore(leftStore.subscribe, leftStore.getState, leftStore.getState);
}

/** Notes all that stands half typed on this page now. */
export function keepTyped(texts: readonly TypedText[]): void {
  const device = runningNow()?.device;
  if (device !== undefined) writeTyped(device, texts);
}

export function writeTyped({ notes, tab }: Device, texts: readonly TypedText[]): void {
  if (texts.length === 0) notes.remove(`${PREFIX}${tab}`);
  else notes.write(`${PREFIX}${tab}`, JSON.stringify(texts));
}

/** Looks for what pages that are gone have left. */
export async function findTyped(device: Device): Promise<void> {
  const live = await device.liveTabs();
  leftStore.setState(typedIn(device, live), true);
}

export function forgetTyped(key: string): void {
  runningNow()?.device.notes.remove(key);
  leftStore.setState((left) => left.filter((one) => one.key !== key), true);
}

export function typedIn({ notes }: Device, live: ReadonlySet<string>): readonly TypedLeft[] {
  return notes
    .keys()
    .filter((key) => key.startsWith(PREFIX) && !live.has(key.slice(PREFIX.length)))
    .map((key) => ({ key, texts: textsIn(notes.read(key) ?? '') }))
    .filter(({ texts }) => texts.length > 0);
}

function textsIn(kept: string): readonly TypedText[] {
  try {
    const values: unknown = JSON.parse(kept);
    if (!Array.isArray(values)) return [];
    return values.flatMap((value: unknown) => {
      if (!isMap(value)) return [];
      const { label, text } = value;
      return typeof label === 'string' && typeof text === 'string' ? [{ label, text }] : [];
    });
  } catch {
    return [];
  }
}
