// What typing over the hours of a row means: the row gets exactly these hours, nothing else moves, and where that
// makes an overlap the toast offers to push the later rows along.
import type { EventId, SessionId, SittingId } from '#domain/ids.ts';
import { blankSitting } from '#domain/blank.ts';
import { changesNothing, type MovePlan, type SittingChange } from '#domain/programme/plan.ts';
import { planRetimePush } from '#domain/programme/resize.ts';
import { planSittings } from '#domain/programme/place.ts';
import { sittingsOf, type Sitting } from '#domain/programme/session.ts';
import type { Day } from '#domain/time.ts';
import { readHours } from '#languages/readTimes.ts';
import type { Language } from '#languages/language.ts';
import type { Hours, HoursStyle } from '#languages/times.ts';
import { words } from '#languages/words.ts';
import { retimeSitting } from '#store/commands/sittings.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { showToast } from '#ui/toasts.ts';
import { tellMove } from './gestures.ts';
import { linesOfProblems } from './problemWords.ts';
import { hoursProblemLine } from './timeProblem.ts';

/** Takes typed hours for a row; answers with a message where they cannot be read, and then the old hours stay. */
export function changeHours(eventId: EventId, sessionId: SessionId, day: Day, text: string): string | null {
  const event = libraryNow().eventsById[eventId];
  const session = event?.sessionsById[sessionId];
  if (event === undefined || session === undefined) return null;
  const sittings = sittingsOf(session).filter((sitting) => sitting.day === day);
  const { houseStyle } = event;
  const hours =
    text === ''
      ? []
      : hoursTyped(
          text,
          sittings,
          { style: houseStyle.timeStyle, dash: houseStyle.rangeDash },
          event.mainLanguage,
        );
  if (typeof hours === 'string') return hours;
  const changes = changesTo(sessionId, sittings, hours, day);
  const plan = planSittings(event, changes);
  if (!plan.isPossible) return linesOfProblems(event, plan, event.mainLanguage).join(' ');
  if (changesNothing(plan)) return null;
  execute(retimeSitting, { eventId, plan });
  tell(eventId, sessionId, plan);
  return null;
}

function hoursTyped(
  text: string,
  sittings: readonly Sitting[],
  style: HoursStyle,
  language: Language,
): readonly Hours[] | string {
  const near = sittings.find(({ start }) => start !== null)?.start ?? null;
  const read = readHours(text, { near });
  if (!read.ok) return hoursProblemLine(read, style, language);
  // "15" for a session that ran an hour and a half still runs an hour and a half.
  const [only] = read.hours;
  const [sitting] = sittings;
  if (
    read.hours.length === 1 &&
    only?.end === null &&
    sitting?.start != null &&
    sitting.end !== null &&
    !isOpenEnded(text)
  ) {
    return [{ start: only.start, end: only.start + sitting.end - sitting.start }];
  }
  return read.hours;
}

/** "6pm –" asks for an open end; "6pm" alone moves the start and keeps the length. */
function isOpenEnded(text: string): boolean {
  return /[-–—]\s*$/.test(text.trim());
}

/** The first hours go to the first sitting and so on; more hours make sittings, fewer take them away, none leaves one untimed. */
function changesTo(
  sessionId: SessionId,
  sittings: readonly Sitting[],
  hours: readonly Hours[],
  day: Day,
): readonly SittingChange[] {
  const wanted: readonly { readonly start: number | null; readonly end: number | null }[] =
    hours.length === 0 ? [{ start: null, end: null }] : hours;
  const changes: SittingChange[] = wanted.map(({ start, end }, index) => {
    const before = sittings[index] ?? null;
    const base = before ?? {
      ...blankSitting(newId<SittingId>(), day),
      roomId: sittings[0]?.roomId ?? null,
    };
    return { sessionId, sittingId: base.id, before, after: { ...base, start, end, timeAs: null } };
  });
  for (const extra of sittings.slice(wanted.length)) {
    changes.push({ sessionId, sittingId: extra.id, before: extra, after: null });
  }
  return changes.filter(
    ({ before, after }) => before?.start !== after?.start || before?.end !== after?.end || before === null,
  );
}

function tell(eventId: EventId, sessionId: SessionId, plan: MovePlan): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  const text = tellMove(event, plan, sessionId);
  const warnings = linesOfProblems(event, plan, event.mainLanguage);
  announce([text, ...warnings].join(' '));
  if (warnings.length === 0) return;
  const [change] = plan.sittings;
  showToast({
    text: warnings.slice(0, 2).join(' '),
    topic: 'move',
    actionLabel: words.t('pushLater', { ns: 'programme' }),
    onAction: () => {
      if (change?.after == null) return;
      const { start, end } = change.after;
      undo();
      const now = libraryNow().eventsById[eventId];
      if (now === undefined) return;
      execute(retimeSitting, { eventId, plan: planRetimePush(now, change, { start, end }) });
    },
  });
}
