import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { DRAFT, type StandingRef } from '#domain/editions/standing.ts';
import type { EventId } from '#domain/ids.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { announce } from '#ui/announce.ts';
import { PickBar } from './PickBar.tsx';
import { type Picked, PickingContext } from './picking.ts';
import { useEditionsPlace } from './place.ts';

interface PickingProps {
  readonly eventId: EventId;
  /** What the draft is compared with where nothing else is chosen; null = there is nothing. */
  readonly latest: StandingRef | null;
  readonly children: ReactNode;
}

type Chosen = Partial<Picked> & { readonly since: StandingRef | null };

const NOTHING: Chosen = { since: null };

/** While two standings are being chosen, every row within has its two circles, and a bar says which two. */
export function Picking({ eventId, latest, children }: PickingProps) {
  const words = useEditionWords();
  const { choosing } = useEditionsPlace();
  const [chosen, setChosen] = useState(NOTHING);
  const isChoosing = choosing !== null && latest !== null;
  // What was chosen another time counts no more.
  const picked = chosen.since === choosing ? chosen : NOTHING;
  const from = picked.from ?? (choosing === '' || choosing === null ? latest : choosing) ?? DRAFT;
  const to = picked.to ?? DRAFT;
  useEffect(() => {
    if (isChoosing) announce(words('pick.begun'));
  }, [isChoosing, words]);
  const picking = useMemo(
    () =>
      isChoosing
        ? {
            from,
            to,
            pick: (side: keyof Picked, ref: StandingRef) =>
              setChosen({ from, to, since: choosing, [side]: ref }),
          }
        : null,
    [isChoosing, choosing, from, to],
  );
  return (
    <PickingContext value={picking}>
      {children}
      <PickBar eventId={eventId} />
    </PickingContext>
  );
}
