// The programme as a run of entries, the same for the table and the list: a day's heading, a part of the day, or a
// session with its hours, its room and what happens in it.
import type { RoomId, SessionId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import { partOfDay, programmeOf } from '#domain/programme/rows.ts';
import type { DayProgramme, PartOfDay, Row } from '#domain/programme/rows.ts';
import type { Session } from '#domain/programme/session.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import type { Day } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import { weekdayDateStyle } from '../rich-text/fields.ts';
import { sessionBlocks } from '../session/sessionBlocks.ts';
import type { DocumentSource } from '../source.ts';
import { keyed, paragraph, text } from '../tree.ts';
import type { Block, Inline } from '../tree.ts';
import { atLineStart } from '../voice.ts';
import type { Voice } from '../voice.ts';
import type { ProgrammeOptions } from './options.ts';

export type ProgrammeEntry =
  | {
      readonly type: 'day' | 'partOfDay';
      /** How deep the heading stands. */
      readonly level: 2 | 3;
      /** The day, or the day and its part. */
      readonly key: string;
      readonly inlines: readonly Inline[];
    }
  | {
      readonly type: 'session';
      readonly key: SessionId;
      /** The hours, and the room where the house style sets it there. */
      readonly time: readonly Block[];
      readonly content: readonly Block[];
    };

/** `only` = that day alone, without its heading. */
export function programmeEntries(
  source: DocumentSource,
  options: ProgrammeOptions,
  voice: Voice,
  only?: Day,
): readonly ProgrammeEntry[] {
  const days = daysWithRows(source.event).filter(({ day }) => only === undefined || day === only);
  const numbers = numbersOf(source.event, voice.language);
  const hasDays = only === undefined && hasDayHeadings(days.length, voice);
  const partLevel = hasDays ? 3 : 2;
  const level = voice.houseStyle.hasPartOfDayHeadings ? (hasDays ? 4 : 3) : partLevel;

  const sessionEntry = (row: Row, session: Session): ProgrammeEntry => ({
    type: 'session',
    key: session.id,
    time: keyed('time', timeBlocks(row, source, voice)),
    content: sessionBlocks(session, { number: numbers.get(session.id) ?? '', level }, source, options, voice),
  });
  return days.flatMap((day) => [
    ...(hasDays
      ? [{ type: 'day' as const, level: 2 as const, key: day.day, inlines: dayInlines(day, voice) }]
      : []),
    ...rowsWithParts(day, source.event, voice).flatMap((item): readonly ProgrammeEntry[] =>
      typeof item === 'string'
        ? [
            {
              type: 'partOfDay',
              level: partLevel,
              key: `${day.day} ${item}`,
              inlines: [text(voice.words.meetingsByPartOfDay[item])],
            },
          ]
        : [sessionEntry(item.row, item.session)],
    ),
  ]);
}

export function daysWithRows(event: PlannedEvent): readonly DayProgramme[] {
  return programmeOf(event).filter((day) => day.rows.length > 0);
}

export function hasDayHeadings(days: number, voice: Voice): boolean {
  const when = voice.houseStyle.dayHeadings;
  return when === 'always' || (when === 'when-several' && days > 1);
}

/** The day's rows, each new part of the day named before its first row where the house style asks for it. */
function rowsWithParts(
  day: DayProgramme,
  event: PlannedEvent,
  voice: Voice,
): readonly (PartOfDay | { readonly row: Row; readonly session: Session })[] {
  let current: PartOfDay | null = null;
  return day.rows.flatMap((row) => {
    const session = event.sessionsById[row.sessionId];
    if (session === undefined) return [];
    const entry = { row, session };
    // A lunch or a break belongs to neither meeting, so it opens none.
    if (!voice.houseStyle.hasPartOfDayHeadings || row.start === null || kindOf(session).isPause)
      return [entry];
    const part = partOfDay(row.start);
    const isNew = part !== current;
    current = part;
    return isNew ? [part, entry] : [entry];
  });
}

export function dayInlines(day: Pick<DayProgramme, 'day' | 'label'>, voice: Voice): readonly Inline[] {
  const date = atLineStart(
    formatDate(day.day, weekdayDateStyle(voice.houseStyle.dateStyle), voice.language),
    voice,
  );
  const label = voice.inlines(day.label);
  return label.length === 0 ? [text(date)] : [text(`${date} – `), ...label];
}

function timeBlocks(row: Row, source: DocumentSource, voice: Voice): readonly Block[] {
  // A line for each sitting: "10AM-1PM" above "3-6PM", never broken inside the second.
  const hours = row.sittings
    .map((sitting) => hoursOfSitting(sitting, voice.houseStyle, voice.language))
    .filter((one) => one !== '');
  return [
    ...hours.map((one) => paragraph('time', [text(one)])),
    ...roomsOf(row, source, voice).map((name) => paragraph('room', name)),
  ];
}

/** The rooms of the row's sittings, each once, where the house style sets them beside the hours. */
function roomsOf(row: Row, source: DocumentSource, voice: Voice): readonly (readonly Inline[])[] {
  const { defaultRoomId } = source.event;
  const how = voice.houseStyle.roomInTimeCell;
  const ids = row.sittings.map(({ roomId }): RoomId | null => {
    if (how === 'never') return null;
    if (how === 'always') return roomId ?? defaultRoomId;
    return how === 'when-other' && roomId === defaultRoomId ? null : roomId;
  });
  return [...new Set(ids)].flatMap((id) => {
    const room = id === null ? undefined : source.roomsById[id];
    if (room === undefined) return [];
    const short = voice.houseStyle.roomForm === 'short-name' ? voice.inlines(room.shortName) : [];
    const name = short.length > 0 ? short : voice.inlines(room.name);
    return name.length === 0 ? [] : [name];
  });
}
