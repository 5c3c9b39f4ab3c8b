import type { ReadingRemark } from '#imports/programme/reading.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { linesText } from './lineLinks.ts';
import { linesWords } from './linesWords.ts';
import { remarkGroups } from './remarkGroups.ts';
import { SeenTick } from './SeenTick.tsx';
import styles from './Asks.module.css';

interface RemarksProps {
  readonly remarks: readonly ReadingRemark[];
  /** How many are not ticked off. */
  readonly open: number;
  readonly onLines: (lines: readonly number[]) => void;
}

/** What the reader has to say: what happened, what is safe and what to do, each ticked off once it was looked at. */
export function Remarks({ remarks, open, onLines }: RemarksProps) {
  const words = useImportWords();
  if (remarks.length === 0) return null;
  return (
    <details className={styles['remarks']}>
      <summary id="import-remarks">
        {open === 0 ? words('remarksSeen') : words('remarksOpen', { count: open })}
      </summary>
      <p>{words('remarksAbout')}</p>
      <ul>
        {remarkGroups(remarks).map(({ kind, remarks: alike, lines }) => {
          const told = linesWords(lines, words);
          const [only] = alike;
          return (
            <li key={kind} data-lit={linesText(lines)}>
              <SeenTick remarks={alike} className={styles['told']}>
                {alike.length === 1 && only !== undefined && only.about !== '' && (
                  <>
                    <bdi>{words('quoted', { text: only.about })}</bdi> ·{' '}
                  </>
                )}
                <strong>{words(`remark.${kind}`)}</strong> {words(`remedy.${kind}`)}
              </SeenTick>
              <button
                type="button"
                className={styles['lines']}
                aria-label={words('showLine', { lines: told })}
                onClick={() => onLines(lines)}
              >
                {told}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
