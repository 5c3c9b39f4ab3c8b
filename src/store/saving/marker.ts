// A short note, kept apart from both homes of the library, that there is something to find in them. It is what stops
// an empty page from being shown as if nothing had ever been here.
import { isMap } from '../changes.ts';
import type { Device } from './device.ts';

export interface Marker {
  /** How many events there were. */
  readonly events: number;
  /** Milliseconds; when it was last known to be saved. */
  readonly savedAt: number;
  readonly isMirrored: boolean;
}

const KEY = 'marker';

export function readMarker(device: Pick<Device, 'notes'>): Marker | null {
  try {
    const value: unknown = JSON.parse(device.notes.read(KEY) ?? 'null');
    if (!isMap(value)) return null;
    const { events, savedAt, isMirrored } = value;
    if (typeof events !== 'number' || typeof savedAt !== 'number') return null;
    return { events, savedAt, isMirrored: isMirrored === true };
  } catch {
    return null;
  }
}

export function writeMarker(device: Device, marker: Marker): void {
  device.notes.write(KEY, JSON.stringify(marker));
}
