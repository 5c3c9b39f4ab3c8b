import { useMemo } from 'react';
import type { Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { useLibrary } from '#store/store.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import type { PlaceControl } from './useCalendarPlace.ts';
import styles from './CalendarBar.module.css';

const eventsOf = (library: Library) => library.eventsById;

/** Only one event, or only what has certain words. */
export function CalendarFilter({ place, goToPlace }: PlaceControl) {
  const words = useWords('calendar');
  const language = useInterfaceLanguage();
  const eventsById = useLibrary(eventsOf);
  const options = useMemo(() => {
    const events = Object.values<PlannedEvent>(eventsById).map((event) => ({
      value: String(event.id),
      label: briefTitleOf(event, language) || words('untitledEvent'),
    }));
    const sorted = events.sort((a, b) => a.label.localeCompare(b.label, language));
    return [{ value: '', label: words('allEvents') }, ...sorted];
  }, [eventsById, language, words]);
  const chosen = options.some(({ value }) => value === place.eventId) ? (place.eventId ?? '') : '';
  return (
    <>
      <SelectField
        label={words('filterEvent')}
        isLabelHidden
        className={styles['event']}
        value={chosen}
        options={options}
        onChange={(eventId) => goToPlace({ eventId: eventId === '' ? null : eventId }, { replace: true })}
      />
      <TextField
        label={words('filterText')}
        isLabelHidden
        type="search"
        className={styles['text']}
        placeholder={words('filterTextExample')}
        value={place.text}
        onChange={(text) => goToPlace({ text }, { replace: true })}
      />
    </>
  );
}
