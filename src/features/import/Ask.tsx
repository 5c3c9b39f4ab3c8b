import { useId } from 'react';
import { useImportWords } from '#parts/importing/importWords.ts';
import styles from './Asks.module.css';

interface AskProps {
  readonly text: string;
  readonly answers: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: string;
  readonly onAnswer: (id: string) => void;
  /** "Lines 3, 5"; absent = it stands in no line of its own. */
  readonly lines?: string;
  readonly onLines?: () => void;
}

/** One question with its answers side by side; the one that holds is pressed. */
export function Ask({ text, answers, chosen, onAnswer, lines, onLines }: AskProps) {
  const words = useImportWords();
  const id = useId();
  return (
    <li className={styles['ask']}>
      <p id={id} dir="auto">
        {text}
      </p>
      <div role="group" aria-labelledby={id} className={styles['answers']}>
        {answers.map((answer) => (
          <button
            key={answer.id}
            type="button"
            className={styles['answer']}
            aria-pressed={answer.id === chosen}
            onClick={() => onAnswer(answer.id)}
          >
            {answer.text}
          </button>
        ))}
      </div>
      {lines !== undefined && (
        <button
          type="button"
          className={styles['lines']}
          aria-label={words('showLine', { lines })}
          onClick={onLines}
        >
          {lines}
        </button>
      )}
    </li>
  );
}
