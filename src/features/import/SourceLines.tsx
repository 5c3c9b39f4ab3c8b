import { memo } from 'react';
import type { ReadingRemark } from '#imports/programme/reading.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { lineId } from './lineLinks.ts';
import styles from './SourcePane.module.css';

/** How many lines are drawn together. */
export const LINES_TOGETHER = 50;

interface SourceLinesProps {
  readonly source: readonly string[];
  /** The piece of the source: its first line is `piece * LINES_TOGETHER + 1`. */
  readonly piece: number;
  readonly unused: ReadonlySet<number>;
  readonly remarks: ReadonlyMap<number, readonly ReadingRemark[]>;
  /** The line the keys are on, where it stands in this piece. */
  readonly active: number | null;
}

/** Some lines of the source: walking through it draws those it touches, not all. */
export const SourceLines = memo(function SourceLines({
  source,
  piece,
  unused,
  remarks,
  active,
}: SourceLinesProps) {
  const words = useImportWords();
  const from = piece * LINES_TOGETHER;
  return (
    <div className={styles['piece']}>
      {source.slice(from, from + LINES_TOGETHER).map((text, index) => {
        const line = from + index + 1;
        return (
          <div
            key={line}
            role="option"
            tabIndex={-1}
            id={lineId(line)}
            data-line={line}
            aria-label={text.trim() === '' ? words('emptyLine', { line }) : undefined}
            aria-selected={line === active}
            className={unused.has(line) ? styles['unused'] : styles['line']}
          >
            <span className={styles['number']} aria-hidden="true">
              {line}
            </span>
            <span className={styles['text']} dir="auto">
              {text.trim() === '' ? ' ' : text}
            </span>
            {remarks.get(line)?.map((remark) => (
              <span key={`${remark.kind} ${remark.about}`} className={styles['remark']}>
                {words(`remark.${remark.kind}`)}
              </span>
            ))}
          </div>
        );
      })}
    </div>
  );
});
