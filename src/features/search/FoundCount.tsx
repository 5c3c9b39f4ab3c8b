import { useCalmly } from '#ui/useCalmly.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './SearchScreen.module.css';

/** Long enough for a word to be typed out before it is told what it finds. */
const REST_MILLISECONDS = 700;

interface FoundCountProps {
  readonly count: number;
  readonly isWhole: boolean;
  readonly isNear: boolean;
}

/** How many were found: shown at once, told when the typing rests. */
export function FoundCount({ count, isWhole, isNear }: FoundCountProps) {
  const words = useWords('search');
  const text = [
    isNear && count > 0 ? words('near') : '',
    count > 0 || isWhole ? words('found', { count }) : '',
    isWhole ? '' : words('reading'),
  ]
    .filter((part) => part !== '')
    .join(' ');
  const told = useCalmly(text, true, REST_MILLISECONDS);
  return (
    <>
      {(count > 0 || !isWhole) && (
        <p className={styles['found']} aria-hidden="true">
          {text}
        </p>
      )}
      <output className="visually-hidden">{told}</output>
    </>
  );
}
