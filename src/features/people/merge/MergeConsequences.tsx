import { useMemo } from 'react';
import type { Merge } from '#domain/people/mergeAs.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { useLibrary } from '#store/store.ts';
import { hrefTo, sessionAddress } from '#ui/addresses.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { eventName, sessionName } from '../sessionName.ts';
import { papersNaming } from '../whereNamed.ts';
import { consequencesOf } from './consequences.ts';
import styles from './Merge.module.css';

/** Every session that names one of the two, and what it will print. */
export function MergeConsequences({ merge }: { readonly merge: Merge }) {
  const words = useWords('people');
  const language = useInterfaceLanguage();
  const library = useLibrary((whole) => whole);
  const rows = useMemo(() => consequencesOf(library, merge), [library, merge]);
  const papers = useMemo(() => {
    const events = Object.values<PlannedEvent>(library.eventsById);
    return new Set(
      [merge.keptId, merge.otherId].flatMap((id) => papersNaming(id, events).map(({ paper }) => paper)),
    );
  }, [library, merge.keptId, merge.otherId]);
  return (
    <section className={styles['consequences']} aria-labelledby="merge-consequences">
      <h2 id="merge-consequences">
        {rows.length === 0 ? words('mergeNoSessions') : words('mergeSessions', { count: rows.length })}
      </h2>
      <ul>
        {rows.map(({ appearance, before, after, isTwice }) => (
          <li key={appearance.participation.id}>
            <a href={hrefTo(sessionAddress(appearance.event.id, appearance.session.id))}>
              <bdi>
                {words('at', {
                  event: eventName(appearance.event, language),
                  session: sessionName(appearance.event, appearance.session, language),
                })}
              </bdi>
            </a>
            <span data-changes={before !== after}>
              <bdi>
                {before === after
                  ? words('mergeStays', { name: before })
                  : words('mergeBecomes', { before, after })}
              </bdi>
            </span>
            {isTwice && <span className={styles['twice']}>{words('mergeTwice')}</span>}
          </li>
        ))}
      </ul>
      {papers.size > 0 && <p className={styles['hint']}>{words('mergePapers', { count: papers.size })}</p>}
    </section>
  );
}
