// Writes to when and where sessions sit. Every one is a plan made in domain/programme and shown before it is carried out.
import type { EventId, RoomId, SittingId } from '#domain/ids.ts';
import type { MovePlan } from '#domain/programme/plan.ts';
import type { Command } from '../command.ts';
import { eventIn, sessionIn, type SessionRef } from './finding.ts';
import { writePlan } from './writePlan.ts';

interface Planned {
  readonly eventId: EventId;
  readonly plan: MovePlan;
}

const planned = (name: string): Command<Planned> => ({
  name,
  run: (draft, { eventId, plan }) => {
    const event = eventIn(draft, eventId);
    if (event !== undefined) writePlan(event, plan);
  },
});

export const moveSessions = planned('moveSessions');
export const swapSessions = planned('swapSessions');
export const retimeSitting = planned('retimeSitting');
export const splitSitting = planned('splitSitting');
export const mergeSittings = planned('mergeSittings');
export const moveDay = planned('moveDay');
export const unscheduleSessions = planned('unscheduleSessions');
export const scheduleSession = planned('scheduleSession');

interface SittingRef extends SessionRef {
  readonly sittingId: SittingId;
}

/** Only this sitting's room changes; null = the event's default room. */
export const setRoom: Command<SittingRef & { readonly roomId: RoomId | null }> = {
  name: 'setRoom',
  run: (draft, { sittingId, roomId, ...ref }) => {
    const sitting = sessionIn(draft, ref)?.sittingsById[sittingId];
    if (sitting !== undefined) sitting.roomId = roomId;
  },
};

export const fixSitting: Command<SittingRef & { readonly isFixed: boolean }> = {
  name: 'fixSitting',
  run: (draft, { sittingId, isFixed, ...ref }) => {
    const sitting = sessionIn(draft, ref)?.sittingsById[sittingId];
    if (sitting !== undefined) sitting.isFixed = isFixed;
  },
};
