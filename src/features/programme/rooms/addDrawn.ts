// A session drawn on empty time becomes one of the programme: one step, said aloud, with a toast that takes it back.
import { blankSession } from '#domain/blank.ts';
import type { EventId, SessionId, SittingId } from '#domain/ids.ts';
import { planInsert } from '#domain/programme/insert.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { insertSession } from '#store/commands/sessions.ts';
import { execute, undo } from '#store/execute.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { showToast } from '#ui/toasts.ts';
import { titleOfSession } from '../carriedTitle.ts';
import { focusBox } from '../gestures.ts';
import { hoursOfSitting } from '#domain/programme/hours.ts';
import { inspect } from '../programmeStore.ts';
import { roomNameOf } from '../roomChoice.ts';
import { draw, useRooms, type Draft } from './roomsStore.ts';

interface Naming {
  readonly title: string;
  readonly kind: string;
  readonly language: Language;
}

export function addDrawn(eventId: EventId, draft: Draft, { title, kind, language }: Naming): void {
  draw(null);
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  const sessionId = newId<SessionId>();
  const { day, roomId, start, end } = draft;
  const { sitting, order, makeRoom } = planInsert(event, {
    sessionId,
    newSittingId: newId<SittingId>(),
    kind,
    target: { day, roomId, start, length: end - start },
  });
  if (sitting === null) return;
  const blank = blankSession(sessionId, order, kind);
  const session = {
    ...blank,
    title: title === '' ? blank.title : { [language]: title },
    sittingsById: { [sitting.id]: sitting },
  };
  execute(insertSession, { eventId, session, makeRoom });
  inspect({ type: 'session', sessionId });
  useRooms.setState({ current: sitting.id });
  focusBox(sitting.id);
  tell(eventId, sessionId, sitting.id);
}

function tell(eventId: EventId, sessionId: SessionId, sittingId: SittingId): void {
  const event = libraryNow().eventsById[eventId];
  const sitting = event?.sessionsById[sessionId]?.sittingsById[sittingId];
  if (event === undefined || sitting === undefined) return;
  const text = words.t('added', {
    ns: 'roomsView',
    session: titleOfSession(event, sessionId, event.mainLanguage),
    room: roomNameOf(event, sitting) || words.t('noRoom', { ns: 'roomsView' }),
    hours: hoursOfSitting(sitting, event.houseStyle, event.mainLanguage),
  });
  announce(text);
  showToast({ text, actionLabel: words.t('undo', { ns: 'ui' }), onAction: undo });
}
