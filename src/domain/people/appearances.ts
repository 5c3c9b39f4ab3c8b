// Where a person takes part, across all events: one appearance for each participation, in the order of time. What an
// event says is gathered once and remembered for as long as the event stays as it is.
import type { PersonId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { sittingsOf, type Session, type Sitting } from '../programme/session.ts';
import type { Day } from '../time.ts';
import type { Participation } from './participation.ts';

export interface Appearance {
  readonly personId: PersonId;
  readonly event: PlannedEvent;
  readonly session: Session;
  readonly participation: Participation;
  /** By day and start; none = the session is unscheduled. */
  readonly sittings: readonly Sitting[];
}

export type AppearancesByPerson = ReadonlyMap<PersonId, readonly Appearance[]>;

/** Everybody who takes part anywhere; unscheduled sessions stand last. */
export function appearancesByPerson(events: readonly PlannedEvent[]): AppearancesByPerson {
  const all = new Map<PersonId, Appearance[]>();
  for (const event of events) {
    for (const appearance of appearancesIn(event)) {
      const list = all.get(appearance.personId);
      if (list === undefined) all.set(appearance.personId, [appearance]);
      else list.push(appearance);
    }
  }
  for (const list of all.values()) list.sort(byTime);
  return all;
}

/** One person's, without a look at the others. */
export function appearancesOf(personId: PersonId, events: readonly PlannedEvent[]): readonly Appearance[] {
  return events
    .flatMap((event) => appearancesIn(event).filter((one) => one.personId === personId))
    .sort(byTime);
}

/** Is this person still awaited there: neither declined nor replaced? */
export function isExpectedAt({ participation: { state } }: Appearance): boolean {
  return state !== 'declined' && state !== 'replaced';
}

export interface NextAppearance {
  readonly appearance: Appearance;
  readonly sitting: Sitting;
  readonly isPast: boolean;
}

/** The first sitting on or after `today` at which the person is expected, or the last one before it. */
export function nextAppearance(appearances: readonly Appearance[], today: Day): NextAppearance | null {
  let last: NextAppearance | null = null;
  let next: NextAppearance | null = null;
  for (const appearance of appearances) {
    if (!isExpectedAt(appearance)) continue;
    for (const sitting of appearance.sittings) {
      const isPast = sitting.day < today;
      if (isPast && (last === null || comesBefore(last.sitting, sitting)))
        last = { appearance, sitting, isPast };
      if (!isPast && (next === null || comesBefore(sitting, next.sitting)))
        next = { appearance, sitting, isPast };
    }
  }
  return next ?? last;
}

const known = new WeakMap<PlannedEvent, readonly Appearance[]>();

function appearancesIn(event: PlannedEvent): readonly Appearance[] {
  const before = known.get(event);
  if (before !== undefined) return before;
  const found: Appearance[] = [];
  for (const session of Object.values(event.sessionsById)) {
    const sittings = sittingsOf(session);
    for (const participation of Object.values(session.participationsById)) {
      const { personId } = participation;
      if (personId !== null) found.push({ personId, event, session, participation, sittings });
    }
  }
  known.set(event, found);
  return found;
}

function byTime(a: Appearance, b: Appearance): number {
  const [first] = a.sittings;
  const [second] = b.sittings;
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined);
  return comesBefore(first, second) ? -1 : comesBefore(second, first) ? 1 : 0;
}

function comesBefore(a: Sitting, b: Sitting): boolean {
  return a.day === b.day ? (a.start ?? -1) < (b.start ?? -1) : a.day < b.day;
}
