// Choosing two standings to compare: which one stands in which of the two columns.
import { createContext, useContext } from 'react';
import type { StandingRef } from '#domain/editions/standing.ts';

export interface Picked {
  readonly from: StandingRef;
  readonly to: StandingRef;
}

interface Picking extends Picked {
  readonly pick: (side: keyof Picked, ref: StandingRef) => void;
}

/** null = nothing is being chosen. */
export const PickingContext = createContext<Picking | null>(null);

export function usePicking(): Picking | null {
  return useContext(PickingContext);
}
