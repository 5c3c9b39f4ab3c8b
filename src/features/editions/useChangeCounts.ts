// What changed from one standing to another, worked out when the page is idle and only for what is on screen: opening
// two editions of a long programme takes longer than a hand at the keys would bear.
import { useCallback, useEffect, useState } from 'react';
import type { Edition } from '#domain/editions/edition.ts';
import { standing, type StandingRef } from '#domain/editions/standing.ts';
import type { EditionId, EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { libraryNow, useLibrary } from '#store/store.ts';
import { changeCounts, type ChangeCounts } from './changeCounts.ts';
import { whenIdle } from './whenIdle.ts';

export interface WantedCounts {
  readonly eventId: EventId;
  /** null = nothing to compare with. */
  readonly from: StandingRef | null;
  readonly to: StandingRef;
  /** On screen. */
  readonly isSeen: boolean;
}

/** null = not worked out yet, or one of the two cannot be opened. */
export function useChangeCounts({ eventId, from, to, isSeen }: WantedCounts): ChangeCounts | null {
  // Two editions never change; whatever else is compared rests on all of the library.
  const resting = useLibrary(
    useCallback((library) => (editionPair(library, from, to) === null ? library : null), [from, to]),
  );
  const [known, setKnown] = useState<ChangeCounts | null>(null);
  useEffect(() => {
    if (!isSeen || from === null) return undefined;
    let isWanted = true;
    const show = async () => {
      const counts = await countedOf(resting ?? libraryNow(), eventId, from, to);
      if (isWanted) setKnown(counts);
    };
    const stop = whenIdle(() => void show());
    return () => {
      isWanted = false;
      stop();
    };
  }, [eventId, from, to, isSeen, resting]);
  return from === null ? null : known;
}

const knownByEdition = new WeakMap<Edition, WeakMap<Edition, ChangeCounts>>();

async function countedOf(
  library: Library,
  eventId: EventId,
  from: StandingRef,
  to: StandingRef,
): Promise<ChangeCounts | null> {
  const pair = editionPair(library, from, to);
  const known = pair === null ? undefined : knownByEdition.get(pair.before)?.get(pair.after);
  if (known !== undefined) return known;
  const { compareEditions } = await import('#domain/editions/compare/compareEditions.ts');
  const before = standing(library, eventId, from);
  const after = standing(library, eventId, to);
  if (before === null || after === null) return null;
  const counts = changeCounts(compareEditions(before, after));
  if (pair !== null) {
    const ofBefore = knownByEdition.get(pair.before) ?? new WeakMap<Edition, ChangeCounts>();
    knownByEdition.set(pair.before, ofBefore.set(pair.after, counts));
  }
  return counts;
}

function editionPair(
  { editionsById }: Library,
  from: StandingRef | null,
  to: StandingRef,
): { readonly before: Edition; readonly after: Edition } | null {
  const before = from === null ? undefined : editionsById[from as EditionId];
  const after = editionsById[to as EditionId];
  return before === undefined || after === undefined ? null : { before, after };
}
