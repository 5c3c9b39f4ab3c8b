// Settles the dates of a source over all days found in it: which of day and month comes first, the year, weekdays and
// "Day 2" within the dates of the meeting. What nothing decides is asked.
import type { Language } from '#languages/language.ts';
import type {
  Certainty,
  Read,
  ReadingAnswer,
  ReadingQuestion,
  ReadingRemark,
} from '../../programme/reading.ts';
import { distance, moved, textOf, weekdayOfDate } from './calendar.ts';
import { type DateOrder, isDoubtful, orderOf, readingIn } from './dateOrder.ts';
import type { FoundDate, FoundDay } from './foundDay.ts';
import { type DatedHeading, relativeDate } from './relativeDays.ts';
import { type KnownDates, type LentYear, yearLender } from './years.ts';

export interface DayToSettle {
  readonly found: FoundDay;
  /** `day`: heads rows of the programme; `event`: the dates of the meeting; `elsewhere`: a letter's date, prose. */
  readonly place: 'day' | 'event' | 'elsewhere';
  readonly lines: readonly number[];
}

export interface SettledDay {
  /** 'yyyy-MM-dd' or '--MM-dd'; null = no date can be told. */
  readonly date: Read<string> | null;
  /** All dates of a list, the first and the last of a range; one as a rule. */
  readonly dates: readonly string[];
}

export interface SettledDays {
  /** As many as came in, in their order. */
  readonly days: readonly SettledDay[];
  readonly questions: readonly ReadingQuestion[];
  readonly remarks: readonly ReadingRemark[];
}

export interface DaySettlingOptions {
  readonly language: Language;
  /** 'yyyy-MM-dd': lends a year together with a question only. */
  readonly today: string | null;
  readonly answers: Readonly<Record<string, string>>;
  /** Years that stand without a date: in the title ("Annual Conference 2024"). */
  readonly years?: readonly number[];
}

const ORDER_KEY = 'day-or-month';
const YEAR_KEY = 'which-year';
/** The answer that leaves a date without a year. */
const NO_YEAR = 'none';
/** More days than any meeting has: a range so long is no meeting's. */
const LONGEST_EVENT = 60;

/** Of so many dates with a year, one is near enough to lend it. */
const MOST_KNOWN = 100;

interface Dated {
  readonly day: DayToSettle;
  readonly dates: readonly FoundDate[];
  readonly isRange: boolean;
  readonly certainty: Certainty;
  readonly isYearTaken: boolean;
}

export function settledDays(days: readonly DayToSettle[], options: DaySettlingOptions): SettledDays {
  const { order, certainty, question } = settledOrder(days, options);
  const written = days.map((day): Dated => {
    const reading = readingIn(order, day.found.readings);
    const isSure = day.found.readings.length < 2;
    const { dates = [], isRange = false } = reading ?? {};
    return { day, dates, isRange, certainty: isSure ? 'sure' : certainty, isYearTaken: false };
  });
  const lender = yearLender(knownDates(written, options.years ?? []));
  const withYears = written.map((dated) => lent(dated, lender));
  const questions = [...(question === null ? [] : [question]), ...yearQuestions(withYears, options)];
  const dated = withYears.map((day) => answeredYear(day, options.answers[YEAR_KEY]));
  const placed = withRelative(dated);
  return { days: placed.map(settledDay), questions, remarks: placed.flatMap(remarksOn) };
}

interface SettledOrder {
  readonly order: DateOrder;
  readonly certainty: Certainty;
  readonly question: ReadingQuestion | null;
}

function settledOrder(days: readonly DayToSettle[], { language, answers }: DaySettlingOptions): SettledOrder {
  const doubtful = days.filter(isDoubtful);
  const { order, ground } = orderOf(days, language);
  const [first] = doubtful;
  if (first === undefined || ground !== 'open')
    return { order, certainty: ground === 'said' ? 'sure' : 'likely', question: null };
  const answer = answers[ORDER_KEY];
  const answered = answer === 'day-first' || answer === 'month-first' ? answer : null;
  const taken: DateOrder = answered ?? order;
  const other: DateOrder = taken === 'day-first' ? 'month-first' : 'day-first';
  const question: ReadingQuestion = {
    key: ORDER_KEY,
    kind: 'day-or-month',
    lines: linesOf(doubtful),
    about: first.found.dateAs,
    answers: [taken, other].map((id) => ({ id, value: dateIn(id, first.found) })),
  };
  return { order: taken, certainty: answered === null ? 'guess' : 'sure', question };
}

function dateIn(order: DateOrder, found: FoundDay): string {
  const date = readingIn(order, found.readings)?.dates[0];
  return (date === undefined ? null : textOf(date)) ?? found.dateAs;
}

function knownDates(dated: readonly Dated[], years: readonly number[]): KnownDates {
  const withYear = (isElsewhere: boolean): readonly FoundDate[] =>
    dated
      .filter(({ day }) => (day.place === 'elsewhere') === isElsewhere)
      .flatMap(({ dates }) => dates.filter(({ year }) => year !== null))
      .slice(0, MOST_KNOWN);
  return { ofEvent: withYear(false), elsewhere: withYear(true), years };
}

