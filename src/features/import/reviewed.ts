// What was read with what was corrected since: the programme as it would be taken, and beside each part the lines it
// came from. What neither reading nor correction has changed stays the same object, so that lists need not draw it anew.
import type { ProposedDay, ProposedProgramme, ProposedSession } from '#domain/importing/proposal.ts';
import { isDay, isTimeZone, type Day } from '#domain/time.ts';
import type { ProgrammeReading, ReadDay } from '#imports/programme/reading.ts';
import { withAdded } from './byHand.ts';
import type { Corrections, SessionCorrection } from './corrections.ts';
import { placeOf } from './placeOf.ts';
import { reviewedSession, type ReviewedSession } from './reviewedSession.ts';

export interface Reviewed {
  readonly reading: ProgrammeReading;
  readonly days: readonly ReviewedDay[];
  /** Only what is taken. */
  readonly programme: ProposedProgramme;
  /** What is left out, too: a merge does not take it for missing in the source. */
  readonly whole: ProposedProgramme;
  /** Days with something to take and no date. */
  readonly undated: number;
  /** Rows a person should look at. */
  readonly toLookAt: readonly string[];
}

export interface ReviewSetting {
  /** Of this computer, or of the event it goes into: holds where the source names no zone. */
  readonly zone: string;
  /** Of the event it goes into: where the source names no date, its first day is the event's first. */
  readonly days: readonly Day[];
}

export interface ReviewedDay {
  readonly place: number;
  /** As it will be; null = nobody has said. */
  readonly date: Day | null;
  readonly label: string;
  readonly read: ReadDay;
  readonly sessions: readonly ReviewedSession[];
}

export function reviewed(
  reading: ProgrammeReading,
  corrections: Corrections,
  setting: ReviewSetting,
): Reviewed {
  const days = reading.days.map((day, place) => reviewedDay(day, place, corrections, setting.days));
  const daysWith = (rows: readonly ReviewedSession[][]): readonly ProposedDay[] =>
    proposedDays(days.map((day, at) => ({ day, rows: rows[at] ?? [] })));
  const kept = daysWith(days.map(({ sessions }) => sessions.filter(({ isTaken }) => isTaken)));
  const programme = {
    ...eventFacts(reading, corrections, setting.zone),
    days: kept,
    papers: papersTaken(reading, corrections),
  };
  return {
    reading,
    days,
    programme,
    whole: { ...programme, days: daysWith(days.map(({ sessions }) => [...sessions])) },
    undated: kept.filter(({ date }) => date === null).length,
    toLookAt: days.flatMap(({ sessions }) =>
      sessions.filter(({ needsLook }) => needsLook).map(({ read }) => read.key),
    ),
  };
}

interface DayWithRows {
  readonly day: ReviewedDay;
  readonly rows: readonly ReviewedSession[];
}

/** Each day with its rows; those that somebody put on another day stand there, behind the rows of that day. */
function proposedDays(days: readonly DayWithRows[]): readonly ProposedDay[] {
  const made = days.map(({ day: { date, label }, rows }) => ({
    date,
    label,
    rows: rows.filter((row) => row.date === null || row.date === date),
  }));
  for (const { day, rows } of days)
    for (const row of rows) {
      if (row.date === null || row.date === day.date) continue;
      const there = made.findLast(({ date }) => date === row.date);
      if (there === undefined) made.push({ date: row.date, label: '', rows: [row] });
      else there.rows.push(row);
    }
  return made
    .map(({ date, label, rows }): ProposedDay => ({ date, label, sessions: joinedSessions(rows) }))
    .filter(({ sessions }) => sessions.length > 0);
}

/** Where the source names no year, the one somebody chose for another of its days. */
function yearByHand({ dates }: Corrections): string | null {
  return (
    Object.values(dates)
      .find((date) => isDay(date))
      ?.slice(0, 4) ?? null
  );
}

function reviewedDay(
  day: ReadDay,
  place: number,
  corrections: Corrections,
  days: readonly Day[],
): ReviewedDay {
  const { dates, dayLabels, sessions, added } = corrections;
  const year = yearByHand(corrections);
  const read = day.date?.value.replace(/^--/, year === null ? '--' : `${year}-`);
  const wanted = dates[place] ?? read ?? days[place];
  const made = {
    place,
    date: isDay(wanted) ? wanted : null,
    label: dayLabels[place] ?? day.label,
    read: day,
    sessions: withAdded(
      day.sessions,
      added.filter((one) => one.day === place),
    ).map((session) => reviewedSession(session, sessions[session.key] ?? UNTOUCHED)),
  };
  const before = known.get(day);
  if (before !== undefined && isSameDay(before, made)) return before;
  known.set(day, made);
  return made;
}

const known = new WeakMap<ReadDay, ReviewedDay>();

function isSameDay(before: ReviewedDay, made: ReviewedDay): boolean {
  return (
    before.place === made.place &&
    before.date === made.date &&
    before.label === made.label &&
    before.sessions.length === made.sessions.length &&
    before.sessions.every((session, index) => session === made.sessions[index])
  );
}

const UNTOUCHED: SessionCorrection = {};

/** What belongs to the row above goes into it: its title becomes a line there, its people take part there. */
function joinedSessions(rows: readonly ReviewedSession[]): readonly ProposedSession[] {
  const made: ProposedSession[] = [];
  let above = -1;
  for (const { proposed, isTaken, isJoined } of rows) {
    const before = made[above];
    if (isTaken && isJoined && before !== undefined) made[above] = joinedSession(before, proposed);
    else {
      made.push(proposed);
      if (isTaken) above = made.length - 1;
    }
  }
  return made;
}

function joinedSession(above: ProposedSession, below: ProposedSession): ProposedSession {
  const heading = [below.number, below.title].filter((one) => one !== '').join(': ');
  const end = Math.max(-1, ...below.sittings.map((sitting) => sitting.end ?? -1));
  return {
    ...above,
    sittings: above.sittings.map((sitting, index) =>
      index < above.sittings.length - 1 || sitting.end === null || end <= sitting.end
        ? sitting
        : { ...sitting, end, timeAs: '' },
    ),
    people: [...above.people, ...below.people],
    themes: [...above.themes, ...below.themes],
    questions: [...above.questions, ...below.questions],
    subItems: [
      ...above.subItems,
      ...(heading === '' ? [] : [{ text: heading, minutes: null }]),
      ...below.subItems,
    ],
    note: [above.note, below.note].filter((one) => one !== '').join('\n'),
  };
}

function eventFacts(
  { language, title, venue, stage, timeZone }: ProgrammeReading,
  { event }: Corrections,
  zoneHere: string,
) {
  const place = placeOf(venue?.value ?? '');
  const zone = event.timeZone ?? timeZone?.value ?? zoneHere;
  return {
    language,
    title: event.title ?? title?.value ?? '',
    room: event.room ?? place.room,
    building: event.building ?? place.building,
    stage: event.stage === undefined ? (stage?.value ?? null) : event.stage,
    timeZone: isTimeZone(zone) ? zone : zoneHere,
  };
}

function papersTaken({ papers }: ProgrammeReading, { papersLeft, paperTitles }: Corrections) {
  return papers
    .map(({ title, blocks }, place) => ({ title: paperTitles[place] ?? title, blocks }))
    .filter((_, place) => !papersLeft.includes(place));
}
