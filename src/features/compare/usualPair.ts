// Which two are compared where the address does not say: what was there before, and what is worked on now.
import { DRAFT, type StandingRef } from '#domain/editions/standing.ts';
import type { NamedStanding } from '#parts/editions/useStandings.ts';

export interface Pair {
  readonly from: StandingRef;
  readonly to: StandingRef;
}

/** `isWhatIf`: an alternative stands in the draft's place, so that the draft is the one to compare it with. */
export function usualPair(
  standings: readonly NamedStanding[],
  { from, to }: { readonly from: string; readonly to: string },
  isWhatIf: boolean,
): Pair {
  const later = to === '' ? DRAFT : to;
  if (from !== '') return { from, to: later };
  const [firstChoice, otherwise] = isWhatIf
    ? (['parked', 'edition'] as const)
    : (['edition', 'parked'] as const);
  const refOf = (kind: NamedStanding['kind']) => standings.find((one) => one.kind === kind)?.ref;
  if (later === DRAFT) return { from: refOf(firstChoice) ?? refOf(otherwise) ?? DRAFT, to: later };
  // Latest first, so what stands behind an edition is the one it followed.
  const at = standings.findIndex(({ ref }) => ref === later);
  const before = standings[at]?.kind === 'edition' ? standings[at + 1]?.ref : undefined;
  return { from: before ?? DRAFT, to: later };
}
