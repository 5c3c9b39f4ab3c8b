// The programme as schedule.json, version 1.
import { stableUuid } from '../stableUuid.ts';
import { printable } from '../printable.ts';
import type { Schedule, ScheduleItem } from './schedule.ts';

export function scheduleJson(schedule: Schedule): string {
  const { days, rooms } = schedule;
  const file = {
    generator: { name: 'Rostrum' },
    schedule: {
      version: schedule.version,
      conference: {
        acronym: schedule.acronym,
        title: schedule.title,
        start: days[0]?.date ?? '',
        end: days.at(-1)?.date ?? '',
        daysCount: days.length,
        timeslot_duration: '00:05',
        time_zone_name: schedule.timeZone,
        ...(isWebAddress(schedule.website) ? { url: schedule.website } : {}),
        rooms: rooms.map((name) => ({ guid: stableUuid(`room ${schedule.acronym} ${name}`), name })),
        days: days.map((day) => ({
          index: day.index,
          date: day.date,
          day_start: day.start,
          day_end: day.end,
          rooms: Object.fromEntries(
            day.rooms.map(({ name, items }) => [name, items.map((item) => itemOf(item, schedule))]),
          ),
        })),
      },
    },
  };
  return JSON.stringify(
    file,
    (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value),
    2,
  );
}

function itemOf(item: ScheduleItem, { language, website }: Schedule): object {
  const { id, guid, date, start, duration, room, slug, title, subtitle, kind, abstract, people } = item;
  return {
    id,
    guid,
    date,
    start,
    duration,
    room,
    slug,
    url: isWebAddress(website) ? website : `urn:uuid:${guid}`,
    title,
    subtitle,
    track: null,
    type: kind,
    language,
    abstract,
    description: null,
    persons: people.map((person) => ({ id: person.id, public_name: person.name })),
    links: [],
  };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\x21-\x7e]+$/i.test(text);
}
