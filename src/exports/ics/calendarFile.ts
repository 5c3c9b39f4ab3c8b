// The programme as an iCalendar file (RFC 5545): a delegate who takes in the file of every edition has a calendar that
// follows. What an earlier edition had and this one has not stays in it as cancelled, for no program forgets by itself.
import { assertNever } from '#base/assertNever.ts';
import type { ScheduleFacts, SchedulePerson, ScheduleSitting } from '#documents/schedule/scheduleFacts.ts';
import type { PersonId, RoomId } from '#domain/ids.ts';
import type { Stage } from '#domain/editions/stage.ts';
import { stableUuid } from '../stableUuid.ts';
import { escapedText, line, textLine } from './contentLine.ts';
import { dateOnly, dateTime, instant } from './moments.ts';
import { timeZoneLines } from './timeZoneLines.ts';

export interface CalendarWish {
  readonly facts: ScheduleFacts;
  /** The editions before, oldest first. */
  readonly earlier: readonly ScheduleFacts[];
  /** The number of the edition; for a draft one more than the last edition's. */
  readonly sequence: number;
  /** Milliseconds: when it was issued. */
  readonly issuedAt: number;
  /** Absent = everything. */
  readonly only?: CalendarSubject;
  /** What the calendar is called. */
  readonly name: string;
}

/** One person's sittings alone, or those in one room. */
export type CalendarSubject =
  | { readonly type: 'person'; readonly personId: PersonId }
  | { readonly type: 'room'; readonly roomId: RoomId };

/** Stages at which hours and people may still change. */
const UNSETTLED: ReadonlySet<Stage> = new Set(['tentative', 'draft', 'preliminary', 'provisional']);

export function calendarFile(wish: CalendarWish): string {
  const { facts, only } = wish;
  const present = facts.sittings.filter((sitting) => isOf(only, sitting));
  const cancelled = cancelledOf(wish, new Set(present.map((sitting) => uidOf(facts, sitting))));
  const stamp = stampOf(wish);
  const days = [...present, ...cancelled].map(({ day }) => day).sort();
  const [first] = days;
  const last = days.at(-1);
  return `${[
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rostrum//Programme//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textLine('NAME', wish.name),
    textLine('X-WR-CALNAME', wish.name),
    textLine('X-WR-TIMEZONE', facts.timeZone),
    ...(first === undefined || last === undefined ? [] : timeZoneLines(facts.timeZone, first, last)),
    ...present.flatMap((sitting) => sittingLines(sitting, facts, stamp, statusOf(sitting, facts))),
    ...cancelled.flatMap((sitting) => sittingLines(sitting, facts, stamp, 'CANCELLED')),
    'END:VCALENDAR',
  ].join('\r\n')}\r\n`;
}

/** The same for the same sitting in every edition, and in no other event. */
function uidOf({ eventId }: ScheduleFacts, { sessionId, sittingId }: ScheduleSitting): string {
  return `${sittingId}.${sessionId}.${eventId}@rostrum`;
}

/** As they stood last. */
function cancelledOf(
  { facts, earlier, only }: CalendarWish,
  present: ReadonlySet<string>,
): readonly ScheduleSitting[] {
  const gone = new Map<string, ScheduleSitting>();
  for (const edition of earlier) {
    for (const sitting of edition.sittings) {
      const uid = uidOf(facts, sitting);
      if (!present.has(uid) && isOf(only, sitting)) gone.set(uid, sitting);
    }
  }
  return [...gone.values()];
}

function isOf(subject: CalendarSubject | undefined, { people, room }: ScheduleSitting): boolean {
  switch (subject?.type) {
    case 'person':
      return people.some(({ personId }) => personId === subject.personId);
    case 'room':
      return room?.id === subject.roomId;
    case undefined:
      return true;
    default:
      return assertNever(subject);
  }
}

function statusOf({ isUnsure }: ScheduleSitting, { stage }: ScheduleFacts): 'TENTATIVE' | 'CONFIRMED' {
  return isUnsure || UNSETTLED.has(stage) ? 'TENTATIVE' : 'CONFIRMED';
}

