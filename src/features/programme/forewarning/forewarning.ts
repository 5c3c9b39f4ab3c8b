// While a session is carried: what every place in sight would bring on, worked out while the hand rests and the page
// is idle, so that the places that would clash are lit before the hand gets there, and moving on costs nothing.
import type { EventId } from '#domain/ids.ts';
import type { MoveProblem } from '#domain/programme/plan.ts';
import { libraryNow } from '#store/store.ts';
import { planDrop, type DropTarget } from '../drop.ts';
import { linesOfProblems } from '../problemWords.ts';
import { useProgramme } from '../programmeStore.ts';
import { slotsOf } from '../targets.ts';
import { slotName, useForewarnings, type Forewarning } from './forewarnings.ts';

/** Milliseconds of one turn; the rest waits until the page is idle again. */
const TURN = 4;

/** Milliseconds without a movement or a scroll after which the hand counts as resting. */
const REST = 90;

/** Not worth a light: they say how a move goes, not that it clashes. */
const HARMLESS: ReadonlySet<MoveProblem['kind']> = new Set(['before-first', 'keeps-its-hours', 'not-there']);

type Slot = Extract<DropTarget, { readonly type: 'slot' }>;
type State = ReturnType<typeof useProgramme.getState>;

/** Follows what is carried on the sheet of an event until told to stop. */
export function forewarn(eventId: EventId): () => void {
  let ending = new AbortController();
  let rest: () => void = () => undefined;
  const stopListening = useProgramme.subscribe((now, before) => {
    if (isSameCarrying(now, before)) {
      if (now.lift !== before.lift) rest();
      return;
    }
    ending.abort();
    rest = () => undefined;
    clear();
    if (now.lift?.eventId !== eventId || now.lift.carried.type === 'sittings') return;
    ending = new AbortController();
    rest = lookWhenResting(eventId, ending.signal);
    document.addEventListener('scroll', rest, { signal: ending.signal, passive: true, capture: true });
    rest();
  });
  return () => {
    ending.abort();
    stopListening();
    clear();
  };
}

function isSameCarrying(a: State, b: State): boolean {
  return a.lift?.carried === b.lift?.carried && a.mode === b.mode && a.keepsTimes === b.keepsTimes;
}

/** Answers with what to call at every movement: when none has come for a while, the places in sight are looked at. */
function lookWhenResting(eventId: EventId, signal: AbortSignal): () => void {
  const found = new Map<string, Forewarning | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: readonly Slot[] = [];
  let isMoving = false;
  const turn = (): void => {
    if (signal.aborted || isMoving) return;
    const until = performance.now() + TURN;
    while (waiting.length > 0 && performance.now() < until) {
      const [slot, ...rest] = waiting;
      waiting = rest;
      if (slot !== undefined) found.set(slotName(slot), forewarningAt(eventId, slot));
    }
    if (waiting.length > 0) whenIdle(turn);
    else useForewarnings.setState({ bySlot: new Map(found) });
  };
  const look = (): void => {
    isMoving = false;
    if (signal.aborted) return;
    waiting = slotsInSight(eventId).filter((slot) => !found.has(slotName(slot)));
    if (waiting.length > 0) whenIdle(turn);
  };
  return () => {
    isMoving = true;
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };
}

function forewarningAt(eventId: EventId, slot: Slot): Forewarning | null {
  const { lift, mode, keepsTimes } = useProgramme.getState();
  const event = libraryNow().eventsById[eventId];
  if (event === undefined || lift === null) return null;
  const plan = planDrop(event, lift.carried, slot, { mode, keepsTimes });
  const problems = plan.problems.filter(({ kind }) => !HARMLESS.has(kind));
  const [line] = linesOfProblems(event, { ...plan, problems }, event.mainLanguage);
  return line === undefined ? null : { line, isImpossible: !plan.isPossible };
}

function slotsInSight(eventId: EventId): readonly Slot[] {
  const inSight = new Set<string>();
  for (const place of document.querySelectorAll<HTMLElement>('[data-slot]')) {
    const { top } = place.getBoundingClientRect();
    if (top > -200 && top < innerHeight + 200) inSight.add(place.dataset['slot'] ?? '');
  }
  return slotsOf(eventId).flatMap((slot) =>
    slot.type === 'slot' && inSight.has(slotName(slot)) ? [slot] : [],
  );
}

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 300 });
  else setTimeout(run, 30);
}

function clear(): void {
  if (useForewarnings.getState().bySlot.size > 0) useForewarnings.setState({ bySlot: new Map() });
}
