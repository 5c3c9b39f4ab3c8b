import { useRef, useState } from 'react';
import { peopleAddress } from '#ui/addresses.ts';
import { announce } from '#ui/announce.ts';
import { goTo } from '#ui/hashLocation.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useWords } from '#ui/useWords.ts';
import type { Language } from '#languages/language.ts';
import './peopleImportWords.ts';
import { acceptRows } from './acceptRows.ts';
import { correctedRows, type ImportRow } from './importRows.ts';
import { readForReview, type Review } from './reading.ts';
import { ReviewOfList } from './ReviewOfList.tsx';
import { SourceForm } from './SourceForm.tsx';
import styles from './PeopleImport.module.css';

/** People from a pasted list or a file: read, looked over, corrected, and only then taken into the library. */
export function PeopleImportScreen() {
  const words = useWords('peopleImport');
  const [text, setText] = useState('');
  const [language, setLanguage] = useState<Language>('en');
  const [review, setReview] = useState<Review | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const reading = useRef<AbortController | null>(null);

  const read = async (source: string): Promise<void> => {
    reading.current?.abort();
    const own = new AbortController();
    reading.current = own;
    setProgress(0);
    const found = await readForReview(source, language, own.signal, setProgress);
    if (found === null) return;
    setProgress(null);
    setReview(found);
    announce(words('found', { count: found.rows.length }));
  };
  const change = (row: ImportRow): void =>
    setReview((now) => now && { ...now, rows: now.rows.map((one) => (one.id === row.id ? row : one)) });

  return (
    <div className={styles['screen']}>
      <ScreenHead title={words('screen')} />
      {review === null ? (
        <SourceForm
          text={text}
          language={language}
          progress={progress}
          onText={setText}
          onLanguage={setLanguage}
          onRead={(source) => void read(source)}
          onStop={() => {
            reading.current?.abort();
            setProgress(null);
          }}
        />
      ) : (
        <ReviewOfList
          review={review}
          onCorrect={(row, part) =>
            setReview({ ...review, rows: correctedRows(review.rows, row, part, review.comparing) })
          }
          onChoose={(row, choice) => change({ ...row, choice })}
          onBack={() => setReview(null)}
          onAccept={() => {
            acceptRows(review.rows, language);
            goTo(peopleAddress());
          }}
        />
      )}
    </div>
  );
}
