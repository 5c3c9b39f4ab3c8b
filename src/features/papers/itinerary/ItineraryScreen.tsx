import { useMemo, useState } from 'react';
import { itineraryTree } from '#documents/itinerary/itinerary.ts';
import type { EventId, PersonId } from '#domain/ids.ts';
import { appearancesOf, type Appearance } from '#domain/people/appearances.ts';
import { fullNameOf, type Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { today } from '#domain/time.ts';
import type { Language } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';
import { hrefTo, peopleAddress, personAddress } from '#ui/addresses.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { PaperPreview } from '#press/PaperPreview.tsx';
import { PreviewFailed } from '#press/PreviewFailed.tsx';
import { LeavingNotice } from '#press/leaving/LeavingNotice.tsx';
import { PrintAndDownload } from '#press/leaving/PrintAndDownload.tsx';
import { ItineraryForm } from './ItineraryForm.tsx';
import styles from './Itinerary.module.css';

/** A person's itinerary as a page that prints, in a language and of events of one's choice. */
export function ItineraryScreen({ personId }: { readonly personId: PersonId }) {
  const words = useWords('itinerary');
  const person = useLibrary((library) => library.peopleById[personId]);
  const eventsById = useLibrary((library) => library.eventsById);
  const appearances = useMemo(
    () => appearancesOf(personId, Object.values<PlannedEvent>(eventsById)),
    [personId, eventsById],
  );
  if (person !== undefined && appearances.length > 0)
    return <Itinerary person={person} appearances={appearances} />;
  return (
    <>
      <ScreenHead title={words('title')} />
      <EmptyState
        title={words('nothing')}
        about={words('nothingAbout')}
        action={
          <a href={hrefTo(person === undefined ? peopleAddress() : personAddress(personId))}>
            {words(person === undefined ? 'toPeople' : 'toPerson')}
          </a>
        }
      />
    </>
  );
}

interface ItineraryProps {
  readonly person: Person;
  readonly appearances: readonly Appearance[];
}

const previewFailed = (_error: Error, retry: () => void) => <PreviewFailed onRetry={retry} />;

function Itinerary({ person, appearances }: ItineraryProps) {
  const words = useWords('itinerary');
  const [language, setLanguage] = useState<Language>(useInterfaceLanguage());
  const [eventIds, setEventIds] = useState(() => eventsToCome(appearances, new Date()));
  const peopleById = useLibrary((library) => library.peopleById);
  const roomsById = useLibrary((library) => library.roomsById);
  const tree = useMemo(() => {
    const wanted = appearances.filter(({ event }) => eventIds.has(event.id));
    return itineraryTree({ person, appearances: wanted, language, peopleById, roomsById });
  }, [person, appearances, eventIds, language, peopleById, roomsById]);
  return (
    <div className={styles['screen']}>
      <ScreenHead title={words('of', { name: fullNameOf(person) })}>
        {tree !== null && <PrintAndDownload tree={tree} />}
      </ScreenHead>
      <section className={styles['form']} aria-label={words('form')}>
        <a className={styles['back']} href={hrefTo(personAddress(person.id))}>
          {words('toPerson')}
        </a>
        <ItineraryForm
          appearances={appearances}
          language={language}
          onLanguage={setLanguage}
          eventIds={eventIds}
          onEvents={setEventIds}
        />
      </section>
      <div className={styles['page']}>
        {tree === null ? (
          <EmptyState title={words('nothing')} about={words('nothingChosen')} />
        ) : (
          <ErrorBoundary resetKey={tree} fallback={previewFailed}>
            <PaperPreview tree={tree} />
          </ErrorBoundary>
        )}
      </div>
      <LeavingNotice />
    </div>
  );
}

/** The events that are not over, or where all are over all of them. */
function eventsToCome(appearances: readonly Appearance[], now: Date): ReadonlySet<EventId> {
  const toCome = appearances.filter(({ event, sittings }) =>
    sittings.some(({ day }) => day >= today(now, event.timeZone)),
  );
  return new Set((toCome.length > 0 ? toCome : appearances).map(({ event }) => event.id));
}
