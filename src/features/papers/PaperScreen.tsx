import { useState } from 'react';
import { contentOf } from '#domain/editions/content.ts';
import type { Edition } from '#domain/editions/edition.ts';
import type { ListItemId } from '#domain/ids.ts';
import { recipientsOf } from '#domain/papers/recipients.ts';
import { textIn } from '#languages/language.ts';
import { useEditionName } from '#parts/editions/standingNames.ts';
import { FindingsBadge } from '#parts/findings/FindingsBadge.tsx';
import { PaperFindings } from '#parts/findings/PaperFindings.tsx';
import { useLibrary } from '#store/store.ts';
import { hrefTo, paperAddress, papersAddress } from '#ui/addresses.ts';
import { Chip } from '#ui/Chip.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useWords } from '#ui/useWords.ts';
import { PaperPreview } from '#press/PaperPreview.tsx';
import { PreviewFailed } from '#press/PreviewFailed.tsx';
import { LeavingNotice } from '#press/leaving/LeavingNotice.tsx';
import { CopiesBar } from './copies/CopiesBar.tsx';
import { FormWidth } from './FormWidth.tsx';
import { UntranslatedTexts } from './languages/UntranslatedTexts.tsx';
import { PaperForm } from './PaperForm.tsx';
import styles from './PaperScreen.module.css';
import { PaperWays } from './PaperWays.tsx';
import type { PaperPlace } from './paperSource.ts';
import { useOpenPaper, usePaperTree } from './usePaperTrees.ts';
import type { OpenPaper } from './usePaperTrees.ts';

/** One paper: the form of what stands on it, beside the page as it will print. */
export function PaperScreen({ eventId, paperId, editionId }: PaperPlace) {
  const words = useWords('papers');
  const open = useOpenPaper({ eventId, paperId, editionId });
  const isClosed = useLibrary(
    ({ editionsById }) => editionId !== undefined && isDamaged(editionsById[editionId]),
  );
  if (open !== null) return <Paper open={open} eventId={eventId} editionId={editionId} />;
  const title = words(isClosed ? 'closedTitle' : 'missingTitle');
  return (
    <>
      <ScreenHead title={title} />
      <EmptyState
        title={title}
        isTitleHidden
        about={words(isClosed ? 'closedAbout' : 'missingAbout')}
        action={<a href={hrefTo(papersAddress(eventId))}>{words('toPapers')}</a>}
      />
    </>
  );
}

function isDamaged(edition: Edition | undefined): boolean {
  return edition !== undefined && contentOf(edition) === null;
}

const previewFailed = (_error: Error, retry: () => void) => <PreviewFailed onRetry={retry} />;

interface PaperProps extends Pick<PaperPlace, 'eventId' | 'editionId'> {
  readonly open: OpenPaper;
}

function Paper({ open, eventId, editionId }: PaperProps) {
  const words = useWords('papers');
  const { paper, state } = open;
  const [copyId, setCopyId] = useState<ListItemId | null>(null);
  const recipients = paper.form === 'letter' ? recipientsOf(paper) : [];
  const tree = usePaperTree(
    open,
    recipients.find(({ id }) => id === copyId),
  );
  const name = textIn(paper.name, paper.language, state.event.mainLanguage) || words('untitled');
  return (
    <div className={styles['screen']}>
      <ScreenHead
        title={name}
        chips={
          <>
            <Chip>{words(`type.${tree.type}`)}</Chip>
            <FindingsBadge eventId={eventId} />
          </>
        }
      >
        <PaperWays open={open} tree={tree} />
      </ScreenHead>
      <section className={styles['form']} aria-label={words('form')}>
        <a className={styles['back']} href={hrefTo(papersAddress(eventId))}>
          {words('toPapers')}
        </a>
        {editionId === undefined ? (
          <>
            <PaperFindings eventId={eventId} paperId={paper.id} />
            <PaperForm eventId={eventId} paper={paper} />
            <UntranslatedTexts tree={tree} />
          </>
        ) : (
          <ReadOnly eventId={eventId} paperId={paper.id} editionId={editionId} />
        )}
      </section>
      <FormWidth />
      <div className={styles['page']}>
        {paper.form === 'letter' && recipients.length > 0 && (
          <CopiesBar letter={paper} state={state} tree={tree} shownId={copyId} onShow={setCopyId} />
        )}
        <ErrorBoundary resetKey={tree} fallback={previewFailed}>
          <PaperPreview tree={tree} />
        </ErrorBoundary>
      </div>
      <LeavingNotice />
    </div>
  );
}

function ReadOnly({ eventId, paperId, editionId }: PaperPlace) {
  const words = useWords('papers');
  const editionName = useEditionName();
  const edition = useLibrary((library) =>
    editionId === undefined ? undefined : library.editionsById[editionId],
  );
  const isInDraft = useLibrary((library) => library.eventsById[eventId]?.papersById[paperId] !== undefined);
  if (edition === undefined) return null;
  return (
    <div className={styles['readOnly']}>
      <p>{words('readOnly', { edition: editionName(edition) })}</p>
      {isInDraft && <a href={hrefTo(paperAddress(eventId, paperId))}>{words('toDraft')}</a>}
    </div>
  );
}
