// The programme as a run of entries, the same for the table and the list: a day's heading, a part of the day, or a
// session with its hours, its room and what happens in it.
import type { RoomId } from '#domain/ids.ts';
import { hoursOfSittings } from '#domain/programme/hours.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import { partOfDay, programmeOf } from '#domain/programme/rows.ts';
import type { DayProgramme, Row } from '#domain/programme/rows.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import { formatDate } from '#languages/dates.ts';
import { weekdayDateStyle } from '../rich-text/fields.ts';
import { sessionBlocks } from '../session/sessionBlocks.ts';
import type { DocumentSource } from '../source.ts';
import { paragraph, text } from '../tree.ts';
import type { Block, Inline } from '../tree.ts';
import type { Voice } from '../voice.ts';
import type { ProgrammeOptions } from './options.ts';

export type ProgrammeEntry =
  | { readonly type: 'day' | 'partOfDay'; readonly inlines: readonly Inline[] }
  | {
      readonly type: 'session';
      /** The hours, and the room where the house style sets it there. */
      readonly time: readonly Block[];
      readonly content: readonly Block[];
    };

export function programmeEntries(
  source: DocumentSource,
  options: ProgrammeOptions,
  voice: Voice,
): readonly ProgrammeEntry[] {
  const days = programmeOf(source.event).filter((day) => day.rows.length > 0);
  const numbers = numbersOf(source.event, voice.language);
  const when = voice.houseStyle.dayHeadings;
  const hasDays = when === 'always' || (when === 'when-several' && days.length > 1);
  return days.flatMap((day) => [
    ...(hasDays ? [{ type: 'day' as const, inlines: dayInlines(day, voice) }] : []),
    ...dayEntries(
      day,
      (row) => {
        const session = source.event.sessionsById[row.sessionId];
        return session === undefined
          ? []
          : sessionBlocks(session, numbers.get(session.id) ?? '', source, options, voice);
      },
      source,
      voice,
    ),
  ]);
}

function dayEntries(
  day: DayProgramme,
  contentOf: (row: Row) => readonly Block[],
  source: DocumentSource,
  voice: Voice,
): readonly ProgrammeEntry[] {
  const entries: ProgrammeEntry[] = [];
  let part: string | null = null;
  for (const row of day.rows) {
    const session = source.event.sessionsById[row.sessionId];
    if (session === undefined) continue;
    // A lunch or a break belongs to neither meeting, so it opens none.
    if (voice.houseStyle.hasPartOfDayHeadings && row.start !== null && !kindOf(session).isPause) {
      const next = partOfDay(row.start);
      if (next !== part)
        entries.push({ type: 'partOfDay', inlines: [text(voice.words.meetingsByPartOfDay[next])] });
      part = next;
    }
    entries.push({ type: 'session', time: timeBlocks(row, source, voice), content: contentOf(row) });
  }
  return entries;
}

function dayInlines(day: DayProgramme, voice: Voice): readonly Inline[] {
  const date = formatDate(day.day, weekdayDateStyle(voice.houseStyle.dateStyle), voice.language);
  const label = voice.inlines(day.label);
  return label.length === 0 ? [text(date)] : [text(`${date} – `), ...label];
}

function timeBlocks(row: Row, source: DocumentSource, voice: Voice): readonly Block[] {
  const hours = hoursOfSittings(row.sittings, voice.houseStyle, voice.language);
  return [
    ...(hours === '' ? [] : [paragraph('time', [text(hours)])]),
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
