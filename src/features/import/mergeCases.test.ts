import { describe, expect, it } from 'vitest';
import type { SessionId } from '#domain/ids.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import { fullNameOf, type Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Room } from '#domain/room.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import { NO_CORRECTIONS } from './corrections.ts';
import { changedRows, mergeOf, readText, takenAsNew, takenInto } from './mergeSample.ts';

const FIRST = `Seminar on water
6 May 2031
Conference Room 1
09:00-10:00 Opening
Moderator: Ms. Ada Falk, Director of the Water Centre
10:00-11:00 Panel 1: Rivers
Chair: Mr. Boris Renko, Permanent Representative of Norway
Panellist: Dr. Chiara Nunes, University of Lisbon
Panellist: Ms. Dora Quist, Ministry of Water of Sweden
11:00-12:00 Plenary meeting
7 May 2031
09:00-10:00 Plenary meeting
10:00-11:00 Closing
Moderator: Ms. Ada Falk, Director of the Water Centre`;

interface Start {
  readonly library: Library;
  readonly event: PlannedEvent;
}

const start = (): Start => takenAsNew(EMPTY_LIBRARY, readText(FIRST));

const merged = ({ library, event }: Start, text: string) => mergeOf(library, event, readText(text));

const told = (text: string) => {
  const merge = merged(start(), text);
  return {
    rows: changedRows(merge).map(({ title, becomes, sentences }) => [title, becomes !== null, ...sentences]),
    notInSource: merge.inWords.notInSource.map(({ name, when }) => [name, when]),
    people: merge.merged.made.people.map(fullNameOf),
    rooms: merge.merged.made.rooms.length,
  };
};

const NOTHING = { rows: [], notInSource: [], people: [], rooms: 0 };

describe('a text that differs in one thing', () => {
  it('the same text changes nothing', () => {
    expect(told(FIRST)).toEqual(NOTHING);
  });

  it('a function that is another is told, and the record of the person stays', () => {
    const other = FIRST.replace('University of Lisbon', 'University of Porto');
    expect(told(other)).toEqual({
      ...NOTHING,
      rows: [
        [
          'Rivers',
          true,
          'Dr. Chiara Nunes (Panel 1): function changed from “University of Lisbon” to “University of Porto”',
        ],
      ],
    });
    const { library, event } = start();
    expect(takenInto(library, merged({ library, event }, other).merged).peopleById).toEqual(
      library.peopleById,
    );
  });

  it('a role that is another is told of the person who is there', () => {
    expect(told(FIRST.replace('Panellist: Dr. Chiara', 'Moderator: Dr. Chiara'))).toMatchObject({
      ...NOTHING,
      rows: [['Rivers', true, expect.stringContaining('Dr. Chiara Nunes')]],
    });
  });

  it('somebody new comes in, and nobody twice', () => {
    const more = FIRST.replace('11:00-12:00', 'Panellist: Mr. Emil Sand, Coastal Board\n11:00-12:00');
    expect(told(more)).toEqual({
      ...NOTHING,
      rows: [['Rivers', true, 'Mr. Emil Sand added as panellist of Panel 1']],
      people: ['Mr. Emil Sand'],
    });
  });

  it('a session on another day is moved there', () => {
    const moved = FIRST.replace('11:00-12:00 Plenary meeting\n', '').replace(
      '10:00-11:00 Panel 1',
      '11:00-12:00 Plenary meeting\n14:00-15:00 Panel 1',
    );
    expect(told(moved)).toMatchObject({
      ...NOTHING,
      rows: [['Rivers', true, expect.stringContaining('14:00')]],
    });
    const other = FIRST.replace('7 May 2031', '8 May 2031');
    const { event } = merged(start(), other).merged;
    expect(Object.keys(event.daysByDate).toSorted()).toEqual(['2031-05-06', '2031-05-08']);
    expect(told(other).notInSource).toEqual([]);
  });

  it('of two sessions with one title each stays its own', () => {
    const retimed = FIRST.replace('11:00-12:00 Plenary', '11:15-12:15 Plenary');
    expect(told(retimed)).toMatchObject({
      ...NOTHING,
      rows: [['Plenary meeting', true, expect.stringContaining('11:15')]],
    });
  });
});

