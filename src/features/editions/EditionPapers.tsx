import { useState } from 'react';
import type { Edition } from '#domain/editions/edition.ts';
import { textIn } from '#languages/language.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { hrefTo, paperAddress } from '#ui/addresses.ts';
import styles from './Timeline.module.css';

/** More than a package usually holds would push the next edition out of sight. */
const MOST_SHOWN = 8;

/** The papers that went out with an edition, each as it stood then. */
export function EditionPapers({ edition }: { readonly edition: Edition }) {
  const words = useEditionWords();
  const [isWhole, setWhole] = useState(false);
  const { eventId, papers } = edition;
  const shown = isWhole || papers.length <= MOST_SHOWN + 1 ? papers : papers.slice(0, MOST_SHOWN);
  const hidden = papers.length - shown.length;
  return (
    <div className={styles['papers']}>
      <h4>{words('papersWith', { count: papers.length })}</h4>
      {papers.length > 0 && (
        <ul>
          {shown.map((paper) => (
            <li key={paper.id}>
              <a href={hrefTo(paperAddress(eventId, paper.id, edition.id))} dir="auto">
                {textIn(paper.name, paper.language) || words('untitledPaper')}
              </a>
            </li>
          ))}
          {hidden > 0 && (
            <li>
              <button type="button" className={styles['textButton']} onClick={() => setWhole(true)}>
                {words('morePapers', { count: hidden })}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
