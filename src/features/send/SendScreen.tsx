import { useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { DRAFT } from '#domain/editions/standing.ts';
import type { EventId } from '#domain/ids.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { useEditionsOf, useStanding, useStandings } from '#parts/editions/useStandings.ts';
import { LANGUAGES, OWN_NAMES, type Language } from '#languages/language.ts';
import { LeavingNotice } from '#press/leaving/LeavingNotice.tsx';
import { useLibrary } from '#store/store.ts';
import { editionsAddress, eventAddress, hrefTo, papersAddress, sendAddress } from '#ui/addresses.ts';
import { goTo } from '#ui/hashLocation.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useSendWords } from './sendWords.ts';
import { ShareSection } from './share/ShareSection.tsx';
import type { SharedStanding } from './share/shareOrder.ts';
import { StandingForms } from './StandingForms.tsx';
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
  const [chosen, setChosen] = useState<Language | null>(null);
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
      <div className={styles['choices']}>
        <SelectField
          label={words('what')}
          value={ref}
          options={standings.map(({ ref: value, name }) => ({ value, label: name }))}
          onChange={(wanted) => goTo(sendAddress(eventId, wanted))}
          {...(ref === DRAFT ? { description: words('draftHint') } : {})}
        />
        <SelectField
          label={words('language')}
          value={chosen ?? event.mainLanguage}
          options={LANGUAGES.map((one) => ({ value: one, label: OWN_NAMES[one] }))}
          onChange={setChosen}
        />
      </div>
      {standing === null ? (
        <p role="alert">{words('gone')}</p>
      ) : (
        <>
          <section className={styles['section']}>
            <h2>{words('papers.heading')}</h2>
            <p className={styles['about']}>{words('papers.about')}</p>
            <a className={styles['link']} href={hrefTo(papersAddress(eventId))}>
              {words('papers.open')}
            </a>
          </section>
          <StandingForms standing={standing} language={chosen ?? event.mainLanguage} words={words} />
          <ShareSection eventId={eventId} standing={ref} />
        </>
      )}
      <LeavingNotice />
    </div>
  );
}
