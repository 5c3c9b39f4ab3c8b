import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { countsText } from './countsText.ts';
import { useChangeCounts, type WantedCounts } from './useChangeCounts.ts';
import styles from './Timeline.module.css';

interface ChangedLineProps {
  readonly wanted: WantedCounts;
  /** Since when it changed, in whose words. */
  readonly sense: 'Since' | 'From' | 'FromDraft';
  /** Of the edition before. */
  readonly number?: number;
}

/** "Changed since edition 3: 4 sessions and 2 people."; an empty line until it has been worked out. */
export function ChangedLine({ wanted, sense, number }: ChangedLineProps) {
  const words = useEditionWords();
  const language = useInterfaceLanguage();
  const counts = useChangeCounts(wanted);
  if (wanted.from === null) return null;
  const text = counts === null ? '' : countsText(counts, language, words);
  const said =
    text === '' ? words(`unchanged${sense}`, { number }) : words(`changed${sense}`, { number, counts: text });
  return <p className={styles['changed']}>{counts === null ? '\u00a0' : said}</p>;
}
