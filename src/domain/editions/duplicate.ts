// A new event out of any standing of another: its days moved together, its people kept or their seats left empty.
import type { LocalText } from '#languages/language.ts';
import type { EventId } from '../ids.ts';
import { renewedEvent } from '../instantiate.ts';
import type { Library } from '../library.ts';
import type { Paper } from '../papers/paper.ts';
import { functionAsPrinted } from '../people/asPrinted.ts';
import type { Participation } from '../people/participation.ts';
import { daysOf, type PlannedEvent } from '../plannedEvent.ts';
import type { Session } from '../programme/session.ts';
import { addDays, type Day, weekdayOf } from '../time.ts';
import type { EditionContent } from './content.ts';
import { type Restored, withRecords } from './restore.ts';

export interface DuplicateWish {
  readonly eventId: EventId;
  readonly title: LocalText;
  /** Where the first day comes to lie; null = the days stay. */
  readonly firstDay: Day | null;
  /** Moves the first day on or back to the nearest one of the same weekday. */
  readonly keepsWeekdays: boolean;
  readonly people: 'kept' | 'seats';
  /** Gives another identity at every call. */
  readonly makeId: () => string;
}

export function duplicated(library: Library, content: EditionContent, wish: DuplicateWish): Restored {
  const { eventId, title, firstDay, keepsWeekdays, people, makeId } = wish;
  const first = daysOf(content.event)[0]?.date;
  const start =
    firstDay === null || first === undefined || !keepsWeekdays
      ? firstDay
      : nearestSameWeekday(first, firstDay);
  const source = people === 'kept' ? content.event : withEmptySeats(content);
  const { stageLabel: _label, ...event } = renewedEvent(source, { eventId, firstDay: start, makeId });
  return withRecords(library, people === 'kept' ? content : { ...content, peopleById: {} }, {
    ...event,
    title,
    stage: 'draft',
    stageLabel: {},
  });
}

/** The day nearest to `wanted` that has the weekday of `original`: at most three days away. */
export function nearestSameWeekday(original: Day, wanted: Day): Day {
  const ahead = (weekdayOf(original) - weekdayOf(wanted) + 7) % 7;
  return addDays(wanted, ahead > 3 ? ahead - 7 : ahead);
}

/** Role and function stay; the name, what was said of the person and how far the invitation had come do not. */
function withEmptySeats({ event, peopleById }: EditionContent): PlannedEvent {
  const emptied = (seat: Participation): Participation => {
    const person = seat.personId === null ? undefined : peopleById[seat.personId];
    const printed = functionAsPrinted(seat, person);
    return {
      ...seat,
      personId: null,
      nameAs: null,
      functionAs: Object.keys(printed).length === 0 ? null : printed,
      capacity: {},
      formerTitle: {},
      mode: 'in-person',
      isModeFirst: false,
      state: 'to-be-invited',
      replacedById: null,
      note: '',
    };
  };
  return {
    ...event,
    sessionsById: mapped(event.sessionsById, (session: Session) => ({
      ...session,
      // Nobody sat on those that were declined or given to somebody else.
      participationsById: Object.fromEntries(
        Object.entries(session.participationsById)
          .filter(([, { state }]) => state !== 'declined' && state !== 'replaced')
          .map(([id, seat]) => [id, emptied(seat)]),
      ),
    })),
    papersById: mapped(event.papersById, withoutRecipients),
  };
}

function withoutRecipients(paper: Paper): Paper {
  if (paper.form !== 'letter') return paper;
  const { recipientsById: _theirs, ...letter } = paper;
  return letter;
}

function mapped<Item>(
  itemsById: Readonly<Record<string, Item>>,
  change: (item: Item) => Item,
): Readonly<Record<string, Item>> {
  return Object.fromEntries(Object.entries(itemsById).map(([id, item]) => [id, change(item)]));
}
