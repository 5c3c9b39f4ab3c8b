import { describe, expect, it } from 'vitest';
import { applyPlan, changesNothing, inverseOf, type MovePlan } from './plan.ts';
import type { PushTarget } from './drop.ts';
import { planPush } from './push.ts';
import { programmeOf, rowKeyOf, type RowKey } from './rows.ts';
import {
  SAMPLE_DAY,
  appraisalOf2017,
  day,
  dialogueOf2012,
  hearingOf2017,
  hoursById,
  sampleEvent,
  sessionId,
} from './sampleProgramme.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day } from '../time.ts';

const key = (id: string, date: Day = SAMPLE_DAY): RowKey => rowKeyOf(sessionId(id), date);
const push = (
  event: PlannedEvent,
  ids: string | readonly string[],
  before: string | null,
  more: { readonly from?: Day; readonly to?: Day; readonly side?: NonNullable<PushTarget['side']> } = {},
): MovePlan => {
  const to = more.to ?? SAMPLE_DAY;
  const rows = [ids].flat().map((id) => key(id, more.from ?? to));
  const target = { rows, day: to, before: before === null ? null : key(before, to) };
  return planPush(event, more.side === undefined ? target : { ...target, side: more.side });
};
const sheet = (event: PlannedEvent) =>
  programmeOf(event).map(({ rows }) => rows.map((row) => row.sessionId).join(' '));
const problemsOf = (plan: MovePlan) =>
  plan.problems.map(
    (problem) => `${problem.severity} ${problem.kind} ${'minutes' in problem ? problem.minutes : ''}`,
  );

const HEARING_DAY = day('2017-06-23');
const FIRST = day('2017-09-27');
const SECOND = day('2017-09-28');

describe('a push of Panel II above Panel I', () => {
  const event = dialogueOf2012();
  const plan = push(event, 'panel2', 'panel1');

  it('keeps every length and the two-hour lunch at its place in the order', () => {
    const after = applyPlan(event, plan);
    expect(hoursById(after)).toEqual({
      opening1: '10:00-11:00',
      panel21: '11:00-13:45',
      panel11: '15:45-17:45',
      closing1: '17:45-18:00',
    });
    expect(sheet(after)).toEqual(['opening panel2 panel1 closing']);
    expect(plan.problems).toEqual([]);
    expect(plan.isPossible).toBe(true);
  });

  it('changes only the sittings that move', () => {
    expect(plan.sittings.map(({ sittingId }) => sittingId).sort()).toEqual(['panel11', 'panel21']);
  });

  it('is taken back by its inverse', () => {
    expect(applyPlan(applyPlan(event, plan), inverseOf(plan))).toEqual(event);
  });
});

