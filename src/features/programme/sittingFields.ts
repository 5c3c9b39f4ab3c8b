// Changes to one sitting made in the inspector's fields: its day, one end of its hours, or taking it away.
import { blankSitting } from '#domain/blank.ts';
import type { EventId, SessionId, SittingId } from '#domain/ids.ts';
import { planPlace, planSittings } from '#domain/programme/place.ts';
import { planRetime } from '#domain/programme/resize.ts';
import { roomOf } from '#domain/programme/rows.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import { isDay, type Day } from '#domain/time.ts';
import { readTime } from '#languages/readTimes.ts';
import { words } from '#languages/words.ts';
import { moveSessions, retimeSitting } from '#store/commands/sittings.ts';
import { execute } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { carryOut } from './gestures.ts';
import { timeProblemLine } from './timeProblem.ts';
import { linesOfProblems } from './problemWords.ts';

interface SittingPlace {
  readonly eventId: EventId;
  readonly sessionId: SessionId;
  readonly sittingId: SittingId;
}

/** A date half typed in the browser's field is not a day yet and changes nothing. */
export function moveSittingToDay(place: SittingPlace, text: string): void {
  const { event, sitting } = find(place);
  if (event === undefined || sitting === undefined || !isDay(text) || text === sitting.day) return;
  const plan = planPlace(event, place, { day: text, start: sitting.start, roomId: roomOf(event, sitting) });
  carryOut(place.eventId, moveSessions, plan, place.sessionId);
}

/** Sets one end of the hours from typed text; answers with a message where it cannot be. Empty opens that end. */
export function retimeEnd(place: SittingPlace, which: 'start' | 'end', text: string): string | null {
  const { event, sitting } = find(place);
  if (event === undefined || sitting === undefined) return null;
  let minutes: number | null = null;
  if (text !== '') {
    const read = readTime(text, { near: sitting[which] ?? sitting.start });
    if (!read.ok) {
      const style = { style: event.houseStyle.timeStyle, dash: event.houseStyle.rangeDash };
      return timeProblemLine(read, style, event.mainLanguage);
    }
    minutes = read.minutes;
    // An end said to be at 1 in a meeting that starts at 11 in the evening is the next morning's.
    if (which === 'end' && sitting.start !== null && sitting.start >= 18 * 60 && minutes < sitting.start)
      minutes += 1440;
  }
  const hours =
    which === 'start'
      ? { start: minutes, end: minutes === null ? null : keptEnd(sitting, minutes) }
      : { start: sitting.start, end: minutes };
  if (hours.start === null && hours.end !== null) return words.t('endNeedsStart', { ns: 'programme' });
  const plan = planRetime(event, place, hours);
  if (!plan.isPossible) return linesOfProblems(event, plan, event.mainLanguage).join(' ');
  carryOut(place.eventId, retimeSitting, plan, place.sessionId);
  return null;
}

/** The end stays while it is still behind the start; otherwise the length does. */
function keptEnd(
  sitting: { readonly start: number | null; readonly end: number | null },
  start: number,
): number | null {
  if (sitting.end === null || sitting.end > start) return sitting.end;
  return start + (sitting.end - (sitting.start ?? sitting.end));
}

export function removeSitting(place: SittingPlace): void {
  const { event, sitting } = find(place);
  if (event === undefined || sitting === undefined) return;
  const plan = planSittings(event, [{ ...place, before: sitting, after: null }]);
  carryOut(place.eventId, retimeSitting, plan, place.sessionId);
}

/** One more sitting on the same day, behind the last, an hour long. */
export function addSitting(eventId: EventId, sessionId: SessionId): void {
  const event = libraryNow().eventsById[eventId];
  const session = event?.sessionsById[sessionId];
  if (event === undefined || session === undefined) return;
  const last = sittingsOf(session).at(-1);
  const day = last?.day ?? (Object.keys(event.daysByDate).sort()[0] as Day | undefined);
  if (day === undefined) return;
  const start = last === undefined ? 600 : (last.end ?? last.start);
  const sittingId = newId<SittingId>();
  const after = {
    ...blankSitting(sittingId, day),
    roomId: last?.roomId ?? null,
    start,
    end: start === null ? null : start + 60,
  };
  execute(retimeSitting, {
    eventId,
    plan: planSittings(event, [{ sessionId, sittingId, before: null, after }]),
  });
}

function find({ eventId, sessionId, sittingId }: SittingPlace) {
  const event = libraryNow().eventsById[eventId];
  return { event, sitting: event?.sessionsById[sessionId]?.sittingsById[sittingId] };
}
