import type { Edition } from '#domain/editions/edition.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { changeNoticeAddress, compareAddress, editionsAddress, hrefTo, sendAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { goTo } from '#ui/hashLocation.ts';
import styles from './Timeline.module.css';

interface WhatFollowsProps {
  readonly edition: Edition;
  readonly before: Edition | null;
}

/** Right after issuing: the usual next steps. */
export function WhatFollows({ edition, before }: WhatFollowsProps) {
  const words = useEditionWords();
  const { id, eventId } = edition;
  return (
    <section className={styles['report']} aria-labelledby="what-follows">
      <h4 id="what-follows">{words('next.heading')}</h4>
      <div className={styles['ways']}>
        {before !== null && (
          <a className={styles['way']} href={hrefTo(compareAddress(eventId, { from: before.id, to: id }))}>
            {words('next.compare', { number: before.sequence })}
          </a>
        )}
        {before !== null && (
          <a className={styles['way']} href={hrefTo(changeNoticeAddress(eventId, before.id, id))}>
            {words('next.notice')}
          </a>
        )}
        <a className={styles['way']} href={hrefTo(sendAddress(eventId, id))}>
          {words('next.send')}
        </a>
        <Button
          look="quiet"
          onClick={() => goTo(editionsAddress(eventId, { edition: id }), { replace: true })}
        >
          {words('next.done')}
        </Button>
      </div>
    </section>
  );
}
