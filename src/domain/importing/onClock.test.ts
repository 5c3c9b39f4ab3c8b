import { expect, it } from 'vitest';
import { sampleEvent } from '../programme/sampleProgramme.ts';
import { sittingsOf } from '../programme/session.ts';
import { onClockOf } from './onClock.ts';

const event = sampleEvent({
  days: ['2031-05-06'],
  sessions: [
    { id: 'morning', sittings: [{ day: '2031-05-06', hours: '09:00-10:30' }] },
    { id: 'late', sittings: [{ day: '2031-05-06', hours: '03:00-04:00' }] },
    { id: 'open', sittings: [{ day: '2031-05-06', hours: '18:00-' }] },
    { id: 'untimed', sittings: [{ day: '2031-05-06', hours: '' }] },
  ],
});

it('the hours of Geneva are those of New York six hours before, on the day before where they must', () => {
  const paris = { ...event, timeZone: 'Europe/Paris' };
  const moved = onClockOf(paris, 'America/New_York');
  const hours = Object.values(moved.sessionsById).flatMap((session) =>
    sittingsOf(session).map(({ day, start, end }) => [day, start, end]),
  );
  expect(hours).toEqual([
    ['2031-05-06', 180, 270],
    ['2031-05-05', 1260, 1320],
    ['2031-05-06', 720, null],
    ['2031-05-06', null, null],
  ]);
  expect(Object.keys(moved.daysByDate).toSorted()).toEqual(['2031-05-05', '2031-05-06']);
  expect(onClockOf(moved, 'Europe/Paris').sessionsById).toEqual(event.sessionsById);
});

it('a zone whose clock shows the same leaves everything as it is', () => {
  const paris = { ...event, timeZone: 'Europe/Paris' };
  expect(onClockOf(paris, 'Europe/Brussels')).toBe(paris);
  expect(onClockOf(paris, 'Europe/Paris')).toBe(paris);
});
