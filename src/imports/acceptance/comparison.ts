// What was read of a programme, compared with the answer an officer typed. A row is found by its day and its start;
// among several that start together the one with the title. Order inside a day is not compared.
import type { Answer, AnswerSession } from './answer.ts';
import { comparedPeople, isNamed } from './comparedPeople.ts';
import type { ComparedPeople } from './comparedPeople.ts';
import { headingMisses, headingTally } from './comparedHeading.ts';
import { isClose, isCloseToAny } from './sameWords.ts';
import type { Tallies, Tally } from './tally.ts';

export interface Comparison {
  readonly tallies: Tallies;
  /** Starts that were given and are nowhere in the answer: the worst a reader can do. */
  readonly invented: readonly string[];
  /** What is missing, wrong or too much, a line each. */
  readonly misses: readonly string[];
  readonly counts: Counts;
}

/** The counts of the reference's own measure. */
export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>;

const COUNTED = [
  'sessions',
  'found',
  'extra',
  'date',
  'date_n',
  'end',
  'end_n',
  'title',
  'room',
  'room_n',
  'people',
  'people_n',
  'role',
  'honorific',
  'position',
  'position_n',
  'tbc',
] as const;

interface Row {
  readonly date: string | null;
  readonly session: AnswerSession;
}

interface Pair {
  readonly wanted: Row;
  readonly got: Row | null;
}

export function comparison(answer: Answer, read: Answer): Comparison {
  const given = rowsOf(read);
  const { pairs, spare } = paired(rowsOf(answer), given);
  const judged = pairs.filter(({ wanted }) => wanted.session.optional !== true);
  const found = judged.flatMap(({ wanted, got }) => (got === null ? [] : [{ wanted, got }]));
  const people = found.map(({ wanted, got }) => comparedPeople(wanted.session, got.session));
  const missed = judged.flatMap(({ wanted, got }) => (got === null ? [wanted] : []));
  const extra = spare.filter(({ session }) => !isUntimedAllowed(answer, session));
  const context = { answer, read, found, missed, extra, people };
  return {
    tallies: talliesOf(context),
    invented: spare.filter((row) => isInvented(answer, row)).map(placeOf),
    misses: [
      ...missed.map((row) => `missing  ${placeOf(row)}`),
      ...extra.map((row) => `extra    ${placeOf(row)}`),
      ...found.flatMap(({ wanted, got }) => rowMisses(answer, read, wanted, got.session)),
      ...people.flatMap(({ misses }) => misses),
      ...headingMisses(answer, read),
    ],
    counts: countsOf(context, spare.length),
  };
}

function rowsOf({ days }: Answer): readonly Row[] {
  return days.flatMap(({ date, sessions }) => sessions.map((session) => ({ date, session })));
}

function paired(
  wanted: readonly Row[],
  given: readonly Row[],
): { pairs: readonly Pair[]; spare: readonly Row[] } {
  const free = new Set(given);
  const pairs = wanted.map((row): Pair => {
    const alike = [...free].filter(
      ({ date, session }) => session.start === row.session.start && isSameDay(row.date, date),
    );
    const got = alike.find(({ session }) => hasTitle(row.session, session)) ?? alike[0] ?? null;
    if (got !== null) free.delete(got);
    return { wanted: row, got };
  });
  return { pairs, spare: [...free] };
}

function isSameDay(wanted: string | null, given: string | null): boolean {
  if (wanted === null || given === null || wanted === given) return true;
  return wanted.startsWith('--') && given.endsWith(wanted.slice(1));
}

function hasTitle({ title, titleAlternatives = [] }: AnswerSession, given: AnswerSession): boolean {
  return isCloseToAny(given.title, [title, ...titleAlternatives]);
}

function isUntimedAllowed({ untimed = [] }: Answer, { start, title }: AnswerSession): boolean {
  return start === null && isCloseToAny(title, untimed);
}

/** The right row on a wrong day is a wrong date and no invention. */
function isInvented(answer: Answer, { date, session }: Row): boolean {
  if (session.start === null) return false;
  return !rowsOf(answer).some(
    (row) =>
      row.session.start === session.start && (isSameDay(row.date, date) || hasTitle(row.session, session)),
  );
}

function hasRoom(wanted: AnswerSession, given: AnswerSession, read: Answer): boolean {
  return isClose(given.room ?? read.venue, wanted.room);
}

interface Context {
  readonly answer: Answer;
  readonly read: Answer;
  readonly found: readonly { readonly wanted: Row; readonly got: Row }[];
  readonly missed: readonly Row[];
  readonly extra: readonly Row[];
  readonly people: readonly ComparedPeople[];
}

