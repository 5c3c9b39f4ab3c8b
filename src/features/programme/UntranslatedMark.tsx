import styles from './Marks.module.css';

/** Says that the words shown are in the main language because this one has none yet. */
export function UntranslatedMark({ label }: { readonly label: string }) {
  return <span className={styles['untranslated']}>{label}</span>;
}
