import type { EventId } from '#domain/ids.ts';
import { textIn } from '#languages/language.ts';
import { useEditionName } from '#parts/editions/standingNames.ts';
import { useEditionsOf } from '#parts/editions/useStandings.ts';
import { hrefTo, paperAddress } from '#ui/addresses.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './PapersScreen.module.css';

/** The editions of an event, latest first, each with its papers as they were issued. */
export function KeptEditions({ eventId }: { readonly eventId: EventId }) {
  const words = useWords('papers');
  const editionName = useEditionName();
  const editions = useEditionsOf(eventId).toReversed();
  if (editions.length === 0) return null;
  return (
    <section className={styles['group']}>
      <h2>{words('editions')}</h2>
      <p className={styles['about']}>{words('editionsAbout')}</p>
      {editions.map((edition) => (
        <div key={edition.id} className={styles['edition']}>
          <h3>{editionName(edition)}</h3>
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
