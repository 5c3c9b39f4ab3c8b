import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { ProgrammeReading, ReadingRemark } from '#imports/programme/reading.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { clearMarks, lineId, markLines, markResult, whenDrawn } from './lineLinks.ts';
import { currentSource, useImporting } from './importing.ts';
import { remarkKey } from './remarkGroups.ts';
import { LINES_TOGETHER, SourceLines } from './SourceLines.tsx';
import { useGrowing } from './useGrowing.ts';
import styles from './SourcePane.module.css';

interface SourcePaneProps {
  readonly reading: ProgrammeReading;
  /** A line was chosen: what was read from it is to be shown. */
  readonly onChoose: (line: number) => void;
}

/** Pieces of the source drawn at once, from the first session on; and with each step after. The others keep their room. */
const FIRST = 2;
const PIECE = 4;

/** Stand beside the hours of the result, and here would be said of every row. */
const BESIDE_HOURS: ReadonlySet<ReadingRemark['kind']> = new Set(['end-inferred', 'no-hour']);

/** The source as it came, line by line; arrows walk through it, and what was read from each line is marked beside. */
export const SourcePane = memo(function SourcePane({ reading, onChoose }: SourcePaneProps) {
  const words = useImportWords();
  const [active, setActive] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  /** Only a pointer that moves marks: a click brings the result into view, and the page goes past one that stands still. */
  const hovered = useRef(0);
  const unused = useMemo(() => new Set(reading.unused), [reading.unused]);
  const seen = useImporting((state) => currentSource(state)?.corrections.seen);
  const remarks = useMemo(
    () =>
      Map.groupBy(
        reading.remarks.filter(
          (remark) => !BESIDE_HOURS.has(remark.kind) && seen?.includes(remarkKey(remark)) !== true,
        ),
        ({ lines }) => lines[0] ?? 0,
      ),
    [reading.remarks, seen],
  );
  const start = reading.days[0]?.sessions[0]?.lines[0] ?? 1;
  const pieces = Math.ceil(reading.source.length / LINES_TOGETHER);
  const drawn = useGrowing(pieces, FIRST, PIECE);
  const first = pieceOf(start);
  const chosen = active === null ? -1 : pieceOf(active);
  useEffect(() => {
    // A letter and a concept note stand before most programmes: the list begins where there is something to compare.
    markLines([start], 'page');
    return clearMarks;
  }, [start]);
  const go = (line: number): void => {
    const wanted = Math.min(reading.source.length, Math.max(1, line));
    // The line is put on the page before it is brought into view.
    flushSync(() => setActive(wanted));
    document.getElementById(lineId(wanted))?.scrollIntoView({ block: 'nearest' });
    whenDrawn(
      () => markResult(wanted, true),
      () => undefined,
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const now = active ?? 0;
    const target = {
      ArrowDown: now + 1,
      ArrowUp: now - 1,
      PageDown: now + 10,
      PageUp: now - 10,
      Home: 1,
      End: reading.source.length,
    }[event.key];
    if (event.key === 'Enter' && active !== null) onChoose(active);
    else if (target !== undefined) go(target);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={words('source')}
      aria-activedescendant={active === null ? undefined : lineId(active)}
      className={styles['source']}
      data-growing={drawn < pieces || undefined}
      onKeyDown={onKeyDown}
      onPointerMove={({ target }) => {
        const line = lineAt(target);
        if (line > 0 && line !== hovered.current) markResult(line, false);
        hovered.current = line;
      }}
      onPointerLeave={() => {
        hovered.current = 0;
        clearMarks();
      }}
      onClick={({ target }) => {
        const line = lineAt(target);
        if (line === 0) return;
        setActive(line);
        onChoose(line);
      }}
    >
      {Array.from({ length: pieces }, (_, piece) =>
        turnOf(piece, first, pieces) < drawn || Math.abs(piece - chosen) < 2 ? (
          <SourceLines
            key={piece}
            source={reading.source}
            piece={piece}
            unused={unused}
            remarks={remarks}
            active={chosen === piece ? active : null}
          />
        ) : (
          <div key={piece} className={styles['waiting']} />
        ),
      )}
    </div>
  );
});

/** When a piece is drawn: from the first session on to the end, and then what stands before it, upwards. */
function turnOf(piece: number, first: number, pieces: number): number {
  return piece >= first ? piece - first : pieces - 1 - piece;
}

function pieceOf(line: number): number {
  return Math.floor((line - 1) / LINES_TOGETHER);
}

function lineAt(target: EventTarget): number {
  const item = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  return Number(item?.dataset['line'] ?? 0);
}
