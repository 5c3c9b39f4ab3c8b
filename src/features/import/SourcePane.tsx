import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ProgrammeReading, ReadingRemark } from '#imports/programme/reading.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { clearMarks, lineId, markLines, markResult } from './lineLinks.ts';
import styles from './SourcePane.module.css';

interface SourcePaneProps {
  readonly reading: ProgrammeReading;
  /** A line was chosen: what was read from it is to be shown. */
  readonly onChoose: (line: number) => void;
}

/** The source as it came, line by line; arrows walk through it, and what was read from each line is marked beside. */
export const SourcePane = memo(function SourcePane({ reading, onChoose }: SourcePaneProps) {
  const words = useImportWords();
  const [active, setActive] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const unused = new Set(reading.unused);
  const remarks = Map.groupBy(reading.remarks, ({ lines }) => lines[0] ?? 0);
  const start = reading.days[0]?.sessions[0]?.lines[0] ?? 1;
  useEffect(() => {
    // A letter and a concept note stand before most programmes: the list begins where there is something to compare.
    markLines([start], true);
    return clearMarks;
  }, [start]);
  const go = (line: number): void => {
    const wanted = Math.min(reading.source.length, Math.max(1, line));
    setActive(wanted);
    document.getElementById(lineId(wanted))?.scrollIntoView({ block: 'nearest' });
    markResult(wanted, true);
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
      onKeyDown={onKeyDown}
      onPointerOver={({ target }) => markAt(target)}
      onPointerLeave={clearMarks}
      onClick={({ target }) => {
        const line = lineAt(target);
        if (line === 0) return;
        setActive(line);
        onChoose(line);
      }}
    >
      {reading.source.map((text, index) => (
        <SourceLine
          key={index}
          line={index + 1}
          text={text}
          isUnused={unused.has(index + 1)}
          isActive={index + 1 === active}
          remarks={remarks.get(index + 1)}
        />
      ))}
    </div>
  );
});

interface SourceLineProps {
  readonly line: number;
  readonly text: string;
  readonly isUnused: boolean;
  readonly isActive: boolean;
  readonly remarks: readonly ReadingRemark[] | undefined;
}

const SourceLine = memo(function SourceLine({ line, text, isUnused, isActive, remarks }: SourceLineProps) {
  const words = useImportWords();
  return (
    <div
      role="option"
      tabIndex={-1}
      id={lineId(line)}
      data-line={line}
      aria-label={text.trim() === '' ? words('emptyLine', { line }) : undefined}
      aria-selected={isActive}
      className={isUnused ? styles['unused'] : styles['line']}
    >
      <span className={styles['number']} aria-hidden="true">
        {line}
      </span>
      <span className={styles['text']} dir="auto">
        {text.trim() === '' ? ' ' : text}
      </span>
      {remarks?.map((remark) => (
        <span key={`${remark.kind} ${remark.about}`} className={styles['remark']}>
          {words(`remark.${remark.kind}`)}
        </span>
      ))}
    </div>
  );
});

function lineAt(target: EventTarget): number {
  const item = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  return Number(item?.dataset['line'] ?? 0);
}

function markAt(target: EventTarget): void {
  const line = lineAt(target);
  if (line > 0) markResult(line, false);
}