describe('what the source does not have', () => {
  const firstDay = FIRST.slice(0, FIRST.indexOf('7 May'));

  it('a whole day stays, and is offered row by row', () => {
    expect(told(firstDay)).toEqual({
      ...NOTHING,
      notInSource: [
        ['Plenary meeting', '7 May 2031, 09:00–10:00'],
        ['Closing', '7 May 2031, 10:00–11:00'],
      ],
    });
    const { library, event } = start();
    expect(merged({ library, event }, firstDay).merged.event).toEqual(event);
  });

  it('goes where somebody says so, and a day on which nothing is left with it', () => {
    const { library, event } = start();
    const ids = merged({ library, event }, firstDay).inWords.notInSource.map(({ id }) => id);
    const corrections = { ...NO_CORRECTIONS, merging: { ...NO_CORRECTIONS.merging, removed: ids } };
    const after = mergeOf(library, event, readText(firstDay), corrections).merged.event;
    expect(Object.keys(after.sessionsById)).toEqual(
      Object.keys(event.sessionsById).filter((id) => !ids.includes(id as SessionId)),
    );
    expect(Object.keys(after.daysByDate)).toEqual(['2031-05-06']);
  });

  it('is no row that was left out by hand', () => {
    const { library, event } = start();
    const reading = readText(FIRST.replace('Panel 1: Rivers', 'Panel 1: Rivers and lakes'));
    const row = reading.days[0]?.sessions[1];
    const sessions = row === undefined ? {} : { [row.key]: { isLeft: true } };
    const merge = mergeOf(library, event, reading, { ...NO_CORRECTIONS, sessions });
    expect(merge.merged.event).toEqual(event);
    expect(merge.inWords.notInSource).toEqual([]);
  });
});

describe('a row that somebody matched by hand', () => {
  it('is the session it was said to be, whatever it is called', () => {
    const { library, event } = start();
    const reading = readText(FIRST.replace('09:00-10:00 Opening', '13:00-13:30 Welcome of the guests'));
    const first = Object.values(event.sessionsById).find(({ title }) => title.en === 'Opening');
    const row = reading.days[0]?.sessions.find(({ title }) => title.value === 'Welcome of the guests');
    const becomes = first === undefined || row === undefined ? {} : { [row.key]: first.id };
    const merging = { ...NO_CORRECTIONS.merging, becomes };
    const { merged: result } = mergeOf(library, event, reading, { ...NO_CORRECTIONS, merging });
    const after = result.event.sessionsById[first?.id ?? ('none' as SessionId)];
    expect([after?.title.en, after && sittingsOf(after)[0]?.start]).toEqual(['Welcome of the guests', 780]);
    expect(Object.keys(result.event.sessionsById)).toEqual(Object.keys(event.sessionsById));
  });
});

it('people and rooms that are merged in stand in the library once', () => {
  const { library, event } = start();
  const saved = takenInto(
    library,
    merged({ library, event }, FIRST.replace('09:00-10:00', '09:15-10:00')).merged,
  );
  expect(Object.values<Person>(saved.peopleById).map(fullNameOf).toSorted()).toEqual([
    'Dr. Chiara Nunes',
    'Mr. Boris Renko',
    'Ms. Ada Falk',
    'Ms. Dora Quist',
  ]);
  expect(Object.values<Room>(saved.roomsById).map(({ name }) => name.en)).toEqual(['Conference Room 1']);
});

it('a name spelled a little otherwise is taken for the person of the event who has it', () => {
  const { library, event } = start();
  const respelled = FIRST.replace('Dr. Chiara Nunes', 'Dr. Chiara Nunnes');
  const merge = merged({ library, event }, respelled);
  expect(merge.merged.made.people).toEqual([]);
  expect(changedRows(merge).map(({ sentences }) => sentences)).toEqual([
    [expect.stringContaining('“Nunes” corrected to “Nunnes”')],
  ]);
});
