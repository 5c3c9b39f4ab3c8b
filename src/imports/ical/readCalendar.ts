// A calendar (.ics) as a reading: repeated entries day by day, the latest copy of each, cancelled ones left out and named.
// A calendar that Rostrum wrote says which session each entry belongs to, so that it finds its way back.
import { ownSourceId } from '#domain/importing/sourceIds.ts';
import { addDays, isDay, isTimeZone, instantOf, wallClockOf } from '#domain/time.ts';
import type { FormatReading } from '../ImportFormat.ts';
import type { FileOptions } from '../fileOutcome.ts';
import type { OpenedFile } from '../openedFile.ts';
import { NO_SITTING } from '../structured/programmeFacts.ts';
import type { ProgrammeFacts, SittingFacts, SittingRemark } from '../structured/programmeFacts.ts';
import { readingOfFacts } from '../structured/readingOfFacts.ts';
import { calendarEntries } from './calendarEntries.ts';
import type { CalendarEntries, CalendarEntry, CalendarMoment } from './calendarEntries.ts';
import { describedIn } from './describedIn.ts';
import { repeatsFrom } from './repeats.ts';

export async function readCalendar(file: OpenedFile, options: FileOptions): Promise<FormatReading> {
  return { reading: readingOfFacts(calendarFacts(calendarEntries(file.text() ?? '')), options), tables: [] };
}

/** Sittings in all; a calendar beyond it is no programme. */
const MOST_SITTINGS = 3_000;

function calendarFacts(calendar: CalendarEntries): ProgrammeFacts {
  const latest = latestOf(calendar.entries);
  const present = latest.filter(({ status }) => status !== 'CANCELLED');
  const zone = zoneOf(calendar);
  // Where all are tentative the programme is, and none of its entries more than another. What somebody else put into a
  // calendar of Rostrum's says nothing of that.
  const isAllTentative = {
    ours: present.filter(isOurs).every(isTentative),
    theirs: present.filter((entry) => !isOurs(entry)).every(isTentative),
  };
  const replaced = new Set(
    latest.flatMap(({ uid, insteadOf }) => (insteadOf === null ? [] : [`${uid} ${insteadOf.date}`])),
  );
  const remarks: SittingRemark[] = [];
  const sittings: SittingFacts[] = [];
  for (const entry of present) {
    const { days, isCut } = daysOf(entry, replaced);
    const room = MOST_SITTINGS - sittings.length;
    const own = days.slice(0, room).map((day) => sittingOf(entry, day, { zone, isAllTentative, calendar }));
    sittings.push(...own);
    const isLeftOut = isCut || days.length > room;
    if (isLeftOut) remarks.push({ kind: 'too-long', key: own[0]?.key ?? null, about: entry.summary });
    if (days.length > room) break;
  }
  return {
    title: calendar.name,
    venue: '',
    timeZone: isTimeZone(zone) ? zone : '',
    language: null,
    sittings,
    remarks,
    leftOut: latest
      .filter(({ status }) => status === 'CANCELLED')
      .map(({ start, summary }) => `✕ ${start.date} ${summary}`),
  };
}

function latestOf(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const latest = new Map<string, CalendarEntry>();
  for (const [index, entry] of entries.entries()) {
    const key = entry.uid === '' ? String(index) : `${entry.uid} ${entry.insteadOf?.date ?? ''}`;
    const before = latest.get(key);
    if (before === undefined || entry.sequence >= before.sequence) latest.set(key, entry);
  }
  return [...latest.values()];
}

/** The zone of the calendar, or the one most of its entries are in. */
function zoneOf({ timeZone, entries }: CalendarEntries): string {
  if (isTimeZone(timeZone)) return timeZone;
  const counts = new Map<string, number>();
  for (const { start } of entries) counts.set(start.zone, (counts.get(start.zone) ?? 0) + 1);
  const [most = ''] = [...counts].sort((a, b) => b[1] - a[1]).map(([zone]) => zone);
  return most === 'Z' ? 'UTC' : most;
}

