// The programme and the list of speakers as tables for a spreadsheet: a row a sitting, a row a person in it.
import type { ScheduleFacts, SchedulePerson, ScheduleSitting } from '#documents/schedule/scheduleFacts.ts';
import { addDays } from '#domain/time.ts';
import type { Day, Minutes } from '#domain/time.ts';
import { tableWordsIn } from '#languages/papers/tableWords.ts';
import type { TableColumn } from '#languages/papers/tableWords.ts';
import { csvText } from './csvText.ts';

/** One sitting, and in the list of speakers one person in it. */
interface Line {
  readonly sitting: ScheduleSitting;
  readonly person: SchedulePerson | null;
}

const PROGRAMME: readonly TableColumn[] = [
  'date',
  'start',
  'end',
  'room',
  'building',
  'session',
  'subtitle',
  'themes',
  'people',
  'toBeConfirmed',
];

const SPEAKERS: readonly TableColumn[] = [
  'date',
  'start',
  'end',
  'room',
  'session',
  'role',
  'name',
  'function',
  'toBeConfirmed',
];

export function programmeTable(facts: ScheduleFacts): string {
  return tableOf(
    facts,
    PROGRAMME,
    facts.sittings.map((sitting) => ({ sitting, person: null })),
  );
}

export function speakersTable(facts: ScheduleFacts): string {
  return tableOf(
    facts,
    SPEAKERS,
    facts.sittings.flatMap((sitting) => sitting.people.map((person) => ({ sitting, person }))),
  );
}

function tableOf(facts: ScheduleFacts, columns: readonly TableColumn[], lines: readonly Line[]): string {
  const words = tableWordsIn(facts.language);
  const heads = columns.map((column) => words.columns[column]);
  return csvText([heads, ...lines.map((each) => columns.map((column) => cellOf(column, each, words.yes)))]);
}

function cellOf(column: TableColumn, { sitting, person }: Line, yes: string): string {
  switch (column) {
    case 'date':
      return sitting.day;
    case 'start':
      return sitting.start === null ? '' : clock(sitting.day, sitting.start, sitting.day);
    case 'end':
      return sitting.end === null ? '' : clock(sitting.day, sitting.end, sitting.day);
    case 'room':
      return sitting.room?.name ?? '';
    case 'building':
      return sitting.room?.building ?? '';
    case 'session':
      return sitting.title;
    case 'subtitle':
      return sitting.subtitle;
    case 'themes':
      return sitting.lines.join('\n');
    case 'people':
      return sitting.people.map(personLine).join('\n');
    case 'role':
      return person?.role ?? '';
    case 'name':
      return person?.name ?? '';
    case 'function':
      return person?.office ?? '';
    case 'toBeConfirmed':
      return (person ?? sitting).isUnsure ? yes : '';
    default:
      return column satisfies never;
  }
}

function personLine({ role, name, office }: SchedulePerson): string {
  const who = [name, office].filter((part) => part !== '').join(', ');
  return role === '' ? who : `${role}: ${who}`;
}

/** "17:45"; an hour after midnight with its day, "2012-04-04 00:30". */
function clock(day: Day, minutes: Minutes, today: Day): string {
  const date = addDays(day, Math.floor(minutes / 1440));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hour = `${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
  return date === today ? hour : `${date} ${hour}`;
}
