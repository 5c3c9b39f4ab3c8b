import { GitCompareArrows } from 'lucide-react';
import type { EventId } from '#domain/ids.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { useEditionsOf, useParked } from '#parts/editions/useStandings.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { FindingsBadge } from '#parts/findings/FindingsBadge.tsx';
import { useLibrary } from '#store/store.ts';
import { editionsAddress, eventAddress, hrefTo, papersAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { EditionDialogs } from './EditionDialogs.tsx';
import { Picking } from './Picking.tsx';
import { Timeline } from './Timeline.tsx';
import styles from './Timeline.module.css';

/** The editions of an event in time: the draft, what waits beside it, and what was issued. */
export function EditionsScreen({ eventId }: { readonly eventId: EventId }) {
  const words = useEditionWords();
  const language = useInterfaceLanguage();
  const event = useLibrary(({ eventsById }) => eventsById[eventId]);
  const parked = useParked(eventId);
  const editions = useEditionsOf(eventId);
  if (event === undefined) return null;
  const hasTwo = editions.length + parked.length > 0;
  return (
    <div className={styles['screen']}>
      <ScreenHead
        title={words('titleOf', { event: briefTitleOf(event, language) })}
        chips={<FindingsBadge eventId={eventId} />}
      >
        <a className={styles['link']} href={hrefTo(eventAddress(eventId))}>
          {words('toProgramme')}
        </a>
        <a className={styles['link']} href={hrefTo(papersAddress(eventId))}>
          {words('toPapers')}
        </a>
        {hasTwo && (
          <Button icon={<GitCompareArrows />} onClick={() => goTo(editionsAddress(eventId, { choose: '' }))}>
            {words('compareTwo')}
          </Button>
        )}
      </ScreenHead>
      <Picking eventId={eventId} latest={editions.at(-1)?.id ?? parked[0]?.id ?? null}>
        <Timeline event={event} parked={parked} editions={editions} />
      </Picking>
      <EditionDialogs event={event} parked={parked} editions={editions} />
    </div>
  );
}
