import { useMemo, useState } from 'react';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { useLibrary } from '#store/store.ts';
import { TextField } from '#ui/TextField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { Choices } from './Choices.tsx';
import styles from './NewPaper.module.css';
import { otherPapers } from './otherPapers.ts';
import type { OtherPaper } from './otherPapers.ts';

interface OtherPapersProps {
  readonly event: PlannedEvent;
  readonly onChoose: (other: OtherPaper) => void;
}

const MOST_SHOWN = 12;

/** The papers of the library's other events, to be searched. */
export function OtherPapers({ event, onChoose }: OtherPapersProps) {
  const words = useWords('newPaper');
  const paperWords = useWords('papers');
  const language = useInterfaceLanguage();
  const [wanted, setWanted] = useState('');
  const library = useLibrary((all) => all);
  const found = useMemo(
    () => otherPapers(library, event, wanted, language),
    [library, event, wanted, language],
  );
  const shown = found.slice(0, MOST_SHOWN);
  const rest = found.length - shown.length;
  return (
    <>
      <Choices
        title={words('others')}
        search={
          <TextField
            type="search"
            label={words('search')}
            description={words('searchAbout')}
            value={wanted}
            onChange={setWanted}
          />
        }
        choices={shown.map((other) => ({
          id: `${other.event.id} ${other.paper.id}`,
          label: other.name || paperWords('untitled'),
          about: other.eventTitle,
          onChoose: () => onChoose(other),
        }))}
      />
      <p className={styles['about']} role="status">
        {found.length === 0 && (wanted.trim() === '' ? words('none') : words('nothing'))}
        {rest > 0 && words('more', { count: rest })}
      </p>
    </>
  );
}
