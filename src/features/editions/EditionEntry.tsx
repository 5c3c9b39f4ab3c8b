import { memo, useEffect, useRef } from 'react';
import type { Edition } from '#domain/editions/edition.ts';
import { DRAFT } from '#domain/editions/standing.ts';
import { formatDate } from '#languages/dates.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { headlineOf } from '#parts/editions/headline.ts';
import { useEditionName } from '#parts/editions/standingNames.ts';
import { compareAddress, hrefTo, sendAddress } from '#ui/addresses.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { ChangedLine } from './ChangedLine.tsx';
import { EditionMenu } from './EditionMenu.tsx';
import { EditionPapers } from './EditionPapers.tsx';
import { issuedText } from './issuedText.ts';
import { PickRadios } from './PickRadios.tsx';
import styles from './Timeline.module.css';
import { useSeen } from './useSeen.ts';
import { WhatFollows } from './WhatFollows.tsx';

interface EditionEntryProps {
  readonly edition: Edition;
  readonly before: Edition | null;
  /** The address names it: it comes into view and takes the focus. */
  readonly isAsked: boolean;
  readonly isJustIssued: boolean;
}

/** An edition on the timeline: its stage and its date, what changed, the papers that went with it, what one can do. */
export const EditionEntry = memo(function EditionEntry({
  edition,
  before,
  isAsked,
  isJustIssued,
}: EditionEntryProps) {
  const words = useEditionWords();
  const vocabulary = useWords('vocabulary');
  const language = useInterfaceLanguage();
  const nameOf = useEditionName();
  const { isSeen, watch } = useSeen();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, eventId, sequence, asOf, note } = edition;
  const issued = issuedText(edition, language);
  useEffect(() => {
    if (!isAsked) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('li')?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  return (
    <li ref={watch} className={styles['entry']} data-kind="edition">
      <div className={styles['margin']} aria-hidden="true">
        <span className={styles['number']}>{sequence}</span>
      </div>
      <div className={styles['content']}>
        <PickRadios standing={id} name={nameOf(edition)} />
        <h3 ref={heading} tabIndex={-1}>
          <span className={styles['kicker']}>{words('number', { number: sequence })}</span>{' '}
          <bdi>{headlineOf(edition, vocabulary(`stage.${edition.stage}`), language)}</bdi>{' '}
          <span className={styles['asOf']}>
            {words('asOf', { date: formatDate(asOf, 'day-month-year', language) })}
          </span>
        </h3>
        {issued !== null && <p className={styles['sub']}>{words('issuedAt', { moment: issued })}</p>}
        {before !== null && (
          <ChangedLine
            wanted={{ eventId, from: before.id, to: id, isSeen }}
            sense="From"
            number={before.sequence}
          />
        )}
        {note !== '' && (
          <p className={styles['note']}>
            <strong>{words('note')}</strong> <bdi>{note}</bdi>
          </p>
        )}
        {isJustIssued && <WhatFollows edition={edition} before={before} />}
        <EditionPapers edition={edition} />
        <div className={styles['ways']}>
          {before !== null && (
            <a className={styles['way']} href={hrefTo(compareAddress(eventId, { from: before.id, to: id }))}>
              {words('compareWithBefore', { number: before.sequence })}
            </a>
          )}
          <a className={styles['way']} href={hrefTo(compareAddress(eventId, { from: id, to: DRAFT }))}>
            {words('compareWithDraft')}
          </a>
          <a className={styles['way']} href={hrefTo(sendAddress(eventId, id))}>
            {words('send')}
          </a>
          <EditionMenu edition={edition} name={nameOf(edition)} />
        </div>
      </div>
    </li>
  );
});
