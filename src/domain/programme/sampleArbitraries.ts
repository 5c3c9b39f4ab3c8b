// Programmes made by chance (fast-check), for tests of what must hold for every one of them.
import fc from 'fast-check';
import type { PlannedEvent } from '../plannedEvent.ts';
import { sampleEvent, timeAsText } from './sampleProgramme.ts';

const DAYS = ['2017-09-26', '2017-09-27', '2017-09-28'];
const ROOMS = [undefined, 'hall', 'chamber'];

const hours = fc
  .record({
    start: fc.integer({ min: 96, max: 276 }),
    length: fc.integer({ min: 0, max: 36 }),
    form: fc.constantFrom('timed', 'timed', 'timed', 'timed', 'open', 'untimed'),
  })
  .map(({ start, length, form }) => {
    if (form === 'untimed') return '';
    const begins = timeAsText(start * 5);
    return form === 'open' ? `${begins}-` : `${begins}-${timeAsText((start + length) * 5)}`;
  });

const sitting = fc.record({
  day: fc.constantFrom(...DAYS),
  hours,
  room: fc.constantFrom(...ROOMS),
  isFixed: fc.constantFrom(false, false, false, false, true),
});

/** Any programme: several days and rooms, overlaps, fixed and open sittings, rows without time, the small hours. */
export const anyEvent: fc.Arbitrary<PlannedEvent> = fc
  .record({
    sessions: fc.array(
      fc.record({
        sittings: fc.array(sitting, { maxLength: 3 }),
        people: fc.subarray(['chair', 'guest', 'host']),
      }),
      { minLength: 1, maxLength: 10 },
    ),
    gaps: fc.array(fc.constantFrom('13:00-15:00', '18:00-19:30', '11:00-11:15'), { maxLength: 2 }),
    hasDefaultRoom: fc.boolean(),
    order: fc.infiniteStream(fc.nat()),
  })
  .map(({ sessions, gaps, hasDefaultRoom, order }) => {
    const event = sampleEvent({
      days: DAYS.slice(0, 2),
      ...(hasDefaultRoom ? { defaultRoom: 'hall' } : {}),
      sessions: sessions.map(({ sittings, people }, index) => ({
        id: `s${index}`,
        people,
        sittings: sittings.map(({ room, ...one }) => (room === undefined ? one : { ...one, room })),
      })),
      gaps: gaps.map((one, index) => ({ id: `gap${index}`, day: DAYS[1] ?? '', hours: one })),
    });
    return shuffled(event, order);
  });

/** One room, one day, nothing fixed, nothing overlapping: what a push of a plain programme must do exactly. */
export const plainEvent: fc.Arbitrary<PlannedEvent> = fc
  .array(fc.record({ hole: fc.integer({ min: 0, max: 6 }), length: fc.integer({ min: 1, max: 12 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => {
    let reached = 9 * 60;
    return sampleEvent({
      days: [DAYS[0] ?? ''],
      sessions: parts.map(({ hole, length }, index) => {
        const start = reached + (index === 0 ? 0 : hole * 15);
        reached = start + length * 5;
        return {
          id: `s${index}`,
          sittings: [{ day: DAYS[0] ?? '', hours: `${timeAsText(start)}-${timeAsText(reached)}` }],
        };
      }),
    });
  });

/** The event with its sessions' order keys dealt out anew, some of them alike. */
function shuffled(event: PlannedEvent, order: Iterator<number>): PlannedEvent {
  const sessions = Object.values(event.sessionsById);
  const keys = sessions.map((session) => session.order);
  const dealt = sessions.map((session) => ({
    ...session,
    order: keys[Number(order.next().value) % keys.length] ?? session.order,
  }));
  return { ...event, sessionsById: Object.fromEntries(dealt.map((session) => [session.id, session])) };
}
