// Test support: what a programme says, sitting by sitting, in a form that can be compared whatever it travelled in.
import type { ScheduleFacts, SchedulePerson, ScheduleSitting } from '#documents/schedule/scheduleFacts.ts';
import type {
  ProgrammeReading,
  ReadParticipation,
  ReadSession,
  ReadSitting,
} from '#imports/programme/reading.ts';

export interface ComparedRow {
  readonly date: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly room: string;
  readonly title: string;
  readonly subtitle: string;
  readonly themes: readonly string[];
  /** "Ms. Somaly Mam, Co-Founder & President". */
  readonly people: readonly string[];
}

export function rowsOfFacts(facts: ScheduleFacts): readonly ComparedRow[] {
  return sorted(facts.sittings.map(rowOfSitting));
}

function rowOfSitting(sitting: ScheduleSitting): ComparedRow {
  return {
    date: sitting.day,
    start: sitting.start,
    end: sitting.end === null || sitting.end <= (sitting.start ?? 0) ? null : sitting.end,
    room: [sitting.room?.name ?? '', sitting.room?.building ?? ''].filter((part) => part !== '').join(', '),
    title: plain(sitting.title),
    subtitle: plain(sitting.subtitle),
    themes: sitting.lines.map(plain),
    people: sitting.people.map(personOfFacts),
  };
}

function personOfFacts({ name, office }: SchedulePerson): string {
  return words([name, office]);
}

export function rowsOfReading(reading: ProgrammeReading): readonly ComparedRow[] {
  return sorted(
    reading.days.flatMap(({ date, sessions }) =>
      sessions.flatMap((session) =>
        (session.sittings.length === 0 ? [null] : session.sittings).map((sitting) =>
          rowOfSession(session, sitting, date?.value ?? ''),
        ),
      ),
    ),
  );
}

function rowOfSession(session: ReadSession, sitting: ReadSitting | null, date: string): ComparedRow {
  return {
    date,
    start: sitting?.start.value ?? null,
    end: sitting?.end?.value ?? null,
    room: sitting?.room?.value ?? '',
    title: plain([session.number, session.title.value].filter((part) => part !== '').join(': ')),
    subtitle: plain(session.subtitle),
    themes: [...session.themes, ...session.questions].map(({ value }) => plain(value)),
    people: session.people.map(personOfReading),
  };
}

function personOfReading(person: ReadParticipation): string {
  const name = person.isFamilyNameFirst
    ? [person.honorific, person.familyName, person.givenName]
    : [person.honorific, person.givenName, person.familyName];
  return words([name.filter((part) => part !== '').join(' '), person.function]);
}

function words(parts: readonly string[]): string {
  return plain(parts.filter((part) => part !== '').join(', '));
}

/** Without the marks of what is not sure a full stop or a space behind a name, and with single spaces. */
function plain(text: string): string {
  return text
    .replace(/\s*\((?:TBC|via video link)\)/g, '')
    .replace(/\.(?=, |$)| (?=,)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function sorted(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  const key = (row: ComparedRow): string =>
    `${row.date} ${String(row.start ?? -1).padStart(5)} ${row.title} ${row.room}`;
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
