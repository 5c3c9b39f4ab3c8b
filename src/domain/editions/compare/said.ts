// A change together with the places of the stored values it speaks of, so that it can be told what no change says.
import type { Change } from './change.ts';

export type Path = readonly string[];

export interface Said {
  readonly change: Change;
  /** Every stored value at or under one of these is said by the change. */
  readonly paths: readonly Path[];
}

export function said(change: Change, ...paths: readonly Path[]): Said {
  return { change, paths };
}

/** What a change that is printed and follows from no other one carries. */
export function basics(key: string): {
  readonly key: string;
  readonly isInternal: boolean;
  readonly causeKey: string | null;
} {
  return { key, isInternal: false, causeKey: null };
}

export function internal(key: string): ReturnType<typeof basics> {
  return { key, isInternal: true, causeKey: null };
}
