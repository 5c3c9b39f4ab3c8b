import { Marked } from '#parts/search/Marked.tsx';
import type { SearchResult } from '#parts/search/results.ts';
import { hrefTo } from '#ui/addresses.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './ResultGroups.module.css';

/** One thing that was found: its name, where it belongs, and the words around what was found. */
export function ResultLink({ result }: { readonly result: SearchResult }) {
  const words = useWords('search');
  const { label, detail, foundIn, address } = result;
  return (
    <a className={styles['result']} href={hrefTo(address)} data-result={result.kind}>
      <span className={styles['label']}>
        {label.text === '' ? words('untitled') : <Marked text={label} />}
      </span>
      {detail !== '' && (
        <span className={styles['detail']}>
          <bdi>{detail}</bdi>
        </span>
      )}
      {foundIn !== null && (
        <span className={styles['snippet']}>
          <span className={styles['place']}>{words(`place.${foundIn.place}`)}</span>{' '}
          <Marked text={foundIn.text} />
        </span>
      )}
    </a>
  );
}
