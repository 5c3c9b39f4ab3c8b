import { describe, expect, it } from 'vitest';
import { appraisalOf2017, day, roomId, sittingId } from '#domain/programme/sampleProgramme.ts';
import { hoursDrawn, hoursHeld, stepSpot, type Grasp } from './heldSpot.ts';
import type { Spot } from './planSpot.ts';

const FIRST = day('2017-09-27');
const CHAMBER = roomId('trusteeship');
const HALL = roomId('ga-hall');

/** Panel 1, 3 to 4.30 p.m., taken hold of half an hour below its upper edge. */
const PANEL: Grasp = {
  part: 'whole',
  start: 900,
  end: 990,
  grab: 30,
  usualLength: 120,
  sittingIds: new Set([sittingId('panel11')]),
};

const under = (minutes: number, { isFine = false, room = CHAMBER } = {}) => ({
  day: FIRST,
  roomId: room,
  minutes,
  isFine,
});

describe('a box in the hand', () => {
  it('keeps its length and rests on five minutes', () => {
    expect(hoursHeld(appraisalOf2017(), PANEL, under(703))).toEqual({ start: 675, end: 765 });
  });

  it('is pulled by a neighbour and by the hours of meetings, at either end', () => {
    const event = appraisalOf2017();
    expect(hoursHeld(event, PANEL, under(634))).toEqual({ start: 600, end: 690 });
    // Its end meets the beginning of Panel 2.
    expect(hoursHeld(event, PANEL, under(936))).toEqual({ start: 900, end: 990 });
  });

  it('rests on every minute with Alt', () => {
    expect(hoursHeld(appraisalOf2017(), PANEL, under(703, { isFine: true }))).toEqual({
      start: 673,
      end: 763,
    });
  });

  it('never begins before midnight or on the next day', () => {
    const event = appraisalOf2017();
    expect(hoursHeld(event, PANEL, under(-50)).start).toBe(0);
    expect(hoursHeld(event, PANEL, under(2_000)).start).toBe(1439);
  });

  it('by an edge, stays at least five minutes long', () => {
    const event = appraisalOf2017();
    expect(hoursHeld(event, { ...PANEL, part: 'end' }, under(1_011))).toEqual({ start: 900, end: 1_010 });
    expect(hoursHeld(event, { ...PANEL, part: 'end' }, under(800))).toEqual({ start: 900, end: 905 });
    expect(hoursHeld(event, { ...PANEL, part: 'start' }, under(1_400))).toEqual({ start: 985, end: 990 });
  });

  it('without a time yet, gets the usual length of its kind', () => {
    const untimed: Grasp = { ...PANEL, start: null, end: null, grab: 0 };
    expect(hoursHeld(appraisalOf2017(), untimed, under(703))).toEqual({ start: 705, end: 825 });
  });

  it('drawn on empty time, reaches from the earlier to the later edge', () => {
    const event = appraisalOf2017();
    expect(hoursDrawn(event, 700, under(741))).toEqual({ start: 700, end: 740 });
    expect(hoursDrawn(event, 741, under(700))).toEqual({ start: 700, end: 740 });
    expect(hoursDrawn(event, 700, under(700))).toEqual({ start: 700, end: 705 });
  });
});

describe('a step by an arrow key', () => {
  const spot: Spot = { day: FIRST, roomId: HALL, start: 602, end: 662, over: null };
  const columns = [HALL, CHAMBER];
  const step = (from: Spot, key: 'up' | 'down' | 'previousRoom' | 'nextRoom', how = {}): Spot =>
    stepSpot(from, { key, isFine: false, isResize: false, ...how }, columns, 60);

  it('goes to the next five minutes, or the next minute with Alt', () => {
    expect(step(spot, 'down')).toEqual({ ...spot, start: 605, end: 665 });
    expect(step(spot, 'up')).toEqual({ ...spot, start: 600, end: 660 });
    expect(step(spot, 'down', { isFine: true })).toEqual({ ...spot, start: 603, end: 663 });
  });

  it('goes to the room beside, and stays where there is none', () => {
    expect(step(spot, 'nextRoom').roomId).toBe(CHAMBER);
    expect(step(step(spot, 'nextRoom'), 'nextRoom').roomId).toBe(CHAMBER);
    expect(step(spot, 'previousRoom').roomId).toBe(HALL);
  });

  it('with Shift changes the end, which stays behind the start', () => {
    expect(step(spot, 'down', { isResize: true })).toEqual({ ...spot, end: 665 });
    expect(step({ ...spot, end: 605 }, 'up', { isResize: true }).end).toBe(607);
    expect(step({ ...spot, end: null }, 'down', { isResize: true }).end).toBe(665);
  });

  it('brings what has no time down to ten in the morning', () => {
    expect(step({ ...spot, start: null, end: null }, 'down')).toEqual({ ...spot, start: 600, end: 660 });
  });

  it('does not leave the day', () => {
    expect(step({ ...spot, start: 0, end: 60 }, 'up').start).toBe(0);
    expect(step({ ...spot, start: 1439, end: null }, 'down').start).toBe(1439);
  });
});
