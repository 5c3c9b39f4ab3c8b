import type { EventId } from '#domain/ids.ts';
import type { NamedStanding } from '#parts/editions/useStandings.ts';
import { editionsAddress, hrefTo } from '#ui/addresses.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useCompareWords } from './compareWords.ts';
import { nameOfStanding } from './names.ts';
import type { WhyNothing } from './useTwo.ts';
import type { Pair } from './usualPair.ts';

interface NothingProps {
  readonly why: WhyNothing | 'same';
  readonly eventId: EventId;
  readonly standings: readonly NamedStanding[];
  readonly pair: Pair;
}

/** Why there is nothing to show, and what to do about it. */
export function Nothing({ why, eventId, standings, pair }: NothingProps) {
  const words = useCompareWords();
  const names = { from: nameOfStanding(standings, pair.from), to: nameOfStanding(standings, pair.to) };
  return (
    <EmptyState
      title={words(`nothing.${why}`)}
      about={words(`nothingAbout.${why}`, names)}
      action={<a href={hrefTo(editionsAddress(eventId))}>{words('toEditions')}</a>}
    />
  );
}
