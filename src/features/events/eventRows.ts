// The list of events as rows of text: what each column says, what search looks at, and how the rows are ordered.
import type { EventId, RoomId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { daysOf, type PlannedEvent } from '#domain/plannedEvent.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import type { Stage } from '#domain/editions/stage.ts';
import { textIn, type Language } from '#languages/language.ts';
import { datesTextOf, titleOf } from '#parts/eventText.ts';

export interface EventRow {
  readonly id: EventId;
  readonly title: string;
  readonly dates: string;
  /** The first day, for the order; empty where there is none. */
  readonly firstDay: string;
  readonly stage: Stage;
  readonly rooms: readonly string[];
  readonly sessionCount: number;
  /** Milliseconds; 0 where this device does not know. */
  readonly changedAt: number;
}

export type SortColumn = 'title' | 'dates' | 'changed';

export interface Sorting {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

export function eventRow(
  event: PlannedEvent,
  library: Library,
  language: Language,
  changedAt: number,
): EventRow {
  return {
    id: event.id,
    title: titleOf(event, language),
    dates: datesTextOf(event, language),
    firstDay: daysOf(event)[0]?.date ?? '',
    stage: event.stage,
    rooms: roomNamesOf(event, library, language),
    sessionCount: Object.keys(event.sessionsById).length,
    changedAt,
  };
}

/** Every word typed must stand somewhere in the row. `stageText` words the stage. */
export function matches(row: EventRow, query: string, stageText: string): boolean {
  const text = plain([row.title, row.dates, row.firstDay, stageText, ...row.rooms].join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export function sorted(rows: readonly EventRow[], { column, isDescending }: Sorting): readonly EventRow[] {
  const compare = COMPARE[column];
  return rows.toSorted((a, b) => (isDescending ? compare(b, a) : compare(a, b)) || (a.id < b.id ? -1 : 1));
}

const COMPARE: Record<SortColumn, (a: EventRow, b: EventRow) => number> = {
  title: (a, b) => a.title.localeCompare(b.title),
  dates: (a, b) => a.firstDay.localeCompare(b.firstDay),
  changed: (a, b) => a.changedAt - b.changedAt,
};

/** The rooms the event sits in, the default one first. */
function roomNamesOf(event: PlannedEvent, library: Library, language: Language): readonly string[] {
  const ids = new Set<RoomId>();
  if (event.defaultRoomId !== null) ids.add(event.defaultRoomId);
  for (const session of Object.values(event.sessionsById)) {
    for (const { roomId } of sittingsOf(session)) if (roomId !== null) ids.add(roomId);
  }
  return [...ids].flatMap((id) => {
    const room = library.roomsById[id];
    const name = room === undefined ? '' : textIn(room.name, language, event.mainLanguage);
    return name === '' ? [] : [name];
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
