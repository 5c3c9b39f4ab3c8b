import { useWords } from '#ui/useWords.ts';
import styles from './Opening.module.css';

/** Stands while the library is read. Invisible at first: most libraries are there before anyone could read it. */
export function Opening() {
  const words = useWords('app');
  return (
    <main className={styles['opening']} aria-busy="true">
      <h1>{words('name')}</h1>
      <p>{words('opening')}</p>
    </main>
  );
}
