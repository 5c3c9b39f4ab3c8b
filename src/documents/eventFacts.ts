// What a reader's calendar or a search engine may know of the event: public facts picked one by one, so that a note
// or a contact cannot slip in. Only formats that carry data beside the words use it.
import type { EditionContent } from '#domain/editions/content.ts';
import type { SittingId } from '#domain/ids.ts';
import { nameOf } from '#domain/people/person.ts';
import { daysOf } from '#domain/plannedEvent.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import { allRows, roomOf } from '#domain/programme/rows.ts';
import type { Session } from '#domain/programme/session.ts';
import type { Day, Minutes } from '#domain/time.ts';
import { addDays } from '#domain/time.ts';
import { expectedIn } from './people.ts';
import { printedFunction } from './session/personLines.ts';
import { printedName } from './session/printedName.ts';
import type { DocumentSource } from './source.ts';
import type { Inline } from './tree.ts';
import { voiceOf } from './voice.ts';
import type { Voice } from './voice.ts';

export interface EventFacts {
  readonly title: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly place: PlaceFacts | null;
  readonly website: string;
  readonly organiser: string;
  readonly sittings: readonly SittingFacts[];
}

export interface PlaceFacts {
  readonly name: string;
  readonly building: string;
}

export interface SittingFacts {
  readonly title: string;
  /** On the wall clock of the event: "2012-04-03T10:00", or just the day where no hour is set. */
  readonly start: string;
  readonly end: string | null;
  readonly place: PlaceFacts | null;
  readonly people: readonly PersonFacts[];
  /** Against the edition before; absent where the paper is not of an edition that followed another. */
  readonly since?: SinceBefore;
}

/** `start`: as it was in the edition before, in the same form. */
export type SinceBefore =
  | { readonly type: 'kept' }
  | { readonly type: 'moved'; readonly start: string }
  | { readonly type: 'cancelled' };

export interface PersonFacts {
  readonly honorific: string;
  readonly name: string;
  readonly office: string;
}

/** `hasProgramme`: the paper prints the programme, so its sittings may be told. */
export function eventFacts(source: DocumentSource, hasProgramme: boolean): EventFacts {
  const { event } = source;
  const voice = voiceOf(event, source.language);
  const days = daysOf(event);
  return {
    title: voice.say(event.title),
    firstDay: days[0]?.date ?? null,
    lastDay: days.at(-1)?.date ?? null,
    place: placeOf(event.defaultRoomId, source, voice),
    website: event.website,
    organiser: voice.say(event.convener),
    sittings: hasProgramme
      ? sinceBefore(sittingsOfEvent(source, voice), source, voice).map(([, sitting]) => sitting)
      : [],
  };
}

type PlacedSitting = readonly [id: SittingId, sitting: SittingFacts];
type Records = Pick<EditionContent, 'event' | 'peopleById' | 'roomsById'>;

/** What the edition before had and this one has not follows as cancelled, with the hours it had. */
function sinceBefore(
  sittings: readonly PlacedSitting[],
  { editionBefore }: DocumentSource,
  voice: Voice,
): readonly PlacedSitting[] {
  if (editionBefore === undefined) return sittings;
  const before = new Map(sittingsOfEvent(editionBefore, voice));
  const present = new Set(sittings.map(([id]) => id));
  return [
    ...sittings.map(([id, sitting]): PlacedSitting => {
      const start = before.get(id)?.start ?? sitting.start;
      const since: SinceBefore = start === sitting.start ? { type: 'kept' } : { type: 'moved', start };
      return [id, { ...sitting, since }];
    }),
    ...[...before]
      .filter(([id]) => !present.has(id))
      .map(([id, sitting]): PlacedSitting => [id, { ...sitting, since: { type: 'cancelled' } }]),
  ];
}

function sittingsOfEvent(source: Records, voice: Voice): readonly PlacedSitting[] {
  const numbers = numbersOf(source.event, voice.language);
  return allRows(source.event).flatMap((row) => {
    const session = source.event.sessionsById[row.sessionId];
    if (session === undefined) return [];
    const title = [numbers.get(session.id) ?? '', voice.say(session.title)].filter((one) => one !== '');
    return row.sittings.map((sitting): PlacedSitting => [
      sitting.id,
      {
        title: title.length === 0 ? voice.words.noTitle : title.join(': '),
        start: sitting.start === null ? sitting.day : wallClock(sitting.day, sitting.start),
        end: sitting.end === null ? null : wallClock(sitting.day, sitting.end),
        place: placeOf(roomOf(source.event, sitting), source, voice),
        people: peopleOf(session, source, voice),
      },
    ]);
  });
}

function peopleOf(session: Session, source: Records, voice: Voice): readonly PersonFacts[] {
  return expectedIn(session).flatMap((one) => {
    const person = one.personId === null ? undefined : source.peopleById[one.personId];
    const name = printedName(one, person, voice);
    if (name === '') return [];
    const office = plainWords(printedFunction(one, person, voice)).replace(/\.$/, '');
    // A name typed for this paper, or kept whole in another script, carries its courtesy title within it.
    const isWhole = one.nameAs !== null || person === undefined || voice.language in person.otherScripts;
    return isWhole
      ? [{ honorific: '', name, office }]
      : [{ honorific: person.honorific, name: nameOf(person), office }];
  });
}

function placeOf(id: PlannedEvent['defaultRoomId'], source: Records, voice: Voice): PlaceFacts | null {
  const room = id === null ? undefined : source.roomsById[id];
  return room === undefined ? null : { name: voice.say(room.name), building: voice.say(room.building) };
}

function wallClock(day: Day, minutes: Minutes): string {
  const date = addDays(day, Math.floor(minutes / 1440));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date}T${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
}

function plainWords(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
}