function lent(dated: Dated, lender: (date: FoundDate, weekday: number | null) => LentYear | null): Dated {
  const [first] = dated.dates;
  if (first === undefined || first.year !== null) return dated;
  const year = lender(first, dated.day.found.weekday);
  if (year === null) return dated;
  const dates = dated.dates.map((date) => ({ ...date, year: date.year ?? year.year }));
  const isYearTaken = year.source === 'elsewhere';
  return { ...dated, dates, isYearTaken, certainty: isYearTaken ? 'likely' : dated.certainty };
}

/** Nothing in the source says the year: today lends some to choose from. */
function yearQuestions(
  dated: readonly Dated[],
  { today, answers }: DaySettlingOptions,
): readonly ReadingQuestion[] {
  const open = dated.filter(
    ({ day, dates }) => day.place !== 'elsewhere' && dates[0] !== undefined && dates[0].year === null,
  );
  const [first] = open;
  const date = first?.dates[0];
  if (first === undefined || date === undefined || today === null) return [];
  const now = Number(today.slice(0, 4));
  const years = [now, now + 1, now - 1, now - 2, now + 2];
  const { weekday } = first.day.found;
  const fitting = years.filter((year) => weekday === null || weekdayOfDate({ ...date, year }) === weekday);
  const all = (fitting.length === 0 ? years : fitting).slice(0, 3).map((year): ReadingAnswer => ({
    id: String(year),
    value: textOf({ ...date, year }) ?? String(year),
  }));
  const none = { id: NO_YEAR, value: textOf(date) ?? first.day.found.dateAs };
  const taken = answers[YEAR_KEY];
  const ordered = [none, ...all].sort((a, b) => Number(b.id === taken) - Number(a.id === taken));
  return [
    {
      key: YEAR_KEY,
      kind: 'which-year',
      lines: linesOf(open.map(({ day }) => day)),
      about: first.day.found.dateAs,
      answers: ordered,
    },
  ];
}

function answeredYear(dated: Dated, answer: string | undefined): Dated {
  const isOpen = dated.dates.some(({ year }) => year === null);
  if (!isOpen || answer === undefined || !/^\d{4}$/.test(answer)) return dated;
  return { ...dated, dates: dated.dates.map((date) => ({ ...date, year: date.year ?? Number(answer) })) };
}

function withRelative(dated: readonly Dated[]): readonly Dated[] {
  const event = eventDays(dated);
  const heading = ({ day, dates }: Dated): DatedHeading | null => {
    const [date] = dates;
    return date === undefined || day.place !== 'day' ? null : { date, number: day.found.number };
  };
  const behind: (DatedHeading | null)[] = [];
  for (let index = dated.length - 1; index >= 0; index -= 1) {
    const next = dated[index + 1];
    behind[index] = next === undefined ? null : (heading(next) ?? behind[index + 1] ?? null);
  }
  const placed: Dated[] = [];
  let before: DatedHeading | null = null;
  for (const [index, known] of dated.entries()) {
    const isOpen = known.dates.length === 0 && known.day.place === 'day';
    const date = isOpen
      ? relativeDate(known.day.found, { event, before, behind: behind[index] ?? null })
      : null;
    const settled: Dated = date === null ? known : { ...known, dates: [date], certainty: 'likely' };
    placed.push(settled);
    before = heading(settled) ?? before;
  }
  return placed;
}

/** Every day of the meeting, of the first date of the event that is a range or a list, or else of its first date. */
function eventDays(dated: readonly Dated[]): readonly FoundDate[] {
  const events = dated.filter(({ day, dates }) => day.place === 'event' && dates.length > 0);
  const event = events.find(({ dates }) => dates.length > 1) ?? events[0];
  if (event === undefined) return [];
  if (!event.isRange) return event.dates;
  const [first] = event.dates;
  const last = event.dates.at(-1);
  const length = first === undefined || last === undefined ? null : distance(first, last);
  if (first === undefined || length === null || length < 0 || length > LONGEST_EVENT) return [];
  return Array.from({ length: length + 1 }, (_, count) => moved(first, count)).filter(
    (date) => date !== null,
  );
}

function settledDay({ day, dates, certainty }: Dated): SettledDay {
  const texts = dates.map(textOf).filter((text) => text !== null);
  const [date] = texts;
  return { date: date === undefined ? null : { value: date, lines: day.lines, certainty }, dates: texts };
}

function remarksOn({ day, dates, isYearTaken }: Dated): readonly ReadingRemark[] {
  if (day.place === 'elsewhere') return [];
  const { weekday, dateAs } = day.found;
  const [date] = dates;
  const actual = date === undefined ? null : weekdayOfDate(date);
  const isWrong = weekday !== null && actual !== null && actual !== weekday;
  const remark = (kind: ReadingRemark['kind']): ReadingRemark => ({
    kind,
    lines: day.lines,
    about: dateAs,
    sessionKey: null,
  });
  return [...(isWrong ? [remark('wrong-weekday')] : []), ...(isYearTaken ? [remark('year-taken')] : [])];
}

function linesOf(days: readonly DayToSettle[]): readonly number[] {
  return [...new Set(days.flatMap(({ lines }) => lines))].sort((a, b) => a - b);
}
