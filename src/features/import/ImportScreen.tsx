import { lazy, Suspense, useDeferredValue, useEffect, useState } from 'react';
import type { EventId } from '#domain/ids.ts';
import { textIn } from '#languages/language.ts';
import { takeHandedOver, useHandedOver } from '#parts/importing/handedOver.ts';
import type { OpenedFile } from '#parts/openedFile.ts';
import { useLibrary } from '#store/store.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { handIn } from './handIn.ts';
import { useImporting } from './importing.ts';
import { prepareReading } from './readSources.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { SourceForm } from './SourceForm.tsx';
import styles from './Import.module.css';

const loadReview = () => import('./ReviewScreen.tsx');
const ReviewScreen = lazy(async () => ({ default: (await loadReview()).ReviewScreen }));
const OpenFileDialog = lazy(async () => ({
  default: (await import('#parts/OpenFileDialog.tsx')).OpenFileDialog,
}));

/** While the source is looked for and read, what shows it is fetched; what fails now is told when it is to be shown. */
function fetchReview(): void {
  loadReview().catch(() => undefined);
}

interface ImportScreenProps {
  /** The event it was asked for; absent = a new one, as a rule. */
  readonly eventId?: EventId;
}

/** A programme from elsewhere: handed in, read, looked over, and only then taken into the library. */
export function ImportScreen({ eventId }: ImportScreenProps) {
  const words = useImportWords();
  const language = useInterfaceLanguage();
  const event = useLibrary(({ eventsById }) => (eventId === undefined ? undefined : eventsById[eventId]));
  // Drawn while the form still stands: much of it would hold up the page, and a gap between the two be waited out.
  const hasSources = useDeferredValue(useImporting(({ sources }) => sources.length > 0));
  const waiting = useHandedOver((state) => state.waiting);
  const [ownFile, setOwnFile] = useState<OpenedFile | null>(null);
  const isReading = useImporting(({ progress }) => progress !== null);
  useEffect(() => {
    if (waiting === null) prepareReading();
  }, [waiting]);
  useEffect(() => fetchReview(), []);
  useEffect(() => {
    if (isReading) fetchReview();
  }, [isReading]);
  useEffect(() => {
    const handed = waiting === null ? null : takeHandedOver();
    if (handed !== null) void handIn(handed, eventId ?? null).then(setOwnFile);
  }, [waiting, eventId]);
  const title =
    event === undefined
      ? words('screen')
      : words('screenInto', {
          title: textIn(event.title, language, event.mainLanguage) || words('untitled'),
        });
  return (
    <div className={styles['screen']}>
      <ScreenHead title={title} />
      {hasSources ? (
        <ReviewScreen />
      ) : (
        <SourceForm onHandIn={(handed) => void handIn(handed, eventId ?? null).then(setOwnFile)} />
      )}
      {ownFile !== null && (
        <Suspense fallback={null}>
          <OpenFileDialog opened={ownFile} onClose={() => setOwnFile(null)} />
        </Suspense>
      )}
    </div>
  );
}
