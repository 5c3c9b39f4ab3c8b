// How a text on the sheet is edited where it stands. Enter and Tab keep, Tab goes on to the next text as in a table,
// Escape restores exactly; what cannot be taken leaves the old text and says why beside the field.
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { plainLine } from '#base/plainLine.ts';
import { words } from '#languages/words.ts';
import { noteHalfTyped, registerHalfTyped } from './halfTyped.ts';

/** More than anybody types in one line of a programme; a paste beyond it is a mistake, and is refused with a message. */
const LONGEST = 5_000;

interface Inline {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => string | null;
  readonly isLive?: boolean;
}

export function useInlineEditing(
  { label, value, onCommit, isLive = false }: Inline,
  shown: RefObject<HTMLElement | null>,
) {
  const [draft, setDraft] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const original = useRef(value);
  /** What was taken last: the original, until a page in the background has handed over what stood half typed. */
  const taken = useRef(value);
  const returnsFocus = useRef(false);
  const isEditing = draft !== null;

  const commit = useCallback(
    (text: string): boolean => {
      const line = plainLine(text);
      if (line === taken.current) return true;
      if (line.length > LONGEST) {
        setMessage(words.t('inline.tooLong', { ns: 'ui', count: line.length, most: LONGEST }));
        return false;
      }
      const refusal = onCommit(line);
      setMessage(refusal);
      if (refusal !== null) return false;
      taken.current = line;
      return true;
    },
    [onCommit],
  );

  // A tab that closes on a half-typed line keeps the line.
  const latest = useRef({ draft, commit });
  useEffect(() => {
    latest.current = { draft, commit };
  });
  useEffect(() => {
    if (!isEditing) return undefined;
    return registerHalfTyped(() => {
      const { draft: text, commit: take } = latest.current;
      if (text !== null && take(text)) noteHalfTyped(latest, null);
    });
  }, [isEditing]);

  // A page that crashes is asked nothing: what stands in the field is noted as it is typed.
  useEffect(() => {
    const isTaken = draft === null || isLive || plainLine(draft) === taken.current;
    noteHalfTyped(latest, isTaken ? null : { label, text: draft });
  }, [draft, isLive, label]);

  // So does one that is left by the browser's own way back, which takes the field away without leaving it first.
  useEffect(
    () => () => {
      if (latest.current.draft !== null) latest.current.commit(latest.current.draft);
      noteHalfTyped(latest, null);
    },
    [],
  );

  useEffect(() => {
    if (!isEditing && returnsFocus.current) {
      returnsFocus.current = false;
      shown.current?.focus();
    }
  }, [isEditing, shown]);

  const begin = (): void => {
    original.current = value;
    taken.current = value;
    setMessage(null);
    setDraft(value);
  };

  const close = (focusBack: boolean): void => {
    returnsFocus.current = focusBack;
    setDraft(null);
  };

  const type = (text: string): void => {
    if (text.length > LONGEST) {
      setMessage(words.t('inline.tooLong', { ns: 'ui', count: text.length, most: LONGEST }));
      return;
    }
    setMessage(null);
    setDraft(text);
    if (!isLive) return;
    onCommit(plainLine(text));
    taken.current = plainLine(text);
  };

  const restore = (): void => {
    if (taken.current !== original.current) onCommit(original.current);
    setMessage(null);
    close(true);
  };

  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || draft === null) return;
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      restore();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isLive || commit(draft)) close(true);
    } else if (event.key === 'Tab') {
      const next = neighbour(event.currentTarget, event.shiftKey);
      if (!isLive && !commit(draft)) {
        event.preventDefault();
        return;
      }
      if (next !== null) event.preventDefault();
      close(false);
      next?.click();
    }
  };

  const leave = (): void => {
    if (draft === null) return;
    if (!isLive) commit(draft);
    close(false);
  };

  const onShownKey = (event: KeyboardEvent<HTMLElement>): void => {
    // Delete means the text the focus is on, not what it stands in.
    if (['Enter', 'F2', ' ', 'Delete', 'Backspace'].includes(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      begin();
    }
  };

  return { draft, message, begin, type, onKey, leave, onShownKey };
}

/** The next (or previous) editable text after the one being edited, in the order of the page. */
function neighbour(from: HTMLElement, isBackwards: boolean): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>('[data-inline], [data-editing]')];
  const at = all.indexOf(from);
  return all[at + (isBackwards ? -1 : 1)] ?? null;
}
