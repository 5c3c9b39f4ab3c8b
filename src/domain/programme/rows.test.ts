import { describe, expect, it } from 'vitest';
import { allRows, partOfDay, programmeOf, rowKeyOf, unscheduledOf } from './rows.ts';
import { appraisalOf2017, at, day, sampleEvent, sessionId } from './sampleProgramme.ts';
import type { PlannedEvent } from '../plannedEvent.ts';

const sheet = (event: PlannedEvent) =>
  programmeOf(event).map(({ day: date, rows }) => [date, rows.map((row) => row.sessionId).join(' ')]);

describe('the rows of a programme', () => {
  it('stand by day and start, and a plenary with two sittings on a day is one row', () => {
    expect(sheet(appraisalOf2017())).toEqual([
      ['2017-09-27', 'opening plenary1 panel1 panel2'],
      ['2017-09-28', 'plenary2 closing'],
    ]);
    const plenary = allRows(appraisalOf2017()).find((row) => row.sessionId === 'plenary1');
    expect(plenary?.sittings.map(({ id }) => id)).toEqual(['plenary11', 'plenary12']);
    expect(plenary?.start).toBe(at('11:00'));
    expect(plenary?.roomId).toBe('ga-hall');
  });

  it('give a session that sits on two days a row on each', () => {
    const event = sampleEvent({
      days: ['2017-09-27', '2017-09-28'],
      sessions: [
        {
          id: 'a',
          sittings: [
            { day: '2017-09-27', hours: '10:00-11:00' },
            { day: '2017-09-28', hours: '10:00-11:00' },
          ],
        },
      ],
    });
    expect(allRows(event).map(({ key }) => key)).toEqual(['a@2017-09-27', 'a@2017-09-28']);
    expect(allRows(event)[0]?.key).toBe(rowKeyOf(sessionId('a'), day('2017-09-27')));
  });

  it('that start together keep the order of their sessions', () => {
    const event = sampleEvent({
      sessions: ['b', 'a', 'c'].map((id) => ({ id, sittings: [{ hours: '10:00-11:00', room: id }] })),
    });
    expect(sheet(event)).toEqual([['2012-04-03', 'b a c']]);
  });

  it('without a time keep their place behind the row that precedes them', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'welcome', sittings: [{ hours: '' }] },
        { id: 'second', sittings: [{ hours: '11:00-12:00' }] },
        { id: 'film', sittings: [{ hours: '' }] },
        { id: 'song', sittings: [{ hours: '' }] },
        { id: 'first', sittings: [{ hours: '10:00-11:00' }] },
      ],
    });
    expect(sheet(event)).toEqual([['2012-04-03', 'welcome first second film song']]);
  });

  it('stand under a day the event does not list, and an empty day of the event is still shown', () => {
    const event = sampleEvent({
      days: ['2012-04-04'],
      sessions: [{ id: 'a', sittings: [{ day: '2012-04-03', hours: '10:00-11:00' }] }],
    });
    expect(sheet(event)).toEqual([
      ['2012-04-03', 'a'],
      ['2012-04-04', ''],
    ]);
  });

  it('leave out sessions without a sitting, which are unscheduled', () => {
    const event = sampleEvent({
      sessions: [{ id: 'b' }, { id: 'a' }, { id: 'c', sittings: [{ hours: '' }] }],
    });
    expect(sheet(event)).toEqual([['2012-04-03', 'c']]);
    expect(unscheduledOf(event).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('the parts of a day', () => {
  it('change at noon and at six', () => {
    expect(['00:00', '11:59', '12:00', '17:59', '18:00', '25:00'].map((time) => partOfDay(at(time)))).toEqual(
      ['morning', 'morning', 'afternoon', 'afternoon', 'evening', 'evening'],
    );
  });
});
