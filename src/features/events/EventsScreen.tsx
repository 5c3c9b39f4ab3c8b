import { FilePlus2, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useSaving } from '#store/store.ts';
import { importAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { Menu } from '#ui/Menu.tsx';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { useEventDialog } from './dialogs.ts';
import { EventDialogs } from './EventDialogs.tsx';
import { EventTable } from './EventTable.tsx';
import { FirstRunScreen } from './FirstRunScreen.tsx';
import { useEventRows } from './useEventRows.ts';
import styles from './EventsScreen.module.css';

/** Every event of the library: search, order, make, duplicate, delete. */
export function EventsScreen() {
  const words = useWords('events');
  const { open } = useEventDialog();
  const [query, setQuery] = useState('');
  const { rows, total, sorting, sortBy } = useEventRows(useDeferredValue(query));
  const isReadOnly = useSaving().status === 'read-only';
  if (total === 0) return <FirstRunScreen />;
  const isSearching = query.trim() !== '';
  return (
    <div className={styles['screen']}>
      <ScreenHead title={words('screen')}>
        <Menu
          label={words('moreWays')}
          isDisabled={isReadOnly}
          isLabelShown
          icon={<FilePlus2 />}
          items={[
            { id: 'template', label: words('fromTemplate'), onSelect: () => open('template') },
            { id: 'import', label: words('import'), onSelect: () => goTo(importAddress()) },
            { id: 'file', label: words('openFile'), onSelect: () => open('file') },
            { id: 'examples', label: words('examples'), onSelect: () => open('examples') },
          ]}
        />
        <Button look="primary" icon={<Plus />} disabled={isReadOnly} onClick={() => open('new')}>
          {words('newEvent')}
        </Button>
      </ScreenHead>
      <div className={styles['bar']}>
        <TextField
          className={styles['search']}
          type="search"
          label={words('searchLabel')}
          isLabelHidden
          placeholder={words('searchPlaceholder')}
          value={query}
          onChange={setQuery}
        />
        <output className={styles['count']}>
          {words(isSearching ? 'found' : 'count', { count: rows.length })}
        </output>
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={words('nothingFound', { query })}
          about={words('nothingFoundAbout')}
          action={<Button onClick={() => setQuery('')}>{words('clearSearch')}</Button>}
        />
      ) : (
        <EventTable rows={rows} sorting={sorting} onSort={sortBy} />
      )}
      <EventDialogs />
    </div>
  );
}
