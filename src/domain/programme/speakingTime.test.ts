import { expect, test } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import { blankFloorRule, blankParticipation, blankSession, blankSubItem } from '../blank.ts';
import type { ListItemId, ParticipationId } from '../ids.ts';
import type { Minutes } from '../time.ts';
import { sampleEvent, sessionId, type SampleSitting } from './sampleProgramme.ts';
import type { Session } from './session.ts';
import { endFittedToMinutes, minutesFittedToTime, speakingTimeOf } from './speakingTime.ts';

interface SamplePanel {
  readonly hours?: readonly SampleSitting[];
  /** Minutes of each at the podium; null = not said. */
  readonly podium: readonly (Minutes | null)[];
  readonly lines?: readonly (Minutes | null)[];
  readonly floor?: readonly (Minutes | null)[];
}

function panel({ hours = [{ hours: '11:00-13:00' }], podium, lines = [], floor = [] }: SamplePanel): Session {
  const event = sampleEvent({ sessions: [{ id: 'panel', kind: 'panel', sittings: hours }] });
  const session = event.sessionsById[sessionId('panel')];
  if (session === undefined) throw new Error('the sample has its panel');
  const keys = orderKeys(9);
  const key = (index: number) => keys[index] ?? session.order;
  return {
    ...session,
    participationsById: byId(
      podium.map((minutes, index) => ({
        ...blankParticipation(`p${index}` as ParticipationId, key(index), 'panellist'),
        minutes,
      })),
    ),
    subItemsById: byId(
      lines.map((minutes, index) => ({ ...blankSubItem(`l${index}` as ListItemId, key(index)), minutes })),
    ),
    floorRulesById: byId(
      floor.map((minutes, index) => ({ ...blankFloorRule(`f${index}` as ListItemId, key(index)), minutes })),
    ),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

const fitted = (session: Session) =>
  minutesFittedToTime(speakingTimeOf(session))?.map(({ minutes }) => minutes) ?? null;

test('a chair and four panellists have five minutes each, and the floor has the rest in threes', () => {
  expect(speakingTimeOf(panel({ podium: [null, null, null, null, null] }))).toEqual({
    turns: [0, 1, 2, 3, 4].map((index) => ({ participationId: `p${index}`, minutes: 5, isUsual: true })),
    lines: [],
    planned: 25,
    length: 120,
    left: 95,
    floorMinutes: 3,
    interventions: 31,
  });
});

test('allotted minutes, lines with minutes and the floor’s own rule take the place of the usual measures', () => {
  expect(speakingTimeOf(panel({ podium: [10, null], lines: [30, null], floor: [null, 5, 2] }))).toEqual({
    turns: [
      { participationId: 'p0', minutes: 10, isUsual: false },
      { participationId: 'p1', minutes: 5, isUsual: true },
    ],
    lines: [{ itemId: 'l0', minutes: 30 }],
    planned: 45,
    length: 120,
    left: 75,
    floorMinutes: 2,
    interventions: 37,
  });
});

test('who declined, was replaced or has no minutes does not speak', () => {
  const session = panel({ podium: [null, null, null, 0] });
  const [first, second, third, fourth] = Object.values(session.participationsById);
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new Error();
  const thinned = {
    ...session,
    participationsById: byId([
      { ...first, state: 'declined' as const },
      { ...second, state: 'replaced' as const },
      third,
      fourth,
    ]),
  };
  expect(speakingTimeOf(thinned).turns.map(({ participationId }) => participationId)).toEqual(['p2']);
});

test('several sittings are measured together, and one without an end cannot be', () => {
  const plenary = panel({ hours: [{ hours: '11:00-13:00' }, { hours: '15:00-18:00' }], podium: [] });
  expect(speakingTimeOf(plenary)).toMatchObject({ length: 300, left: 300, interventions: 100 });
  const openEnded = panel({ hours: [{ hours: '18:00-' }], podium: [null] });
  expect(speakingTimeOf(openEnded)).toMatchObject({ length: null, left: null, interventions: null });
  const { length } = speakingTimeOf(blankSession(sessionId('s'), orderKeys(1)[0] ?? plenary.order, 'panel'));
  expect(length).toBe(null);
});

test('too much for the time leaves less than nothing, and no intervention', () => {
  const session = panel({ hours: [{ hours: '10:15-10:30' }], podium: [null, null, null, null] });
  expect(speakingTimeOf(session)).toMatchObject({ planned: 20, length: 15, left: -5, interventions: 0 });
});

test('minutes are fitted to the time in even measure, and equals stay equal', () => {
  const quarter = [{ hours: '10:15-10:30' }];
  expect(fitted(panel({ hours: quarter, podium: [null, null, null, null] }))).toEqual([3, 3, 3, 3]);
  expect(fitted(panel({ hours: quarter, podium: [10, 5, 5] }))).toEqual([7, 3, 3]);
  expect(fitted(panel({ hours: quarter, podium: [null, null], lines: [11] }))).toEqual([2, 2]);
  expect(fitted(panel({ hours: [{ hours: '10:00-10:30' }], podium: [10, 10, 5] }))).toEqual([12, 12, 6]);
});

test('nobody is left with less than a minute, and the whole still fits', () => {
  expect(fitted(panel({ hours: [{ hours: '10:00-10:10' }], podium: [40, 1, 1, 1] }))).toEqual([7, 1, 1, 1]);
  expect(fitted(panel({ hours: [{ hours: '10:00-10:02' }], podium: [5, 5, 5] }))).toBe(null);
});

test('there is nothing to fit where the minutes fit, nobody speaks, or no end is set', () => {
  expect(fitted(panel({ hours: [{ hours: '10:00-10:15' }], podium: [5, 5, 5] }))).toBe(null);
  expect(fitted(panel({ podium: [] }))).toBe(null);
  expect(fitted(panel({ hours: [{ hours: '18:00-' }], podium: [5] }))).toBe(null);
});

test('the last sitting ends when everything planned is said, on the next five minutes', () => {
  const quarter = panel({ hours: [{ hours: '10:15-10:30' }], podium: [7, 7, 7] });
  expect(endFittedToMinutes(quarter)).toEqual({ sittingId: 'panel1', start: 615, end: 640 });
  const openEnded = panel({ hours: [{ hours: '18:00-' }], podium: [null, null] });
  expect(endFittedToMinutes(openEnded)).toEqual({ sittingId: 'panel1', start: 1080, end: 1090 });
  const twice = panel({ hours: [{ hours: '10:00-10:30' }, { hours: '15:00-15:30' }], podium: [50] });
  expect(endFittedToMinutes(twice)).toEqual({ sittingId: 'panel2', start: 900, end: 920 });
});

test('an end that is right within five minutes, or needs nothing, stays', () => {
  expect(endFittedToMinutes(panel({ hours: [{ hours: '10:00-10:17' }], podium: [16] }))).toBe(null);
  expect(endFittedToMinutes(panel({ hours: [{ hours: '10:00-10:20' }], podium: [20] }))).toBe(null);
  expect(endFittedToMinutes(panel({ podium: [] }))).toBe(null);
  expect(
    endFittedToMinutes(panel({ hours: [{ hours: '10:00-11:00' }, { hours: '15:00-15:30' }], podium: [50] })),
  ).toBe(null);
  expect(endFittedToMinutes(panel({ hours: [], podium: [5] }))).toBe(null);
});
