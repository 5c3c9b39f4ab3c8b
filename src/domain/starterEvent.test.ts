import { describe, expect, it } from 'vitest';
import type { EventId, SessionId, SittingId } from './ids.ts';
import { sittingsOf } from './programme/session.ts';
import { starterEvent, type StarterWish } from './starterEvent.ts';
import { dayOf } from './time.ts';

function countedIds() {
  let count = 0;
  const next = (name: string) => `${name}-${(count += 1)}`;
  return {
    eventId: 'event' as EventId,
    sessionId: () => next('session') as SessionId,
    sittingId: () => next('sitting') as SittingId,
  };
}

const wish: StarterWish = {
  title: 'Hearing',
  language: 'en',
  firstDay: dayOf(2026, 4, 3),
  dayCount: 2,
  timeZone: 'Europe/Zurich',
  defaultRoomId: null,
  sessionTitles: { opening: 'Opening', panel: 'Panel discussion', closing: 'Closing' },
};

describe('a new event', () => {
  it('has an opening and a panel on its first day and a closing at the end of its last', () => {
    const event = starterEvent(wish, countedIds());
    const rows = Object.values(event.sessionsById).map((session) => [
      session.kind,
      session.title,
      sittingsOf(session).map(({ day, start, end }) => [day, start, end]),
    ]);
    expect(rows).toEqual([
      ['opening', { en: 'Opening' }, [['2026-04-03', 600, 660]]],
      ['panel', { en: 'Panel discussion' }, [['2026-04-03', 660, 780]]],
      ['closing', { en: 'Closing' }, [['2026-04-04', 1065, 1080]]],
    ]);
    expect(Object.keys(event.daysByDate)).toEqual(['2026-04-03', '2026-04-04']);
  });

  it('keeps no title where none was given, rather than an empty one', () => {
    expect(starterEvent({ ...wish, title: '' }, countedIds()).title).toEqual({});
  });
});
