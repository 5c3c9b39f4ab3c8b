// What is selected, looked at and carried on the programme sheet. Gone when the page is: nothing here is saved work.
import { create } from 'zustand';
import type { EventId, ParticipationId, SessionId } from '#domain/ids.ts';
import { EMPTY_PLAN, type MovePlan } from '#domain/programme/plan.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import type { Day } from '#domain/time.ts';
import type { Language } from '#languages/language.ts';
import { libraryNow } from '#store/store.ts';
import { planDrop, type Carried, type DropTarget, type MoveMode } from './drop.ts';
import type { Spot } from './rooms/planSpot.ts';

/** What the inspector shows. */
export type Inspected =
  | { readonly type: 'event' }
  | { readonly type: 'day'; readonly day: Day }
  | { readonly type: 'session'; readonly sessionId: SessionId }
  | { readonly type: 'person'; readonly sessionId: SessionId; readonly participationId: ParticipationId };

export interface Lift {
  readonly eventId: EventId;
  readonly carried: Carried;
  /** Pointer: follows the hand. Keys: arrows move it. Clicks: the places to put it are buttons. */
  readonly by: 'pointer' | 'keys' | 'clicks';
  readonly target: DropTarget | null;
  readonly plan: MovePlan;
}

/** Where a carried person would go: ahead of another, or at the end of the session. */
export interface PersonTarget {
  readonly sessionId: SessionId;
  readonly role: string;
  readonly beforeId: ParticipationId | null;
}

export interface PersonLift {
  readonly sessionId: SessionId;
  readonly participationId: ParticipationId;
  readonly target: PersonTarget | null;
  readonly by: 'pointer' | 'keys';
}

interface ProgrammeState {
  readonly selection: readonly RowKey[];
  /** Rows are being picked one by one: even the first is shown as selected. */
  readonly isPicking: boolean;
  /** Where a Shift selection starts from. */
  readonly anchor: RowKey | null;
  /** The row the keyboard is on: its controls are in the order of Tab. */
  readonly current: RowKey | null;
  readonly inspected: Inspected | null;
  /** On a narrow screen the inspector is a sheet from below, opened only when asked for. */
  readonly areDetailsOpen: boolean;
  readonly lift: Lift | null;
  readonly personLift: PersonLift | null;
  readonly mode: MoveMode;
  /** With swap: each takes over the other's hours (true), or lengths travel along. */
  readonly keepsTimes: boolean;
  /** The language edited on the sheet; null = the event's main language. */
  readonly language: Language | null;
  /** What is being added to a session: its field is open. */
  readonly adding: { readonly sessionId: SessionId; readonly what: 'person' | 'subtitle' } | null;
}

const AT_REST: ProgrammeState = {
  selection: [],
  isPicking: false,
  anchor: null,
  current: null,
  inspected: null,
  areDetailsOpen: false,
  lift: null,
  personLift: null,
  mode: 'push',
  keepsTimes: true,
  language: null,
  adding: null,
};

export const useProgramme = create<ProgrammeState>(() => AT_REST);

/** For another event, or on leaving: nothing selected, nothing carried. */
export function resetProgramme(): void {
  useProgramme.setState(AT_REST);
}

export function inspect(inspected: Inspected | null): void {
  useProgramme.setState({ inspected });
}

/** Asked for by name: opens the inspector also where it is a sheet from below. */
export function openDetails(inspected: Inspected): void {
  useProgramme.setState({ inspected, areDetailsOpen: true });
}

export function closeDetails(): void {
  useProgramme.setState({ inspected: null, areDetailsOpen: false });
}

export function makeCurrent(key: RowKey): void {
  if (useProgramme.getState().current !== key) useProgramme.setState({ current: key });
}

/** Selects a row alone, adds or takes it (`toggle`), or selects from the anchor to it (`range`). */
export function select(key: RowKey, how: 'alone' | 'toggle' | 'range', order: readonly RowKey[]): void {
  const { selection, anchor } = useProgramme.getState();
  if (how === 'range' && anchor !== null) {
    const [a, b] = [order.indexOf(anchor), order.indexOf(key)];
    useProgramme.setState({ selection: order.slice(Math.min(a, b), Math.max(a, b) + 1), current: key });
  } else if (how === 'toggle') {
    const without = selection.filter((other) => other !== key);
    const next = without.length === selection.length ? [...selection, key] : without;
    useProgramme.setState({
      selection: order.filter((each) => next.includes(each)),
      isPicking: true,
      anchor: key,
      current: key,
    });
  } else {
    useProgramme.setState({ selection: [key], isPicking: false, anchor: key, current: key });
  }
}

/** Whether a row is shown as selected; the one row that was merely pressed on is not. */
export function isShownSelected({ selection, isPicking }: ProgrammeState, key: RowKey): boolean {
  return (selection.length > 1 || isPicking) && selection.includes(key);
}

export function liftUp(eventId: EventId, carried: Carried, by: Lift['by']): void {
  useProgramme.setState({ lift: { eventId, carried, by, target: null, plan: EMPTY_PLAN } });
}

/** Aims what is carried at a place, and works out what would happen. */
export function aim(target: DropTarget | null): void {
  const { lift } = useProgramme.getState();
  if (lift !== null && !isSameTarget(lift.target, target)) replan({ ...lift, target });
}

export function changeMode(change: { readonly mode?: MoveMode; readonly keepsTimes?: boolean }): void {
  useProgramme.setState(change);
  const { lift } = useProgramme.getState();
  if (lift !== null) replan(lift);
}

/** Works out again what would happen, in case the programme has changed under what is carried. */
export function aimAgain(): void {
  const { lift } = useProgramme.getState();
  if (lift !== null) replan(lift);
}

export function letGo(): void {
  useProgramme.setState({ lift: null });
}

function replan(lift: Lift): void {
  const { mode, keepsTimes } = useProgramme.getState();
  const event = libraryNow().eventsById[lift.eventId];
  const plan =
    event === undefined || lift.target === null
      ? EMPTY_PLAN
      : planDrop(event, lift.carried, lift.target, { mode, keepsTimes });
  useProgramme.setState({ lift: { ...lift, plan } });
}

function isSameTarget(a: DropTarget | null, b: DropTarget | null): boolean {
  if (a === null || b === null || a.type !== b.type) return a === b;
  if (a.type === 'tray' || b.type === 'tray') return true;
  if (a.type === 'spot' || b.type === 'spot') {
    return a.type === 'spot' && b.type === 'spot' && isSameSpot(a, b);
  }
  return a.day === b.day && a.before === b.before && a.over === b.over && a.side === b.side;
}

function isSameSpot(a: Spot, b: Spot): boolean {
  return (
    a.day === b.day &&
    a.roomId === b.roomId &&
    a.start === b.start &&
    a.end === b.end &&
    a.over?.sittingId === b.over?.sittingId
  );
}
