import { lazy, Suspense, useState } from 'react';
import { momentText } from '#languages/moments.ts';
import { startAfresh } from '#store/saving/wholeLibrary.ts';
import { useSaving } from '#store/store.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';

const OpenFileDialog = lazy(async () => ({
  default: (await import('#parts/OpenFileDialog.tsx')).OpenFileDialog,
}));

interface MissingNoticeProps {
  /** Milliseconds. */
  readonly lastSeen: number;
  readonly events: number;
}

/** Stands where there was a library and none can be found: nothing is written before the user has chosen. */
export function MissingNotice({ lastSeen, events }: MissingNoticeProps) {
  const words = useWords('app');
  const language = useInterfaceLanguage();
  const [isOpening, setOpening] = useState(false);
  const { problem } = useSaving();
  // Settled: a backup was taken in, or an empty library begun.
  if (problem !== 'data-missing') return null;
  return (
    <>
      <Banner
        tone="bad"
        title={words('start.missing')}
        buttons={
          <>
            <Button look="primary" onClick={() => setOpening(true)}>
              {words('start.openBackup')}
            </Button>
            <Button onClick={() => location.reload()}>{words('start.tryAgain')}</Button>
            <Button onClick={() => void startAfresh()}>{words('start.startEmpty')}</Button>
          </>
        }
      >
        <p>{words('start.missingAbout', { count: events, time: momentText(lastSeen, language) })}</p>
      </Banner>
      {isOpening && (
        <Suspense fallback={null}>
          <OpenFileDialog onClose={() => setOpening(false)} />
        </Suspense>
      )}
    </>
  );
}
