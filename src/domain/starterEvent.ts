// What a new event has on its sheet from the first moment: an opening and a panel in the morning of the first day,
// a closing in the afternoon of the last. Hours are those of a meeting day at Headquarters, 10 to 1 and 3 to 6.
import { orderKeys } from '#base/ordered.ts';
import type { Language } from '#languages/language.ts';
import { blankEvent, blankSession, blankSitting } from './blank.ts';
import type { EventId, RoomId, SessionId, SittingId } from './ids.ts';
import type { PlannedEvent } from './plannedEvent.ts';
import type { Session } from './programme/session.ts';
import { kindOf } from './session-kinds/registry.ts';
import { daysFrom, type Day, type Minutes } from './time.ts';

export interface StarterWish {
  readonly title: string;
  readonly language: Language;
  readonly firstDay: Day;
  readonly dayCount: number;
  readonly timeZone: string;
  readonly defaultRoomId: RoomId | null;
  /** The titles of the three sessions, in the event's language. */
  readonly sessionTitles: { readonly opening: string; readonly panel: string; readonly closing: string };
}

export interface StarterIds {
  readonly eventId: EventId;
  readonly sessionId: () => SessionId;
  readonly sittingId: () => SittingId;
}

const MORNING: Minutes = 10 * 60;
const END_OF_DAY: Minutes = 18 * 60;

export function starterEvent(wish: StarterWish, ids: StarterIds): PlannedEvent {
  const days = daysFrom(wish.firstDay, wish.dayCount);
  const lastDay = days.at(-1) ?? wish.firstDay;
  const lengthOf = (kind: string) => kindOf({ kind }).usualLength;
  const panelStart = MORNING + lengthOf('opening');
  const rows = [
    { kind: 'opening', title: wish.sessionTitles.opening, day: wish.firstDay, start: MORNING },
    { kind: 'panel', title: wish.sessionTitles.panel, day: wish.firstDay, start: panelStart },
    {
      kind: 'closing',
      title: wish.sessionTitles.closing,
      day: lastDay,
      start: END_OF_DAY - lengthOf('closing'),
    },
  ];
  const keys = orderKeys(rows.length);
  const sessionsById: Record<SessionId, Session> = {};
  rows.forEach(({ kind, title, day, start }, index) => {
    const order = keys[index];
    if (order === undefined) return;
    const sitting = { ...blankSitting(ids.sittingId(), day), start, end: start + lengthOf(kind) };
    const session = blankSession(ids.sessionId(), order, kind);
    sessionsById[session.id] = {
      ...session,
      title: { [wish.language]: title },
      sittingsById: { [sitting.id]: sitting },
    };
  });
  return {
    ...blankEvent(ids.eventId, { timeZone: wish.timeZone, mainLanguage: wish.language, days }),
    title: wish.title === '' ? {} : { [wish.language]: wish.title },
    defaultRoomId: wish.defaultRoomId,
    sessionsById,
  };
}
