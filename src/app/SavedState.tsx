import { Check, LoaderCircle, Lock, TriangleAlert } from 'lucide-react';
import { momentText } from '#languages/moments.ts';
import { useSaving } from '#store/store.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { useCalmly } from '#ui/useCalmly.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './SavedState.module.css';

const ICONS = {
  loading: LoaderCircle,
  saved: Check,
  saving: LoaderCircle,
  failed: TriangleAlert,
  'read-only': Lock,
};

/** Milliseconds: no typist pauses so long between two keys, and nobody waits for it. */
const CALM = 300;

/**
 * "Saved · 14:02", without the time where it is not of today: said only once the disk has it. Failures are told by a
 * notice; this only repeats them.
 */
export function SavedState() {
  const words = useWords('app');
  const language = useInterfaceLanguage();
  const saving = useSaving();
  const { status, savedAt } = useCalmly(saving, saving.status === 'saved', CALM);
  const Icon = ICONS[status];
  const text =
    status === 'saved' && savedAt !== null && isOfToday(savedAt)
      ? words('saving.savedAt', { time: momentText(savedAt, language, 'time') })
      : words(`saving.${status}`);
  return (
    <p className={joinClasses(styles['state'], styles[status])} data-saving={status}>
      <Icon aria-hidden="true" />
      <span>{text}</span>
    </p>
  );
}

/** A moment of another day, or one that is yet to come because the clock was set back, would mislead as a bare time. */
function isOfToday(moment: number): boolean {
  const now = new Date();
  return moment <= now.getTime() && new Date(moment).toDateString() === now.toDateString();
}
