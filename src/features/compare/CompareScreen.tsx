import type { EventId } from '#domain/ids.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { useLibrary } from '#store/store.ts';
import { eventAddress, hrefTo } from '#ui/addresses.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useCompareWords } from './compareWords.ts';

/** Two standings of an event beside each other: what changed, as a list, side by side, or as one redlined sheet. */
export function CompareScreen({ eventId }: { readonly eventId: EventId }) {
  const words = useCompareWords();
  const language = useInterfaceLanguage();
  const event = useLibrary(({ eventsById }) => eventsById[eventId]);
  if (event === undefined) return null;
  return (
    <ScreenHead title={words('titleOf', { event: briefTitleOf(event, language) })}>
      <a href={hrefTo(eventAddress(eventId))}>{words('toProgramme')}</a>
    </ScreenHead>
  );
}
