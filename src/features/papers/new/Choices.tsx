import type { ReactNode } from 'react';
import styles from './NewPaper.module.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly onChoose: () => void;
}

interface ChoicesProps {
  readonly title: string;
  /** What narrows them down. */
  readonly search?: ReactNode;
  readonly choices: readonly Choice[];
}

/** A group of things to begin with. */
export function Choices({ title, search, choices }: ChoicesProps) {
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      {search}
      <ul className={styles['choices']}>
        {choices.map(({ id, label, about, onChoose }) => (
          <li key={id}>
            <button type="button" className={styles['choice']} onClick={onChoose}>
              <span className={styles['label']} dir="auto">
                {label}
              </span>
              <span className={styles['about']} dir="auto">
                {about}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
