// Which view of the programme the address asks for, and which day of it.
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { programmeOf } from '#domain/programme/rows.ts';
import type { Day } from '#domain/time.ts';

export type ProgrammeView = 'sheet' | 'rooms';

export function viewIn(search: string): ProgrammeView {
  return new URLSearchParams(search).get('view') === 'rooms' ? 'rooms' : 'sheet';
}

/** Every day of the event, and any day a session sits on though the event does not list it. */
export function daysShown(event: PlannedEvent): readonly Day[] {
  return programmeOf(event).map(({ day }) => day);
}

/** The day named, where the event has it; else the first; null for an event without days. */
export function dayIn(event: PlannedEvent, search: string): Day | null {
  const named = new URLSearchParams(search).get('day');
  const days = daysShown(event);
  return days.find((day) => day === named) ?? days[0] ?? null;
}
