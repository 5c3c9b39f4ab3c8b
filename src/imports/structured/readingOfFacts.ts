// Facts from a calendar or a conference program as a reading. Such files have no lines, so lines are written for them: a
// heading for each day, a line for each sitting, theme and person, to which the parts of the reading point.
import { plainLine } from '#base/plainLine.ts';
import { isKnownRole } from '#domain/people/roles.ts';
import { readPerson } from '#domain/people/readPerson.ts';
import { roleNamed } from '#domain/people/readRole.ts';
import { SESSION_KINDS } from '#domain/session-kinds/registry.ts';
import { numberedTitle } from '../pasted-text/heading/sessionNumber.ts';
import { sessionKindOf } from '../pasted-text/heading/sessionKind.ts';
import type {
  ProgrammeReading,
  Read,
  ReadDay,
  ReadingOptions,
  ReadingRemark,
  ReadParticipation,
  ReadSession,
  ReadSitting,
} from '../programme/reading.ts';
import type { PersonFacts, ProgrammeFacts, SittingFacts } from './programmeFacts.ts';
import { wordsLanguage } from './wordsLanguage.ts';

export function readingOfFacts(facts: ProgrammeFacts, options: ReadingOptions): ProgrammeReading {
  const writing: Writing = { source: [], remarks: [] };
  const title = facts.title === '' ? null : sure(facts.title, line(writing, facts.title));
  const venue = facts.venue === '' ? null : sure(facts.venue, line(writing, facts.venue));
  const timeZone = facts.timeZone === '' ? null : sure(facts.timeZone, line(writing, facts.timeZone));
  const days = daysOf(facts.sittings, writing);
  const unused = (facts.leftOut ?? []).flatMap((words) => line(writing, words));
  const language =
    options.language ??
    facts.language ??
    wordsLanguage([facts.title, ...facts.sittings.flatMap((one) => [one.title, ...one.remarks])].join('\n'));
  const sessionsByKey = new Map(days.flatMap(({ sessions }) => sessions.map((one) => [one.key, one])));
  for (const { kind, key, about } of facts.remarks) {
    const session = key === null ? undefined : sessionsByKey.get(key);
    writing.remarks.push({
      kind,
      about,
      sessionKey: session?.key ?? null,
      lines: session?.lines.slice(0, 1) ?? [],
    });
  }
  return {
    source: writing.source,
    language,
    title,
    venue,
    stage: null,
    documentDate: null,
    timeZone,
    days,
    papers: [],
    questions: [],
    remarks: writing.remarks,
    unused,
  };
}

interface Writing {
  readonly source: string[];
  readonly remarks: ReadingRemark[];
}

function line(writing: Writing, text: string): readonly number[] {
  writing.source.push(text.replace(/\s+/g, ' ').trim());
  return [writing.source.length];
}

function sure<Value>(value: Value, lines: readonly number[]): Read<Value> {
  return { value, lines, certainty: 'sure' };
}

