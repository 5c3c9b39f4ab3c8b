import type { EventId } from '#domain/ids.ts';
import { useStandings } from '#parts/editions/useStandings.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { LeavingNotice } from '#press/leaving/LeavingNotice.tsx';
import { useLibrary } from '#store/store.ts';
import { editionsAddress, eventAddress, hrefTo } from '#ui/addresses.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { CompareBar } from './CompareBar.tsx';
import { ComparedContext } from './compared.ts';
import { useCompareWords } from './compareWords.ts';
import { Looks } from './Looks.tsx';
import { Nothing } from './Nothing.tsx';
import { useComparePlace } from './place.ts';
import { useTwo } from './useTwo.ts';
import { usualPair } from './usualPair.ts';
import { Ways } from './Ways.tsx';
import styles from './CompareScreen.module.css';

/** Two standings of an event beside each other: what changed, as a list, side by side, or as one redlined sheet. */
export function CompareScreen({ eventId }: { readonly eventId: EventId }) {
  const words = useCompareWords();
  const language = useInterfaceLanguage();
  const event = useLibrary(({ eventsById }) => eventsById[eventId]);
  const standings = useStandings(eventId);
  const { place: said, visit } = useComparePlace(eventId);
  const pair = usualPair(standings, said, event?.alternative !== undefined);
  const place = { ...said, ...pair };
  const two = useTwo(eventId, standings, pair);
  if (event === undefined) return null;
  const compared = two.type === 'compared' ? two.compared : null;
  const isDifferent = compared !== null && compared.comparison.changes.length > 0;
  return (
    <ComparedContext value={compared}>
      <div className={styles['screen']}>
        <ScreenHead title={words('titleOf', { event: briefTitleOf(event, language) })}>
          <a className={styles['link']} href={hrefTo(eventAddress(eventId))}>
            {words('toProgramme')}
          </a>
          <a className={styles['link']} href={hrefTo(editionsAddress(eventId))}>
            {words('toEditions')}
          </a>
          {isDifferent && <Ways place={place} />}
        </ScreenHead>
        {(standings.length > 1 || said.from !== '') && (
          <CompareBar standings={standings} from={pair.from} to={pair.to} onChoose={visit} />
        )}
        {isDifferent ? (
          <Looks place={place} standings={standings} onVisit={visit} />
        ) : (
          <Nothing
            why={two.type === 'nothing' ? two.why : 'same'}
            eventId={eventId}
            standings={standings}
            pair={pair}
          />
        )}
        <LeavingNotice />
      </div>
    </ComparedContext>
  );
}
