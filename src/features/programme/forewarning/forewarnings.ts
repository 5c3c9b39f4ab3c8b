// What is known so far about the places something carried could be put, for the marks that show it.
import { create } from 'zustand';
import type { RowKey } from '#domain/programme/rows.ts';
import type { Day } from '#domain/time.ts';

export interface Forewarning {
  readonly line: string;
  readonly isImpossible: boolean;
}

interface Forewarnings {
  /** By slotName; null = nothing would clash there. */
  readonly bySlot: ReadonlyMap<string, Forewarning | null>;
}

export const useForewarnings = create<Forewarnings>(() => ({ bySlot: new Map() }));

/** Ahead of a row, or (null) at the end of a day. */
export function slotName({ day, before }: { readonly day: Day; readonly before: RowKey | null }): string {
  return `${day} ${before ?? ''}`;
}
