import { describe, expect, it } from 'vitest';
import { applyPlan, changesNothing } from './plan.ts';
import { problemTexts, push } from './sampleMoves.ts';
import { dialogueOf2012, hoursById, sampleEvent } from './sampleProgramme.ts';

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
    expect(problemTexts(plan)).toEqual(['impossible runs-into-sitting 30']);
    expect(hoursById(applyPlan(event, plan))).toEqual({
      b1: '10:00-10:30',
      a1: '10:30-11:30',
      visit1: '11:00-11:30',
    });
    const dragged = push(event, 'visit', null);
    expect(problemTexts(dragged)).toEqual(['impossible is-fixed']);
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
