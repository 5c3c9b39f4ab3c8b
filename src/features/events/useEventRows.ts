// The rows the list of events shows: searched, ordered, kept up to date with the library.
import { useMemo, useState } from 'react';
import type { Library } from '#domain/library.ts';
import { useEventActivity } from '#parts/eventActivity.ts';
import { useLibrary } from '#store/store.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { eventRow, matches, sorted, type EventRow, type SortColumn, type Sorting } from './eventRows.ts';

interface EventRows {
  readonly rows: readonly EventRow[];
  /** Before the search. */
  readonly total: number;
  readonly sorting: Sorting;
  /** The same column again turns the order round. */
  readonly sortBy: (column: SortColumn) => void;
}

const whole = (library: Library) => library;

export function useEventRows(query: string): EventRows {
  const vocabulary = useWords('vocabulary');
  const language = useInterfaceLanguage();
  const library = useLibrary(whole);
  const changedAt = useEventActivity((activity) => activity.changedAt);
  const [sorting, setSorting] = useState<Sorting>({ column: 'dates', isDescending: true });
  const all = useMemo(
    () =>
      Object.values(library.eventsById).map((event) =>
        eventRow(event, library, language, changedAt[event.id] ?? 0),
      ),
    [library, language, changedAt],
  );
  const rows = useMemo(
    () =>
      sorted(
        all.filter((row) => matches(row, query, vocabulary(`stage.${row.stage}`))),
        sorting,
      ),
    [all, query, sorting, vocabulary],
  );
  const sortBy = (column: SortColumn) =>
    setSorting((now) => ({
      column,
      // Names begin at A, times at the latest.
      isDescending: now.column === column ? !now.isDescending : column !== 'title',
    }));
  return { rows, total: all.length, sorting, sortBy };
}
