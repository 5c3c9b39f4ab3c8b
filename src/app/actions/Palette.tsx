import { Search } from 'lucide-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useModal } from '#ui/Dialog.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { useWords } from '#ui/useWords.ts';
import type { PaletteEntry } from './paletteEntries.ts';
import { PaletteOption } from './PaletteOption.tsx';
import { usePaletteResults } from './usePaletteResults.ts';
import styles from './Palette.module.css';

/** One field that finds every action and everything in the library: arrows choose, Enter goes, Escape closes. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('app');
  const id = useId();
  const dialog = useModal();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const { entries, total, count, isNear, isWhole } = usePaletteResults(query);
  const current = entries[chosen] ?? entries[0];

  const choose = (entry: PaletteEntry) => {
    // Closed first, so that the focus is back in place before the action moves it.
    dialog.current?.close();
    onClose();
    if (entry.address !== undefined) goTo(entry.address);
    else entry.action?.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && current !== undefined) choose(current);
    else if (step !== undefined) setChosen(wrapped(chosen + step, entries.length));
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className={styles['palette']}
      aria-label={words('palette.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={styles['field']}>
        <Search aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          aria-label={words('palette.title')}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current === undefined ? undefined : `${id}-${current.id}`}
          autoComplete="off"
          placeholder={words('palette.placeholder')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={words('palette.results')}
        className={styles['list']}
      >
        {entries.map((entry) => (
          <PaletteOption
            key={entry.id}
            id={`${id}-${entry.id}`}
            entry={entry}
            total={total}
            isCurrent={entry === current}
            onChoose={() => choose(entry)}
          />
        ))}
      </div>
      <PaletteNote query={query} hasEntries={entries.length > 0} isNear={isNear} isWhole={isWhole} />
      <ResultCount count={count} />
    </dialog>
  );
}

interface PaletteNoteProps {
  readonly query: string;
  readonly hasEntries: boolean;
  readonly isNear: boolean;
  readonly isWhole: boolean;
}

/** What there is to say of the results as a whole. */
function PaletteNote({ query, hasEntries, isNear, isWhole }: PaletteNoteProps) {
  const words = useWords('app');
  const search = useWords('search');
  if (query.trim() === '' || (isWhole && hasEntries && !isNear)) return null;
  const text = isWhole
    ? hasEntries
      ? search('near')
      : words('palette.nothing', { query })
    : search('reading');
  return <p className={hasEntries ? styles['note'] : styles['nothing']}>{text}</p>;
}

/** Tells how many were found, a moment after the typing stops. */
function ResultCount({ count }: { readonly count: number }) {
  const words = useWords('app');
  const [told, setTold] = useState(count);
  useEffect(() => {
    const timer = setTimeout(() => setTold(count), 500);
    return () => clearTimeout(timer);
  }, [count]);
  return <output className="visually-hidden">{words('palette.count', { count: told })}</output>;
}

function wrapped(index: number, length: number): number {
  return length === 0 ? 0 : (index + length) % length;
}
