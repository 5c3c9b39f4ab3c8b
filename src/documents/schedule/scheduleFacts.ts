// The programme as data for calendars, tables and schedules: public facts picked one by one, in one language, so that a
// note or a contact cannot slip in. Identities stay, so that a later edition is known to speak of the same sittings.
import type { EditionContent } from '#domain/editions/content.ts';
import type { Stage } from '#domain/editions/stage.ts';
import type { EventId, ParticipationId, PersonId, RoomId, SessionId, SittingId } from '#domain/ids.ts';
import { daysOf } from '#domain/plannedEvent.ts';
import { inOrder } from '#base/ordered.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import { allRows, roomOf } from '#domain/programme/rows.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { Session, Sitting } from '#domain/programme/session.ts';
import type { Day, Minutes } from '#domain/time.ts';
import type { Language } from '#languages/language.ts';
import { withNumbersIn } from '../numbersInLanguage.ts';
import { chairsOf, expectedIn } from '../people.ts';
import { officeInlines, personOf, roleWords, whoInlines } from '../session/naming.ts';
import type { Inline } from '../tree.ts';
import { voiceOf } from '../voice.ts';
import type { Voice } from '../voice.ts';

export interface ScheduleFacts {
  readonly eventId: EventId;
  readonly title: string;
  readonly shortTitle: string;
  /** "interactive dialogue". */
  readonly kind: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly stage: Stage;
  readonly stageName: string;
  readonly convener: string;
  readonly website: string;
  /** In the order of the calendar. */
  readonly days: readonly Day[];
  /** In the order of the programme; sessions that have no sitting are not here. */
  readonly sittings: readonly ScheduleSitting[];
}

export interface ScheduleSitting {
  readonly sittingId: SittingId;
  readonly sessionId: SessionId;
  readonly kind: string;
  /** "Panel II: Protecting the Victims". */
  readonly title: string;
  readonly subtitle: string;
  readonly day: Day;
  /** Minutes on the event's wall clock; null = untimed. */
  readonly start: Minutes | null;
  /** May pass 1440; null = open-ended. */
  readonly end: Minutes | null;
  readonly room: ScheduleRoom | null;
  readonly isUnsure: boolean;
  /** Themes and guiding questions, one a line. */
  readonly lines: readonly string[];
  readonly people: readonly SchedulePerson[];
}

export interface ScheduleRoom {
  readonly id: RoomId;
  readonly name: string;
  readonly building: string;
}

export interface SchedulePerson {
  readonly participationId: ParticipationId;
  /** null = a seat nobody is named for. */
  readonly personId: PersonId | null;
  /** With the courtesy title, and (TBC) where it is not sure. */
  readonly name: string;
  readonly office: string;
  /** "Panellist". */
  readonly role: string;
  readonly isChair: boolean;
  readonly isUnsure: boolean;
}

export function scheduleFacts(content: EditionContent, language: Language): ScheduleFacts {
  const event = withNumbersIn(content.event, language);
  const voice = voiceOf(event, language);
  const telling: Telling = { content: { ...content, event }, voice, numbers: numbersOf(event, language) };
  return {
    eventId: event.id,
    title: voice.say(event.title) || voice.words.noTitle,
    shortTitle: voice.say(event.shortTitle) || voice.say(event.title) || voice.words.noTitle,
    kind: voice.words.eventKinds[event.kind] ?? '',
    language,
    timeZone: event.timeZone,
    stage: event.stage,
    stageName: voice.words.stages[event.stage] ?? '',
    convener: voice.say(event.convener),
    website: event.website,
    days: daysOf(event).map(({ date }) => date),
    sittings: allRows(event).flatMap(({ sessionId, sittings }) => {
      const session = event.sessionsById[sessionId];
      return session === undefined ? [] : sittings.map((sitting) => sittingOf(session, sitting, telling));
    }),
  };
}

interface Telling {
  readonly content: EditionContent;
  readonly voice: Voice;
  readonly numbers: ReadonlyMap<SessionId, string>;
}

function sittingOf(session: Session, sitting: Sitting, telling: Telling): ScheduleSitting {
  const { voice, numbers } = telling;
  const title = [numbers.get(session.id) ?? '', voice.say(session.title)].filter((one) => one !== '');
  const chairs = new Set(chairsOf(session).map(({ id }) => id));
  return {
    sittingId: sitting.id,
    sessionId: session.id,
    kind: session.kind,
    title: title.length === 0 ? voice.words.noTitle : title.join(': '),
    subtitle: voice.say(session.subtitle),
    day: sitting.day,
    start: sitting.start,
    end: sitting.end,
    room: roomFacts(sitting, telling),
    isUnsure: session.isToBeConfirmed,
    lines: [...inOrder(session.themesById), ...inOrder(session.questionsById)].map(({ text }) =>
      voice.say(text),
    ),
    people: expectedIn(session).map((one) => personFacts(one, chairs.has(one.id), telling)),
  };
}

function roomFacts(sitting: Sitting, { content, voice }: Telling): ScheduleRoom | null {
  const id = roomOf(content.event, sitting);
  const room = id === null ? undefined : content.roomsById[id];
  return room === undefined
    ? null
    : { id: room.id, name: voice.say(room.name), building: voice.say(room.building) };
}

function personFacts(one: Participation, isChair: boolean, { content, voice }: Telling): SchedulePerson {
  return {
    participationId: one.id,
    personId: personOf(one, content) === undefined ? null : one.personId,
    name: plain(whoInlines(one, content, voice)),
    office: plain(officeInlines(one, content, voice)),
    role: roleWords(one, content, voice),
    isChair,
    isUnsure: one.state === 'tentative',
  };
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === 'text' ? inline.text : inline.type === 'emphasis' ? plain(inline.inlines) : '',
    )
    .join('');
}