function daysOf(
  entry: CalendarEntry,
  replaced: ReadonlySet<string>,
): { readonly days: readonly string[]; readonly isCut: boolean } {
  const { days, isCut } = repeatsFrom(entry.start.date, entry.rule);
  if (entry.insteadOf !== null) return { days, isCut };
  const left = new Set(entry.except.map(({ date }) => date));
  const all = [...new Set([...days, ...entry.added.slice(0, 100).map(({ date }) => date)])].sort();
  const kept = all.filter((day) => isDay(day) && !left.has(day) && !replaced.has(`${entry.uid} ${day}`));
  return { days: kept, isCut };
}

interface Circumstances {
  readonly zone: string;
  readonly isAllTentative: { readonly ours: boolean; readonly theirs: boolean };
  readonly calendar: CalendarEntries;
}

/** "sitting.session.event@rostrum". */
const OURS = /^[^.@\s]{1,80}\.([^.@\s]{1,80})\.[^@\s]{1,80}@rostrum$/;

function isOurs({ uid }: CalendarEntry): boolean {
  return OURS.test(uid);
}

function isTentative({ status }: CalendarEntry): boolean {
  return status === 'TENTATIVE';
}

function sittingOf(
  entry: CalendarEntry,
  day: string,
  { zone, isAllTentative, calendar }: Circumstances,
): SittingFacts {
  const start = onClock({ ...entry.start, date: day }, zone);
  const end = endOf(entry, day, zone, start);
  const ours = OURS.exec(entry.uid)?.[1];
  const uid = entry.uid || entry.summary;
  const { subtitle, themes, remarks, people } = describedIn(entry, calendar.name, ours !== undefined);
  return {
    ...NO_SITTING,
    sourceId: sourceIdOf(entry, day, ours),
    key: ours ?? (entry.rule === null && entry.insteadOf === null ? uid : `${uid} ${day}`),
    date: start.date,
    start: start.minutes,
    end,
    title: entry.summary,
    subtitle,
    room: entry.location,
    themes,
    remarks,
    people,
    isToBeConfirmed: isTentative(entry) && !isAllTentative[isOurs(entry) ? 'ours' : 'theirs'],
  };
}

/** A repetition that was moved is still the one of the day it was moved from. */
function sourceIdOf({ uid, rule, insteadOf }: CalendarEntry, day: string, ours: string | undefined): string {
  if (ours !== undefined) return ownSourceId(ours);
  if (uid === '') return '';
  return rule === null && insteadOf === null ? `ical ${uid}` : `ical ${uid} ${insteadOf?.date ?? day}`;
}

/** Entries in another zone are shown on the calendar's clock; what names no zone, or one nobody knows, stays as written. */
function onClock(moment: CalendarMoment, zone: string): CalendarMoment {
  const own = moment.zone === 'Z' ? 'UTC' : moment.zone;
  const { date, minutes } = moment;
  if (minutes === null || own === zone || !isDay(date) || !isTimeZone(own) || !isTimeZone(zone))
    return moment;
  const clock = wallClockOf(instantOf(date, minutes, own), zone);
  return { date: clock.day, minutes: clock.minutes, zone };
}

/** Minutes from the midnight the entry begins after; null where nobody says, or where it is longer than a day. */
function endOf(entry: CalendarEntry, day: string, zone: string, start: CalendarMoment): number | null {
  if (start.minutes === null) return null;
  if (entry.end === null)
    return entry.duration === null || entry.duration <= 0 || entry.duration > 1440
      ? null
      : start.minutes + entry.duration;
  const moved = daysApart(entry.start.date, day);
  const date = isDay(entry.end.date) ? addDays(entry.end.date, moved) : entry.end.date;
  const end = onClock({ ...entry.end, date }, zone);
  if (end.minutes === null) return null;
  const minutes = daysApart(start.date, end.date) * 1440 + end.minutes;
  return minutes > start.minutes && minutes <= start.minutes + 1440 ? minutes : null;
}

function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) || 0;
}
