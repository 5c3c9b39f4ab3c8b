// The programme in the shape that conference apps share (schedule.json and schedule.xml, version 1): days, in them rooms,
// in them sittings with the names of people. It knows no roles, so a role is said in the name it shows.
import type { ScheduleFacts, SchedulePerson, ScheduleSitting } from '#documents/schedule/scheduleFacts.ts';
import { addDays, dayPartsOf, instantOf } from '#domain/time.ts';
import type { Day, Minutes } from '#domain/time.ts';
import { stableNumber } from '../stableUuid.ts';
import { scheduleGuid, sittingKey } from './scheduleGuid.ts';

export interface Schedule {
  readonly version: string;
  readonly title: string;
  /** Small letters, figures and underscores, four at least. */
  readonly acronym: string;
  readonly timeZone: string;
  readonly website: string;
  readonly language: string;
  readonly days: readonly ScheduleDay[];
  readonly rooms: readonly string[];
}

export interface ScheduleDay {
  readonly index: number;
  readonly date: Day;
  /** "2012-04-03T10:00:00-04:00". */
  readonly start: string;
  readonly end: string;
  readonly rooms: readonly { readonly name: string; readonly items: readonly ScheduleItem[] }[];
}

export interface ScheduleItem {
  readonly id: number;
  readonly guid: string;
  readonly date: string;
  /** "10:00". */
  readonly start: string;
  /** "01:30"; "00:00" where nobody has said when it ends. */
  readonly duration: string;
  readonly room: string;
  readonly slug: string;
  readonly title: string;
  readonly subtitle: string;
  readonly kind: string;
  readonly abstract: string;
  readonly people: readonly { readonly id: number; readonly name: string }[];
}

/** A room nobody has named. */
const NO_ROOM = '–';

/** Sittings without an hour have no place in it. `version`: what the edition is called. */
export function scheduleOf(facts: ScheduleFacts, version: string): Schedule {
  const naming: Naming = { facts, acronym: acronymOf(facts), sittings: new Set(), people: new Map() };
  const timed = facts.sittings.filter(({ start }) => start !== null);
  const dates = [...new Set([...facts.days, ...timed.map(({ day }) => day)])].sort();
  return {
    version,
    title: facts.title,
    acronym: naming.acronym,
    timeZone: facts.timeZone,
    website: facts.website,
    language: facts.language,
    days: dates.map((date, index) =>
      dayOfSchedule(
        date,
        index + 1,
        timed.filter(({ day }) => day === date),
        naming,
      ),
    ),
    rooms: [...new Set(timed.map(roomName))],
  };
}

interface Naming {
  readonly facts: ScheduleFacts;
  readonly acronym: string;
  readonly sittings: Set<number>;
  readonly people: Map<string, number>;
}

function dayOfSchedule(
  date: Day,
  index: number,
  sittings: readonly ScheduleSitting[],
  naming: Naming,
): ScheduleDay {
  const { timeZone } = naming.facts;
  const starts = sittings.map(({ start }) => start ?? 0);
  const ends = sittings.map(({ start, end }) => end ?? start ?? 0);
  const isEmpty = sittings.length === 0;
  return {
    index,
    date,
    start: zoned(date, isEmpty ? 0 : Math.min(...starts), timeZone),
    end: zoned(date, isEmpty ? 1440 : Math.max(...ends), timeZone),
    rooms: [...new Set(sittings.map(roomName))].map((name) => ({
      name,
      items: sittings
        .filter((sitting) => roomName(sitting) === name)
        .map((sitting) => itemOf(sitting, sitting.start ?? 0, naming)),
    })),
  };
}

function itemOf(sitting: ScheduleSitting, start: Minutes, naming: Naming): ScheduleItem {
  const { eventId } = naming.facts;
  const { sessionId, sittingId } = sitting;
  const id = stableNumber(sittingKey(eventId, sessionId, sittingId), naming.sittings);
  return {
    id,
    guid: scheduleGuid(eventId, sessionId, sittingId),
    date: zoned(sitting.day, start, naming.facts.timeZone),
    start: clock(start % 1440),
    duration: clock(Math.max(0, (sitting.end ?? start) - start)),
    room: roomName(sitting),
    slug: `${naming.acronym}-${id}`,
    title: sitting.title,
    subtitle: sitting.subtitle,
    kind: sitting.kind,
    abstract: sitting.lines.join('\n'),
    people: sitting.people.map((person) => ({ id: numberOf(person, naming), name: shownName(person) })),
  };
}

const roomName = ({ room }: ScheduleSitting): string => room?.name || NO_ROOM;

/** "Ms. Somaly Mam, Co-Founder & President (Panellist)". */
function shownName({ name, office, role }: SchedulePerson): string {
  const who = [name, office].filter((part) => part !== '').join(', ');
  return role === '' ? who : `${who} (${role})`;
}

function numberOf({ personId, participationId }: SchedulePerson, { people }: Naming): number {
  const id = personId ?? participationId;
  const number = people.get(id) ?? stableNumber(id, new Set(people.values()));
  people.set(id, number);
  return number;
}

function acronymOf({ shortTitle, days }: ScheduleFacts): string {
  const plain = shortTitle
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 40)
    .replace(/_+$/, '');
  const [first] = days;
  const year = first === undefined ? '' : `_${dayPartsOf(first).year}`;
  return plain.length >= 4 ? plain : `${plain || 'event'}${year || '_programme'}`;
}

function clock(minutes: Minutes): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** With how far the zone's clock is ahead of UTC just then. */
function zoned(day: Day, minutes: Minutes, timeZone: string): string {
  const date = addDays(day, Math.floor(minutes / 1440));
  const shown = `${date}T${clock(minutes % 1440)}:00`;
  const ahead = (Date.parse(`${shown}Z`) - instantOf(day, minutes, timeZone).getTime()) / 60_000;
  return `${shown}${ahead < 0 ? '-' : '+'}${clock(Math.abs(Math.round(ahead)))}`;
}
