// Writes to the days an event is held on, all of them together. A single day is added and removed by events.ts.
import type { EventId } from '#domain/ids.ts';
import type { MovePlan } from '#domain/programme/plan.ts';
import type { Command } from '../command.ts';
import { eventIn } from './finding.ts';
import { writePlan } from './writePlan.ts';

/** The whole event to other days; the plan is that of domain/programme/shiftEvent.ts. */
export const moveEvent: Command<{ readonly eventId: EventId; readonly plan: MovePlan }> = {
  name: 'moveEvent',
  run: (draft, { eventId, plan }) => {
    const event = eventIn(draft, eventId);
    if (event !== undefined) writePlan(event, plan);
  },
};
