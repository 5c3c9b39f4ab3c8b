import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useInlineEditing } from './useInlineEditing.ts';
import styles from './InlineText.module.css';

interface InlineTextProps {
  /** What this text is: "Title", "Function". */
  readonly label: string;
  readonly value: string;
  /** Shown, quietly, where there is no text yet. */
  readonly placeholder: string;
  /** Takes the text; answers with a message where it cannot be taken, and then the old text stays. */
  readonly onCommit: (text: string) => string | null;
  /** Each change is taken at once while typing, or the whole when the field is left (times, names). */
  readonly isLive?: boolean;
  readonly isTabbable: boolean;
  readonly className?: string | undefined;
  /** Marks the place for keys ("Enter on the row edits its title") and for tests. */
  readonly field: string;
}

/** Text on the sheet that becomes a field where it stands: click or Enter to edit, Enter or Tab to keep, Escape to restore. */
export function InlineText(props: InlineTextProps) {
  const { label, value, placeholder, isTabbable, className = '', field } = props;
  const shown = useRef<HTMLSpanElement>(null);
  const editing = useInlineEditing(props, shown);
  const messageId = useId();
  const message =
    editing.message === null ? null : (
      <span id={messageId} role="alert" className={styles['message']}>
        {editing.message}
      </span>
    );
  if (editing.draft === null) {
    return (
      <>
        <span
          ref={shown}
          role="button"
          tabIndex={isTabbable ? 0 : -1}
          data-inline={field}
          aria-label={value === '' ? `${label}: ${placeholder}` : `${label}: ${value}`}
          className={`${styles['shown']} ${value === '' ? styles['empty'] : ''} ${className}`}
          onClick={editing.begin}
          onKeyDown={editing.onShownKey}
          dir="auto"
        >
          {value === '' ? placeholder : value}
        </span>
        {message}
      </>
    );
  }
  return (
    <span className={`${styles['editing']} ${className}`}>
      <GrowingField
        label={label}
        value={editing.draft}
        messageId={editing.message === null ? null : messageId}
        field={field}
        onChange={editing.type}
        onKeyDown={editing.onKey}
        onBlur={editing.leave}
      />
      {message}
    </span>
  );
}

interface GrowingFieldProps {
  readonly label: string;
  readonly value: string;
  readonly messageId: string | null;
  readonly field: string;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onBlur: () => void;
}

function GrowingField({ label, value, messageId, field, onChange, onKeyDown, onBlur }: GrowingFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  // The replica behind the field has the same text in the same type, so the field is as tall as its words.
  return (
    <span className={styles['grow']} data-replica={`${value} `}>
      <textarea
        ref={area}
        rows={1}
        dir="auto"
        spellCheck
        aria-label={label}
        aria-invalid={messageId !== null}
        aria-describedby={messageId ?? undefined}
        data-editing={field}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
    </span>
  );
}
