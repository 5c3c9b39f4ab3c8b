// Test support: what a printed programme says, and what was read from it, each as plain lines of fact, so that what is
// lost or made up on the way is the difference of two lists.
import { inOrder } from '#base/ordered.ts';
import { scheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import type { ScheduleFacts, SchedulePerson, ScheduleSitting } from '#documents/schedule/scheduleFacts.ts';
import type { DocumentSource } from '#documents/source.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { Session } from '#domain/programme/session.ts';
import type {
  ProgrammeReading,
  ReadParticipation,
  ReadSession,
  ReadSitting,
} from '#imports/programme/reading.ts';
import type { Language, LocalText } from '#languages/language.ts';

export const FACT_FIELDS = ['event', 'hours', 'title', 'kind', 'room', 'person', 'list', 'mark'] as const;
type FactField = (typeof FACT_FIELDS)[number];

/** "room: 2017-09-27 15:00–16:30 Trusteeship Council Chamber" */
export type Fact = `${FactField}: ${string}`;

const LATIN: readonly Language[] = ['en', 'fr', 'es'];

/** What the options of the paper let it say. */
interface Said {
  readonly source: DocumentSource;
  /** A paper without a heading stands in the text of another one, which names the event and its day. */
  readonly hasHeading: boolean;
  readonly hasThemes: boolean;
  readonly hasQuestions: boolean;
}

export function printedFacts(source: DocumentSource): readonly Fact[] {
  const { event, language, paper } = source;
  const facts = scheduleFacts(source, language);
  const untranslated = scheduleFacts(source, event.mainLanguage);
  const options = paper.form === 'generated' ? paper.options : {};
  const said: Said = {
    source,
    hasHeading: options['heading'] !== '',
    hasThemes: options['hasThemes'] !== false,
    hasQuestions: options['hasQuestions'] === true,
  };
  const head: readonly Fact[] = [
    `event: ${plain(facts.title)}`,
    `event: stage ${event.stage}`,
    ...facts.days.map((day): Fact => `event: day ${day}`),
  ];
  return [
    ...(said.hasHeading ? head : []),
    ...facts.sittings.flatMap((sitting, index) => {
      const session = event.sessionsById[sitting.sessionId];
      const people = sitting.people.map((one, place) =>
        LATIN.includes(language) ? one : inOneLanguage(one, untranslated.sittings[index]?.people[place]),
      );
      return session === undefined ? [] : factsOfSitting({ ...sitting, people }, session, said);
    }),
  ];
}

/** Where the function is not translated, a paper in another script writes the person wholly in that of the function. */
function inOneLanguage(one: SchedulePerson, untranslated: SchedulePerson | undefined): SchedulePerson {
  return one.office !== '' && untranslated?.office === one.office ? untranslated : one;
}

function factsOfSitting(sitting: ScheduleSitting, session: Session, said: Said): readonly Fact[] {
  const at = atHours(said.hasHeading ? sitting.day : '', sitting.start, sitting.end);
  const lists = [
    ...(said.hasThemes ? inOrder(session.themesById) : []),
    ...(said.hasQuestions ? inOrder(session.questionsById) : []),
    ...inOrder(session.subItemsById),
  ];
  return [
    `hours: ${at}`,
    `title: ${at} ${titleWords(sitting.title, sitting.subtitle)}`,
    `kind: ${at} ${sitting.kind}`,
    ...(sitting.room === null ? [] : [`room: ${at} ${sitting.room.name}` as const]),
    ...sitting.people.flatMap(({ participationId, name, office }): readonly Fact[] => {
      const one = session.participationsById[participationId];
      return one === undefined ? [] : [`person: ${at} ${personWords(one, name, office)}`];
    }),
    ...lists.map(({ text }): Fact => `list: ${at} ${plain(wordsIn(text, said.source))}`),
    ...(session.isToBeConfirmed ? [`mark: ${at} to be confirmed` as const] : []),
    ...(session.access === 'closed' ? [`mark: ${at} closed` as const] : []),
  ];
}

function personWords(one: Participation, name: string, office: string): string {
  // A seat nobody is named for is called by its role alone, which stands ahead of it.
  const isSeat = one.personId === null && one.nameAs === null && one.functionAs === null;
  const words = isSeat ? '' : [name, office].filter((part) => part !== '').join(', ');
  return markedPerson(one.role, words, one.mode, isSeat || one.state === 'tentative');
}

export function readFacts(reading: ProgrammeReading, source: DocumentSource): readonly Fact[] {
  const { paper } = source;
  const hasHeading = paper.form !== 'generated' || paper.options['heading'] !== '';
  const rooms = roomsOf(source);
  const venue = reading.venue === null ? null : roomNamed(reading.venue.value, rooms);
  const head: readonly Fact[] = [
    ...(reading.title === null ? [] : [`event: ${plain(reading.title.value)}` as const]),
    ...(reading.stage === null ? [] : [`event: stage ${reading.stage.value}` as const]),
    ...reading.days.map(({ date }): Fact => `event: day ${date?.value ?? ''}`),
  ];
  return [
    ...(hasHeading ? head : []),
    ...reading.days.flatMap(({ date, sessions }) =>
      sessions.flatMap((session) =>
        (session.sittings.length === 0 ? [null] : session.sittings).flatMap((sitting) => {
          const own = sitting?.room ?? null;
          // Where no room stands beside the hours, that of the meeting holds, which a paper without a heading leaves out.
          const room =
            own === null ? (venue ?? (hasHeading ? null : rooms[0]?.name)) : roomNamed(own.value, rooms);
          return factsOfRead(session, sitting, date?.value ?? '', room ?? null);
        }),
      ),
    ),
  ];
}

function factsOfRead(
  session: ReadSession,
  sitting: ReadSitting | null,
  day: string,
  room: string | null,
): readonly Fact[] {
  const end = sitting?.isEndInferred === true ? null : (sitting?.end?.value ?? null);
  const at = atHours(day, sitting?.start.value ?? null, end);
  const title = [session.number, session.title.value].filter((part) => part !== '').join(': ');
  return [
    `hours: ${at}`,
    `title: ${at} ${titleWords(title, session.subtitle)}`,
    `kind: ${at} ${session.kind}`,
    ...(room === null ? [] : [`room: ${at} ${room}` as const]),
    ...session.people.map((one): Fact => `person: ${at} ${wordsOfRead(one)}`),
    ...[...session.themes, ...session.questions, ...session.subItems].map(
      ({ value }): Fact => `list: ${at} ${plain(value)}`,
    ),
    ...(session.isToBeConfirmed ? [`mark: ${at} to be confirmed` as const] : []),
    ...(session.access === 'closed' ? [`mark: ${at} closed` as const] : []),
  ];
}

function wordsOfRead(person: ReadParticipation): string {
  const name = (
    person.isFamilyNameFirst ? [person.familyName, person.givenName] : [person.givenName, person.familyName]
  )
    .filter((part) => part !== '')
    .join(' ');
  // In Chinese the courtesy title stands behind the name, without a space.
  const called = /^\p{Script=Han}/u.test(person.honorific)
    ? `${name}${person.honorific}`
    : [person.honorific, name].filter((part) => part !== '').join(' ');
  const former = person.formerTitle === '' ? '' : ` (${person.formerTitle})`;
  const words = [called, `${person.function}${former}`].filter((part) => part !== '').join(', ');
  return markedPerson(person.role, words, person.mode, person.isToBeConfirmed);
}

function markedPerson(role: string, words: string, mode: string, isToBeConfirmed: boolean): string {
  const marks = [...(mode === 'in-person' ? [] : [mode]), ...(isToBeConfirmed ? ['to be confirmed'] : [])];
  return [`${role} ${plain(words)}`, ...marks].join(' · ');
}

/** What was said and is not in what was read; a fact said twice must be read twice. */
export function missing(from: readonly Fact[], within: readonly Fact[]): readonly Fact[] {
  const left: Fact[] = [...within];
  return from.filter((fact) => {
    const at = left.indexOf(fact);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function atHours(day: string, start: number | null, end: number | null): string {
  const hours = start === null ? 'untimed' : `${clock(start)}–${end === null ? '' : clock(end)}`;
  return [day, hours].filter((part) => part !== '').join(' ');
}

/** Past midnight a paper prints the hour of the clock. */
function clock(passed: number): string {
  const minutes = passed > 1440 ? passed - 1440 : passed;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

interface NamedRoom {
  readonly name: string;
  /** How a paper may write it. */
  readonly forms: readonly string[];
}

function roomsOf(source: DocumentSource): readonly NamedRoom[] {
  const facts: ScheduleFacts = scheduleFacts(source, source.language);
  const rooms = facts.sittings.flatMap(({ room }) => (room === null ? [] : [room]));
  return rooms.map(({ id, name }) => {
    const room = source.roomsById[id];
    const forms = room === undefined ? [] : [...Object.values(room.name), ...Object.values(room.shortName)];
    return { name, forms: [name, ...forms, ...(room?.aliases ?? [])] };
  });
}

function roomNamed(text: string, rooms: readonly NamedRoom[]): string {
  const words = text.toLowerCase();
  return rooms.find(({ forms }) => forms.some((one) => words.startsWith(one.toLowerCase())))?.name ?? text;
}

function wordsIn(text: LocalText, { language, event }: DocumentSource): string {
  return text[language] ?? text[event.mainLanguage] ?? '';
}

/** The words alone: where a number, a title and a subtitle part is a matter of the layout. */
function titleWords(title: string, subtitle: string): string {
  return plain(`${title} ${subtitle}`)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without the mark of what is not sure, a full stop at an end or a space before a comma. */
function plain(text: string): string {
  return text
    .replace(/\s*[(（](?:TBC|à confirmer|por confirmar|уточняется|待确认|يؤكد لاحقا)[)）]/gu, '')
    .replace(/\.(?=, |$)| (?=,)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
