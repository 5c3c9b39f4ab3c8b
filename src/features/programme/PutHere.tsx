import { memo } from 'react';
import type { RowKey } from '#domain/programme/rows.ts';
import type { Day } from '#domain/time.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { dropLift } from './gestures.ts';
import { aim, useProgramme } from './programmeStore.ts';
import styles from './Sheet.module.css';

interface PutHereProps {
  readonly day: Day;
  readonly before: RowKey | null;
  /** The row above the place. */
  readonly above: RowKey | null;
}

/** While a row is moved by clicks, every place it may go is a button: a drag without dragging. */
export const PutHere = memo(function PutHere({ day, before, above }: PutHereProps) {
  const words = useWords('programme');
  const isMovedByClicks = useProgramme(({ lift }) => lift?.by === 'clicks');
  const isSwap = useProgramme(({ mode }) => mode === 'swap');
  // Ahead of itself and right behind itself are where a row already is.
  const isOwnPlace = useProgramme(
    ({ lift }) =>
      lift?.carried.type === 'rows' && lift.carried.rows.some((row) => row === before || row === above),
  );
  if (!isMovedByClicks || isOwnPlace || (isSwap && before === null)) return null;
  const target = { type: 'slot', day, before, over: before } as const;
  return (
    <li className={styles['put']}>
      <Button
        look="quiet"
        onFocus={() => aim(target)}
        onPointerEnter={() => aim(target)}
        onClick={() => {
          aim(target);
          dropLift();
        }}
      >
        {words(isSwap ? 'swapWithThis' : 'putHere')}
      </Button>
    </li>
  );
});
