import { useMemo } from 'react';
import type { EventId } from '#domain/ids.ts';
import { restoreActions } from '#features/editions/actions.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { useEditionsOf } from '#parts/editions/useStandings.ts';
import { useLibrary } from '#store/store.ts';
import { useActions } from '#ui/actions.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { eventActions } from './actions/eventActions.ts';
import { WhatIfBanner } from './WhatIfBanner.tsx';

/** What every page of an event has besides its own: the actions on its editions, and word of a "what if". */
export function EventFrame({ eventId }: { readonly eventId: EventId }) {
  const words = useEditionWords();
  const vocabulary = useWords('vocabulary');
  const language = useInterfaceLanguage();
  const alternative = useLibrary(({ eventsById }) => eventsById[eventId]?.alternative);
  const editions = useEditionsOf(eventId);
  useActions(
    useMemo(() => {
      const event = { id: eventId, ...(alternative === undefined ? {} : { alternative }) };
      return [
        ...eventActions(event, editions.at(-1) ?? null, words),
        ...restoreActions(editions, { language, words, vocabulary }),
      ];
    }, [eventId, alternative, editions, language, words, vocabulary]),
  );
  return alternative === undefined ? null : <WhatIfBanner eventId={eventId} name={alternative.name} />;
}
