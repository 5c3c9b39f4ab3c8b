import { BookOpen, ClipboardPaste, FileInput, FilePlus2, LayoutTemplate } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSaving } from '#store/store.ts';
import { importAddress } from '#ui/addresses.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useWords } from '#ui/useWords.ts';
import { useEventDialog, type EventDialog } from './dialogs.ts';
import { EventDialogs } from './EventDialogs.tsx';
import styles from './FirstRunScreen.module.css';

/** The greeting of an empty library: four doors, each of which ends with something on the sheet. */
export function FirstRunScreen() {
  const words = useWords('events');
  const { problem } = useSaving();
  // A library that has gone missing is not an empty one: the notice above has the ways out.
  if (problem === 'data-missing') {
    return (
      <>
        <ScreenHead title={words('screen')} />
        <EmptyState title={words('missing')} about={words('missingAbout')} />
      </>
    );
  }
  return (
    <div className={styles['screen']}>
      <ScreenHead title={words('screen')} />
      <section className={styles['sheet']} aria-labelledby="welcome">
        <h2 id="welcome">{words('welcome')}</h2>
        <p className={styles['about']}>{words('welcomeAbout')}</p>
        <ul className={styles['doors']} aria-label={words('doors')}>
          <Door opens="new" title={words('door.blank')} about={words('door.blankAbout')}>
            <FilePlus2 />
          </Door>
          <Door opens="template" title={words('door.template')} about={words('door.templateAbout')}>
            <LayoutTemplate />
          </Door>
          <Door opens="import" title={words('door.import')} about={words('door.importAbout')}>
            <ClipboardPaste />
          </Door>
          <Door opens="file" title={words('door.file')} about={words('door.fileAbout')}>
            <FileInput />
          </Door>
          <Door opens="examples" title={words('door.examples')} about={words('door.examplesAbout')}>
            <BookOpen />
          </Door>
        </ul>
      </section>
      <EventDialogs />
    </div>
  );
}

interface DoorProps {
  readonly opens: EventDialog | 'import';
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

function Door({ opens, title, about, children }: DoorProps) {
  const { open } = useEventDialog();
  return (
    <li>
      <button
        type="button"
        className={styles['door']}
        onClick={() => (opens === 'import' ? goTo(importAddress()) : open(opens))}
      >
        <span className={styles['icon']} aria-hidden="true">
          {children}
        </span>
        <span className={styles['name']}>{title}</span>
        <span>{about}</span>
      </button>
    </li>
  );
}
