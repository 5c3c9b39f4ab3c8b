// The rows the directory shows: searched, ordered, kept up to date with the library. "Today" is the day on the clock
// that is handed in, where the reader is.
import { useMemo } from 'react';
import { appearancesByPerson } from '#domain/people/appearances.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Day } from '#domain/time.ts';
import { useLibrary } from '#store/store.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { matchesPeopleQuery, personRows, sortedRows, type PersonRow } from './personRows.ts';
import { peopleNamedNowhere } from './whereNamed.ts';
import type { PeopleLook } from './usePeoplePlace.ts';

interface Directory {
  readonly rows: readonly PersonRow[];
  /** Before the search. */
  readonly total: number;
  readonly nowhere: readonly Person[];
}

export function useDirectory({ query, view, order }: PeopleLook, today: Day): Directory {
  const language = useInterfaceLanguage();
  const peopleById = useLibrary((library) => library.peopleById);
  const eventsById = useLibrary((library) => library.eventsById);
  const people = useMemo(() => Object.values<Person>(peopleById), [peopleById]);
  const appearances = useMemo(
    () => appearancesByPerson(Object.values<PlannedEvent>(eventsById)),
    [eventsById],
  );
  const nowhere = useMemo(
    () => peopleNamedNowhere(people, Object.values<PlannedEvent>(eventsById)),
    [people, eventsById],
  );
  const sorted = useMemo(() => {
    const shown = view === 'nowhere' ? nowhere : people;
    return sortedRows(personRows(shown, { appearances, today, language }), order, language);
  }, [people, nowhere, view, appearances, today, order, language]);
  const rows = useMemo(
    () => (query.trim() === '' ? sorted : sorted.filter((row) => matchesPeopleQuery(row, query))),
    [sorted, query],
  );
  return { rows, total: people.length, nowhere };
}
