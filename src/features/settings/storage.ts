// What the browser says of the room this page takes up; null where it does not say.
export interface Storage {
  /** Bytes. */
  readonly used: number;
  readonly quota: number;
  /** Promised not to be cleared when the disk runs full. */
  readonly isPersisted: boolean;
}

export async function storageHere(): Promise<Storage | null> {
  if (!('storage' in navigator)) return null;
  const { usage, quota } = await navigator.storage.estimate();
  if (usage === undefined || quota === undefined) return null;
  return { used: usage, quota, isPersisted: await navigator.storage.persisted() };
}

/** "240 kB", "1.2 GB". */
export function sizeText(bytes: number, language: string): string {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const power = bytes < 1 ? 0 : Math.min(steps.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
    style: 'unit',
    unit: steps[power] ?? 'byte',
    unitDisplay: 'short',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** power);
}
