// Drafts made into days of sessions: the days settled first, then the hours of all rows together, each row of its day.
import type { Language } from '#languages/language.ts';
import type {
  Read,
  ReadDay,
  ReadingOptions,
  ReadingQuestion,
  ReadingRemark,
  ReadSession,
  ReadSitting,
} from '../../programme/reading.ts';
import { settledDays, type DayToSettle, type SettledDay } from '../days/settledDays.ts';
import type { FoundEvent } from '../event/eventOf.ts';
import { settledHours, type HoursRow } from '../hours/settledHours.ts';
import type { Draft, Drafts } from './drafts.ts';
import { sessionOf, type ReadRow } from './sessionOf.ts';

export interface ReadSessions {
  readonly days: readonly ReadDay[];
  readonly documentDate: Read<string> | null;
  readonly questions: readonly ReadingQuestion[];
  readonly remarks: readonly ReadingRemark[];
}

export function sessionsOf(
  { drafts, days }: Drafts,
  event: FoundEvent,
  options: ReadingOptions & { readonly language: Language },
): ReadSessions {
  const written = event.documentDate?.lines[0];
  const own = days.map(({ found, lines }): DayToSettle => ({
    found,
    lines,
    place: lines[0] === written ? 'elsewhere' : isOneDay(found) ? 'day' : 'event',
  }));
  const ofEvent = event.days.map((day): DayToSettle => ({ ...day, place: 'event' }));
  const ofDocument =
    event.documentDate === null ? [] : [{ ...event.documentDate, place: 'elsewhere' as const }];
  const elsewhere = event.elsewhere.map((day): DayToSettle => ({ ...day, place: 'elsewhere' }));
  const settled = settledDays([...own, ...ofEvent, ...elsewhere, ...ofDocument], {
    ...options,
    years: event.years,
  });
  const rest = settled.days.slice(own.length, own.length + ofEvent.length);
  const fallback = [...settled.days.slice(0, own.length), ...rest].find(({ date }) => date !== null) ?? null;
  const ofRest = rest.find(({ date }) => date !== null) ?? null;
  const groups = grouped(drafts, days, own, settled.days, isOfEarlierDay(drafts) ? ofRest : fallback);
  const keys = keysOf(drafts);
  const rows = drafts.map((draft, index) => sessionOf(draft, keys[index] ?? ''));
  const hours = settledHours(hoursRows(drafts, rows, groups.placeOf), options);
  const untitled = rows.filter(({ session }) => isUntitled(session)).length;
  let next = 0;
  const sessions = rows.map((row, index): ReadSession => {
    const sittings = drafts[index]?.row.hours === null ? [] : (hours.sittings[next++] ?? []);
    return {
      ...row.session,
      title: titleOf(row.session, index === 0 && untitled === 1 ? event.title : null),
      sittings: sittings.map((sitting): ReadSitting => ({ ...sitting, room: roomOf(row) })),
    };
  });
  const byDay = groups.days.map((): ReadSession[] => []);
  for (const [index, session] of sessions.entries()) byDay[groups.placeOf(index)]?.push(session);
  return {
    days: groups.days.map((day, place) => ({ ...day, sessions: byDay[place] ?? [] })),
    documentDate: ofDocument.length === 0 ? null : (settled.days.at(-1)?.date ?? null),
    questions: [...settled.questions, ...hours.questions],
    remarks: [...settled.remarks, ...hours.remarks],
  };
}

/** A meeting of one session told in facts is called as the meeting is. */
function titleOf(session: ReadRow['session'], ofEvent: Read<string> | null): Read<string> {
  return isUntitled(session) && ofEvent !== null ? { ...ofEvent, certainty: 'likely' } : session.title;
}

function isUntitled({ title, number }: ReadRow['session']): boolean {
  return number === '' && (title.value === '' || MODE.test(title.value));
}

/** "6:00 – 7:30 PM (ET) | In-person": how one takes part is no title. */
const MODE =
  /^\W{0,3}(?:in[- ]person|hybrid|online|virtual|virtually|en ligne|en présentiel|hybride|presencial|en línea|híbrid[oa]|онлайн|очно|线上|线下|在线|عن بعد|حضوري)\W{0,3}$/iu;

function isOneDay(found: DayToSettle['found']): boolean {
  const [reading] = found.readings;
  return reading === undefined || (!reading.isRange && reading.dates.length < 2);
}

/** Rows above the first heading of a day that end later in the day than the first row below it begins are of another day. */
function isOfEarlierDay(drafts: readonly Draft[]): boolean {
  const above = drafts.filter(({ day }) => day < 0);
  const below = drafts.find(({ day }) => day >= 0);
  const startOf = (draft: Draft | undefined) => draft?.row.hours?.sittings[0]?.start.first ?? null;
  const [last, next] = [startOf(above.at(-1)), startOf(below)];
  return last !== null && next !== null && last > next;
}

interface Groups {
  readonly days: readonly Omit<ReadDay, 'sessions'>[];
  /** The day of a draft. */
  readonly placeOf: (draft: number) => number;
}

/** Rows of one date are of one day, wherever its heading is repeated. */
function grouped(
  drafts: readonly Draft[],
  days: Drafts['days'],
  own: readonly DayToSettle[],
  settled: readonly SettledDay[],
  fallback: SettledDay | null,
): Groups {
  const found: Omit<ReadDay, 'sessions'>[] = [];
  const places = new Map<string, number>();
  const placeOf = drafts.map((draft) => {
    const isNamed = own[draft.day]?.place === 'day';
    const date = isNamed ? (settled[draft.day]?.date ?? null) : null;
    const taken = date ?? (isNamed ? null : guessed(fallback));
    const label = isNamed ? (days[draft.day]?.label ?? '') : '';
    const key = taken?.value ?? `${draft.day} ${label}`;
    const place = places.get(key) ?? found.length;
    places.set(key, place);
    if (place === found.length) found.push({ date: taken, label });
    return place;
  });
  return { days: found, placeOf: (draft) => placeOf[draft] ?? 0 };
}

/** The date of the meeting as a whole; of a range only the first day can be meant, and that is a guess. */
function guessed(day: SettledDay | null): Read<string> | null {
  if (day === null || day.date === null) return null;
  return day.dates.length > 1 ? { ...day.date, certainty: 'guess' } : day.date;
}

function hoursRows(
  drafts: readonly Draft[],
  rows: readonly ReadRow[],
  dayOf: (draft: number) => number,
): readonly HoursRow[] {
  return drafts.flatMap(({ row, part }, index) =>
    row.hours === null
      ? []
      : [
          {
            hours: row.hours,
            day: dayOf(index),
            column: Math.max(0, row.column),
            part,
            lines: row.lines,
            sessionKey: rows[index]?.session.key ?? null,
          },
        ],
  );
}

/** By the first line: answers hang on keys, and no answer moves a line. */
function keysOf(drafts: readonly Draft[]): readonly string[] {
  const seen = new Map<number, number>();
  return drafts.map(({ row }) => {
    const line = row.lines[0] ?? 0;
    const count = (seen.get(line) ?? 0) + 1;
    seen.set(line, count);
    return count === 1 ? `line-${line}` : `line-${line}-${count}`;
  });
}

function roomOf({ room }: ReadRow): Read<string> | null {
  return room === null ? null : { value: room.text, lines: room.lines, certainty: 'likely' };
}
