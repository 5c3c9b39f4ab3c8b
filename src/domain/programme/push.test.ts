import { describe, expect, it } from 'vitest';
import { applyPlan, changesNothing, inverseOf } from './plan.ts';
import { problemTexts, push, sheet } from './sampleMoves.ts';
import {
  SAMPLE_DAY,
  appraisalOf2017,
  day,
  dialogueOf2012,
  hearingOf2017,
  hoursById,
  sampleEvent,
} from './sampleProgramme.ts';

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
    expect(problemTexts(plan)).toEqual(['warning keeps-its-hours']);
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
    expect(problemTexts(push(event, 'gone', 'panel1'))).toEqual(['impossible not-there']);
    expect(problemTexts(push(event, 'panel2', 'gone'))).toEqual(['impossible not-there']);
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
    expect(problemTexts(plan)).toEqual(['warning room-taken 0', 'warning past-midnight 60']);
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
