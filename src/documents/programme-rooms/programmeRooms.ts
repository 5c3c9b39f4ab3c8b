// The programme with the rooms side by side, for meetings that sit in several at once: the hours at the start of the
// line, a column for each room, pauses across all of them.
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import type { RoomId } from '#domain/ids.ts';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import type { DayProgramme } from '#domain/programme/rows.ts';
import { formatTime } from '#languages/times.ts';
import { link, readOptions, toggle } from '../options.ts';
import type { OptionValues } from '../options.ts';
import { dayInlines, daysWithRows, hasDayHeadings } from '../programme/entries.ts';
import { headingBlocks, stageLine } from '../programme/heading.ts';
import { PROGRAMME_FIELDS } from '../programme/options.ts';
import { roomInlines } from '../session/place.ts';
import { sessionBlocks } from '../session/sessionBlocks.ts';
import type { DocumentSource } from '../source.ts';
import { cell, heading, keyed, paragraph, text } from '../tree.ts';
import type { Block, TableCell, TableRow } from '../tree.ts';
import type { Voice } from '../voice.ts';
import { roomGrid } from './roomGrid.ts';
import type { GridRow, Placed } from './roomGrid.ts';

export const PROGRAMME_ROOMS_FIELDS = {
  ...PROGRAMME_FIELDS,
  day: link('day'),
  hasPeople: toggle(true),
} as const;

type RoomsOptions = OptionValues<typeof PROGRAMME_ROOMS_FIELDS>;

interface Setting {
  readonly source: DocumentSource;
  readonly options: RoomsOptions;
  readonly voice: Voice;
  readonly level: 2 | 3;
}

export function programmeRoomsBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const options = readOptions(PROGRAMME_ROOMS_FIELDS, source.paper.options);
  const all = daysWithRows(source.event);
  const only = all.filter(({ day }) => day === options.day);
  const days = only.length > 0 ? only : all;
  const hasDays = only.length > 0 || hasDayHeadings(all.length, voice);
  const setting: Setting = { source, options, voice, level: hasDays ? 3 : 2 };
  return [
    ...headingBlocks(source, options, stageLine(source, options, voice), voice),
    ...days.flatMap((day) =>
      keyed(day.day, [
        ...(hasDays ? [heading('day', 2, dayInlines(day, voice))] : []),
        ...keyed('table', [dayTable(day, setting)]),
      ]),
    ),
  ];
}

function dayTable(day: DayProgramme, setting: Setting): Block {
  const { source, voice } = setting;
  const grid = roomGrid(source.event, day);
  const width = grid.rooms.length === 0 ? 1 : grid.rooms.length;
  return {
    type: 'table',
    style: 'rooms',
    columns: [32, ...Array.from({ length: width }, () => 215 / width)],
    header: headerOf(grid.rooms, setting),
    rows: grid.rows.map((row) => rowOf(row, setting)),
  };

  function headerOf(rooms: readonly (RoomId | null)[], { source: { roomsById } }: Setting): TableRow | null {
    if (!rooms.some((id) => id !== null && Object.hasOwn(roomsById, id))) return null;
    const titles = rooms.map((id) => roomInlines(id, source, voice));
    return {
      style: 'columnTitles',
      cells: [
        cell('time', [paragraph('columnTitle', [text(voice.words.timeColumn)])]),
        ...titles.map((title, index) =>
          cell(
            'content',
            title.length === 0 ? [] : keyed(rooms[index] ?? '', [paragraph('columnTitle', title)]),
          ),
        ),
      ],
    };
  }
}

/** The hours stand once at the start of the line where all that begins shares them, else with each session. */
function rowOf(row: GridRow, setting: Setting): TableRow {
  const { voice } = setting;
  const hours = [...new Set(row.places.flatMap(({ placed }) => placed.map((one) => hoursOf(one, setting))))];
  const [only = ''] = hours;
  const isShared = hours.length === 1;
  const start =
    row.start === null
      ? ''
      : isShared
        ? only
        : formatTime(row.start, voice.houseStyle.timeStyle, voice.language);
  return {
    style: row.isPause ? 'pause' : 'session',
    key: [keyOf(row)],
    cells: [
      cell('time', start === '' ? [] : [paragraph('time', [text(start)])]),
      ...row.places.map(({ placed, rows, columns }): TableCell =>
        cell(
          'content',
          placed.flatMap((one) =>
            keyed(one.session.id, [
              ...(isShared || hoursOf(one, setting) === ''
                ? []
                : [paragraph('time', [text(hoursOf(one, setting))])]),
              ...contentOf(one, setting),
            ]),
          ),
          { rows, columns },
        ),
      ),
    ],
  };
}

/** The row of a time is the same row at whatever time it stands, as long as something in it is the same. */
function keyOf({ places, start }: GridRow): string {
  return places[0]?.placed[0]?.session.id ?? String(start);
}

function hoursOf({ sitting }: Placed, { voice }: Setting): string {
  return hoursOfSitting(sitting, voice.houseStyle, voice.language);
}

function contentOf({ session }: Placed, { source, options, voice, level }: Setting): readonly Block[] {
  const number = numbersOf(source.event, voice.language).get(session.id) ?? '';
  return sessionBlocks(session, { number, level }, source, options, voice);
}
