import { useMemo, useRef, useState } from 'react';
import type { EventId } from '#domain/ids.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { useFindings } from '#parts/checks/findings.ts';
import { findingsByPlace } from '#parts/findings/groups.ts';
import { useFindingsWords } from '#parts/findings/findingsWords.ts';
import { useKeptFocus } from '#parts/findings/useKeptFocus.ts';
import { useLibrary } from '#store/store.ts';
import { editionsAddress, eventAddress, hrefTo, papersAddress } from '#ui/addresses.ts';
import { useActions } from '#ui/actions.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { AreaSection } from './AreaSection.tsx';
import { checksActions } from './actions.ts';
import { FindingsFilter } from './FindingsFilter.tsx';
import { MendSeveral } from './MendSeveral.tsx';
import { ALL_FINDINGS, isShown } from './filter.ts';
import { NothingFound } from './NothingFound.tsx';
import { RuleSettings } from './RuleSettings.tsx';
import { SilencedList } from './SilencedList.tsx';
import styles from './ChecksScreen.module.css';

/** All that the checks have found in an event, place by place; what is silenced; and the rules themselves. */
export function ChecksScreen({ eventId }: { readonly eventId: EventId }) {
  const words = useFindingsWords();
  const language = useInterfaceLanguage();
  const event = useLibrary(({ eventsById }) => eventsById[eventId]);
  const findings = useFindings(eventId);
  const [filter, setFilter] = useState(ALL_FINDINGS);
  const list = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () => findings?.open.filter((finding) => isShown(filter, finding)) ?? [],
    [findings, filter],
  );
  useKeptFocus(list);
  useActions(useMemo(() => checksActions(), []));
  if (event === undefined) return null;
  return (
    <div className={styles['screen']}>
      <ScreenHead title={words('titleOf', { event: briefTitleOf(event, language) })}>
        <a className={styles['link']} href={hrefTo(eventAddress(eventId))}>
          {words('toProgramme')}
        </a>
        <a className={styles['link']} href={hrefTo(papersAddress(eventId))}>
          {words('toPapers')}
        </a>
        <a className={styles['link']} href={hrefTo(editionsAddress(eventId))}>
          {words('toEditions')}
        </a>
      </ScreenHead>
      {findings === null && <p role="status">{words('looking')}</p>}
      {findings !== null && findings.open.length > 0 && (
        <FindingsFilter findings={findings.open} filter={filter} onFilter={setFilter} />
      )}
      <div ref={list} tabIndex={-1} className={styles['list']} aria-label={words('pane')} role="group">
        {findings?.open.length === 0 && <NothingFound event={event} />}
        {findings !== null && findings.open.length > 0 && shown.length === 0 && (
          <p className={styles['none']}>{words('nothingShown')}</p>
        )}
        <MendSeveral eventId={eventId} findings={shown} />
        {findingsByPlace(event, shown).map(({ area, places }) => (
          <AreaSection key={area} area={area} places={places} />
        ))}
      </div>
      {findings !== null && <SilencedList eventId={eventId} findings={findings.silenced} />}
      <RuleSettings event={event} />
    </div>
  );
}
