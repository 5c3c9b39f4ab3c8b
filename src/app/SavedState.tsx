import { Check, LoaderCircle, Lock, TriangleAlert } from 'lucide-react';
import { useSaving } from '#store/store.ts';
import { joinClasses } from '#ui/joinClasses.ts';
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

/** "Saved · 14:02": said only once the disk has it. Failures are told by a notice; this only repeats them. */
export function SavedState() {
  const words = useWords('app');
  const language = useInterfaceLanguage();
  const { status, savedAt } = useSaving();
  const Icon = ICONS[status];
  const text =
    status === 'saved' && savedAt !== null
      ? words('saving.savedAt', { time: clockTime(savedAt, language) })
      : words(`saving.${status}`);
  return (
    <p className={joinClasses(styles['state'], styles[status])} data-saving={status}>
      <Icon aria-hidden="true" />
      <span>{text}</span>
    </p>
  );
}

function clockTime(milliseconds: number, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeStyle: 'short' }).format(
    milliseconds,
  );
}
