// The entries of an iCalendar file (RFC 5545) as plain values, each moment on the clock it is written on. Nothing here
// judges what is a session.
import ICAL from 'ical.js';
import { Refusal } from '../fileOutcome.ts';
import type { RepeatRule } from './repeats.ts';
import { zoneNamed } from './zoneNamed.ts';

export interface CalendarEntries {
  readonly name: string;
  /** As named in the file; empty = nowhere. */
  readonly timeZone: string;
  readonly entries: readonly CalendarEntry[];
}

export interface CalendarEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly start: CalendarMoment;
  readonly end: CalendarMoment | null;
  /** Minutes, where a duration is given instead of an end. */
  readonly duration: number | null;
  readonly rule: RepeatRule | null;
  /** Days left out, and moments added. */
  readonly except: readonly CalendarMoment[];
  readonly added: readonly CalendarMoment[];
  /** Which repetition this entry stands for; null = the entry itself. */
  readonly insteadOf: CalendarMoment | null;
  readonly participants: readonly CalendarParticipant[];
}

export interface CalendarMoment {
  readonly date: string;
  /** null = the whole day. */
  readonly minutes: number | null;
  /** 'Z' = UTC; empty = whatever clock hangs there. */
  readonly zone: string;
}

export interface CalendarParticipant {
  readonly name: string;
  readonly function: string;
  readonly role: string;
}

/** A year of a large office's calendar. */
const MOST_ENTRIES = 5_000;

export function calendarEntries(text: string): CalendarEntries {
  const roots = rootsOf(text);
  const first = (name: string): string =>
    roots.map((root) => wordsOf(root, name)).find((words) => words !== '') ?? '';
  const zone = roots.flatMap((root) => root.getAllSubcomponents('vtimezone')).map(zoneOf)[0] ?? '';
  const events = roots.flatMap((root) => root.getAllSubcomponents('vevent')).slice(0, MOST_ENTRIES);
  return {
    name: first('x-wr-calname') || first('name'),
    timeZone: zoneNamed(first('x-wr-timezone') || zone),
    entries: events.map(entryOf).filter((entry) => entry !== null),
  };
}

function rootsOf(text: string): readonly ICAL.Component[] {
  const parsed: unknown = ICAL.parse(text);
  if (!Array.isArray(parsed)) throw new Refusal('unreadable');
  const all: readonly unknown[] = typeof parsed[0] === 'string' ? [parsed] : parsed;
  // What the library parsed is in the library's own shape.
  return all.map((one) => new ICAL.Component(one as unknown[]));
}

function entryOf(event: ICAL.Component): CalendarEntry | null {
  const start = momentsOf(event, 'dtstart')[0];
  if (start === undefined) return null;
  const duration: unknown = event.getFirstPropertyValue('duration');
  return {
    uid: wordsOf(event, 'uid'),
    sequence: Number(wordsOf(event, 'sequence')) || 0,
    status: wordsOf(event, 'status').toUpperCase(),
    summary: wordsOf(event, 'summary'),
    location: wordsOf(event, 'location'),
    description: String(event.getFirstPropertyValue('description') ?? ''),
    start,
    end: momentsOf(event, 'dtend')[0] ?? null,
    duration: duration instanceof ICAL.Duration ? Math.round(duration.toSeconds() / 60) : null,
    rule: ruleOf(event),
    except: momentsOf(event, 'exdate'),
    added: momentsOf(event, 'rdate'),
    insteadOf: momentsOf(event, 'recurrence-id')[0] ?? null,
    participants: event.getAllSubcomponents('participant').map((one) => ({
      name: wordsOf(one, 'summary'),
      function: wordsOf(one, 'description'),
      role: wordsOf(one, 'categories'),
    })),
  };
}

function wordsOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(/\s+/g, ' ').trim()
    : '';
}

function momentsOf(component: ICAL.Component, name: string): readonly CalendarMoment[] {
  return component.getAllProperties(name).flatMap((property) => {
    const zone = property.getParameter('tzid');
    const values: readonly unknown[] = property.getValues();
    return values.flatMap((value) => {
      if (!(value instanceof ICAL.Time)) return [];
      const isUtc = value.zone === ICAL.Timezone.utcTimezone;
      return [
        {
          date: [String(value.year).padStart(4, '0'), two(value.month), two(value.day)].join('-'),
          minutes: value.isDate ? null : value.hour * 60 + value.minute,
          zone: isUtc ? 'Z' : typeof zone === 'string' ? zoneNamed(zone) : '',
        },
      ];
    });
  });
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function ruleOf(event: ICAL.Component): RepeatRule | null {
  const rule: unknown = event.getFirstPropertyValue('rrule');
  if (!(rule instanceof ICAL.Recur)) return null;
  const parts: Readonly<Record<string, unknown>> = rule.parts;
  const listOf = (name: string): readonly unknown[] => {
    const value = parts[name];
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
  };
  const numbersOf = (name: string): readonly number[] => listOf(name).map(Number).filter(Number.isInteger);
  return {
    frequency: rule.freq,
    interval: rule.interval,
    count: rule.count ?? 0,
    until: rule.until === null || rule.until === undefined ? null : rule.until.toString().slice(0, 10),
    weekdays: listOf('BYDAY').map(String),
    monthDays: numbersOf('BYMONTHDAY'),
    positions: numbersOf('BYSETPOS'),
    isRarer: Object.keys(parts).some((part) => !FOLLOWED.has(part)) || !isOfOneMonth(rule, event),
  };
}

const FOLLOWED = new Set(['BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'BYMONTH']);

/** By years: every year in the month of the first. Weekdays of a whole year are nobody's meetings. */
function isOfOneMonth(rule: ICAL.Recur, event: ICAL.Component): boolean {
  const parts: Readonly<Record<string, unknown>> = rule.parts;
  const months = parts['BYMONTH'];
  if (months === undefined) return rule.freq !== 'YEARLY' || parts['BYDAY'] === undefined;
  const first = momentsOf(event, 'dtstart')[0]?.date.slice(5, 7);
  return rule.freq === 'YEARLY' && [months].flat().map(Number).join() === String(Number(first));
}

/** Outlook names zones in its own words and the usual name beside them. */
function zoneOf(component: ICAL.Component): string {
  return wordsOf(component, 'x-lic-location') || wordsOf(component, 'tzid');
}
