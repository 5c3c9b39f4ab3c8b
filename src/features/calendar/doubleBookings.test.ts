import { describe, expect, it } from 'vitest';
import { blankRoom } from '#domain/blank.ts';
import type { EventId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { day, roomId, sampleEvent, type SampleSession } from '#domain/programme/sampleProgramme.ts';
import { EMPTY_INDEX, itemsOn, nextIndex } from './calendarIndex.ts';
import { cappedItems } from './cappedItems.ts';
import { doubleBookingsOf } from './doubleBookings.ts';
import type { SittingItem } from './items.ts';
import { roomsBetween, roomsForLength } from './rooms/freeRooms.ts';
import { columnsOf } from './rooms/roomColumns.ts';

const DAY = day('2012-04-03');

function eventOf(id: string, sessions: readonly SampleSession[], zone = 'America/New_York'): PlannedEvent {
  const event = sampleEvent({ sessions });
  return { ...event, id: id as EventId, title: { en: id }, timeZone: zone };
}
const indexOf = (...events: readonly PlannedEvent[]) =>
  nextIndex(EMPTY_INDEX, Object.fromEntries(events.map((event) => [event.id, event])));
const sitting = (
  id: string,
  hours: string,
  room?: string,
  people: readonly string[] = [],
): SampleSession => ({
  id,
  people,
  sittings: [{ hours, ...(room === undefined ? {} : { room }) }],
});
const sittingsOn = (index: ReturnType<typeof indexOf>) =>
  itemsOn(index, [DAY]).filter((item): item is SittingItem => item.type === 'sitting');
/** "a: room cr4 with b" for everything that is booked twice. */
const doubles = (...events: readonly PlannedEvent[]) => {
  const index = indexOf(...events);
  return sittingsOn(index).flatMap((item) =>
    doubleBookingsOf(index, item).map((booking) => {
      const what = booking.type === 'room' ? booking.roomId : booking.personId;
      return `${item.sessionId}: ${booking.type} ${what} with ${booking.other.sessionId}`;
    }),
  );
};

describe('a double booking', () => {
  it('is one room for sittings of two events at once, told of both', () => {
    const one = eventOf('one', [sitting('a', '10:00-13:00', 'cr4')]);
    const two = eventOf('two', [sitting('b', '12:30-14:00', 'cr4'), sitting('c', '13:00-14:00', 'cr5')]);
    expect(doubles(one, two)).toEqual(['a: room cr4 with b', 'b: room cr4 with a']);
  });

  it('is one person in two rooms, and not one who meets somebody right after', () => {
    const one = eventOf('one', [sitting('a', '10:00-11:00', 'cr4', ['kim'])]);
    const two = eventOf('two', [
      sitting('b', '10:30-12:00', 'cr5', ['kim', 'li']),
      sitting('c', '12:00-13:00', 'cr6', ['li']),
    ]);
    expect(doubles(one, two)).toEqual(['a: person kim with b', 'b: person kim with a']);
  });

  it('is none where the hours only look alike, in two time zones', () => {
    const here = eventOf('here', [sitting('a', '10:00-11:00', 'cr4', ['kim'])]);
    const there = eventOf('there', [sitting('b', '10:00-11:00', 'salle', ['kim'])], 'Europe/Zurich');
    const later = eventOf('later', [sitting('c', '16:00-17:00', 'salle', ['kim'])], 'Europe/Zurich');
    expect(doubles(here, there)).toEqual([]);
    expect(doubles(here, later)).toEqual(['a: person kim with c', 'c: person kim with a']);
  });

  it('is none of what has no room, no time, or comes when the other has ended', () => {
    const one = eventOf('one', [sitting('a', '10:00-11:00'), sitting('u', '', 'cr4')]);
    const two = eventOf('two', [sitting('b', '10:00-11:00'), sitting('d', '11:00-12:00', 'cr4')]);
    expect(doubles(one, two)).toEqual([]);
  });

  it('marks everyone in a crowd', () => {
    const crowd = eventOf(
      'crowd',
      Array.from({ length: 12 }, (_, index) => sitting(`s${index}`, '10:00-11:00', 'cr4')),
    );
    const index = indexOf(crowd);
    expect(sittingsOn(index).filter((item) => doubleBookingsOf(index, item).length === 0)).toEqual([]);
  });

  it('lasts over midnight', () => {
    const one = eventOf('one', [sitting('a', '23:00-25:00', 'cr4')]);
    const next = sampleEvent({
      days: ['2012-04-04'],
      sessions: [{ id: 'b', sittings: [{ day: '2012-04-04', hours: '00:30-02:00', room: 'cr4' }] }],
    });
    expect(doubles(one, { ...next, id: 'next' as EventId })).toEqual(['a: room cr4 with b']);
  });
});

const rooms = ['cr4', 'cr5', 'cr10'].map((id) => ({
  ...blankRoom(roomId(id)),
  name: { en: `Conference Room ${id.slice(2)}` },
  changeover: 30,
}));

describe('the columns of a day of rooms', () => {
  const index = indexOf(
    eventOf('one', [sitting('a', '10:00-13:00', 'cr10'), sitting('b', '11:00-12:00', 'cr10')]),
    eventOf('two', [
      sitting('c', '13:00-14:00', 'cr10'),
      sitting('d', '9:00-10:00'),
      sitting('u', '', 'cr4'),
    ]),
  );
  const shown = (hasEmptyRooms: boolean, onlyRoom: string | null = null) =>
    columnsOf(sittingsOn(index), DAY, { rooms, hasEmptyRooms, onlyRoom, language: 'en' });

  it('are the rooms in use, ten after four, and last what has no room', () => {
    expect(shown(false).map(({ name }) => name)).toEqual(['Conference Room 4', 'Conference Room 10', '']);
    expect(shown(true).map(({ roomId: id }) => id)).toEqual(['cr4', 'cr5', 'cr10', null]);
  });

  it('hold each sitting of the day, those that meet side by side', () => {
    const placed = shown(false).map(({ boxes, untimed }) => [
      ...boxes.map(({ item, top, bottom, lane, lanes }) => [item.sessionId, top, bottom, lane, lanes]),
      ...untimed.map(({ sessionId }) => [sessionId]),
    ]);
    expect(placed).toEqual([
      [['u']],
      [
        ['a', 600, 780, 0, 2],
        ['b', 660, 720, 1, 2],
        ['c', 780, 840, 0, 1],
      ],
      [['d', 540, 600, 0, 1]],
    ]);
  });

  it('are one where one room is asked for, though nothing be in it', () => {
    expect(shown(false, 'cr5').map(({ roomId: id, boxes }) => [id, boxes])).toEqual([['cr5', []]]);
  });
});

describe('a free room', () => {
  const index = indexOf(
    eventOf('one', [sitting('a', '10:00-13:00', 'cr4')]),
    eventOf('two', [sitting('b', '13:00-14:00', 'cr5'), sitting('c', '15:00-', 'cr5')]),
  );
  const asked = { day: DAY, rooms, exceptId: null };

  it('has nothing of any event in those hours; one too near to another is told apart', () => {
    const found = roomsBetween(index, { start: 795, end: 885 }, asked).map((finding) =>
      finding.state === 'free'
        ? `${finding.room.id} free`
        : `${finding.room.id} ${finding.state} by ${finding.by.sessionId}`,
    );
    expect(found).toEqual(['cr4 tight by a', 'cr5 taken by b', 'cr10 free']);
  });

  it('is not taken by the very sitting it is looked for', () => {
    const [own] = sittingsOn(index);
    const found = roomsBetween(index, { start: 600, end: 780 }, { ...asked, exceptId: own?.id ?? null });
    expect(found.map(({ state }) => state)).toEqual(['free', 'tight', 'free']);
  });

  it('is found by how long it is needed, with the minutes between meetings kept', () => {
    const found = roomsForLength(index, 180, asked).map(({ room, stretches }) => [room.id, ...stretches]);
    expect(found).toEqual([
      ['cr4', { start: 810, end: 1200 }],
      ['cr5', { start: 480, end: 750 }, { start: 990, end: 1200 }],
      ['cr10', { start: 480, end: 1200 }],
    ]);
  });
});

describe('a month of crowded days', () => {
  it('is given the first of each day and the count of all', () => {
    const index = indexOf(
      ...Array.from({ length: 5 }, (_, at) => eventOf(`e${at}`, [sitting('a', `1${at}:00-18:00`)])),
    );
    const { items, countByDay } = cappedItems(itemsOn(index, [DAY]), 7);
    expect(items.map(({ id }) => id.replace(/[@/].*/, ''))).toEqual([
      'e0',
      'e1',
      'e2',
      'e3',
      'e4',
      'e0',
      'e1',
    ]);
    expect([...countByDay]).toEqual([[DAY, 10]]);
  });
});
