import { CalendarCheck, Merge, Trash2 } from 'lucide-react';
import { useSearch } from 'wouter';
import type { PersonId } from '#domain/ids.ts';
import { useLibrary } from '#store/store.ts';
import { hrefTo, itineraryAddress, mergeAddress, peopleAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useWords } from '#ui/useWords.ts';
import { MergeView } from './merge/MergeView.tsx';
import { leaveDeleted, nameOrNone } from './peopleActions.ts';
import { PersonPapers } from './PersonPapers.tsx';
import { PersonRecord } from './record/PersonRecord.tsx';
import { PersonSessions } from './PersonSessions.tsx';
import styles from './PersonScreen.module.css';

/** One person: the record as it is kept, and every session across all events. */
export function PersonScreen({ personId }: { readonly personId: PersonId }) {
  const words = useWords('people');
  const person = useLibrary((library) => library.peopleById[personId]);
  const otherId = new URLSearchParams(useSearch()).get('merge');
  if (person === undefined) {
    return (
      <>
        <ScreenHead title={words('gone')} />
        <EmptyState
          title={words('gone')}
          isTitleHidden
          about={words('goneAbout')}
          action={<a href={hrefTo(peopleAddress())}>{words('toPeople')}</a>}
        />
      </>
    );
  }
  if (otherId !== null) return <MergeView person={person} otherId={otherId as PersonId} />;
  return (
    <div className={styles['screen']}>
      <ScreenHead title={nameOrNone(person)}>
        <Button look="quiet" icon={<Trash2 />} onClick={() => leaveDeleted(personId)}>
          {words('delete')}
        </Button>
        <Button icon={<Merge />} title={words('merge')} onClick={() => goTo(mergeAddress(personId))}>
          {words('mergeShort')}
        </Button>
        <Button look="primary" icon={<CalendarCheck />} onClick={() => goTo(itineraryAddress(personId))}>
          {words('itinerary')}
        </Button>
      </ScreenHead>
      <a className={styles['back']} href={hrefTo(peopleAddress())}>
        {words('toPeople')}
      </a>
      <PersonRecord person={person} />
      <div className={styles['part']}>
        <PersonSessions personId={personId} />
        <PersonPapers personId={personId} />
      </div>
    </div>
  );
}