/** Days by their date; what has none stands last. Within a day by the hour, as a calendar has no order of its own. */
function daysOf(sittings: readonly SittingFacts[], writing: Writing): readonly ReadDay[] {
  const sorted = sittings.toSorted(
    (a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999') || (a.start ?? -1) - (b.start ?? -1),
  );
  const seen = new Set<string>();
  return [...grouped(sorted, ({ date }) => date)].map(([date, own]) => ({
    date: date === null ? null : sure(date, line(writing, date)),
    label: '',
    // A session sits on one day in a reading: what it does on another is a session of its own there, and so is what it
    // does at no hour beside what it does at one.
    sessions: [...grouped(own, ({ key, start }) => `${start === null} ${key}`).values()].map((one) => {
      const { key = '', start = null } = one[0] ?? {};
      const isFirst = !seen.has(key);
      seen.add(key);
      return sessionOf(one, isFirst ? key : `${key} ${date ?? ''}${start === null ? ' –' : ''}`, writing);
    }),
  }));
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function sessionOf(sittings: readonly SittingFacts[], key: string, writing: Writing): ReadSession {
  const [facts] = sittings;
  if (facts === undefined) throw new Error('A session without a sitting');
  const { number, title } = numberedTitle(facts.title.replace(/\s+/g, ' ').trim());
  const read = sittings.map((one) => ({ one, lines: line(writing, lineOf(one)) }));
  const [first = []] = read.map(({ lines }) => lines);
  const themes = facts.themes.map((text) => sure(text, line(writing, text)));
  const subItems = facts.subItems.map(({ text, minutes }) => ({
    ...sure(text, line(writing, text)),
    minutes,
  }));
  const people = facts.people.map((person) => participationOf(person, writing));
  // A room belongs to hours; that of a session without any is kept as words.
  const loose = facts.start === null && facts.room !== '' ? [sure(facts.room, first)] : [];
  const remarks = [...loose, ...facts.remarks.map((text) => sure(text, line(writing, text)))];
  return {
    key,
    ...(facts.sourceId === '' ? {} : { sourceId: plainLine(facts.sourceId) }),
    kind: kindOf(facts, number, title),
    number,
    title: sure(title, first),
    subtitle: facts.subtitle,
    sittings: read.flatMap(({ one, lines }) => sittingOf(one, lines, key, writing)),
    people,
    themesLeadIn: '',
    themes,
    questions: [],
    subItems,
    remarks,
    track: facts.track,
    access: 'unstated',
    isToBeConfirmed: facts.isToBeConfirmed,
    lines: [
      ...new Set([
        ...read.flatMap(({ lines }) => lines),
        ...[...themes, ...subItems, ...people, ...remarks].flatMap(({ lines }) => lines),
      ]),
    ],
    certainty: 'sure',
  };
}

function lineOf(one: SittingFacts): string {
  return [hoursOf(one), one.title, one.subtitle, one.room].filter((words) => words !== '').join(' · ');
}

function hoursOf({ start, end }: SittingFacts): string {
  if (start === null) return '';
  return end === null ? clock(start) : `${clock(start)}–${clock(end)}`;
}

function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
}

function sittingOf(
  one: SittingFacts,
  lines: readonly number[],
  sessionKey: string,
  writing: Writing,
): readonly ReadSitting[] {
  if (one.start === null) return [];
  const isBackwards = one.end !== null && one.end < one.start;
  if (isBackwards) {
    writing.remarks.push({ kind: 'end-before-start', lines, about: hoursOf(one), sessionKey });
  }
  return [
    {
      start: sure(one.start, lines),
      end: one.end === null || isBackwards ? null : sure(one.end, lines),
      isEndInferred: false,
      timeAs: hoursOf(one),
      room: one.room === '' ? null : sure(one.room, lines),
    },
  ];
}

function kindOf({ kind }: SittingFacts, number: string, title: string): string {
  if (Object.hasOwn(SESSION_KINDS, kind) && kind !== 'other') return kind;
  const told = sessionKindOf(number, title);
  return told === 'other' && kind !== '' ? sessionKindOf('', kind) : told;
}

/** What is longer is no name, and is kept as it is. */
const LONGEST_NAME = 400;

function participationOf(person: PersonFacts, writing: Writing): ReadParticipation {
  const words = [person.name, person.function].filter((part) => part !== '').join(', ');
  const lines = line(writing, person.role === '' ? words : `${person.role}: ${words}`);
  const isName = person.name.length <= LONGEST_NAME;
  const read = readPerson(isName ? person.name : '');
  const office = person.function === '' ? read.function : person.function;
  const named = person.role === '' ? null : roleNamed(person.role);
  const asKnown = person.role.toLowerCase();
  return {
    ...read,
    function: isName ? office : words,
    isToBeConfirmed: person.isToBeConfirmed || read.isToBeConfirmed,
    role: named?.role ?? (isKnownRole(asKnown) ? asKnown : person.role || (read.role ?? 'speaker')),
    roleAs: person.role,
    lines,
    certainty: 'sure',
  };
}