/** The lines that say which of two copies is the newer. */
function stampOf({ issuedAt, sequence }: CalendarWish): readonly string[] {
  const time = instant(issuedAt);
  return [line('DTSTAMP', time), line('LAST-MODIFIED', time), line('SEQUENCE', String(sequence))];
}

function sittingLines(
  sitting: ScheduleSitting,
  facts: ScheduleFacts,
  stamp: readonly string[],
  status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED',
): readonly string[] {
  const language = { LANGUAGE: facts.language };
  const place = [sitting.room?.name ?? '', sitting.room?.building ?? ''].filter((part) => part !== '');
  const description = descriptionOf(sitting, facts);
  return [
    'BEGIN:VEVENT',
    textLine('UID', uidOf(facts, sitting)),
    ...stamp,
    line('STATUS', status),
    ...hourLines(sitting, facts.timeZone),
    textLine('SUMMARY', sitting.title, language),
    ...(place.length === 0 ? [] : [textLine('LOCATION', place.join(', '), language)]),
    ...(description === '' ? [] : [textLine('DESCRIPTION', description, language)]),
    ...(facts.kind === '' ? [] : [line('CATEGORIES', escapedText(facts.kind), language)]),
    ...(isWebAddress(facts.website) ? [line('URL', facts.website)] : []),
    'CLASS:PUBLIC',
    'TRANSP:OPAQUE',
    ...organiserLines(facts),
    ...sitting.people.filter(({ isChair }) => isChair).map(chairLine),
    ...sitting.people.flatMap(participantLines),
    'END:VEVENT',
  ];
}

/** Without an hour the whole day; without an end the moment it begins, as nobody has said how long it lasts. */
function hourLines({ day, start, end }: ScheduleSitting, timeZone: string): readonly string[] {
  if (start === null) return [line('DTSTART', dateOnly(day), { VALUE: 'DATE' })];
  const zone = { TZID: timeZone };
  const from = line('DTSTART', dateTime(day, start), zone);
  return end === null || end <= start ? [from] : [from, line('DTEND', dateTime(day, end), zone)];
}

/** What it belongs to, what it is about, who takes part; one a line. */
function descriptionOf({ subtitle, lines, people }: ScheduleSitting, { title }: ScheduleFacts): string {
  const who = people.map(({ role, name, office }) => {
    const person = [name, office].filter((part) => part !== '').join(', ');
    return role === '' ? person : `${role}: ${person}`;
  });
  return [title, subtitle, ...lines.map((theme) => `– ${theme}`), ...who]
    .filter((part) => part !== '')
    .join('\n');
}

/** A published calendar names who publishes it (RFC 5546, 3.2.1). */
function organiserLines({ convener, eventId }: ScheduleFacts): readonly string[] {
  return convener === ''
    ? []
    : [line('ORGANIZER', `urn:uuid:${stableUuid(`convener ${eventId}`)}`, { CN: convener })];
}

function chairLine(person: SchedulePerson): string {
  return line('ATTENDEE', addressOf(person), {
    ROLE: 'CHAIR',
    CUTYPE: 'INDIVIDUAL',
    PARTSTAT: person.isUnsure ? 'TENTATIVE' : 'ACCEPTED',
    CN: person.name,
  });
}

/** RFC 9073, 7.1. */
function participantLines(person: SchedulePerson): readonly string[] {
  const { personId, participationId, name, office, role } = person;
  if (personId === null) return [];
  return [
    'BEGIN:PARTICIPANT',
    textLine('UID', participationId),
    line('PARTICIPANT-TYPE', 'SPEAKER'),
    line('CALENDAR-ADDRESS', addressOf(person)),
    textLine('SUMMARY', name),
    ...(office === '' ? [] : [textLine('DESCRIPTION', office)]),
    ...(role === '' ? [] : [line('CATEGORIES', escapedText(role))]),
    'END:PARTICIPANT',
  ];
}

/** A calendar tells people apart by an address; nobody's own may leave with a programme. */
const addressOf = ({ personId, participationId }: SchedulePerson): string =>
  `urn:uuid:${stableUuid(personId ?? participationId)}`;

/** Only what can be a link, without anything that could end the line. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\x21-\x7e]+$/i.test(text);
}
