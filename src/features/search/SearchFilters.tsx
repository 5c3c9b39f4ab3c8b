import { useMemo } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { isDay } from '#domain/time.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { FOUND_KINDS, type FoundKind } from '#parts/search/searchable.ts';
import { isFiltering } from '#parts/search/searchFilter.ts';
import { useLibrary } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import type { SearchPlace } from './place.ts';
import styles from './SearchFilters.module.css';

interface SearchFiltersProps {
  readonly place: SearchPlace;
  /** null while nothing is asked. */
  readonly counts: Readonly<Record<FoundKind, number>> | null;
  readonly onChange: (change: Partial<SearchPlace>) => void;
}

const eventsOf = (library: Library) => library.eventsById;

/** Only one kind, only one event, only certain days. */
export function SearchFilters({ place, counts, onChange }: SearchFiltersProps) {
  const words = useWords('search');
  const options = useEventOptions();
  const chosen = options.some(({ value }) => value === place.eventId) ? (place.eventId ?? '') : '';
  return (
    <div className={styles['filters']}>
      <div role="group" aria-label={words('kinds')} className={styles['kinds']}>
        {[null, ...FOUND_KINDS].map((kind) => (
          <button
            key={kind ?? 'everything'}
            type="button"
            aria-pressed={place.kind === kind}
            onClick={() => onChange({ kind })}
          >
            {kind === null ? words('everything') : words(`kind.${kind}`)}
            {kind !== null && counts !== null && <span className={styles['count']}>{counts[kind]}</span>}
          </button>
        ))}
      </div>
      <div className={styles['fields']}>
        <SelectField
          label={words('inEvent')}
          className={styles['event']}
          value={chosen}
          options={options}
          onChange={(id) => onChange({ eventId: id === '' ? null : (id as EventId) })}
        />
        {(['from', 'until'] as const).map((end) => (
          <TextField
            key={end}
            type="date"
            label={words(end)}
            className={styles['day']}
            value={place[end] ?? ''}
            onChange={(day) => onChange({ [end]: isDay(day) ? day : null })}
          />
        ))}
        {isFiltering(place) && (
          <Button
            look="quiet"
            className={styles['clear']}
            onClick={() => onChange({ eventId: null, from: null, until: null })}
          >
            {words('clearFilters')}
          </Button>
        )}
      </div>
    </div>
  );
}

function useEventOptions() {
  const words = useWords('search');
  const language = useInterfaceLanguage();
  const eventsById = useLibrary(eventsOf);
  return useMemo(() => {
    const named = Object.values(eventsById).map((event) => ({
      value: String(event.id),
      label: briefTitleOf(event, language) || words('untitled'),
    }));
    const { compare } = new Intl.Collator(language, { numeric: true });
    named.sort((a, b) => compare(a.label, b.label));
    return [{ value: '', label: words('anyEvent') }, ...named];
  }, [eventsById, language, words]);
}
