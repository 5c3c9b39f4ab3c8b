import { useMemo } from 'react';
import type { PersonId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { nameOf } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Room } from '#domain/room.ts';
import { SESSION_KIND_IDS } from '#domain/session-kinds/registry.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { useLibrary } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { SelectField, type SelectOption } from '#ui/SelectField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import type { CalendarItem } from './items.ts';
import { filterCount, NO_ROOM, type Wanted } from './place.ts';
import { roomTitle } from './rooms/roomColumns.ts';
import type { PlaceControl } from './useCalendarPlace.ts';
import styles from './CalendarBar.module.css';

interface CalendarFilterProps extends PlaceControl {
  /** Everything of the days on screen, and how much of it is shown. */
  readonly items: readonly CalendarItem[];
  readonly shownCount: number;
  readonly onClear: () => void;
}

const libraryOf = (library: Library) => library;

/** Only one event, kind, room or person; and how much that keeps back. */
export function CalendarFilter({ place, goToPlace, items, shownCount, onClear }: CalendarFilterProps) {
  const words = useWords('calendar');
  const kinds = useWords('vocabulary');
  const language = useInterfaceLanguage();
  const library = useLibrary(libraryOf);
  const fields = useMemo(() => {
    const order = new Intl.Collator(language, { numeric: true });
    const sorted = (options: readonly SelectOption<string>[]) =>
      options.toSorted((a, b) => order.compare(a.label, b.label));
    const events = Object.values<PlannedEvent>(library.eventsById).map((event) => ({
      value: String(event.id),
      label: briefTitleOf(event, language) || words('untitledEvent'),
    }));
    const rooms = Object.values<Room>(library.roomsById).map((room) => ({
      value: String(room.id),
      label: roomTitle(room, language),
    }));
    const people = [...peopleIn(items, place.personId)].flatMap((id) => {
      const person = library.peopleById[id as PersonId];
      return person === undefined ? [] : [{ value: id, label: nameOf(person) }];
    });
    return [
      ['eventId', words('filterEvent'), words('allEvents'), sorted(events)],
      [
        'kindId',
        words('filterKind'),
        words('allKinds'),
        SESSION_KIND_IDS.map((id) => ({ value: id, label: kinds(`sessionKind.${id}`) })),
      ],
      [
        'roomId',
        words('filterRoom'),
        words('allRooms'),
        [...sorted(rooms), { value: NO_ROOM, label: words('noRoom') }],
      ],
      ['personId', words('filterPerson'), words('allPeople'), sorted(people)],
    ] as const;
  }, [library, items, place.personId, language, words, kinds]);
  const hidden = items.length - shownCount;
  return (
    <div className={styles['filters']} role="group" aria-label={words('filters')}>
      {fields.map(([field, label, all, options]) => (
        <SelectField
          key={field}
          label={label}
          className={styles['choice']}
          value={options.some(({ value }) => value === place[field]) ? (place[field] ?? '') : ''}
          options={[{ value: '', label: all }, ...options]}
          onChange={(id) => goToPlace(changeOf(field, id), { replace: true })}
        />
      ))}
      <p className={styles['hidden']} role="status">
        {words(hidden === 0 ? 'hiddenNone' : 'hidden', { count: hidden, shown: shownCount })}
      </p>
      <Button disabled={filterCount(place) === 0} onClick={onClear}>
        {words('clearFilters')}
      </Button>
    </div>
  );
}

function changeOf(field: Exclude<keyof Wanted, 'text'>, id: string): Partial<Wanted> {
  return { [field]: id === '' ? null : id };
}

/** Those of the days on screen, and whoever is chosen. */
function peopleIn(items: readonly CalendarItem[], chosen: string | null): ReadonlySet<string> {
  const people = new Set<string>(chosen === null ? [] : [chosen]);
  for (const item of items) {
    if (item.type === 'sitting') for (const id of item.personIds) people.add(id);
  }
  return people;
}
