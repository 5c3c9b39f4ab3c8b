// Making speaking time and sitting agree: the speakers' minutes follow the time, or the time follows the minutes. One
// step to undo either way, said aloud, with a way back.
import type { EventId, SessionId } from '#domain/ids.ts';
import type { MovePlan } from '#domain/programme/plan.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { planRetimePush } from '#domain/programme/resize.ts';
import type { FittedEnd, FittedTurn } from '#domain/programme/speakingTime.ts';
import { words } from '#languages/words.ts';
import { allotMinutes } from '#store/commands/participations.ts';
import { retimeSitting } from '#store/commands/sittings.ts';
import { execute, undo } from '#store/execute.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { showToast } from '#ui/toasts.ts';
import { titleOfSession } from '../carriedTitle.ts';
import { carryOut } from '../gestures.ts';
import { minutesFittedLine } from './speakingWords.ts';

export function fitMinutes(eventId: EventId, sessionId: SessionId, turns: readonly FittedTurn[]): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  execute(allotMinutes, { eventId, sessionId, turns });
  const text = minutesFittedLine(titleOfSession(event, sessionId, event.mainLanguage), turns);
  announce(text);
  showToast({ text, actionLabel: words.t('undo', { ns: 'ui' }), onAction: undo });
}

/** The sitting with its fitted end, and whatever makes way for it. */
export function planFittedTime(
  event: PlannedEvent,
  sessionId: SessionId,
  { sittingId, start, end }: FittedEnd,
): MovePlan {
  return planRetimePush(event, { sessionId, sittingId }, { start, end });
}

export function fitTime(eventId: EventId, sessionId: SessionId, plan: MovePlan): void {
  carryOut(eventId, retimeSitting, plan, sessionId);
}
