// What was read of a programme, written in the shape of the answers.
import { minutesOfDay } from '#domain/time.ts';
import type { Minutes } from '#domain/time.ts';
import type { ProgrammeReading, ReadParticipation, ReadSession, ReadSitting } from '../programme/reading.ts';
import type { Answer, AnswerPerson, AnswerSession } from './answer.ts';

export function answerOf(reading: ProgrammeReading): Answer {
  return {
    title: reading.title?.value ?? null,
    venue: reading.venue?.value ?? null,
    status: reading.stage?.value ?? null,
    documentDate: reading.documentDate?.value ?? null,
    language: reading.language,
    timezone: reading.timeZone?.value ?? null,
    days: reading.days.map(({ date, label, sessions }) => ({
      date: date?.value ?? null,
      ...(label === '' ? {} : { label }),
      sessions: sessions.flatMap(sittingsOf),
    })),
  };
}

/** One session a sitting: an officer types a row for each. */
function sittingsOf(session: ReadSession): readonly AnswerSession[] {
  const sittings: readonly (ReadSitting | null)[] = session.sittings.length === 0 ? [null] : session.sittings;
  return sittings.map((sitting) => ({
    start: sitting === null ? null : clockOf(sitting.start.value),
    end: sitting === null || sitting.end === null ? null : clockOf(sitting.end.value),
    ...(sitting?.isEndInferred === true ? { endInferred: true } : {}),
    title: wordsOf(session),
    room: sitting?.room?.value ?? null,
    people: session.people.map(personOf),
    ...(session.isToBeConfirmed ? { sessionTbc: true } : {}),
    ...(isRestricted(session) ? { access: session.access } : {}),
    ...(session.track === '' ? {} : { track: session.track }),
    ...(session.themes.length === 0 ? {} : { themes: session.themes.map(({ value }) => value) }),
  }));
}

function isRestricted({ access }: ReadSession): boolean {
  return access === 'closed' || access === 'by-invitation';
}

/** As the row reads: its number, its title and what stands under it. */
function wordsOf({ number, title, subtitle }: ReadSession): string {
  return [number, title.value, subtitle].filter((words) => words !== '').join(': ');
}

function personOf(person: ReadParticipation): AnswerPerson {
  const { isFamilyNameFirst, familyName, givenName } = person;
  const former = person.formerTitle === '' ? '' : `(${person.formerTitle})`;
  const position = [person.function, former].filter((words) => words !== '').join(' ') || person.capacity;
  return {
    role: person.role,
    name: (isFamilyNameFirst ? [familyName, givenName] : [givenName, familyName]).join(' ').trim(),
    honorific: person.honorific === '' ? null : person.honorific,
    position: position === '' ? null : position,
    tbc: person.isToBeConfirmed,
    ...(person.mode === 'in-person' ? {} : { mode: person.mode }),
  };
}

function clockOf(minutes: Minutes): string {
  const inDay = minutesOfDay(minutes);
  return [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
