import { Undo2, X } from 'lucide-react';
import { Button, IconButton } from '#ui/Button.tsx';
import { TextArea } from '#ui/TextField.tsx';
import { lineKey, type LineList } from './corrections.ts';
import { correctLine, useImporting, currentSource } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import type { ReviewedSession } from './reviewedSession.ts';
import styles from './Form.module.css';

interface LineFieldsProps {
  readonly session: ReviewedSession;
  readonly list: LineList;
}

/** Themes, questions or lines of a row: each may be reworded, dropped and put back. */
export function LineFields({ session: { read }, list }: LineFieldsProps) {
  const words = useImportWords();
  const correction = useImporting((state) => currentSource(state)?.corrections.sessions[read.key]);
  const lines = read[list];
  if (lines.length === 0) return null;
  return (
    <fieldset className={styles['lines']}>
      <legend>{words(list)}</legend>
      {lines.map(({ value }, place) => {
        const key = lineKey(list, place);
        const corrected = correction?.lines?.[key];
        return corrected === null ? (
          <p key={key} className={styles['removed']}>
            <span dir="auto">{value}</span>
            <Button icon={<Undo2 />} onClick={() => correctLine(read.key, key, value)}>
              {words('restore')}
            </Button>
          </p>
        ) : (
          <div key={key} className={styles['line']}>
            <TextArea
              label={words(list)}
              isLabelHidden
              rows={2}
              dir="auto"
              value={corrected ?? value}
              onChange={(typed) => correctLine(read.key, key, typed)}
            />
            <IconButton label={words('dropLine')} onClick={() => correctLine(read.key, key, null)}>
              <X />
            </IconButton>
          </div>
        );
      })}
    </fieldset>
  );
}
