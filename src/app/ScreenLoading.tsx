import { useWords } from '#ui/useWords.ts';
import styles from './Opening.module.css';

/** Stands while a screen's code is fetched. */
export function ScreenLoading() {
  const words = useWords('app');
  return <output className={styles['loading']}>{words('loadingScreen')}</output>;
}
