// What an edition froze: the event and the records it names, as they stood. The same shape describes the draft, so
// that whatever compares, prints or sends takes either. A frozen text comes from a file or a disk like anything else:
// it goes through the same repair, and one that cannot be opened at all opens to null, never to an error.
import { inflatedText } from '#base/deflatedText.ts';
import type { Repair } from '../file/repair.ts';
import { repairContent } from '../file/repairLibrary.ts';
import type { EventId, OfficeId, PaperId, PersonId, RoomId } from '../ids.ts';
import type { Office } from '../office.ts';
import type { Letter } from '../papers/paper.ts';
import type { Person } from '../people/person.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Room } from '../room.ts';
import { type FrozenText, LONGEST_FROZEN, PRESSED } from './frozenText.ts';

export interface EditionContent {
  readonly event: PlannedEvent;
  /** Everybody the event names, and for a draft everybody there is. */
  readonly peopleById: Readonly<Record<PersonId, Person>>;
  readonly roomsById: Readonly<Record<RoomId, Room>>;
  readonly officesById: Readonly<Record<OfficeId, Office>>;
  /** Letters of other events that its letters refer to. */
  readonly lettersById: Readonly<Record<PaperId, Letter>>;
}

/** An edition, or a parked alternative. */
interface Frozen {
  readonly id: string;
  readonly eventId: EventId;
  readonly frozen: FrozenText;
}

export interface OpenedContent {
  /** null = nothing can be made of it. */
  readonly content: EditionContent | null;
  /** What was broken inside; the places begin within the content: `['event', 'title']`. */
  readonly repairs: readonly Repair[];
}

/** The same object for the same record as long as somebody holds it; null where it cannot be opened. */
export function contentOf(record: Frozen): EditionContent | null {
  return openedContent(record).content;
}

export function openedContent(record: Frozen): OpenedContent {
  const known = openedByRecord.get(record)?.deref();
  const opened = known ?? open(record);
  if (known === undefined) openedByRecord.set(record, new WeakRef(opened));
  keep(opened);
  return opened;
}

// Opened contents are large: all but the last few are let go when nobody shows them any more.
const openedByRecord = new WeakMap<Frozen, WeakRef<OpenedContent>>();
const lastOpened: OpenedContent[] = [];
const MOST_KEPT = 8;

function keep(opened: OpenedContent): void {
  const at = lastOpened.indexOf(opened);
  if (at === lastOpened.length - 1 && at >= 0) return;
  if (at >= 0) lastOpened.splice(at, 1);
  lastOpened.push(opened);
  if (lastOpened.length > MOST_KEPT) lastOpened.shift();
}

function open({ eventId, frozen }: Frozen): OpenedContent {
  return repairContent(rawContent(frozen), eventId);
}

function rawContent(frozen: FrozenText): unknown {
  try {
    return JSON.parse(
      frozen.startsWith(PRESSED) ? inflatedText(frozen.slice(PRESSED.length), LONGEST_FROZEN) : frozen,
    );
  } catch {
    return undefined;
  }
}
