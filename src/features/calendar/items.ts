// What the calendar shows of an event: a bar over each run of its days, and every sitting of its sessions. Worked out
// once for each state of an event and then remembered by its identity, so an edit re-reads one event and no other.
import { textIn } from '#languages/language.ts';
import type { EventId, PersonId, RoomId, SessionId, SittingId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { daysOf, type PlannedEvent } from '#domain/plannedEvent.ts';
import { attends } from '#domain/programme/clashes.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import { roomOf } from '#domain/programme/rows.ts';
import { sittingsOf, type Session, type Sitting } from '#domain/programme/session.ts';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import { kindOf, knownKindId, type SessionKindId } from '#domain/session-kinds/registry.ts';
import type { SessionTone } from '#domain/session-kinds/SessionKind.ts';
import { addDays, instantOf, type Day, type Minutes } from '#domain/time.ts';

interface AnyItem {
  /** Stays the same while the thing it shows is the same. */
  readonly id: string;
  readonly eventId: EventId;
  /** Empty where nobody has typed a title yet. */
  readonly title: string;
  /** The shortest it goes by: "Panel II", or its title. */
  readonly name: string;
  /** The days it stands on, both included. */
  readonly first: Day;
  readonly last: Day;
}

/** A run of an event's days, one bar. */
export interface EventItem extends AnyItem {
  readonly type: 'event';
}

export interface SittingItem extends AnyItem {
  readonly type: 'sitting';
  readonly sessionId: SessionId;
  readonly sittingId: SittingId;
  /** null = untimed: shown over the hours, like an event. */
  readonly start: Minutes | null;
  /** Minutes in Greenwich since 1970, by which sittings of different time zones compare. */
  readonly instant: Minutes;
  /** null = open-ended or untimed. */
  readonly end: Minutes | null;
  /** Where it ends on the grid; for an open-ended sitting, after the usual length of its kind. */
  readonly shownEnd: Minutes;
  readonly isOpenEnded: boolean;
  /** As the event prints them: "10am – 11am". */
  readonly hours: string;
  readonly roomId: RoomId | null;
  /** Everybody named in its session. */
  readonly personIds: ReadonlySet<PersonId>;
  /** Those of them who have to be in the room. */
  readonly attendingIds: ReadonlySet<PersonId>;
  readonly kindId: SessionKindId;
  readonly tone: SessionTone;
  readonly eventTitle: string;
}

export type CalendarItem = EventItem | SittingItem;

const remembered = new WeakMap<PlannedEvent, readonly CalendarItem[]>();

/** Bars first, then sittings in no order in particular. */
export function itemsOf(event: PlannedEvent): readonly CalendarItem[] {
  const known = remembered.get(event);
  if (known !== undefined) return known;
  const items = [...barsOf(event), ...sittingItemsOf(event)];
  remembered.set(event, items);
  return items;
}

/** A sitting by the id it has in the calendar; null where it is not, or no longer, there. */
export function itemOf(eventsById: Library['eventsById'], itemId: string): SittingItem | null {
  const event = eventsById[itemId.split('/')[0] as EventId];
  const found = event === undefined ? undefined : itemsOf(event).find(({ id }) => id === itemId);
  return found?.type === 'sitting' ? found : null;
}

/** By day, by hour; bars and untimed sittings lead their day. */
export function inCalendarOrder(a: CalendarItem, b: CalendarItem): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return rankOf(a) - rankOf(b) || startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1);
}

/** The first day of the wall it is seen on: what begins past midnight belongs to the day before. */
export function seenFrom(item: CalendarItem): Day {
  if (item.type === 'event' || item.start === null || item.start < 1440) return item.first;
  return addDays(item.first, Math.floor(item.start / 1440));
}

function rankOf(item: CalendarItem): number {
  if (item.type === 'event') return 0;
  return item.start === null ? 1 : 2;
}

function startOf(item: CalendarItem): Minutes {
  return item.type === 'event' ? 0 : (item.start ?? 0);
}

function barsOf(event: PlannedEvent): readonly EventItem[] {
  const bars: EventItem[] = [];
  for (const { date } of daysOf(event)) {
    const bar = bars.at(-1);
    if (bar !== undefined && addDays(bar.last, 1) === date) bars[bars.length - 1] = { ...bar, last: date };
    else {
      const title = briefTitle(event);
      bars.push({
        type: 'event',
        id: `${event.id}@${date}`,
        eventId: event.id,
        title,
        name: title,
        first: date,
        last: date,
      });
    }
  }
  return bars;
}

function sittingItemsOf(event: PlannedEvent): readonly SittingItem[] {
  const language = event.mainLanguage;
  const numbers = numbersOf(event, language);
  return Object.values(event.sessionsById).flatMap((session) => {
    const people = peopleOf(session);
    return sittingsOf(session).map((sitting): SittingItem => {
      const shownEnd = shownEndOf(sitting, kindOf(session).usualLength);
      const number = numbers.get(session.id) ?? '';
      const title = textIn(session.title, language);
      return {
        type: 'sitting',
        id: `${event.id}/${session.id}/${sitting.id}`,
        eventId: event.id,
        sessionId: session.id,
        sittingId: sitting.id,
        title: [number, title].filter((part) => part !== '').join(': '),
        name: number === '' ? title : number,
        first: sitting.day,
        last: addDays(sitting.day, sitting.start === null ? 0 : Math.ceil(shownEnd / 1440) - 1),
        start: sitting.start,
        instant: noonIn(event.timeZone, sitting.day) - NOON + (sitting.start ?? 0),
        end: sitting.start === null ? null : sitting.end,
        shownEnd,
        isOpenEnded: sitting.start !== null && sitting.end === null,
        hours: hoursOfSitting(sitting, event.houseStyle, language),
        roomId: roomOf(event, sitting),
        ...people,
        kindId: knownKindId(session),
        tone: kindOf(session).tone,
        eventTitle: briefTitle(event),
      };
    });
  });
}

const NOON: Minutes = 12 * 60;
const noons = new Map<string, Minutes>();

/** By the offset at noon: clocks change in the small hours, when nobody meets. */
function noonIn(timeZone: string, day: Day): Minutes {
  const name = `${day} ${timeZone}`;
  const known = noons.get(name);
  if (known !== undefined) return known;
  const minutes = instantOf(day, NOON, timeZone).getTime() / 60_000;
  noons.set(name, minutes);
  return minutes;
}

function peopleOf(session: Session): Pick<SittingItem, 'personIds' | 'attendingIds'> {
  const personIds = new Set<PersonId>();
  const attendingIds = new Set<PersonId>();
  for (const participation of Object.values(session.participationsById)) {
    const { personId } = participation;
    if (personId === null) continue;
    personIds.add(personId);
    if (attends(participation)) attendingIds.add(personId);
  }
  return { personIds, attendingIds };
}

/** A sitting always gets some height; an open one is not drawn past midnight. */
function shownEndOf({ start, end }: Sitting, usualLength: Minutes): Minutes {
  if (start === null) return 0;
  if (end !== null) return Math.max(end, start + 5);
  return start >= 1440 ? start + usualLength : Math.min(start + usualLength, 1440);
}

function briefTitle(event: PlannedEvent): string {
  const short = textIn(event.shortTitle, event.mainLanguage);
  return short === '' ? textIn(event.title, event.mainLanguage) : short;
}
