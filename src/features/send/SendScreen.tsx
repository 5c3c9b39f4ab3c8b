import { useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { DRAFT } from '#domain/editions/standing.ts';
import type { EventId, PersonId } from '#domain/ids.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { useEditionsOf, useStanding, useStandings } from '#parts/editions/useStandings.ts';
import { useLibrary } from '#store/store.ts';
import { editionsAddress, eventAddress, hrefTo, papersAddress, sendAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { SendForms } from './SendForms.tsx';
import { useSendWords } from './sendWords.ts';
import { ShareSection } from './share/ShareSection.tsx';
import type { SharedStanding } from './share/shareOrder.ts';
import styles from './SendScreen.module.css';

/** Everything a programme can go out as: an edition, or the draft as it is. */
export function SendScreen({ eventId }: { readonly eventId: EventId }) {
  const words = useSendWords();
  const language = useInterfaceLanguage();
  const event = useLibrary(({ eventsById }) => eventsById[eventId]);
  const standings = useStandings(eventId).filter(({ kind }) => kind !== 'parked');
  const editions = useEditionsOf(eventId);
  // What was issued last is what others are waiting for.
  const ref = new URLSearchParams(useSearch()).get('edition') ?? editions.at(-1)?.id ?? DRAFT;
  const content = useStanding(eventId, ref);
  const [personId, setPersonId] = useState<PersonId | null>(null);
  const standing = useMemo((): SharedStanding | null => {
    const edition = editions.find(({ id }) => id === ref) ?? null;
    const earlier = edition === null ? editions : editions.slice(0, editions.indexOf(edition));
    return content === null ? null : { content, edition, earlier };
  }, [content, editions, ref]);
  if (event === undefined) return null;
  return (
    <div className={styles['screen']}>
      <ScreenHead title={words('titleOf', { event: briefTitleOf(event, language) })}>
        <a className={styles['link']} href={hrefTo(eventAddress(eventId))}>
          {words('toProgramme')}
        </a>
        <a className={styles['link']} href={hrefTo(papersAddress(eventId))}>
          {words('toPapers')}
        </a>
        <a className={styles['link']} href={hrefTo(editionsAddress(eventId))}>
          {words('toEditions')}
        </a>
      </ScreenHead>
      <SelectField
        label={words('what')}
        value={ref}
        options={standings.map(({ ref: value, name }) => ({ value, label: name }))}
        onChange={(chosen) => goTo(sendAddress(eventId, chosen))}
        {...(ref === DRAFT ? { description: words('draftHint') } : {})}
      />
      {standing === null ? (
        <p role="alert">{words('gone')}</p>
      ) : (
        <>
          <SendForms key={ref} standing={standing} personId={personId} onPerson={setPersonId} words={words} />
          <ShareSection eventId={eventId} standing={ref} />
          <section className={styles['section']}>
            <h2>{words('papers.heading')}</h2>
            <p className={styles['about']}>{words('papers.about')}</p>
            <a className={styles['link']} href={hrefTo(papersAddress(eventId))}>
              {words('papers.open')}
            </a>
          </section>
        </>
      )}
    </div>
  );
}