describe('a push within a day', () => {
  it('to where the row already is changes nothing', () => {
    const event = dialogueOf2012();
    expect(push(event, 'panel1', 'panel1')).toEqual(push(event, 'panel1', 'panel2'));
    expect(changesNothing(push(event, 'panel1', 'panel2'))).toBe(true);
    expect(changesNothing(push(event, 'closing', null))).toBe(true);
  });

  it('to the top begins when the day began', () => {
    const event = dialogueOf2012();
    expect(hoursById(applyPlan(event, push(event, 'closing', 'opening')))).toEqual({
      closing1: '10:00-10:15',
      opening1: '10:15-11:15',
      panel11: '13:15-15:15',
      panel21: '15:15-18:00',
    });
  });

  it('takes several rows together, in their order', () => {
    const event = hearingOf2017();
    const plan = push(event, ['panel4', 'panel3'], 'panel1', { to: HEARING_DAY });
    const after = applyPlan(event, plan);
    expect(sheet(after)).toEqual(['opening statements panel3 panel4 panel1 panel2 closing']);
    expect(hoursById(after)).toEqual({
      opening1: '10:00-',
      statements1: '10:15-10:30',
      panel31: '10:30-11:55',
      panel41: '11:55-13:20',
      panel11: '15:20-16:35',
      panel21: '16:35-17:50',
      closing1: '17:50-18:00',
    });
  });

  it('takes along the time a sitting without end holds', () => {
    const event = hearingOf2017();
    const after = applyPlan(event, push(event, 'statements', 'opening', { to: HEARING_DAY }));
    expect(hoursById(after)).toMatchObject({
      statements1: '10:00-10:15',
      opening1: '10:15-',
      panel11: '10:30-11:45',
    });
  });

  it('moves the first sitting of a plenary, and the other stays', () => {
    const event = appraisalOf2017();
    const after = applyPlan(event, push(event, 'plenary1', 'opening', { to: FIRST }));
    expect(hoursById(after)).toEqual({
      ...hoursById(event),
      plenary11: '10:00-12:00',
      opening1: '12:00-13:00',
    });
  });

  it('swaps parallel panels without touching the plenary beside them', () => {
    const event = appraisalOf2017();
    const after = applyPlan(event, push(event, 'panel2', 'panel1', { to: FIRST }));
    expect(hoursById(after)).toEqual({
      ...hoursById(event),
      panel21: '15:00-16:30',
      panel11: '16:30-18:00',
    });
    expect(sheet(after)[0]).toBe('opening plenary1 panel2 panel1');
  });

  it('leaves a closing without end at the end of the day without end', () => {
    const event = appraisalOf2017();
    const after = applyPlan(event, push(event, 'closing', 'plenary2', { to: SECOND }));
    expect(hoursById(after)).toMatchObject({
      closing1: '10:00-',
      plenary21: '10:00-13:00',
      plenary22: '15:00-18:00',
    });
    expect(sheet(after)[1]).toBe('closing plenary2');
  });

  it('past rows of other rooms only keeps the hours, says so, and offers the place instead', () => {
    const event = appraisalOf2017();
    const plan = push(event, 'panel1', 'opening', { to: FIRST });
    expect(changesNothing(plan)).toBe(true);
    expect(problemsOf(plan)).toEqual(['warning keeps-its-hours ']);
    expect(
      plan.offers.map(({ kind, plan: offered }) => [kind, hoursById(applyPlan(event, offered))]),
    ).toEqual([['place-anyway', { ...hoursById(event), panel11: '10:00-11:30' }]]);
  });

  it('decides between rows of two rooms that start together', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00', room: 'one' }] },
        { id: 'b', sittings: [{ hours: '10:00-11:00', room: 'two' }] },
      ],
    });
    const after = applyPlan(event, push(event, 'b', 'a'));
    expect(sheet(after)).toEqual(['b a']);
    expect(hoursById(after)).toEqual(hoursById(event));
  });

  it('of a row without a time changes its place only', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00' }] },
        { id: 'b', sittings: [{ hours: '11:00-12:00' }] },
        { id: 'film', sittings: [{ hours: '' }] },
      ],
    });
    const plan = push(event, 'film', 'b');
    expect(plan.sittings).toEqual([]);
    expect(plan.orders.map((change) => change.sessionId)).toEqual(['film']);
    expect(sheet(applyPlan(event, plan))).toEqual(['a film b']);
  });

  it('leaves a row without a time where it stood', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00' }] },
        { id: 'b', sittings: [{ hours: '11:00-12:00' }] },
        { id: 'film', sittings: [{ hours: '' }] },
      ],
    });
    expect(sheet(applyPlan(event, push(event, 'b', 'a')))).toEqual(['b a film']);
    expect(sheet(applyPlan(event, push(event, 'a', null)))).toEqual(['b film a']);
  });

  it('keeps an overlap while its two sittings follow each other, and drops it when they do not', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00' }] },
        { id: 'b', sittings: [{ hours: '10:30-11:30' }] },
        { id: 'c', sittings: [{ hours: '11:30-12:00' }] },
      ],
    });
    expect(hoursById(applyPlan(event, push(event, 'c', 'a')))).toEqual({
      c1: '10:00-10:30',
      a1: '10:30-11:30',
      b1: '11:00-12:00',
    });
    expect(hoursById(applyPlan(event, push(event, 'c', 'b')))).toEqual({
      a1: '10:00-11:00',
      c1: '11:00-11:30',
      b1: '11:30-12:30',
    });
  });

  it('of a row or onto a row that is not there is refused', () => {
    const event = dialogueOf2012();
    expect(problemsOf(push(event, 'gone', 'panel1'))).toEqual(['impossible not-there ']);
    expect(problemsOf(push(event, 'panel2', 'gone'))).toEqual(['impossible not-there ']);
  });
});

