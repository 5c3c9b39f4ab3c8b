import type { DocumentTree } from '#documents/tree.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './UntranslatedTexts.module.css';
import { useLanguageName } from './useLanguageName.ts';

/** How many texts of the paper are in another language than its own, and which; nothing where all are translated. */
export function UntranslatedTexts({ tree }: { readonly tree: DocumentTree }) {
  const words = useWords('paperLanguages');
  const nameOf = useLanguageName();
  const { untranslated, language } = tree;
  if (untranslated.length === 0) return null;
  return (
    <details className={styles['texts']}>
      <summary>{words('untranslated', { count: untranslated.length, language: nameOf(language) })}</summary>
      <p>{words('untranslatedAbout')}</p>
      <ul>
        {untranslated.map(({ where, what }, index) => (
          <li key={index}>
            <span className={styles['where']}>{words(`where.${where.record}`, { name: where.name })}</span>
            <span dir="auto">{what}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
