import { Undo2, X } from 'lucide-react';
import { Button, IconButton } from '#ui/Button.tsx';
import { TextArea, TextField } from '#ui/TextField.tsx';
import type { LineList } from './corrections.ts';
import { correctLine, correctMinutes, useImporting, currentSource } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { linesOf, minutesOf, type ReviewedSession } from './reviewedSession.ts';
import styles from './Form.module.css';

interface LineFieldsProps {
  readonly session: ReviewedSession;
  readonly list: LineList;
}

/** Themes, questions or lines of a row: each may be reworded, dropped and put back. */
export function LineFields({ session: { read }, list }: LineFieldsProps) {
  const words = useImportWords();
  const correction = useImporting((state) => currentSource(state)?.corrections.sessions[read.key]) ?? {};
  const lines = linesOf(read, list, correction);
  if (lines.length === 0) return null;
  return (
    <fieldset className={styles['lines']} data-list={list}>
      <legend>{words(list)}</legend>
      {lines.map(({ key, place, text, read: asRead }) =>
        text === null ? (
          <p key={key} className={styles['removed']}>
            <span dir="auto">{asRead || words('emptied')}</span>
            <Button icon={<Undo2 />} onClick={() => correctLine(read.key, key, asRead)}>
              {words('restore')}
            </Button>
          </p>
        ) : (
          <div key={key} className={list === 'subItems' ? styles['timedLine'] : styles['line']}>
            <TextArea
              label={words('lineNumber', { list: words(list), number: place + 1 })}
              isLabelHidden
              rows={1}
              dir="auto"
              value={text}
              onChange={(typed) => correctLine(read.key, key, typed)}
            />
            {list === 'subItems' && (
              <TextField
                type="number"
                min={0}
                label={words('minutes', { number: place + 1 })}
                isLabelHidden
                placeholder={words('minutesShort')}
                value={String(minutesOf(read, correction, place) ?? '')}
                onChange={(typed) => correctMinutes(read.key, place, minutesIn(typed))}
              />
            )}
            <IconButton label={words('dropLine')} onClick={() => correctLine(read.key, key, null)}>
              <X />
            </IconButton>
          </div>
        ),
      )}
    </fieldset>
  );
}

/** Nothing typed = not said. */
function minutesIn(typed: string): number | null {
  const minutes = Math.round(Number(typed));
  return typed.trim() !== '' && minutes > 0 && minutes <= 1440 ? minutes : null;
}
