import { FileInput } from 'lucide-react';
import { useRef, useState } from 'react';
import { LANGUAGES, OWN_NAMES, type Language } from '#languages/language.ts';
import { decodeText } from '#imports/people/decodeText.ts';
import { LARGEST } from '#imports/people/proposal.ts';
import { useFileDrop } from '#parts/useFileDrop.ts';
import { Button } from '#ui/Button.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './PeopleImport.module.css';

interface SourceFormProps {
  readonly text: string;
  readonly language: Language;
  /** People read so far; null while nothing is being read. */
  readonly progress: number | null;
  readonly onText: (text: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onRead: (text: string) => void;
  readonly onStop: () => void;
}

/** Where the list comes from: pasted, or a file chosen or dropped. */
export function SourceForm({
  text,
  language,
  progress,
  onText,
  onLanguage,
  onRead,
  onStop,
}: SourceFormProps) {
  const words = useWords('peopleImport');
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLFormElement>(null);
  const take = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (file === undefined) return;
    if (file.size > LARGEST) return setError(words('tooLarge', { name: file.name }));
    setError(null);
    try {
      onRead(decodeText(new Uint8Array(await file.arrayBuffer())).text);
    } catch {
      setError(words('unreadable', { name: file.name }));
    }
  };
  const isOver = useFileDrop(area, (files) => void take(files));
  const isReading = progress !== null;
  return (
    <form
      ref={area}
      className={joinClasses(styles['source'], isOver && styles['over'])}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') setError(words('nothingPasted'));
        else onRead(text);
      }}
    >
      <TextArea
        label={words('paste')}
        description={words('pasteAbout')}
        error={error ?? undefined}
        value={text}
        rows={12}
        maxLength={LARGEST}
        onChange={onText}
      />
      <SelectField
        className={styles['language']}
        label={words('language')}
        description={words('languageAbout')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
        onChange={onLanguage}
      />
      <div className={styles['buttons']}>
        <Button look="primary" type="submit" disabled={isReading}>
          {words('read')}
        </Button>
        <Button icon={<FileInput />} disabled={isReading} onClick={() => input.current?.click()}>
          {words('file')}
        </Button>
        {isReading && <Button onClick={onStop}>{words('stop')}</Button>}
        <span className={styles['progress']} role="status">
          {isReading && words('reading', { count: progress })}
        </span>
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        hidden
        aria-label={words('file')}
        onChange={(event) => {
          void take(event.target.files);
          // The same file again is a new choice: it may have been mended meanwhile.
          event.target.value = '';
        }}
      />
    </form>
  );
}
