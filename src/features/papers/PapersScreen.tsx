import { Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useSearch } from 'wouter';
import type { EventId } from '#domain/ids.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { FindingsBadge } from '#parts/findings/FindingsBadge.tsx';
import { useLibrary } from '#store/store.ts';
import { editionsAddress, eventAddress, hrefTo, papersAddress, sendAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { LeavingNotice } from '#press/leaving/LeavingNotice.tsx';
import './new/newPaperWords.ts';
import { KeptEditions } from './KeptEditions.tsx';
import { noticeAskedFor } from './new/noticeAskedFor.ts';
import { NewPaperDialog } from './new/NewPaperDialog.tsx';
import { PackageSection } from './PackageSection.tsx';
import { PaperRow } from './PaperRow.tsx';
import styles from './PapersScreen.module.css';
import { eventStateOf, packagesOf } from './paperSource.ts';
import { looseItems } from './rowItems.tsx';

/** The event's papers: each letter with what it encloses, the rest, and the papers of kept editions. */
export function PapersScreen({ eventId }: { readonly eventId: EventId }) {
  const words = useWords('papers');
  const newWords = useWords('newPaper');
  const language = useInterfaceLanguage();
  const [isBeginning, setBeginning] = useState(false);
  const search = useSearch();
  const noticeOf = noticeAskedFor(search);
  const state = useLibrary(useCallback((library) => eventStateOf(library, eventId), [eventId]));
  if (state === null) return null;
  const { packages, single } = packagesOf(state.event.papersById);
  const isEmpty = packages.length + single.length === 0;
  return (
    <div className={styles['screen']}>
      <ScreenHead
        title={words('ofEvent', { event: briefTitleOf(state.event, language) })}
        chips={<FindingsBadge eventId={eventId} />}
      >
        <a className={styles['link']} href={hrefTo(eventAddress(eventId))}>
          {words('toProgramme')}
        </a>
        <a className={styles['link']} href={hrefTo(editionsAddress(eventId))}>
          {words('toEditions')}
        </a>
        <a className={styles['link']} href={hrefTo(sendAddress(eventId))}>
          {words('toSend')}
        </a>
        <Button look="primary" icon={<Plus />} onClick={() => setBeginning(true)}>
          {newWords('open')}
        </Button>
      </ScreenHead>
      {isEmpty && <EmptyState title={words('none')} about={words('noneAbout')} />}
      {packages.length > 0 && (
        <section className={styles['group']}>
          <h2>{words('packages')}</h2>
          {packages.map(({ letter }) => (
            <PackageSection key={letter.id} eventId={eventId} state={state} letter={letter} />
          ))}
        </section>
      )}
      {single.length > 0 && (
        <section className={styles['group']}>
          <h2>{words('single')}</h2>
          {single.map((paper) => (
            <PaperRow
              key={paper.id}
              eventId={eventId}
              open={{ state, paper }}
              placeItems={looseItems(state.event, paper, words)}
            />
          ))}
        </section>
      )}
      <KeptEditions eventId={eventId} />
      <LeavingNotice />
      {(isBeginning || noticeOf !== null) && (
        <NewPaperDialog
          key={search}
          event={state.event}
          noticeOf={noticeOf}
          onClose={() => {
            setBeginning(false);
            if (noticeOf !== null) goTo(papersAddress(eventId), { replace: true });
          }}
        />
      )}
    </div>
  );
}
