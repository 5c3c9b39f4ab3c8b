import { useCallback } from 'react';
import type { Edition } from '#domain/editions/edition.ts';
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { textIn } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';
import { hrefTo, paperAddress } from '#ui/addresses.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { editionName } from './editionName.ts';
import styles from './PapersScreen.module.css';

/** The editions of an event, latest first, each with its papers as they were issued. */
export function KeptEditions({ eventId }: { readonly eventId: EventId }) {
  const words = useWords('papers');
  const vocabulary = useWords('vocabulary');
  const language = useInterfaceLanguage();
  const editions = useLibrary(useCallback((library) => editionsOf(library, eventId), [eventId]));
  if (editions.length === 0) return null;
  return (
    <section className={styles['group']}>
      <h2>{words('editions')}</h2>
      <p className={styles['about']}>{words('editionsAbout')}</p>
      {editions.map((edition) => (
        <div key={edition.id} className={styles['edition']}>
          <h3>{editionName(edition, language, words, vocabulary)}</h3>
          <ul>
            {edition.papers.map((paper) => (
              <li key={paper.id}>
                <a href={hrefTo(paperAddress(eventId, paper.id, edition.id))} dir="auto">
                  {textIn(paper.name, paper.language) || words('untitled')}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function editionsOf(library: Library, eventId: EventId): readonly Edition[] {
  return Object.values(library.editionsById)
    .filter((edition) => edition.eventId === eventId)
    .sort((a, b) => b.sequence - a.sequence);
}
