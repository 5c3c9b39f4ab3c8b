// Working on a "what if" beside the draft. Exactly one standing of an event is worked on; parking closes it into a text
// with all it names, and bringing another in its place opens that one again.
import { isHarmless } from '../file/repair.ts';
import type { AlternativeId, EventId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Alternative } from './alternative.ts';
import { contentOf, openedContent } from './content.ts';
import { freeze } from './freeze.ts';
import { frozenContent } from './namedRecords.ts';
import { type Restored, restoredEvent, withRecords } from './restore.ts';
import { DRAFT, standing, type StandingRef } from './standing.ts';

/** `parkedAt`: milliseconds. */
export interface Parking {
  readonly id: AlternativeId;
  readonly parkedAt: number;
}

export interface Exchange {
  /** What was worked on, to be kept. */
  readonly parked: Alternative;
  /** What is worked on from now on. */
  readonly present: Restored;
}

/** The parked standings of an event: the draft first, then those parked longest. */
export function alternativesOf(
  { alternativesById }: Pick<Library, 'alternativesById'>,
  eventId: EventId,
): readonly Alternative[] {
  return Object.values<Alternative>(alternativesById)
    .filter((one) => one.eventId === eventId)
    .sort(
      (a, b) => Number(b.isDraft) - Number(a.isDraft) || a.parkedAt - b.parkedAt || (a.id < b.id ? -1 : 1),
    );
}

/** Begins an alternative out of what is worked on or of an edition; null where one of the two cannot be had. */
export function branched(
  library: Library,
  eventId: EventId,
  from: StandingRef,
  { name, ...parking }: Parking & { readonly name: string },
): Exchange | null {
  const event = library.eventsById[eventId];
  const content = standing(library, eventId, from);
  if (event === undefined || content === null) return null;
  const start =
    from === DRAFT ? withRecords(library, content, event) : restoredEvent(library, event, content);
  const present = { ...start, event: { ...start.event, alternative: { name } } };
  return { parked: parkedStanding(library, event, parking), present };
}

/** Brings a parked standing in the place of what is worked on; null where it cannot be had. */
export function switched(library: Library, alternative: Alternative, parking: Parking): Exchange | null {
  const event = library.eventsById[alternative.eventId];
  const present = event === undefined ? null : unparked(library, event, alternative);
  if (event === undefined || present === null) return null;
  return { parked: parkedStanding(library, event, parking), present };
}

/** A parked standing as what is worked on; null where it cannot be opened. */
export function unparked(library: Library, present: PlannedEvent, alternative: Alternative): Restored | null {
  const content = contentOf(alternative);
  if (content === null) return null;
  const { editionsIssued, originalsById } = present;
  return withRecords(library, content, {
    ...content.event,
    ...(alternative.isDraft ? {} : { alternative: { name: alternative.name } }),
    ...(editionsIssued === undefined ? {} : { editionsIssued }),
    ...(originalsById === undefined ? {} : { originalsById }),
  });
}

/** Whether the text cannot be opened, or not without losing something: then it is kept beside what was made of it. */
export function isDamaged(alternative: Alternative): boolean {
  const { content, repairs } = openedContent(alternative);
  return content === null || !repairs.every(isHarmless);
}

function parkedStanding(library: Library, event: PlannedEvent, { id, parkedAt }: Parking): Alternative {
  return {
    id,
    eventId: event.id,
    name: event.alternative?.name ?? '',
    isDraft: event.alternative === undefined,
    parkedAt,
    frozen: freeze(frozenContent(library, event)),
  };
}
