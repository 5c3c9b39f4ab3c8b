import { FileInput } from 'lucide-react';
import { useEffect, useRef, useState, type ClipboardEvent } from 'react';
import type { HandedOver } from '#parts/importing/handedOver.ts';
import { Button } from '#ui/Button.tsx';
import { TextArea } from '#ui/TextField.tsx';
import { useImporting } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { SAMPLE } from './sample.ts';
import styles from './Source.module.css';

/** Twice the longest programme anybody pastes. */
const LONGEST = 5_000_000;

/** Formats the program reads, for the browser's file dialog; what else is chosen is told why not. */
const ACCEPTED =
  '.docx,.pdf,.html,.htm,.xlsx,.csv,.tsv,.ics,.json,.xml,.txt,.md,.odt,.ods,.eml,text/*,application/pdf,application/json';

/** Where a programme comes from: pasted, chosen or dropped. */
export function SourceForm({ onHandIn }: { readonly onHandIn: (handed: HandedOver) => void }) {
  const words = useImportWords();
  const [text, setText] = useState(() => useImporting.getState().draft);
  const [error, setError] = useState<string | undefined>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const isReading = useImporting(({ progress }) => progress !== null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft] = useState(text);
  useEffect(() => {
    // Gone back to, it is there to be mended, or replaced by the next paste.
    if (draft === '') return;
    field.current?.focus();
    field.current?.select();
  }, [draft]);
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isReplaced = selectionStart === 0 && selectionEnd === value.length;
    const pasted = event.clipboardData.getData('text/plain');
    const files = [...event.clipboardData.files];
    if (pasted === '' && files.length > 0) onHandIn({ kind: 'files', files });
    // Into a text that is being put together, the paste is one part of it.
    if (!isReplaced || pasted.trim() === '' || pasted.length > LONGEST) return;
    // Put in by the browser, line by line, a long text would make the page stand still.
    event.preventDefault();
    setText(pasted);
    onHandIn({ kind: 'text', text: pasted, html: event.clipboardData.getData('text/html') || null });
  };
  return (
    <form
      className={styles['source']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') setError(words('nothingPasted'));
        else onHandIn({ kind: 'text', text, html: null });
      }}
    >
      <TextArea
        ref={field}
        label={words('paste')}
        description={words('pasteAbout')}
        error={error}
        value={text}
        rows={14}
        dir="auto"
        maxLength={LONGEST}
        onPaste={paste}
        onChange={(typed) => {
          setText(typed);
          setError(undefined);
        }}
      />
      <div className={styles['buttons']}>
        <Button look="primary" type="submit" disabled={isReading}>
          {words('read')}
        </Button>
        <Button icon={<FileInput />} disabled={isReading} onClick={() => input.current?.click()}>
          {words('files')}
        </Button>
        <ReadingProgress />
      </div>
      <p className={styles['about']}>{words('filesAbout')}</p>
      <details className={styles['sample']}>
        <summary>{words('sample')}</summary>
        <p>{words('sampleAbout')}</p>
        <pre>{SAMPLE}</pre>
        <Button onClick={() => onHandIn({ kind: 'text', text: SAMPLE, html: null })}>
          {words('useSample')}
        </Button>
      </details>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        hidden
        aria-label={words('files')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) onHandIn({ kind: 'files', files });
          // The same file again is a new choice: it may have been mended meanwhile.
          event.target.value = '';
        }}
      />
    </form>
  );
}
