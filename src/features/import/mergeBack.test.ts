import { describe, expect, it } from 'vitest';
import { scheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import type { ListItemId, SessionId } from '#domain/ids.ts';
import { type PackedText, withOriginal } from '#domain/importing/original.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { inProgrammeOrder } from '#domain/programme/numbering.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import { programmeFile, type ProgrammeFileWish } from '#exports/programmeFile.ts';
import type { ProgrammeReading } from '#imports/programme/reading.ts';
import { loadSeeds, type SEED_IDS } from '#reference/acceptance/publicFolder.ts';
import { changedRows, mergeOf, readBytes, type SampleMerge, takenAsNew, takenInto } from './mergeSample.ts';

type Seed = (typeof SEED_IDS)[number];

async function example(id: Seed): Promise<{ library: Library; event: PlannedEvent }> {
  const library = (await loadSeeds())[id];
  const [event] = Object.values<PlannedEvent>(library.eventsById);
  if (event === undefined) throw new Error('the example has an event');
  return { library, event };
}

function sentAs(library: Library, event: PlannedEvent, name: string): Promise<string> {
  const facts = scheduleFacts({ event, ...library, lettersById: {} }, event.mainLanguage);
  const wish: ProgrammeFileWish = name.endsWith('.ics')
    ? {
        form: 'calendar',
        calendar: { facts, earlier: [], sequence: 1, issuedAt: 0, name: facts.title },
      }
    : { form: name.endsWith('.json') ? 'json' : 'xml', facts, version: '1' };
  return programmeFile(wish);
}

const changesOf = (merge: SampleMerge) => ({
  rows: changedRows(merge),
  others: merge.inWords.sentences,
  notInSource: merge.notInSource,
});

describe('a programme sent as data and dropped on the event it was sent from', () => {
  it.each([
    ['000', 'programme.ics'],
    ['000', 'schedule.json'],
    ['001', 'schedule.xml'],
    ['002', 'programme.ics'],
    ['003', 'programme.ics'],
    ['003', 'schedule.json'],
    ['004', 'programme.ics'],
    ['004', 'schedule.xml'],
  ] as const)('changes nothing: %s as %s', async (id, name) => {
    const { library, event } = await example(id);
    const merge = mergeOf(library, event, await readBytes(name, await sentAs(library, event, name)));
    expect(merge.merged.event).toEqual(event);
    expect(merge.merged.made).toMatchObject({ people: [], rooms: [] });
    expect(changesOf(merge)).toEqual({ rows: [], others: [], notInSource: [] });
  });

  it('brings what was changed elsewhere, and only that: a title and an hour, one entry gone, one added', async () => {
    const { library, event } = await example('004');
    const text = await sentAs(library, event, 'programme.ics');
    const calendar = text.replaceAll('\r\n ', '');
    const changed = calendar
      .replace(/SUMMARY([^:]*):Panel 2: Trafficking[^\r]*/, 'SUMMARY$1:Panel 2: Something else altogether')
      .replace(/(DTSTART[^:]*:20170623T)1145/, '$11150')
      .replace(/BEGIN:VEVENT(?:(?!END:VEVENT)[\s\S])*?SUMMARY[^:]*:Panel 4:[\s\S]*?END:VEVENT\r\n/, '')
      .replace(
        'END:VCALENDAR',
        [
          'BEGIN:VEVENT',
          'UID:7f3c@elsewhere.example',
          'DTSTART;TZID=America/New_York:20170623T162500',
          'DTEND;TZID=America/New_York:20170623T175000',
          'SUMMARY:Presentation of the compendium',
          'END:VEVENT',
          'END:VCALENDAR',
        ].join('\r\n'),
      );
    const merge = mergeOf(library, event, await readBytes('programme.ics', changed));
    expect(changesOf(merge)).toEqual({
      rows: [
        {
          title: 'Something else altogether',
          becomes:
            'Panel 2: Trafficking in Persons in armed conflict, humanitarian crises and natural disasters',
          sentences: [
            'Panel 2 moved from 11.45-13.00 to 11.50-13.00',
            'Panel 2: title changed from “Trafficking in Persons in armed conflict, humanitarian crises and natural disasters” to “Something else altogether”',
          ],
        },
        { title: 'Presentation of the compendium', becomes: null, sentences: [] },
      ],
      others: [],
      notInSource: ['Panel 4: Effective prosecution of trafficking in persons'],
    });
    const { sessionsById } = merge.merged.event;
    expect(Object.keys(sessionsById).length).toBe(Object.keys(event.sessionsById).length + 1);
    for (const id of Object.keys(event.sessionsById) as SessionId[])
      if (id !== 'seed-004-panel-2') expect(sessionsById[id]).toEqual(event.sessionsById[id]);
  });

  it('finds a sitting of a schedule whose title says nothing of it any more', async () => {
    const { library, event } = await example('003');
    const file = await sentAs(library, event, 'schedule.json');
    const changed = file.replaceAll(/"title": ?"Plenary meeting"/gi, '"title":"Segment of heads of State"');
    const { rows, notInSource } = changesOf(
      mergeOf(library, event, await readBytes('schedule.json', changed)),
    );
    // Two sessions of two sittings each: what changes is told at the first row of each.
    const retitled = ['Segment of heads of State', 'plenary meeting'];
    expect(rows.map(({ title, becomes }) => [title, becomes?.toLowerCase()])).toEqual([retitled, retitled]);
    expect(notInSource).toEqual([]);
  });
});

/** A library with one event, made of the file. */
function taken(reading: ProgrammeReading): { library: Library; event: PlannedEvent } {
  const { library, event, sourceIds } = takenAsNew(EMPTY_LIBRARY, reading);
  return { library, event: named(event, sourceIds) };
}

function named(event: PlannedEvent, sourceIds: Readonly<Record<string, string>>): PlannedEvent {
  const original = {
    id: `o${Object.keys(event.originalsById ?? {}).length}` as ListItemId,
    name: 'calendar.ics',
    importedAt: 1,
    packed: 'deflate:' as PackedText,
    sourceIds,
  };
  return { ...event, originalsById: withOriginal(event.originalsById, original) ?? {} };
}

const entry = (uid: string, hours: string, summary: string, more = ''): string => {
  const [start, end] = hours.split('-');
  return `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:${start}\r\nDTEND:${end}\r\nSUMMARY:${summary}\r\n${more}END:VEVENT\r\n`;
};

const calendarOf = (...entries: readonly string[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Elsewhere//EN\r\n${entries.join('')}END:VCALENDAR\r\n`;

describe('the next issue of a calendar from elsewhere', () => {
  const first = calendarOf(
    entry('a@x', '20310506T090000-20310506T100000', 'Opening'),
    entry('b@x', '20310506T100000-20310506T110000', 'Rivers'),
    entry('c@x', '20310506T110000-20310506T120000', 'Lakes'),
  );

  it('finds the sessions that came of the first, whatever became of their titles here and there', async () => {
    const { library, event } = taken(await readBytes('a.ics', first));
    const retitled = Object.fromEntries(
      Object.entries(event.sessionsById).map(([id, session]) => [
        id,
        session.title.en === 'Rivers' ? { ...session, title: { en: 'Running water' } } : session,
      ]),
    );
    const there = { ...event, sessionsById: retitled };
    const second = calendarOf(
      entry('a@x', '20310506T090000-20310506T100000', 'Opening'),
      entry('c@x', '20310506T140000-20310506T150000', 'Standing water'),
      entry('d@x', '20310506T110000-20310506T120000', 'Lakes of the north'),
      entry('b@x', '20310506T100000-20310506T110000', 'Rivers'),
    );
    const merge = mergeOf(library, there, await readBytes('b.ics', second));
    expect(merge.rows.map(({ title, becomes }) => [title, becomes])).toEqual([
      ['Opening', 'Opening'],
      ['Rivers', 'Running water'],
      ['Lakes of the north', null],
      ['Standing water', 'Lakes'],
    ]);
    expect(Object.values(merge.merged.sourceIds)).toEqual(['ical d@x']);

    const again = named(merge.merged.event, merge.merged.sourceIds);
    const third = mergeOf(
      takenInto(library, { ...merge.merged, event: again }),
      again,
      await readBytes('b.ics', second),
    );
    expect(changesOf(third)).toEqual({ rows: [], others: [], notInSource: [] });
    expect(third.merged.sourceIds).toEqual({});
  });

  it('knows a repetition that was moved by the day it was moved from', async () => {
    const daily = 'RRULE:FREQ=DAILY;COUNT=3\r\n';
    const rows = entry('r@x', '20310506T090000-20310506T100000', 'Bureau', daily);
    const { library, event } = taken(await readBytes('a.ics', calendarOf(rows)));
    expect(inProgrammeOrder(event).map((session) => sittingsOf(session).map(({ day }) => day))).toEqual([
      ['2031-05-06'],
      ['2031-05-07'],
      ['2031-05-08'],
    ]);
    const moved = entry(
      'r@x',
      '20310509T150000-20310509T160000',
      'Bureau, last meeting',
      'RECURRENCE-ID:20310508T090000\r\n',
    );
    const merge = mergeOf(library, event, await readBytes('b.ics', calendarOf(rows, moved)));
    expect(merge.notInSource).toEqual([]);
    expect(changedRows(merge).map(({ title, becomes }) => [title, becomes])).toEqual([
      ['Bureau, last meeting', 'Bureau'],
    ]);
  });

  it('of another zone is put on the clock of the event', async () => {
    const { library, event } = taken(
      await readBytes('a.ics', first.replaceAll(/(:2031\d+T\d+)/g, ';TZID=Europe/Paris$1')),
    );
    expect(event.timeZone).toBe('Europe/Paris');
    const inUtc = first
      .replaceAll(/T(\d\d)0000/g, (_, hour: string) => `T${String(Number(hour) - 2).padStart(2, '0')}0000Z`)
      .replace('20310506T070000Z', '20310506T060000Z');
    const merge = mergeOf(library, event, await readBytes('b.ics', inUtc));
    expect(merge.merged.isOnOtherClock).toBe(true);
    expect(changedRows(merge).map(({ title, sentences }) => [title, sentences])).toEqual([
      ['Opening', ['“Opening” moved from 09:00–10:00 to 08:00–10:00']],
    ]);
  });

  it('matches by title and hours where the names are new altogether', async () => {
    const { library, event } = taken(await readBytes('a.ics', first));
    const renamed = first.replaceAll('@x', '-copy@y');
    const merge = mergeOf(library, event, await readBytes('b.ics', renamed));
    expect(changesOf(merge)).toEqual({ rows: [], others: [], notInSource: [] });
    expect(Object.values(merge.merged.sourceIds).length).toBe(3);
  });
});

describe('the next issue of a timetable of another program', () => {
  const sessionize = (title: string, hour: string): string =>
    JSON.stringify({
      sessions: [
        {
          id: 4711,
          title,
          startsAt: `2031-05-06T${hour}:00:00`,
          endsAt: `2031-05-06T${hour}:45:00`,
          speakers: [],
          isServiceSession: false,
        },
        {
          id: 4712,
          title: 'Closing',
          startsAt: '2031-05-06T17:00:00',
          endsAt: '2031-05-06T17:30:00',
          speakers: [],
          isServiceSession: false,
        },
      ],
      speakers: [],
      rooms: [],
      categories: [],
    });

  const indico = (title: string, hour: string): string => {
    const at = (time: string) => ({ date: '2031-05-06', time, tz: 'Europe/Geneva' });
    const one = (id: string, name: string, from: string, to: string) => ({
      id,
      uniqueId: id,
      entryType: 'Contribution',
      title: name,
      startDate: at(`${from}:00`),
      endDate: at(`${to}:00`),
    });
    return JSON.stringify({
      results: {
        '990': {
          '20310506': {
            c1: one('c1', title, `${hour}:00`, `${hour}:45`),
            c2: one('c2', 'Closing', '17:00', '17:30'),
          },
        },
      },
    });
  };

  it.each([
    ['Sessionize', sessionize],
    ['Indico', indico],
  ])('%s: the session is found by its number', async (_, file) => {
    const { library, event } = taken(await readBytes('a.json', file('Rivers', '10')));
    const merge = mergeOf(library, event, await readBytes('b.json', file('Deserts', '14')));
    expect(merge.rows.map(({ title, becomes }) => [title, becomes])).toEqual([
      ['Deserts', 'Rivers'],
      ['Closing', 'Closing'],
    ]);
    expect(merge.notInSource).toEqual([]);
  });
});
