import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PushTarget } from './drop.ts';
import { applyPlan } from './plan.ts';
import { planPush } from './push.ts';
import { programmeOf } from './rows.ts';
import { plainEvent } from './sampleArbitraries.ts';
import { keyOf, sheet } from './sampleMoves.ts';
import {
  appraisalOf2017,
  at,
  day,
  dialogueOf2012,
  hoursById,
  roomId,
  sampleEvent,
} from './sampleProgramme.ts';
import { dropPlacesOf, stepRoom, stepRows, stepTime, type Direction } from './step.ts';
import type { PlannedEvent } from '../plannedEvent.ts';

const FIRST = day('2017-09-27');

const walk = (event: PlannedEvent, id: string, steps: readonly Direction[], on = day('2012-04-03')) => {
  const rows = [keyOf(id, on)];
  let held: PushTarget | null = null;
  for (const step of steps) held = stepRows(event, rows, held, step) ?? held;
  return held === null ? event : applyPlan(event, planPush(event, held));
};

describe('a step of a row', () => {
  it('goes past one row, and back', () => {
    const event = dialogueOf2012();
    expect(sheet(walk(event, 'panel2', ['up']))).toEqual(['opening panel2 panel1 closing']);
    expect(sheet(walk(event, 'panel2', ['up', 'up']))).toEqual(['panel2 opening panel1 closing']);
    expect(sheet(walk(event, 'panel1', ['down']))).toEqual(['opening panel2 panel1 closing']);
    expect(walk(event, 'panel2', ['up', 'down'])).toEqual(event);
  });

  it('ends at the top and at the end', () => {
    const event = dialogueOf2012();
    expect(stepRows(event, [keyOf('opening')], null, 'up')).toBeNull();
    expect(stepRows(event, [keyOf('closing')], null, 'down')).toBeNull();
    expect(stepRows(event, [keyOf('gone')], null, 'down')).toBeNull();
  });

  it('passes over rows of other rooms, which would change nothing', () => {
    const event = appraisalOf2017();
    const after = walk(event, 'panel2', ['up'], FIRST);
    expect(sheet(after)[0]).toBe('opening plenary1 panel2 panel1');
    const down = walk(event, 'opening', ['down'], FIRST);
    expect(sheet(down)[0]).toBe('plenary1 opening panel1 panel2');
  });

  it('leads to the next day', () => {
    const event = appraisalOf2017();
    const after = walk(event, 'panel2', ['down'], FIRST);
    expect(sheet(after)).toEqual(['opening plenary1 panel1', 'plenary2 panel2 closing']);
  });

  it('stops on either side of a fixed gap', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00' }] },
        { id: 'b', sittings: [{ hours: '15:00-16:00' }] },
        { id: 'c', sittings: [{ hours: '16:00-17:00' }] },
      ],
      gaps: [{ id: 'lunch', hours: '13:00-15:00' }],
    });
    expect(hoursById(walk(event, 'c', ['up']))).toEqual({
      a1: '10:00-11:00',
      c1: '15:00-16:00',
      b1: '16:00-17:00',
    });
    expect(hoursById(walk(event, 'c', ['up', 'up']))).toEqual({
      a1: '10:00-11:00',
      c1: '11:00-12:00',
      b1: '15:00-16:00',
    });
    expect(hoursById(walk(event, 'b', ['up']))).toEqual({
      a1: '10:00-11:00',
      b1: '11:00-12:00',
      c1: '15:00-16:00',
    });
    expect(hoursById(walk(event, 'a', ['down']))).toEqual({
      a1: '15:00-16:00',
      b1: '16:00-17:00',
      c1: '17:00-18:00',
    });
    expect(walk(event, 'a', ['down', 'up'])).toEqual(event);
  });

  it('down and up again comes back, in any plain programme', () => {
    fc.assert(
      fc.property(plainEvent, fc.nat(), (event, pick) => {
        const rows = programmeOf(event).flatMap((programme) => programme.rows);
        const row = rows[pick % rows.length];
        if (row === undefined) return;
        const down = stepRows(event, [row.key], null, 'down');
        if (down === null) {
          expect(row.key).toBe(rows.at(-1)?.key);
          return;
        }
        const back = stepRows(event, [row.key], down, 'up');
        expect(back === null ? null : applyPlan(event, planPush(event, back))).toEqual(event);
      }),
    );
  });
});

describe('the places of a drop', () => {
  it('are above every row that stays and at the end of every day', () => {
    const event = appraisalOf2017();
    expect(
      dropPlacesOf(event, [keyOf('panel1', FIRST)]).map(({ day: on, before }) => `${on} ${before ?? 'end'}`),
    ).toEqual([
      '2017-09-27 opening@2017-09-27',
      '2017-09-27 plenary1@2017-09-27',
      '2017-09-27 panel2@2017-09-27',
      '2017-09-27 end',
      '2017-09-28 plenary2@2017-09-28',
      '2017-09-28 closing@2017-09-28',
      '2017-09-28 end',
    ]);
  });
});

describe('a step of a time', () => {
  it('goes to the next five minutes, or by one', () => {
    expect(stepTime(at('10:00'), 'later', 5)).toBe(at('10:05'));
    expect(stepTime(at('10:00'), 'earlier', 5)).toBe(at('09:55'));
    expect(stepTime(at('10:02'), 'later', 5)).toBe(at('10:05'));
    expect(stepTime(at('10:02'), 'earlier', 5)).toBe(at('10:00'));
    expect(stepTime(at('10:02'), 'later', 1)).toBe(at('10:03'));
  });
});

describe('a step of a room', () => {
  it('goes to the neighbour, and ends with the last', () => {
    const rooms = [roomId('a'), roomId('b')];
    expect(stepRoom(rooms, roomId('a'), 'next')).toBe('b');
    expect(stepRoom(rooms, roomId('b'), 'next')).toBeNull();
    expect(stepRoom(rooms, roomId('b'), 'previous')).toBe('a');
    expect(stepRoom(rooms, null, 'next')).toBe('a');
    expect(stepRoom(rooms, null, 'previous')).toBe('b');
    expect(stepRoom([], null, 'next')).toBeNull();
  });
});
