import { FileInput } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '#ui/Button.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { useWords } from '#ui/useWords.ts';
import { useFileDrop } from './useFileDrop.ts';
import styles from './OpenFileDialog.module.css';

interface FileChooserProps {
  /** A file has been chosen before. */
  readonly isAgain: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button for the browser's own file dialog, and a place to drop a file on. */
export function FileChooser({ isAgain, onChoose }: FileChooserProps) {
  const words = useWords('settings');
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) onChoose(file);
  };
  const area = useRef<HTMLDivElement>(null);
  const isOver = useFileDrop(area, take);
  return (
    <div ref={area} className={joinClasses(styles['drop'], isOver && styles['over'])}>
      <Button icon={<FileInput />} onClick={() => input.current?.click()}>
        {words(isAgain ? 'file.another' : 'file.choose')}
      </Button>
      <span>{words('file.drop')}</span>
      <small>{words('file.about')}</small>
      <input
        ref={input}
        type="file"
        accept=".json,application/json,.html,.htm,text/html"
        hidden
        aria-label={words('file.choose')}
        onChange={(event) => {
          take(event.target.files);
          // The same file again is a new choice: it may have been mended meanwhile.
          event.target.value = '';
        }}
      />
    </div>
  );
}
