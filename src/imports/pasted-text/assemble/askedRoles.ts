// Labels whose role is not among the known ones are asked about, each once for all who stand under it: "Scene-setter:",
// "Interpreter:". Meanwhile the role is as written, or that of the others of the session.
import { fold } from '#languages/foldedText.ts';
import { isKnownRole, type RoleId } from '#domain/people/roles.ts';
import type {
  ReadDay,
  ReadingAnswer,
  ReadingQuestion,
  ReadParticipation,
  ReadSession,
} from '../../programme/reading.ts';

export interface AskedDays {
  readonly days: readonly ReadDay[];
  readonly questions: readonly ReadingQuestion[];
}

const AS_WRITTEN = 'as-written';
const OFFERED: readonly RoleId[] = [
  'moderator',
  'chair',
  'speaker',
  'panellist',
  'keynote-speaker',
  'facilitator',
  'rapporteur',
  'discussant',
  'host',
];
const MOST_QUESTIONS = 12;

interface Label {
  readonly text: string;
  /** The line of the session that is nothing but the label: no more than that once it is the role. */
  readonly remark: number | null;
}

/** `source`: the lines the days were read from. */
export function askedRoles(
  days: readonly ReadDay[],
  source: readonly string[],
  answers: Readonly<Record<string, string>>,
): AskedDays {
  const asked = new Map<string, ReadingQuestion>();
  const linesByKey = new Map<string, Set<number>>();
  for (const { sessions } of days)
    for (const session of sessions)
      for (const person of session.people) {
        const label = labelOf(person, session, source);
        if (label === null) continue;
        const key = keyOf(label);
        if (!asked.has(key)) {
          if (asked.size >= MOST_QUESTIONS) continue;
          asked.set(key, questionOn(label, person));
          linesByKey.set(key, new Set());
        }
        for (const line of person.lines) linesByKey.get(key)?.add(line);
      }
  if (asked.size === 0) return { days, questions: [] };
  const answered = (session: ReadSession): ReadSession => withAnswers(session, source, asked, answers);
  return {
    days: days.map((day) => ({ ...day, sessions: day.sessions.map(answered) })),
    questions: [...asked].map(([key, question]) => ({
      ...question,
      lines: [...(linesByKey.get(key) ?? [])].toSorted((a, b) => a - b),
    })),
  };
}

function keyOf({ text }: Label): string {
  return `which-role:${fold(text)}`;
}

function labelOf(
  { role, roleAs, lines }: ReadParticipation,
  { remarks }: ReadSession,
  source: readonly string[],
): Label | null {
  if (!isKnownRole(role)) return roleAs === '' ? null : { text: bare(roleAs), remark: null };
  if (roleAs !== '') return null;
  const remark = remarks.findIndex(
    ({ value, lines: [line] }) =>
      line !== undefined && lines.includes(line) && isLabel(value, source[line - 1]),
  );
  return remark < 0 ? null : { text: remarks[remark]?.value ?? '', remark };
}

/** A word before a colon at the head of its line: two or more are a title as often. */
function isLabel(word: string, line: string | undefined): boolean {
  if (line === undefined || !/^\p{L}[\p{L}’'-]{2,24}$/u.test(word)) return false;
  const at = line.slice(0, 200).indexOf(word);
  return at >= 0 && !/\p{L}/u.test(line.slice(0, at)) && /^\W{0,3}[:：]/u.test(line.slice(at + word.length));
}

function bare(label: string): string {
  return label.replace(/[\s:：*_]+$/u, '').trim();
}

function questionOn(label: Label, { role, lines }: ReadParticipation): ReadingQuestion {
  const written: ReadingAnswer = { id: AS_WRITTEN, value: label.text };
  const taken: ReadingAnswer[] = isKnownRole(role) ? [{ id: role, value: role }, written] : [written];
  const others = OFFERED.filter((id) => id !== role).map((id): ReadingAnswer => ({ id, value: id }));
  return { key: keyOf(label), kind: 'which-role', lines, about: label.text, answers: [...taken, ...others] };
}

function withAnswers(
  session: ReadSession,
  source: readonly string[],
  asked: ReadonlyMap<string, ReadingQuestion>,
  answers: Readonly<Record<string, string>>,
): ReadSession {
  const spent = new Set<number>();
  const people = session.people.map((person): ReadParticipation => {
    const label = labelOf(person, session, source);
    const question = label === null ? undefined : asked.get(keyOf(label));
    const answer = question === undefined ? undefined : answers[question.key];
    if (label === null || answer === undefined) return person;
    if (!question?.answers.some(({ id }) => id === answer)) return person;
    if (label.remark !== null) spent.add(label.remark);
    return { ...person, role: answer === AS_WRITTEN ? label.text : answer, roleAs: label.text };
  });
  return { ...session, people, remarks: session.remarks.filter((_, place) => !spent.has(place)) };
}