function talliesOf(context: Context): Tallies {
  const { answer, read, found, missed, extra, people } = context;
  const timedExtra = extra.filter(({ session }) => session.start !== null);
  const sumOf = (part: (one: ComparedPeople) => number) => people.reduce((sum, one) => sum + part(one), 0);
  const peopleElsewhere = {
    wanted: missed.flatMap(({ session }) => session.people.filter(({ optional }) => optional !== true))
      .length,
    given: extra.flatMap(({ session }) => session.people.filter(isNamed)).length,
  };
  const allPeople = {
    wanted: sumOf(({ wanted }) => wanted) + peopleElsewhere.wanted,
    given: sumOf(({ given }) => given) + peopleElsewhere.given,
  };
  const titles = found.filter(({ wanted, got }) => hasTitle(wanted.session, got.session)).length;
  return {
    times: {
      right: found.length,
      wanted: found.length + missed.length,
      given: found.length + timedExtra.length,
    },
    ends: {
      right: found.filter(({ wanted, got }) => hasEnd(wanted, got)).length,
      wanted: found.filter(({ wanted }) => wanted.session.end !== null).length,
      given: found.filter(
        ({ wanted: { session }, got }) =>
          got.session.end !== null && (session.end !== null || got.session.endInferred !== true),
      ).length,
    },
    titles: {
      right: titles,
      wanted: found.length + missed.length,
      given: [...found.map(({ got }) => got), ...extra].filter(({ session }) => session.title !== '').length,
    },
    people: { right: sumOf(({ found: count }) => count), ...allPeople },
    roles: { right: sumOf(({ roles }) => roles), ...allPeople },
    honorifics: same(
      sumOf(({ honorifics }) => honorifics),
      sumOf(({ found: count }) => count),
    ),
    positions: {
      right: sumOf(({ positions }) => positions),
      wanted: sumOf(({ positionsWanted }) => positionsWanted),
      given: sumOf(({ positionsGiven }) => positionsGiven),
    },
    rooms: roomTally(context),
    dates: dateTally(context),
    tbc: {
      right: sumOf(({ tbc }) => tbc) + found.filter(({ wanted, got }) => isTbc(wanted) && isTbc(got)).length,
      wanted: sumOf(({ tbcWanted }) => tbcWanted) + found.filter(({ wanted }) => isTbc(wanted)).length,
      given: sumOf(({ tbcGiven }) => tbcGiven) + found.filter(({ got }) => isTbc(got)).length,
    },
    heading: headingTally(answer, read),
  };
}

const hasEnd = (wanted: Row, got: Row): boolean =>
  wanted.session.end !== null && got.session.end === wanted.session.end;

const isTbc = ({ session }: Row): boolean => session.sessionTbc === true;

const same = (right: number, all: number): Tally => ({ right, wanted: all, given: all });

/** A room of the whole meeting may stand on each row or once above. */
function roomTally({ answer, read, found }: Context): Tally {
  const asked = found.filter(({ wanted: { session } }) => session.roomOptional !== true);
  const wanted = asked.filter(({ wanted }) => wanted.session.room !== null);
  const right = wanted.filter((pair) => hasRoom(pair.wanted.session, pair.got.session, read)).length;
  const given = wanted.filter(({ got }) => (got.session.room ?? read.venue ?? '') !== '').length;
  const uncalledFor = asked.filter((pair) =>
    isRoomUncalledFor(answer, pair.wanted.session, pair.got.session),
  );
  return { right, wanted: wanted.length, given: given + uncalledFor.length };
}

function isRoomUncalledFor(answer: Answer, wanted: AnswerSession, got: AnswerSession): boolean {
  if (wanted.roomOptional === true || wanted.room !== null || got.room === null) return false;
  return !isClose(got.room, answer.venue);
}

function dateTally({ answer, found, extra }: Context): Tally {
  const dated = found.filter(({ wanted: { date } }) => date !== null && !date.startsWith('--'));
  const wrongDays = extra.filter(
    ({ date }) => date !== null && !answer.days.some((day) => day.date !== null && isSameDay(day.date, date)),
  );
  return {
    right: dated.filter(({ wanted, got }) => wanted.date === got.date).length,
    wanted: dated.length,
    given: dated.filter(({ got }) => got.date !== null).length + wrongDays.length,
  };
}

function rowMisses(
  answer: Answer,
  read: Answer,
  { date, session: wanted }: Row,
  got: AnswerSession,
): readonly string[] {
  const place = placeOf({ date, session: wanted });
  const misses: string[] = [];
  if (!hasTitle(wanted, got)) misses.push(`title    ${place}: “${got.title}”`);
  if (wanted.end !== null && wanted.end !== got.end) {
    misses.push(`end      ${place}: ${got.end ?? 'none'} for ${wanted.end}`);
  }
  if (wanted.end === null && got.end !== null && got.endInferred !== true) {
    misses.push(`end      ${place}: ${got.end} is not in the text`);
  }
  const isRoomWanted = wanted.room !== null && wanted.roomOptional !== true;
  if ((isRoomWanted && !hasRoom(wanted, got, read)) || isRoomUncalledFor(answer, wanted, got)) {
    misses.push(`room     ${place}: “${got.room ?? read.venue ?? ''}” for “${wanted.room ?? ''}”`);
  }
  if ((wanted.sessionTbc === true) !== (got.sessionTbc === true)) misses.push(`tbc      ${place}`);
  return misses;
}

function placeOf({ date, session: { start, title } }: Row): string {
  return `${date ?? 'no date'} ${start ?? 'no hour'} ${title.slice(0, 70)}`;
}

function countsOf({ read, found, missed, people, ...rest }: Context, extra: number): Counts {
  const sum = (part: (one: ComparedPeople) => number) => people.reduce((total, one) => total + part(one), 0);
  const dates = dateTally({ read, found, missed, people, ...rest });
  const rooms = found.filter(({ wanted: { session } }) => session.room !== null && session.room !== '');
  const asked = rooms.filter(({ wanted: { session } }) => session.roomOptional !== true);
  return {
    sessions: found.length + missed.length,
    found: found.length,
    extra,
    date: dates.right,
    date_n: dates.wanted,
    end: found.filter(({ wanted, got }) => hasEnd(wanted, got)).length,
    end_n: found.filter(({ wanted }) => wanted.session.end !== null).length,
    title: found.filter(({ wanted, got }) => hasTitle(wanted.session, got.session)).length,
    room: asked.filter(({ wanted, got }) => hasRoom(wanted.session, got.session, read)).length,
    room_n: asked.length,
    people: sum((one) => one.found),
    people_n: sum((one) => one.wanted),
    role: sum((one) => one.roles),
    honorific: sum((one) => one.honorifics),
    position: sum((one) => one.positions),
    position_n: sum((one) => one.positionsWanted),
    tbc: sum((one) => one.tbcSame),
  };
}
