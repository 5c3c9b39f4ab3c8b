import { GripVertical } from 'lucide-react';
import styles from './Grip.module.css';
import type { GripWiring } from './useSortable.ts';
import { useWords } from './useWords.ts';

interface GripProps {
  readonly name: string;
  readonly wiring: GripWiring;
}

/** The handle of one item of a list that is put in order by hand. */
export function Grip({ name, wiring }: GripProps) {
  const words = useWords('ui');
  return (
    <button
      type="button"
      {...wiring}
      aria-label={words('sorting.grip', { name })}
      title={words('sorting.keys')}
      className={styles['grip']}
    >
      <GripVertical aria-hidden="true" />
    </button>
  );
}
