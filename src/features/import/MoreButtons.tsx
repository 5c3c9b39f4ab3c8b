import { Plus } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '#ui/Button.tsx';
import { TextArea } from '#ui/TextField.tsx';
import { useImportWords } from '#parts/importing/importWords.ts';
import type { LineList } from './corrections.ts';
import { addLine, correctSession } from './importing.ts';
import styles from './Form.module.css';

interface MoreButtonsProps {
  readonly sessionKey: string;
  readonly note: string;
}

const LISTS: readonly LineList[] = ['themes', 'questions', 'subItems'];

/** The note of a row, and what the source does not have: a theme, a question, a line, a note written by hand. */
export function MoreButtons({ sessionKey, note }: MoreButtonsProps) {
  const words = useImportWords();
  const [isNoted, setNoted] = useState(note !== '');
  return (
    <>
      {isNoted && (
        <TextArea
          label={words('kept')}
          rows={2}
          value={note}
          dir="auto"
          data-note
          onChange={(typed) => correctSession(sessionKey, { note: typed })}
        />
      )}
      <div className={styles['more']}>
        {LISTS.map((list) => (
          <Button
            key={list}
            look="quiet"
            icon={<Plus />}
            onClick={({ currentTarget }) => {
              flushSync(() => addLine(sessionKey, list));
              focusOnLast(currentTarget, `[data-list="${list}"] textarea`);
            }}
          >
            {words(`add.${list}`)}
          </Button>
        ))}
        {!isNoted && (
          <Button
            look="quiet"
            icon={<Plus />}
            onClick={({ currentTarget }) => {
              const form = currentTarget.parentElement;
              flushSync(() => setNoted(true));
              form?.parentElement?.querySelector<HTMLElement>('[data-note]')?.focus();
            }}
          >
            {words('add.note')}
          </Button>
        )}
      </div>
    </>
  );
}

/** What was added is there to be written. */
function focusOnLast(button: HTMLElement, what: string): void {
  const form = button.parentElement?.parentElement;
  [...(form?.querySelectorAll<HTMLElement>(what) ?? [])].at(-1)?.focus();
}
