// schedule.json and schedule.xml (version 1), which conference programs share: days, in them rooms, in them sittings.
// Both become the same object first; hours beyond the day's change belong to the day they stand under.
import { scheduleSourceId } from '#domain/importing/sourceIds.ts';
import { isLanguage } from '#languages/language.ts';
import { at, objectsOf, proseOf, textOf, valuesOf } from '../structured/jsonValues.ts';
import type { JsonObject } from '../structured/jsonValues.ts';
import { clockOf, dateIn, minutesFrom, momentOf } from '../structured/clockReading.ts';
import { NO_SITTING } from '../structured/programmeFacts.ts';
import type { PersonFacts, ProgrammeFacts, SittingFacts } from '../structured/programmeFacts.ts';

/** A room nobody has named, as Rostrum writes it. */
const NO_ROOM = '–';

export function scheduleFacts(file: unknown): ProgrammeFacts {
  const schedule = at(file, 'schedule');
  const conference = at(schedule, 'conference');
  const timeZone = textOf(at(conference, 'time_zone_name'));
  const days = objectsOf(at(conference, 'days'));
  const events = days.flatMap((day) =>
    valuesOf(at(day, 'rooms')).flatMap((room) => objectsOf(room).map((event) => ({ day, event }))),
  );
  const languages = new Set(events.map(({ event }) => textOf(at(event, 'language')).slice(0, 2)));
  const [language] = languages;
  return {
    title: textOf(at(conference, 'title')),
    venue: '',
    timeZone,
    language: languages.size === 1 && isLanguage(language) ? language : null,
    sittings: events.map(({ day, event }, index) => ({
      ...sittingOf(event, day, timeZone, index),
      sourceId: sourceIdOf(event, textOf(at(conference, 'acronym'))),
    })),
    remarks: [],
  };
}

function sittingOf(event: JsonObject, day: JsonObject, timeZone: string, index: number): SittingFacts {
  const moment = momentOf(textOf(at(event, 'date')), timeZone);
  const date = dateIn(textOf(at(day, 'date'))) ?? moment?.date ?? null;
  const start = startOf(event, date, moment);
  const duration = clockOf(textOf(at(event, 'duration'))) ?? 0;
  const room = textOf(at(event, 'room'));
  const description = proseOf(at(event, 'description'));
  return {
    ...NO_SITTING,
    key: textOf(at(event, 'guid')) || textOf(at(event, 'id')) || `event ${index}`,
    date,
    start,
    end: start === null || duration === 0 ? null : start + duration,
    title: textOf(at(event, 'title')),
    subtitle: textOf(at(event, 'subtitle')),
    room: room === NO_ROOM ? '' : room,
    track: textOf(at(event, 'track')) || textOf(at(at(event, 'track'), 'en')),
    kind: textOf(at(event, 'type')),
    themes: linesOf(proseOf(at(event, 'abstract'))),
    remarks: linesOf(description),
    people: objectsOf(at(event, 'persons')).map(personOf),
  };
}

/** A guid is its own all over the world; a number is one within its conference. */
function sourceIdOf(event: JsonObject, acronym: string): string {
  const [guid, id] = [textOf(at(event, 'guid')), textOf(at(event, 'id'))];
  if (guid !== '') return scheduleSourceId(guid);
  return id === '' ? '' : `schedule ${acronym} ${id}`;
}

function startOf(event: JsonObject, date: string | null, moment: ReturnType<typeof momentOf>): number | null {
  const clock = clockOf(textOf(at(event, 'start')));
  if (moment === null || date === null) return clock;
  // The moment says on which day an hour after midnight falls; the clock says what the programme shows.
  const from = minutesFrom(date, moment);
  return clock === null || from < 0 || from > 2880
    ? (clock ?? moment.minutes)
    : from - moment.minutes + clock;
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function personOf(person: JsonObject): PersonFacts {
  const shown =
    textOf(at(person, 'public_name')) || textOf(at(person, 'full_public_name')) || textOf(at(person, 'name'));
  // "Ms. Somaly Mam, Co-Founder (Panellist)", as Rostrum writes it: the brackets at the end hold the role.
  const [, before = shown, role = ''] = /^(.{1,400}?) \(([^()]{2,60})\)$/.exec(shown.slice(0, 500)) ?? [];
  const isOurs = role !== '' && !/^tbc$/i.test(role);
  const name = isOurs ? before : shown;
  const comma = name.indexOf(', ');
  return {
    name: comma < 0 ? name : name.slice(0, comma),
    function: comma < 0 ? '' : name.slice(comma + 2),
    role: isOurs ? role : '',
    isToBeConfirmed: false,
  };
}
