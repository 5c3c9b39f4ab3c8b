import { describe, expect, it } from 'vitest';
import { blankRoom } from '../blank.ts';
import type { EventId, RoomId } from '../ids.ts';
import { EMPTY_LIBRARY, type Library } from '../library.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { sampleEvent, type SampleEvent } from '../programme/sampleProgramme.ts';
import { startChecking } from './checking.ts';
import { applyFix } from './fix.ts';

const EVENT = 'event' as EventId;

function libraryOf(events: readonly PlannedEvent[], changeover = 0): Library {
  const rooms = ['hall', 'chamber'].map((id) => ({ ...blankRoom(id as RoomId), changeover }));
  return {
    ...EMPTY_LIBRARY,
    eventsById: Object.fromEntries(events.map((event) => [event.id, event])),
    roomsById: Object.fromEntries(rooms.map((room) => [room.id, room])),
  };
}

function findings(library: Library, eventId: EventId = EVENT) {
  return startChecking().findingsOf(library, eventId).open;
}

/** "check saying" of everything found. */
function said(sample: SampleEvent, change: Partial<PlannedEvent> = {}, others: readonly PlannedEvent[] = []) {
  const event = { ...sampleEvent(sample), ...change };
  return findings(libraryOf([event, ...others])).map(({ checkId, saying }) => `${checkId} ${saying}`);
}

const other = (sample: SampleEvent, change: Partial<PlannedEvent> = {}): PlannedEvent => ({
  ...sampleEvent(sample),
  id: 'other' as EventId,
  ...change,
});

describe('a person', () => {
  const session = (id: string, hours: string, room: string) => ({
    id,
    sittings: [{ hours, room }],
    people: ['anna'],
  });

  it('cannot sit in two rooms at once', () => {
    const clash = [session('a', '10:00-11:00', 'hall'), session('b', '10:30-11:30', 'chamber')];
    expect(said({ sessions: clash })).toEqual(['person-elsewhere usual']);
    expect(
      said({ sessions: [session('a', '10:00-11:00', 'hall'), session('b', '11:00-12:00', 'chamber')] }),
    ).toEqual([]);
  });

  it('nor in two events, wherever their clocks stand', () => {
    const sessions = [session('a', '10:00-11:00', 'hall')];
    const elsewhere = other({ sessions: [session('x', '10:30-12:00', 'chamber')] });
    expect(said({ sessions }, {}, [elsewhere])).toEqual(['person-elsewhere other-event']);
    const inVienna = { ...elsewhere, timeZone: 'Europe/Vienna' };
    expect(said({ sessions }, {}, [inVienna])).toEqual([]);
    const sameMoment = other(
      { sessions: [session('x', '16:30-17:30', 'chamber')] },
      { timeZone: 'Europe/Vienna' },
    );
    expect(said({ sessions }, {}, [sameMoment])).toEqual(['person-elsewhere other-event']);
  });
});

describe('a room', () => {
  const inHall = (id: string, hours: string) => ({ id, sittings: [{ hours, room: 'hall' }] });

  it('is not taken twice at the same time', () => {
    expect(said({ sessions: [inHall('a', '10:00-11:00'), inHall('b', '10:30-11:30')] })).toEqual([
      'room-taken usual',
    ]);
  });

  it('is told once of another event, however many sittings meet', () => {
    const sessions = [inHall('a', '10:00-11:00'), inHall('b', '11:00-12:00')];
    const elsewhere = other({ sessions: [inHall('x', '10:00-11:00'), inHall('y', '11:00-12:00')] });
    expect(said({ sessions }, {}, [elsewhere])).toEqual(['room-taken other-event-often']);
  });

  it('needs its changeover between two events, and none within one', () => {
    const event = sampleEvent({ sessions: [inHall('a', '10:00-11:00'), inHall('b', '11:00-12:00')] });
    const elsewhere = other({ sessions: [inHall('x', '12:10-13:00')] });
    const withMinutes = (minutes: number) =>
      findings(libraryOf([event, elsewhere], minutes)).map(({ checkId }) => checkId);
    expect(withMinutes(30)).toEqual(['changeover']);
    expect(withMinutes(10)).toEqual([]);
  });

  it('that nobody names leaves two sessions at once', () => {
    const at = (id: string, hours: string) => ({ id, sittings: [{ hours }] });
    expect(said({ sessions: [at('a', '10:00-11:00'), at('b', '10:30-11:30')] })).toEqual(['overlap usual']);
  });
});

describe('a day', () => {
  const at = (id: string, hours: string, kind = 'panel') => ({ id, kind, sittings: [{ hours }] });

  it('has an hour for lunch', () => {
    expect(said({ sessions: [at('a', '10:00-13:00'), at('b', '13:30-16:30')] })).toEqual([
      'no-lunch short',
      'outside-hours one',
    ]);
    expect(said({ sessions: [at('a', '10:00-13:00'), at('b', '15:00-18:00')] })).toEqual([]);
    expect(
      said({ sessions: [at('a', '10:00-13:00'), at('l', '13:00-15:00', 'lunch'), at('b', '15:00-18:00')] }),
    ).toEqual([]);
  });

  it('keeps meeting hours, but for pauses, side events and the gavel at six', () => {
    expect(said({ sessions: [at('a', '09:00-10:00'), at('b', '18:00-19:00')] })).toEqual([
      'outside-hours several',
    ]);
    expect(
      said({ sessions: [at('a', '09:00-10:00', 'registration'), at('b', '18:00-', 'closing')] }),
    ).toEqual([]);
    expect(said({ sessions: [at('a', '13:15-14:30')] }, { kind: 'side-event' })).toEqual([]);
  });

  it('holds no sitting that ends before it begins; twelve hours later it is right', () => {
    const event = sampleEvent({ sessions: [{ id: 'a', sittings: [{ hours: '11:00-01:00' }] }] });
    const library = libraryOf([event]);
    const [finding] = findings(library);
    expect(finding).toMatchObject({ checkId: 'end-before-start', severity: 'error' });
    if (finding === undefined) return;
    expect(findings(applyFix(library, finding))).toEqual([]);
  });
});

describe('a final programme', () => {
  it('has no session without a day or without hours', () => {
    const sessions = [
      { id: 'a', kind: 'plenary' },
      { id: 'b', kind: 'plenary', sittings: [{ hours: '' }] },
    ];
    expect(said({ sessions }, { stage: 'final' })).toEqual([
      'unscheduled-in-final no-sitting',
      'unscheduled-in-final untimed',
    ]);
    expect(said({ sessions }, { stage: 'provisional' })).toEqual([]);
  });
});