describe('a push past a planned gap', () => {
  const event = dialogueOf2012();

  it('onto its other side takes the row there', () => {
    const up = applyPlan(event, push(event, 'panel2', 'panel2', { side: 'before-gap' }));
    expect(hoursById(up)).toEqual({
      opening1: '10:00-11:00',
      panel11: '11:00-13:00',
      panel21: '13:00-15:45',
      closing1: '17:45-18:00',
    });
    const down = applyPlan(event, push(event, 'panel1', 'panel2', { side: 'after-gap' }));
    expect(hoursById(down)).toEqual({
      opening1: '10:00-11:00',
      panel11: '13:00-15:00',
      panel21: '15:00-17:45',
      closing1: '17:45-18:00',
    });
  });

  it('onto the side it is on changes nothing', () => {
    expect(changesNothing(push(event, 'panel2', 'panel2', { side: 'after-gap' }))).toBe(true);
    expect(changesNothing(push(event, 'panel1', 'panel2', { side: 'before-gap' }))).toBe(true);
  });
});

describe('a push around what is fixed to the clock', () => {
  const withLunch = sampleEvent({
    defaultRoom: 'hall',
    sessions: [
      { id: 'opening', sittings: [{ hours: '10:00-11:00' }] },
      { id: 'panel1', sittings: [{ hours: '11:00-12:45' }] },
      { id: 'panel2', sittings: [{ hours: '15:00-15:45' }] },
      { id: 'panel3', sittings: [{ hours: '15:45-17:30' }] },
      { id: 'short', sittings: [{ hours: '17:30-17:45' }] },
    ],
    gaps: [{ id: 'lunch', hours: '13:00-15:00' }],
  });

  it('fills the time that is free ahead of a fixed lunch, and the afternoon closes up', () => {
    const plan = push(withLunch, 'short', 'panel1');
    expect(plan.problems).toEqual([]);
    expect(hoursById(applyPlan(withLunch, plan))).toEqual({
      opening1: '10:00-11:00',
      short1: '11:00-11:15',
      panel11: '11:15-13:00',
      panel21: '15:00-15:45',
      panel31: '15:45-17:30',
    });
  });

  it('that does not fit says by how much, and offers to shrink, shorten or place it anyway', () => {
    const plan = push(withLunch, 'panel2', 'panel1');
    expect(plan.isPossible).toBe(false);
    expect(plan.problems).toEqual([
      {
        severity: 'impossible',
        kind: 'runs-into-gap',
        sessionId: 'panel1',
        gapId: 'lunch',
        minutes: 30,
      },
    ]);
    const offers = plan.offers.map((offer) => {
      const after = applyPlan(withLunch, offer.plan);
      const { opening1, ...hours } = hoursById(after);
      expect(opening1).toBe('10:00-11:00');
      expect(offer.plan.isPossible).toBe(true);
      return [
        offer.kind,
        offer.minutes,
        after.gapsById['lunch' as keyof typeof after.gapsById]?.start,
        hours,
      ];
    });
    const afternoon = { panel31: '15:00-16:45', short1: '16:45-17:00' };
    expect(offers).toEqual([
      ['shrink-gap', 30, 13 * 60 + 30, { panel21: '11:00-11:45', panel11: '11:45-13:30', ...afternoon }],
      ['shorten-session', 30, 13 * 60, { panel21: '11:00-11:15', panel11: '11:15-13:00', ...afternoon }],
      ['place-anyway', 0, 13 * 60, { panel21: '11:00-11:45', panel11: '11:45-13:30', ...afternoon }],
    ]);
  });

  it('above a fixed lunch lands at the end of the morning', () => {
    const plan = push(withLunch, 'short', 'panel2', { side: 'before-gap' });
    expect(hoursById(applyPlan(withLunch, plan))).toEqual({ ...hoursById(withLunch), short1: '12:45-13:00' });
  });

  it('below a fixed lunch lands at the start of the afternoon', () => {
    const plan = push(withLunch, 'short', 'panel2');
    expect(hoursById(applyPlan(withLunch, plan))).toMatchObject({
      panel11: '11:00-12:45',
      short1: '15:00-15:15',
      panel21: '15:15-16:00',
      panel31: '16:00-17:45',
    });
  });

  it('never takes along a fixed sitting, and refuses to drag one', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00' }] },
        { id: 'visit', sittings: [{ hours: '11:00-11:30', isFixed: true }] },
        { id: 'b', sittings: [{ hours: '11:30-12:00' }] },
      ],
    });
    const plan = push(event, 'b', 'a');
    expect(problemsOf(plan)).toEqual(['impossible runs-into-sitting 30']);
    expect(hoursById(applyPlan(event, plan))).toEqual({
      b1: '10:00-10:30',
      a1: '10:30-11:30',
      visit1: '11:00-11:30',
    });
    const dragged = push(event, 'visit', null);
    expect(problemsOf(dragged)).toEqual(['impossible is-fixed ']);
    expect(dragged.offers.map((offer) => hoursById(applyPlan(event, offer.plan)))).toEqual([
      { ...hoursById(event), visit1: '12:00-12:30' },
    ]);
  });

  it('does not stop at a gap of another room', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00', room: 'one' }] },
        { id: 'b', sittings: [{ hours: '11:00-13:00', room: 'one' }] },
      ],
      gaps: [{ id: 'cleaning', hours: '11:00-12:00', room: 'two' }],
    });
    const plan = push(event, 'b', 'a');
    expect(plan.problems).toEqual([]);
    expect(hoursById(applyPlan(event, plan))).toEqual({ b1: '10:00-12:00', a1: '12:00-13:00' });
  });
});

