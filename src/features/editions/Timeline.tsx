import { useState } from 'react';
import type { Alternative } from '#domain/editions/alternative.ts';
import type { Edition } from '#domain/editions/edition.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { EditionEntry } from './EditionEntry.tsx';
import { ParkedEntry } from './ParkedEntry.tsx';
import { useEditionsPlace } from './place.ts';
import { PresentEntry } from './PresentEntry.tsx';
import styles from './Timeline.module.css';

/** Put on the page at once: an event of two hundred editions must not make the first look wait. */
const CHUNK = 30;

interface TimelineProps {
  readonly event: PlannedEvent;
  readonly parked: readonly Alternative[];
  /** In the order of issue. */
  readonly editions: readonly Edition[];
}

/** What is worked on, what waits beside it, and the editions, latest first. */
export function Timeline({ event, parked, editions }: TimelineProps) {
  const words = useEditionWords();
  const { edition: asked, isIssued } = useEditionsPlace();
  const [shown, setShown] = useState(CHUNK);
  const latestFirst = editions.toReversed();
  const upTo = Math.max(shown, latestFirst.findIndex(({ id }) => id === asked) + 1);
  const hidden = latestFirst.length - upTo;
  return (
    <>
      <section aria-label={words('present')}>
        <h2 className="visually-hidden">{words('present')}</h2>
        <ol className={styles['timeline']}>
          <PresentEntry
            event={event}
            latest={latestFirst[0] ?? null}
            draft={parked.find(({ isDraft }) => isDraft) ?? null}
          />
        </ol>
      </section>
      {parked.length > 0 && (
        <section className={styles['part']}>
          <h2>{words('waitingHeading')}</h2>
          <ol className={styles['timeline']}>
            {parked.map((one) => (
              <ParkedEntry key={one.id} parked={one} isDraftPresent={event.alternative === undefined} />
            ))}
          </ol>
        </section>
      )}
      {editions.length === 0 ? (
        <EmptyState title={words('issuedNone')} about={words('issuedNoneAbout')} />
      ) : (
        <section className={styles['part']}>
          <h2>{words('issuedHeading')}</h2>
          <ol className={styles['timeline']} data-line>
            {latestFirst.slice(0, upTo).map((edition, index) => (
              <EditionEntry
                key={edition.id}
                edition={edition}
                before={latestFirst[index + 1] ?? null}
                isAsked={edition.id === asked}
                isJustIssued={isIssued && edition.id === asked}
              />
            ))}
          </ol>
          {hidden > 0 && (
            <Button className={styles['older']} onClick={() => setShown(upTo + CHUNK)}>
              {words('showMore', { count: Math.min(hidden, CHUNK) })}
            </Button>
          )}
        </section>
      )}
    </>
  );
}
