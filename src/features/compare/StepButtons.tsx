import { ChevronDown, ChevronUp } from 'lucide-react';
import { IconButton } from '#ui/Button.tsx';
import { shortcutText } from '#ui/shortcuts.ts';
import { useCompareWords } from './compareWords.ts';
import type { Steps } from './useSteps.ts';
import styles from './StepButtons.module.css';

/** The way to the next change and to the one before, and which of them one is at. */
export function StepButtons({ number, total, go }: Steps) {
  const words = useCompareWords();
  const titled = (key: 'next' | 'previous', shortcut: string) =>
    `${words(key)} (${shortcutText(shortcut, false)})`;
  return (
    <div role="group" aria-label={words('steps')} className={styles['steps']}>
      <IconButton label={words('previous')} title={titled('previous', 'Shift+F7')} onClick={() => go(-1)}>
        <ChevronUp />
      </IconButton>
      <IconButton label={words('next')} title={titled('next', 'F7')} onClick={() => go(1)}>
        <ChevronDown />
      </IconButton>
      {number > 0 && (
        <span className={styles['at']} aria-hidden="true">
          {words('stepOf', { number, total })}
        </span>
      )}
    </div>
  );
}
