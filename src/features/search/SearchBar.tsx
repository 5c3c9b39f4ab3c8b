import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWords } from '#ui/useWords.ts';
import { focusFirstResult } from './arrowKeys.ts';
import styles from './SearchBar.module.css';

interface SearchBarProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** The field, ready to be typed in; Enter and the arrow down go on to the results. */
export function SearchBar({ query, onChange }: SearchBarProps) {
  const words = useWords('search');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      role="search"
      className={styles['bar']}
      onSubmit={(submit) => {
        submit.preventDefault();
        focusFirstResult(submit.currentTarget);
      }}
    >
      <Search aria-hidden="true" />
      <input
        ref={field}
        type="search"
        aria-label={words('field')}
        placeholder={words('placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        data-search-field
        value={query}
        onChange={(event) => onChange(event.target.value)}
      />
    </form>
  );
}
