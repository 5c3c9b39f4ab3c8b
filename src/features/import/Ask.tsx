import { Check } from 'lucide-react';
import { useId } from 'react';
import { useImportWords } from '#parts/importing/importWords.ts';
import { linesText } from './lineLinks.ts';
import { linesWords } from './linesWords.ts';
import styles from './Asks.module.css';

interface AskProps {
  readonly text: string;
  readonly answers: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: string;
  /** Nobody has answered yet. */
  readonly isOpen: boolean;
  readonly onAnswer: (id: string) => void;
  /** Every line the doubt stands in; none = it stands in no line of its own. */
  readonly lines: readonly number[];
  readonly onLines?: (lines: readonly number[]) => void;
}

/** One question with its answers side by side; the one that holds is pressed. */
export function Ask({ text, answers, chosen, isOpen, onAnswer, lines, onLines }: AskProps) {
  const words = useImportWords();
  const id = useId();
  const told = linesWords(lines, words);
  return (
    <li className={styles['ask']} data-ask={isOpen ? 'open' : 'answered'} data-lit={linesText(lines)}>
      <p id={id}>
        {!isOpen && <Check role="img" aria-hidden={undefined} aria-label={words('answered')} />}
        <bdi>{text}</bdi>
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
            <bdi>{answer.text}</bdi>
          </button>
        ))}
      </div>
      {lines.length > 0 && (
        <button
          type="button"
          className={styles['lines']}
          aria-label={words('showLine', { lines: told })}
          onClick={() => onLines?.(lines)}
        >
          {told}
        </button>
      )}
    </li>
  );
}
