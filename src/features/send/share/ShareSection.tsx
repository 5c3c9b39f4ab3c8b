import { useId, useMemo } from 'react';
import { DRAFT, type StandingRef } from '#domain/editions/standing.ts';
import type { EventId } from '#domain/ids.ts';
import { useEditionsOf, useStanding } from '#parts/editions/useStandings.ts';
import { ShareForm } from './ShareForm.tsx';
import type { SharedStanding } from './shareOrder.ts';
import { useShareWords } from './shareWords.ts';
import styles from './ShareSection.module.css';

interface ShareSectionProps {
  readonly eventId: EventId;
  /** The draft, an edition or a parked alternative. */
  readonly standing: StandingRef;
}

/** A programme as one page for others, with the papers and in the languages chosen. */
export function ShareSection({ eventId, standing: ref }: ShareSectionProps) {
  const words = useShareWords();
  const headingId = useId();
  const content = useStanding(eventId, ref);
  const editions = useEditionsOf(eventId);
  const standing = useMemo((): SharedStanding | null => {
    const edition = editions.find(({ id }) => id === ref) ?? null;
    const earlier = edition === null ? editions : editions.slice(0, editions.indexOf(edition));
    return content === null ? null : { content, edition, earlier };
  }, [content, editions, ref]);
  if (standing === null) return null;
  return (
    <section className={styles['section']} aria-labelledby={headingId}>
      <h2 id={headingId}>{words('heading')}</h2>
      <p className={styles['about']}>{words('about')}</p>
      <ShareForm key={ref === DRAFT ? eventId : ref} standing={standing} />
    </section>
  );
}
