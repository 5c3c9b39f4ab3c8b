import { useId, useMemo, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { textIn } from '#languages/language.ts';
import { functionAsPrinted } from '#domain/people/asPrinted.ts';
import type { PersonId } from '#domain/ids.ts';
import { fullNameOf, type Person } from '#domain/people/person.ts';
import { useLibrary } from '#store/store.ts';
import { TextField } from '#ui/TextField.tsx';
import { matchPeople } from './matchPeople.ts';
import styles from './PersonPicker.module.css';

interface PersonPickerProps {
  readonly label: string;
  readonly description: string;
  readonly error: string | null;
  /** Takes a text (one line or many) or a person of the library; true clears the field for the next. */
  readonly onTake: (taken: { readonly text: string } | { readonly personId: PersonId }) => boolean;
  readonly onClose: () => void;
}

/** A field for a name: suggests people the library knows, takes a new one, and a pasted list of them. */
export function PersonPicker({ label, description, error, onTake, onClose }: PersonPickerProps) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const listId = useId();
  const peopleById = useLibrary((library) => library.peopleById);
  const matches = useMemo(() => matchPeople(Object.values<Person>(peopleById), text), [peopleById, text]);

  const take = (taken: Parameters<typeof onTake>[0]): void => {
    if (!onTake(taken)) return;
    setText('');
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && matches.length > 0) {
      event.preventDefault();
      setActive((active + step + matches.length + 1) % (matches.length + 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const person = matches[active];
      if (person !== undefined) take({ personId: person.id });
      else if (text.trim() === '') onClose();
      else take({ text });
    } else if (event.key === 'Escape') onClose();
  };
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    take({ text: pasted });
  };
  return (
    <div className={styles['picker']} ref={focusField}>
      <TextField
        label={label}
        description={description}
        error={error ?? undefined}
        value={text}
        role="combobox"
        aria-expanded={matches.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 && active < matches.length ? `${listId}-${active}` : undefined}
        maxLength={2_000}
        onChange={setText}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => {
          // Half a name is a name all the same: leaving the field keeps it.
          if (text.trim() === '') onClose();
          else take({ text });
        }}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        hidden={matches.length === 0}
        className={styles['list']}
      >
        {matches.map((person, index) => (
          <div
            key={person.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            className={index === active ? styles['active'] : undefined}
            tabIndex={-1}
            onPointerDown={(event) => {
              // Before the field loses the focus and takes its half-typed name.
              event.preventDefault();
              take({ personId: person.id });
            }}
          >
            <strong>{fullNameOf(person)}</strong>
            <span>{functionOf(person)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function functionOf(person: Person): string {
  return textIn(functionAsPrinted({ functionAs: null }, person), 'en');
}

/** The field was opened to be typed in. */
function focusField(picker: HTMLElement | null): void {
  picker?.querySelector('input')?.focus();
}
