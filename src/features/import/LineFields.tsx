import { X } from 'lucide-react';
import { IconButton } from '#ui/Button.tsx';
import { TextArea } from '#ui/TextField.tsx';
import { lineKey, type LineList } from './corrections.ts';
import { correctLine, useImporting, currentSource } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { linesOf, type ReviewedSession } from './reviewedSession.ts';
import styles from './Form.module.css';

interface LineFieldsProps {
  readonly session: ReviewedSession;
  readonly list: LineList;
}

/** Themes, questions or lines of a row: each may be reworded or dropped. */
export function LineFields({ session: { read }, list }: LineFieldsProps) {
  const words = useImportWords();
  const correction = useImporting((state) => currentSource(state)?.corrections.sessions[read.key]);
  const lines = linesOf<{ readonly value: string }>(read[list], list, correction ?? {});
  if (lines.length === 0) return null;
  return (
    <fieldset className={styles['lines']}>
      <legend>{words(list)}</legend>
      {lines.map(({ text, place }) => (
        <div key={place} className={styles['line']}>
          <TextArea
            label={words(list)}
            isLabelHidden
            rows={2}
            dir="auto"
            value={text}
            onChange={(typed) => correctLine(read.key, lineKey(list, place), typed)}
          />
          <IconButton
            label={words('dropLine')}
            onClick={() => correctLine(read.key, lineKey(list, place), null)}
          >
            <X />
          </IconButton>
        </div>
      ))}
    </fieldset>
  );
}