describe('a push to another day', () => {
  const event = appraisalOf2017();

  it('closes up the old day by the length that left and opens the new one', () => {
    const after = applyPlan(event, push(event, 'opening', 'plenary2', { from: FIRST, to: SECOND }));
    expect(hoursById(after)).toMatchObject({
      plenary11: '10:00-12:00',
      plenary12: '14:00-17:00',
      panel11: '15:00-16:30',
      opening1: '10:00-11:00',
      plenary21: '11:00-14:00',
      plenary22: '16:00-19:00',
      closing1: '19:00-',
    });
    expect(sheet(after)).toEqual(['plenary1 panel1 panel2', 'opening plenary2 closing']);
  });

  it('takes the whole row, with the hole between its sittings', () => {
    const plan = push(event, 'plenary1', null, { from: FIRST, to: SECOND });
    const after = applyPlan(event, plan);
    expect(hoursById(after)).toMatchObject({
      opening1: '10:00-11:00',
      closing1: '18:00-',
      plenary11: '18:00-20:00',
      plenary12: '22:00-25:00',
    });
    expect(problemsOf(plan)).toEqual(['warning room-taken 0', 'warning past-midnight 60']);
  });

  it('into a room that is empty that day keeps its time of day', () => {
    const after = applyPlan(event, push(event, 'panel2', 'closing', { from: FIRST, to: SECOND }));
    expect(hoursById(after)).toEqual(hoursById(event));
    expect(sheet(after)).toEqual(['opening plenary1 panel1', 'plenary2 panel2 closing']);
  });

  it('says who is elsewhere then', () => {
    const busy = sampleEvent({
      days: ['2012-04-03', '2012-04-04'],
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00', room: 'one' }], people: ['chair'] },
        { id: 'b', sittings: [{ day: '2012-04-04', hours: '10:30-11:30', room: 'two' }], people: ['chair'] },
      ],
    });
    const plan = push(busy, 'a', 'b', { from: SAMPLE_DAY, to: day('2012-04-04') });
    expect(plan.problems).toEqual([
      {
        severity: 'warning',
        kind: 'person-elsewhere',
        personId: 'chair',
        sessionId: 'a',
        otherSessionId: 'b',
        minutes: 30,
      },
      { severity: 'warning', kind: 'before-first', sessionId: 'a', minutes: 30 },
    ]);
    expect(plan.isPossible).toBe(true);
  });
});
