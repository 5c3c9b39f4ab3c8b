import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import { sampleSchedule } from './sampleSchedule.ts';
import { scheduleOf } from './schedule.ts';
import { scheduleJson } from './scheduleJson.ts';
import { scheduleXml } from './scheduleXml.ts';

/** What the public description of schedule.json asks, in our own words. */
const WORDS = { type: 'string' };
const MOMENT = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00[+-]\\d\\d:\\d\\d$' };
const DATE = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
const UUID = { type: 'string', pattern: '^[\\da-f]{8}(-[\\da-f]{4}){3}-[\\da-f]{12}$' };
const all = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
const ITEM = all({
  id: { type: 'integer', minimum: 1 },
  guid: UUID,
  date: MOMENT,
  start: { type: 'string', pattern: '^[0-2]\\d:[0-5]\\d$' },
  duration: { type: 'string', pattern: '^\\d+:\\d{2}$' },
  room: WORDS,
  slug: { type: 'string', pattern: '^[a-z0-9_-]+[a-z0-9]$' },
  url: { type: 'string', pattern: '^(https?://|urn:uuid:)' },
  title: WORDS,
  subtitle: WORDS,
  track: { type: 'null' },
  type: WORDS,
  language: WORDS,
  abstract: WORDS,
  description: { type: 'null' },
  persons: { type: 'array', items: all({ id: { type: 'integer', minimum: 1 }, public_name: WORDS }) },
  links: { type: 'array', maxItems: 0 },
});
const DAY = all({
  index: { type: 'integer', minimum: 1 },
  date: DATE,
  day_start: MOMENT,
  day_end: MOMENT,
  rooms: { type: 'object', additionalProperties: { type: 'array', items: ITEM } },
});
const CONFERENCE = all(
  {
    acronym: { type: 'string', pattern: '^[a-z0-9_-][a-z0-9_]{3,}$' },
    title: WORDS,
    start: DATE,
    end: DATE,
    daysCount: { type: 'integer' },
    timeslot_duration: WORDS,
    time_zone_name: { type: 'string', pattern: '^([A-Z][a-z]+/[A-Z][a-z]+)|UTC$' },
    url: WORDS,
    rooms: { type: 'array', items: all({ guid: UUID, name: WORDS }) },
    days: { type: 'array', items: DAY },
  },
  ['url'],
);
const SCHEMA = all({
  generator: all({ name: WORDS }),
  schedule: all({ version: WORDS, conference: CONFERENCE }),
});

const isValid = new Ajv({ allErrors: true }).compile(SCHEMA);

async function faultsOf(facts: ScheduleFacts): Promise<readonly unknown[]> {
  const schedule = scheduleOf(facts, '3');
  isValid(JSON.parse(scheduleJson(schedule)));
  const { errors } = await validateXML({
    xml: { fileName: 'schedule.xml', contents: scheduleXml(schedule) },
    schema: { fileName: 'schedule.xsd', contents: readFileSync('src/exports/schedule/schedule.xsd', 'utf8') },
  });
  return [...(isValid.errors ?? []), ...errors];
}

describe('a schedule for conference apps', () => {
  it('has the days, rooms and hours of the programme, with the role in the name', () => {
    const { days, rooms, acronym } = scheduleOf(sampleSchedule(), '3');
    expect(acronym).toBe('fighting_human_trafficking');
    expect(rooms).toEqual(['Conference Room 2', '–']);
    expect(days.map(({ index, date, start, end }) => [index, date, start, end])).toEqual([
      [1, '2012-04-03', '2012-04-03T10:00:00-04:00', '2012-04-04T00:30:00-04:00'],
      [2, '2012-04-04', '2012-04-04T00:00:00-04:00', '2012-04-05T00:00:00-04:00'],
    ]);
    const [opening, panel] = days.flatMap((day) => day.rooms.flatMap(({ items }) => items));
    expect([opening?.start, opening?.duration, panel?.start, panel?.duration]).toEqual([
      '10:00',
      '01:00',
      '23:00',
      '01:30',
    ]);
    expect(panel?.people.map(({ name }) => name)).toEqual([
      'Chair (TBC) (Chair)',
      'Ms. Somaly Mam, Co-Founder & President (Panellist)',
    ]);
  });

  it('is what the public descriptions of both forms ask for', async () => {
    expect(await faultsOf(sampleSchedule())).toEqual([]);
    expect(
      await faultsOf({ ...sampleSchedule(), shortTitle: 'مكافحة', website: 'https://www.un.org/x' }),
    ).toEqual([]);
    expect(await faultsOf({ ...sampleSchedule(), sittings: [] })).toEqual([]);
  });

  it('stays well formed whatever is typed', async () => {
    const hostile = ']]><a b="c">&amp;\u0000\ufffe half \ud800 \r\n__proto__ \u2028 ‘’ 漢字 👩‍👩‍👧';
    const facts = sampleSchedule();
    const sittings = facts.sittings.map((sitting) => ({
      ...sitting,
      title: hostile,
      subtitle: hostile,
      lines: [hostile],
      room: { id: 'r' as never, name: hostile, building: hostile },
      people: sitting.people.map((person) => ({ ...person, name: hostile, office: hostile, role: hostile })),
    }));
    expect(await faultsOf({ ...facts, title: hostile, shortTitle: hostile, sittings })).toEqual([]);
  });

  it('knows a sitting again in the next edition, whatever has changed in it', () => {
    const before = scheduleOf(sampleSchedule(), '1');
    const facts = sampleSchedule();
    const after = scheduleOf(
      { ...facts, sittings: facts.sittings.map((sitting) => ({ ...sitting, title: 'Another', start: 900 })) },
      '2',
    );
    const known = (schedule: typeof before) =>
      schedule.days.flatMap((day) =>
        day.rooms.flatMap(({ items }) => items.map(({ id, guid }) => [id, guid])),
      );
    expect(known(after).slice(0, 2)).toEqual(known(before));
  });
});
