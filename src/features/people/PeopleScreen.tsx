import { FileInput, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useSaving } from '#store/store.ts';
import { peopleImportAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useWords } from '#ui/useWords.ts';
import { AlikePeople } from './AlikePeople.tsx';
import { addPerson } from './peopleActions.ts';
import { PeopleBar } from './PeopleBar.tsx';
import { PeopleNowhere } from './PeopleNowhere.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { todayHere } from './today.ts';
import { useAlike } from './useAlike.ts';
import { useDirectory } from './useDirectory.ts';
import { usePeoplePlace } from './usePeoplePlace.ts';
import styles from './PeopleScreen.module.css';

/** Everybody in the library, across all events: search, order, add, delete, and find who is there twice. */
export function PeopleScreen() {
  const words = useWords('people');
  const { look, ...place } = usePeoplePlace();
  const [today] = useState(() => todayHere());
  const query = useDeferredValue(place.query);
  const { rows, total, nowhere } = useDirectory({ ...place, query }, today);
  const pairs = useAlike();
  const isReadOnly = useSaving().status === 'read-only';
  const ways = (
    <>
      <Button icon={<FileInput />} disabled={isReadOnly} onClick={() => goTo(peopleImportAddress())}>
        {words('import')}
      </Button>
      <Button look="primary" icon={<Plus />} disabled={isReadOnly} onClick={addPerson}>
        {words('newPerson')}
      </Button>
    </>
  );
  if (total === 0) {
    return (
      <>
        <ScreenHead title={words('screen')} />
        <EmptyState
          title={words('nobody')}
          about={words('nobodyAbout')}
          action={<div className={styles['ways']}>{ways}</div>}
        />
      </>
    );
  }
  return (
    <div className={styles['screen']}>
      <ScreenHead title={words('screen')}>{ways}</ScreenHead>
      <PeopleBar
        place={place}
        onLook={look}
        shown={rows.length}
        nowhere={nowhere.length}
        alike={pairs.length}
      />
      {place.view === 'alike' ? (
        <AlikePeople pairs={pairs} />
      ) : (
        <>
          {place.view === 'nowhere' && <PeopleNowhere people={nowhere} />}
          {rows.length > 0 && (
            <PeopleTable rows={rows} order={place.order} onOrder={(order) => look({ order })} />
          )}
          {rows.length === 0 && query.trim() !== '' && (
            <EmptyState
              title={words('nothingFound', { query })}
              about={words('nothingFoundAbout')}
              action={
                <Button onClick={() => look({ query: '', view: 'all' })}>{words('clearSearch')}</Button>
              }
            />
          )}
        </>
      )}
    </div>
  );
}
