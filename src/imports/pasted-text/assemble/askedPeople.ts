// Lines that may be about somebody or not are asked about. Who was taken for a person on little ground stays one until
// the answer is no; a line that may be a name, and was kept as a line of its session, becomes a person by a yes.
import { fold } from '#languages/foldedText.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import type {
  Read,
  ReadDay,
  ReadingAnswer,
  ReadParticipation,
  ReadSession,
} from '../../programme/reading.ts';
import { nameIn, personAt } from '../people/personAt.ts';
import { peopleOfText } from '../people/peopleOfText.ts';
import type { AskedDays } from './askedRoles.ts';

const MOST_QUESTIONS = 6;
const LONGEST_LINE = 160;

export function askedPeople(days: readonly ReadDay[], answers: Readonly<Record<string, string>>): AskedDays {
  const asked = new Map<string, AskedName>();
  const ask = (about: string, lines: readonly number[], taken: 'yes' | 'no'): 'yes' | 'no' => {
    const key = `is-person:${fold(about)}`;
    const before = asked.get(key);
    if (before === undefined && asked.size >= MOST_QUESTIONS) return taken;
    const question = before ?? { about, answers: taken === 'yes' ? YES : NO, lines: new Set<number>() };
    for (const line of lines) question.lines.add(line);
    asked.set(key, question);
    const answer = answers[key];
    return answer === 'yes' || answer === 'no' ? answer : taken;
  };
  return {
    days: days.map((day) => ({ ...day, sessions: day.sessions.map((session) => answered(session, ask)) })),
    questions: [...asked].map(([key, { about, answers: offered, lines }]) => ({
      key,
      kind: 'is-person',
      lines: [...lines].toSorted((a, b) => a - b),
      about,
      answers: offered,
    })),
  };
}

interface AskedName {
  readonly about: string;
  readonly answers: readonly ReadingAnswer[];
  readonly lines: Set<number>;
}

const YES = [
  { id: 'yes', value: 'yes' },
  { id: 'no', value: 'no' },
];
const NO = YES.toReversed();

type Asker = (about: string, lines: readonly number[], taken: 'yes' | 'no') => 'yes' | 'no';

function answered(session: ReadSession, ask: Asker): ReadSession {
  const people: ReadParticipation[] = [];
  const remarks: Read<string>[] = [];
  for (const person of session.people) {
    const name = nameIn(person);
    const isDoubtful = person.certainty === 'guess' && name !== '';
    if (!isDoubtful || ask(name, person.lines, 'yes') === 'yes') people.push(person);
    else remarks.push({ value: writtenAs(person), lines: person.lines, certainty: 'sure' });
  }
  for (const remark of session.remarks) {
    if (mayBePerson(remark.value) && ask(remark.value, remark.lines, 'no') === 'yes')
      people.push(...peopleOfRemark(remark, session));
    else remarks.push(remark);
  }
  return { ...session, people, remarks };
}

function writtenAs(person: ReadParticipation): string {
  return [[person.honorific, nameIn(person)].join(' ').trim(), person.function]
    .filter((part) => part !== '')
    .join(', ');
}

/** "Governing body matters (Item 10)" */
const AGENDA_ITEM = /[(（](?:agenda )?(?:items?|points?|puntos?|tema|п(?:ункт|\.)|项目|البند)\s?[\d]/iu;

/** Arabic has no capitals: there two words alone may be anything. */
function mayBePerson(text: string): boolean {
  if (AGENDA_ITEM.test(text)) return false;
  if (text.length > LONGEST_LINE || (/\p{Script=Arabic}/u.test(text) && !/[،,]/u.test(text))) return false;
  return personAt(text)?.certainty === 'guess';
}

function peopleOfRemark({ value, lines }: Read<string>, { kind }: ReadSession): readonly ReadParticipation[] {
  const role = kindOf({ kind }).usualRole;
  return peopleOfText(value, true).map(({ person, label }) => ({
    ...person,
    role: person.role ?? label?.role ?? role,
    roleAs: label?.label ?? '',
    lines,
    certainty: 'likely',
  }));
}
