// The standings of an event as screens list and open them.
import { useCallback, useMemo } from 'react';
import type { Alternative } from '#domain/editions/alternative.ts';
import { alternativesOf } from '#domain/editions/alternatives.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import type { Edition } from '#domain/editions/edition.ts';
import { editionsOf } from '#domain/editions/issue.ts';
import { DRAFT, standing, type StandingRef } from '#domain/editions/standing.ts';
import type { EventId } from '#domain/ids.ts';
import { useLibrary } from '#store/store.ts';
import { parkedName, presentName, useEditionName } from './standingNames.ts';
import { useStandingWords } from './standingWords.ts';

export interface NamedStanding {
  readonly ref: StandingRef;
  readonly kind: 'present' | 'parked' | 'edition';
  /** In full: "Edition 2: Programme, as of 26 March 2012". */
  readonly name: string;
}

/** In the order of issue. */
export function useEditionsOf(eventId: EventId): readonly Edition[] {
  return useLibrary(useCallback((library) => editionsOf(library, eventId), [eventId]));
}

/** What waits beside what is worked on: the draft first. */
export function useParked(eventId: EventId): readonly Alternative[] {
  return useLibrary(useCallback((library) => alternativesOf(library, eventId), [eventId]));
}

/** What is worked on, then what is parked, then the editions, latest first; none where the event is gone. */
export function useStandings(eventId: EventId): readonly NamedStanding[] {
  const words = useStandingWords();
  const nameOf = useEditionName();
  const event = useLibrary(useCallback((library) => library.eventsById[eventId], [eventId]));
  const parked = useParked(eventId);
  const editions = useEditionsOf(eventId);
  const present = event === undefined ? null : presentName(event, words);
  return useMemo(
    () =>
      present === null
        ? []
        : [
            { ref: DRAFT, kind: 'present', name: present },
            ...parked.map((one) => ({ ref: one.id, kind: 'parked' as const, name: parkedName(one, words) })),
            ...editions
              .toReversed()
              .map((one) => ({ ref: one.id, kind: 'edition' as const, name: nameOf(one) })),
          ],
    [present, parked, editions, words, nameOf],
  );
}

/** null = there is none such, or it cannot be opened. */
export function useStanding(eventId: EventId, ref: StandingRef): EditionContent | null {
  return useLibrary(useCallback((library) => standing(library, eventId, ref), [eventId, ref]));
}
