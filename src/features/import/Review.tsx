import { useEffect, useRef, useState } from 'react';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { Asks } from './Asks.tsx';
import { Columns } from './Columns.tsx';
import { EventFields } from './EventFields.tsx';
import type { ImportSource } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { KnownPeople } from './KnownPeople.tsx';
import { lineId, markingFrom, markLines, markResult, whenDrawn } from './lineLinks.ts';
import { MergePanel } from './MergePanel.tsx';
import { openRemarks } from './openAsks.ts';
import { PapersBlock } from './PapersBlock.tsx';
import { Remarks } from './Remarks.tsx';
import { ResultPane } from './ResultPane.tsx';
import type { Reviewed } from './reviewed.ts';
import { SourcePane } from './SourcePane.tsx';
import { TakingInBar } from './TakingInBar.tsx';
import { MergeContext, useMerge } from './useMerge.ts';
import { usePeopleMatches } from './usePeopleMatches.ts';
import styles from './Review.module.css';

interface ReviewProps {
  readonly source: ImportSource;
  /** As corrected up to the last key: for the fields that are being typed in. */
  readonly fresh: Reviewed;
  /** The same, a moment later where there is much to draw. */
  readonly review: Reviewed;
  /** null = it becomes a new event. */
  readonly target: PlannedEvent | null;
}

/** The source and what was read from it, beside each other, on a phone one at a time. */
export function Review({ source, fresh, review, target }: ReviewProps) {
  const words = useImportWords();
  const [isBrief, setBrief] = useState(false);
  const [view, setView] = useState<'source' | 'result'>('result');
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current === null ? undefined : markingFrom(root.current)), []);
  const matches = usePeopleMatches(review.programme, source.corrections.people, target);
  const merge = useMerge(review, target, source.corrections.merging, matches);
  const [onResult] = useState(() => (line: number) => {
    setView('result');
    // Once the result is there to be shown.
    requestAnimationFrame(() =>
      whenDrawn(
        () => markResult(line, true),
        (found) => focusOf(found)?.focus({ preventScroll: true }),
      ),
    );
  });
  const [onSource] = useState(() => (lines: readonly number[]) => {
    setView('source');
    requestAnimationFrame(() =>
      whenDrawn(
        () => document.getElementById(lineId(lines.at(-1) ?? 0)),
        () => markLines(lines, 'page'),
      ),
    );
  });
  return (
    <div ref={root} className={styles['review']} data-view={view}>
      <TakingInBar source={source} review={review} matches={matches} target={target} />
      <Asks source={source} review={review} matches={matches} onLines={onSource} />
      <Remarks remarks={review.reading.remarks} open={openRemarks(source)} onLines={onSource} />
      {target !== null && merge !== null && (
        <MergePanel
          source={source}
          review={review}
          target={target}
          merge={merge}
          isBrief={isBrief}
          onBrief={setBrief}
        />
      )}
      <div role="group" aria-label={words('view')} className={styles['views']}>
        {(['source', 'result'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={styles['tab']}
            aria-pressed={view === one}
            onClick={() => setView(one)}
          >
            {words(one === 'source' ? 'viewSource' : 'viewResult')}
          </button>
        ))}
      </div>
      <div className={styles['panes']}>
        <section className={styles['sourceSide']} aria-label={words('viewSource')}>
          <SourcePane reading={review.reading} onChoose={onResult} />
        </section>
        <section
          className={styles['resultSide']}
          aria-label={words('result')}
          data-brief={merge !== null && isBrief}
        >
          <EventFields source={source} review={fresh} />
          {source.outcome.isRead && <Columns source={source} tables={source.outcome.tables} />}
          <KnownPeople matches={matches} />
          <MergeContext value={merge}>
            <ResultPane review={review} onLines={onSource} />
          </MergeContext>
          <PapersBlock source={source} review={review} />
        </section>
      </div>
    </div>
  );
}

/** Where the keys go with a row or a field of the event: its first button, or the field. */
function focusOf(found: HTMLElement): HTMLElement | null {
  const row = found.closest<HTMLElement>('[data-session]');
  return row === null ? found.querySelector('input, textarea, select') : row.querySelector('button');
}
