import { useMutation } from '@tanstack/react-query';
import { joinedLibraries } from '#domain/joinedLibraries.ts';
import { formatDates } from '#languages/dates.ts';
import { takeInLibrary } from '#parts/takingIn.ts';
import type { CatalogueEntry } from '#reference/catalogue.ts';
import { loadExample, useExamples } from '#reference/examples.ts';
import { eventAddress, eventsAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';

import { NotLoaded } from './NotLoaded.tsx';
import styles from './Forms.module.css';

/** The real meetings that come with the program: one of them, or all. */
export function ExamplesDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('events');
  const examples = useExamples();
  const opening = useMutation({
    mutationFn: async (wanted: readonly string[]) => {
      const loaded = await Promise.all(wanted.map((id) => loadExample(id)));
      const library = joinedLibraries(loaded.map((one) => one.library));
      const ids = Object.values(library.eventsById).map((event) => event.id);
      const [first, ...others] = ids;
      await takeInLibrary(library, 'add', words('allAdded', { count: ids.length }));
      onClose();
      goTo(first === undefined || others.length > 0 ? eventsAddress() : eventAddress(first), {
        replace: true,
      });
    },
  });
  const entries = examples.data ?? [];
  return (
    <Dialog
      title={words('chooseExample')}
      size="medium"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button
            look="primary"
            disabled={entries.length === 0 || opening.isPending}
            onClick={() => opening.mutate(entries.map((entry) => entry.id))}
          >
            {words('openAllExamples')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p className={styles['about']}>{words('chooseExampleAbout')}</p>
        {examples.isPending && <output>{words('loading')}</output>}
        <NotLoaded
          error={examples.error ?? opening.error}
          onRetry={() => void (examples.isError ? examples.refetch() : opening.reset())}
        />
        <ul className={styles['cards']}>
          {entries.map((entry) => (
            <ExampleCard
              key={entry.id}
              entry={entry}
              isBusy={opening.isPending}
              onOpen={() => opening.mutate([entry.id])}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

interface ExampleCardProps {
  readonly entry: CatalogueEntry;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
}

function ExampleCard({ entry, isBusy, onOpen }: ExampleCardProps) {
  const words = useWords('events');
  const language = useInterfaceLanguage();
  return (
    <li className={styles['card']}>
      <h3>{entry.title}</h3>
      <p>
        {formatDates(entry.days, 'day-month-year', language)} · {entry.shows}
      </p>
      <Button disabled={isBusy} aria-label={words('openNamed', { title: entry.title })} onClick={onOpen}>
        {words('openExample')}
      </Button>
    </li>
  );
}
