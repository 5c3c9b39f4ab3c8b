// Sessionize's JSON: its view "All" (sessions, speakers, rooms and categories apart, by id) and its views by room and
// hour ("GridSmart": days, rooms, sessions).
import type { FormatReading } from '../ImportFormat.ts';
import type { FileOptions } from '../fileOutcome.ts';
import type { OpenedFile } from '../openedFile.ts';
import { at, objectsOf, textOf } from '../structured/jsonValues.ts';
import type { JsonObject } from '../structured/jsonValues.ts';
import { minutesFrom, momentOf } from '../structured/clockReading.ts';
import { plainWords } from '../structured/plainWords.ts';
import { NO_SITTING } from '../structured/programmeFacts.ts';
import type { PersonFacts, ProgrammeFacts, SittingFacts } from '../structured/programmeFacts.ts';
import { readingOfFacts } from '../structured/readingOfFacts.ts';

export async function readSessionize(file: OpenedFile, options: FileOptions): Promise<FormatReading> {
  return { reading: readingOfFacts(sessionizeFacts(file.json()), options), tables: [] };
}

/** From "All", from the days of "GridSmart", or from the groups of "Sessions". */
function sessionsOf(file: unknown): readonly JsonObject[] {
  const own = objectsOf(at(file, 'sessions'));
  if (own.length > 0) return own;
  return objectsOf(file).flatMap((part) => [
    ...objectsOf(at(part, 'sessions')),
    ...objectsOf(at(part, 'rooms')).flatMap((room) =>
      objectsOf(at(room, 'sessions')).map((one) => ({ room: at(room, 'name'), ...one })),
    ),
  ]);
}

interface Known {
  readonly rooms: ReadonlyMap<string, string>;
  readonly speakers: ReadonlyMap<string, JsonObject>;
  readonly categories: ReadonlyMap<string, string>;
}

function sessionizeFacts(file: unknown): ProgrammeFacts {
  const known: Known = {
    rooms: new Map(
      objectsOf(at(file, 'rooms')).map((room) => [textOf(at(room, 'id')), textOf(at(room, 'name'))]),
    ),
    speakers: new Map(objectsOf(at(file, 'speakers')).map((one) => [textOf(at(one, 'id')), one])),
    categories: new Map(
      objectsOf(at(file, 'categories')).flatMap((category) =>
        objectsOf(at(category, 'items')).map((item) => [textOf(at(item, 'id')), textOf(at(item, 'name'))]),
      ),
    ),
  };
  return {
    title: '',
    venue: '',
    timeZone: '',
    language: null,
    sittings: sessionsOf(file).map((one, index) => sittingOf(one, known, index)),
    remarks: [],
  };
}

function sittingOf(session: JsonObject, known: Known, index: number): SittingFacts {
  const from = momentOf(textOf(at(session, 'startsAt')), '');
  const to = momentOf(textOf(at(session, 'endsAt')), '');
  const end = from === null || to === null ? null : minutesFrom(from.date, to);
  const ids: unknown = at(session, 'categoryItems');
  const categories = Array.isArray(ids) ? ids.flatMap((id) => known.categories.get(textOf(id)) ?? []) : [];
  const isPause = at(session, 'isServiceSession') === true;
  return {
    ...NO_SITTING,
    key: textOf(at(session, 'id')) || `session ${index}`,
    sourceId: at(session, 'id') === undefined ? '' : `sessionize ${textOf(at(session, 'id'))}`,
    date: from?.date ?? null,
    start: from?.minutes ?? null,
    end: from !== null && end !== null && end > from.minutes && end <= from.minutes + 1440 ? end : null,
    title: textOf(at(session, 'title')),
    room: textOf(at(session, 'room')) || (known.rooms.get(textOf(at(session, 'roomId'))) ?? ''),
    track: isPause ? '' : (categories[0] ?? ''),
    remarks: plainWords(at(session, 'description')),
    people: peopleOf(at(session, 'speakers'), known.speakers),
    isToBeConfirmed: at(session, 'isConfirmed') === false && !isPause,
  };
}

function peopleOf(list: unknown, speakers: Known['speakers']): readonly PersonFacts[] {
  if (!Array.isArray(list)) return [];
  return list.map((one: unknown) => {
    const id = textOf(typeof one === 'string' || typeof one === 'number' ? one : at(one, 'id'));
    const speaker = speakers.get(id);
    const name =
      textOf(at(speaker, 'fullName')) ||
      textOf(at(one, 'name')) ||
      [textOf(at(speaker, 'firstName')), textOf(at(speaker, 'lastName'))].join(' ').trim();
    return { name: name || id, function: textOf(at(speaker, 'tagLine')), role: '', isToBeConfirmed: false };
  });
}
