// The two that the address names, compared; or why they cannot be.
import { useMemo } from 'react';
import type { EventId } from '#domain/ids.ts';
import { useStanding, type NamedStanding } from '#parts/editions/useStandings.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { comparedOf, type Compared } from './compared.ts';
import type { Pair } from './usualPair.ts';

export type WhyNothing = 'onlyDraft' | 'one' | 'missing' | 'broken';

export type Two =
  | { readonly type: 'compared'; readonly compared: Compared }
  | { readonly type: 'nothing'; readonly why: WhyNothing };

export function useTwo(eventId: EventId, standings: readonly NamedStanding[], { from, to }: Pair): Two {
  const language = useInterfaceLanguage();
  const before = useStanding(eventId, from);
  const after = useStanding(eventId, to);
  const compared = useMemo(
    () =>
      before === null || after === null || from === to
        ? null
        : comparedOf(eventId, { before, after }, language),
    [eventId, before, after, from, to, language],
  );
  if (compared !== null) return { type: 'compared', compared };
  if (standings.length < 2) return { type: 'nothing', why: 'onlyDraft' };
  if (from === to) return { type: 'nothing', why: 'one' };
  const missing = before === null ? from : to;
  const isListed = standings.some(({ ref }) => ref === missing);
  return { type: 'nothing', why: isListed ? 'broken' : 'missing' };
}
