import { useMemo } from 'react';
import type { PersonId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { textIn } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';
import { hrefTo, paperAddress } from '#ui/addresses.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { eventName } from './sessionName.ts';
import { papersNaming } from './whereNamed.ts';
import styles from './PersonScreen.module.css';

/** The letters the person gets a copy of, and papers made for them alone. */
export function PersonPapers({ personId }: { readonly personId: PersonId }) {
  const words = useWords('people');
  const language = useInterfaceLanguage();
  const eventsById = useLibrary((library) => library.eventsById);
  const papers = useMemo(
    () => papersNaming(personId, Object.values<PlannedEvent>(eventsById)),
    [personId, eventsById],
  );
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="papers-of-person">
      <h2 id="papers-of-person">{words('papersTitle')}</h2>
      <ul className={styles['papers']}>
        {papers.map(({ event, paper }) => (
          <li key={paper.id}>
            <a href={hrefTo(paperAddress(event.id, paper.id))}>
              <bdi>
                {words('inPapers', {
                  paper: textIn(paper.name, language, event.mainLanguage),
                  event: eventName(event, language),
                })}
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
