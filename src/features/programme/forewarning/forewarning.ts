// While a session is carried: what every place in sight would bring on, worked out when the page is idle, so that the
// places that would clash are lit before the hand gets there.
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

/** Not worth a light: they say how a move goes, not that it clashes. */
const HARMLESS: ReadonlySet<MoveProblem['kind']> = new Set(['before-first', 'keeps-its-hours', 'not-there']);

type Slot = Extract<DropTarget, { readonly type: 'slot' }>;

/** Follows what is carried on the sheet of an event until told to stop. */
export function forewarn(eventId: EventId): () => void {
  let ending = new AbortController();
  const stopListening = useProgramme.subscribe((now, before) => {
    const isSame =
      now.lift?.carried === before.lift?.carried &&
      now.mode === before.mode &&
      now.keepsTimes === before.keepsTimes;
    if (isSame) return;
    ending.abort();
    clear();
    if (now.lift?.eventId !== eventId || now.lift.carried.type === 'sittings') return;
    ending = new AbortController();
    const { signal } = ending;
    const again = (): void => lookAhead(eventId, signal);
    again();
    document.addEventListener('scrollend', again, { signal, passive: true });
  });
  return () => {
    ending.abort();
    stopListening();
    clear();
  };
}

/** Asks of each place in sight what a drop there would bring on, the ones known already aside. */
function lookAhead(eventId: EventId, signal: AbortSignal): void {
  let waiting: readonly Slot[] | null = null;
  const found = new Map(useForewarnings.getState().bySlot);
  const turn = (): void => {
    if (signal.aborted) return;
    waiting ??= slotsInSight(eventId).filter((slot) => !found.has(slotName(slot)));
    const until = performance.now() + TURN;
    let done = 0;
    for (const slot of waiting) {
      found.set(slotName(slot), forewarningAt(eventId, slot));
      done += 1;
      if (performance.now() > until) break;
    }
    waiting = waiting.slice(done);
    if (waiting.length > 0) whenIdle(turn);
    else if (done > 0) useForewarnings.setState({ bySlot: new Map(found) });
  };
  whenIdle(turn);
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
