// A sign for the door of a room, for one day: the meeting in large letters, the hours under it. A sheet for each room
// and day that anything is held in.
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import type { RoomId } from '#domain/ids.ts';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import { programmeOf, roomOf } from '#domain/programme/rows.ts';
import type { Row } from '#domain/programme/rows.ts';
import type { Day } from '#domain/time.ts';
import { generatedWordsIn } from '#languages/papers/generatedWords.ts';
import { link, readOptions, toggle } from '../options.ts';
import { sessionInlines } from '../session/naming.ts';
import { dateOf, roomInlines } from '../session/place.ts';
import type { DocumentSource } from '../source.ts';
import { cell, heading, paragraph, text } from '../tree.ts';
import type { Block, TableRow } from '../tree.ts';
import type { Voice } from '../voice.ts';

export const DOOR_SIGN_FIELDS = {
  roomId: link('room'),
  day: link('day'),
  hasSessions: toggle(true),
} as const;

interface Door {
  readonly day: Day;
  readonly roomId: RoomId | null;
  /** Each with the sittings of this room alone. */
  readonly rows: readonly Row[];
}

export function doorSignBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const { roomId, day, hasSessions } = readOptions(DOOR_SIGN_FIELDS, source.paper.options);
  const all = doorsOf(source);
  const ofRoom = wanted(all, (door) => door.roomId === roomId);
  const doors = wanted(ofRoom, (door) => door.day === day);
  if (doors.length === 0) return [{ type: 'note', inlines: [text(generatedWordsIn(voice.language).nobody)] }];
  return doors.map((door) => ({
    type: 'sheet',
    style: 'doorSign',
    blocks: signBlocks(door, hasSessions, source, voice),
  }));
}

/** Those that were asked for; all of them where nothing was, or where it is gone. */
function wanted(doors: readonly Door[], isMeant: (door: Door) => boolean): readonly Door[] {
  const found = doors.filter(isMeant);
  return found.length === 0 ? doors : found;
}

function doorsOf({ event }: DocumentSource): readonly Door[] {
  return programmeOf(event).flatMap(({ day, rows }) => {
    const rooms = new Set(rows.flatMap((row) => row.sittings.map((sitting) => roomOf(event, sitting))));
    return [...rooms].map((roomId) => ({
      day,
      roomId,
      rows: rows.flatMap((row) => {
        const sittings = row.sittings.filter((sitting) => roomOf(event, sitting) === roomId);
        return sittings.length === 0 ? [] : [{ ...row, sittings }];
      }),
    }));
  });
}

function signBlocks(
  { day, roomId, rows }: Door,
  hasSessions: boolean,
  source: DocumentSource,
  voice: Voice,
): readonly Block[] {
  const { event } = source;
  const room = roomInlines(roomId, source, voice);
  const kind = voice.words.eventKinds[event.kind] ?? '';
  const title = voice.inlines(event.title);
  return [
    ...(room.length === 0 ? [] : [paragraph('eventRoom', room)]),
    ...(title.length === 0 ? [heading('paperTitle', 1, [text(kind)])] : [heading('paperTitle', 1, title)]),
    paragraph('eventDates', [text(dateOf({ day }, voice))]),
    ...(hasSessions
      ? [
          {
            type: 'table' as const,
            style: 'sign' as const,
            columns: [60, 187],
            header: null,
            rows: rows.map((row) => sessionRow(row, source, voice)),
          },
        ]
      : []),
  ];
}

function sessionRow(row: Row, source: DocumentSource, voice: Voice): TableRow {
  const session = source.event.sessionsById[row.sessionId];
  const hours = row.sittings
    .map((sitting) => hoursOfSitting(sitting, voice.houseStyle, voice.language))
    .filter((one) => one !== '');
  const title = session === undefined ? [] : sessionInlines(session, source, voice);
  return {
    style: 'item',
    cells: [
      cell(
        'time',
        hours.map((one) => paragraph('time', [text(one)])),
      ),
      cell('content', [paragraph('sessionTitle', title)]),
    ],
  };
}
