// Test support: one small event with one sitting, and what comes of it when something in it is wrong.
import type { OrderKey } from '#base/ordered.ts';
import { blankEvent, blankSession, blankSitting } from '../blank.ts';
import type { EventId, SessionId, SittingId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day } from '../time.ts';
import { repairRecord } from './repairLibrary.ts';

export const A0 = 'a0' as OrderKey;
export const APRIL = '2012-04-03' as Day;
export const S1 = 's1' as SessionId;

export const session = {
  ...blankSession(S1, A0, 'panel'),
  sittingsById: { t1: blankSitting('t1' as SittingId, APRIL) },
};
export const event: PlannedEvent = {
  ...blankEvent('e1' as EventId, { days: [APRIL] }),
  sessionsById: { [S1]: session },
};

/** What comes of the event when `change` has been at its raw form. */
export function mended(change: (raw: RawEvent) => void) {
  const raw = JSON.parse(JSON.stringify(event)) as RawEvent;
  change(raw);
  return repairRecord('event', raw);
}

/** Anything may stand anywhere in a raw event: that is what is being tested. */
interface RawEvent {
  [field: string]: unknown;
  sessionsById: { s1: { [field: string]: unknown; sittingsById: { t1: Record<string, unknown> } } };
}

export const sittingAfter = (fields: object) =>
  mended((raw) => Object.assign(raw.sessionsById.s1.sittingsById.t1, fields));
