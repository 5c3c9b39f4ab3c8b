// How far an event has come, as the checks ask it, and how far it had come on a day.
import type { Edition } from '../editions/edition.ts';
import type { Stage } from '../editions/stage.ts';
import type { Library } from '../library.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day } from '../time.ts';

/** Nothing may be open any more. */
export function isFinal({ stage }: PlannedEvent): boolean {
  return stage === 'final' || stage === 'revised';
}

/** The stage of the last edition issued by that day; the event's own where it has not been issued since. */
export function stageOn(
  event: PlannedEvent,
  day: Day | null,
  { editionsById }: Pick<Library, 'editionsById'>,
): Stage {
  if (day === null) return event.stage;
  const issued = Object.values<Edition>(editionsById)
    .filter(({ eventId }) => eventId === event.id)
    .sort((a, b) => a.sequence - b.sequence);
  const byThen = issued.filter(({ asOf }) => asOf <= day).at(-1);
  return byThen === undefined || byThen === issued.at(-1) ? event.stage : byThen.stage;
}
