import { expect, it } from 'vitest';
import { appraisalOf2017, at, dialogueOf2012 } from '#domain/programme/sampleProgramme.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { meetingsOf } from './meetings.ts';

function hoursIn(event: PlannedEvent): readonly (readonly unknown[])[] {
  return meetingsOf(event).map(({ day, roomId, start, end, sessionIds }) => [
    day,
    roomId,
    start,
    end,
    sessionIds.join(' '),
  ]);
}

it('sessions that follow on in one room are one meeting, and lunch parts two', () => {
  expect(hoursIn(dialogueOf2012())).toEqual([
    ['2012-04-03', 'cr2', at('10:00'), at('13:00'), 'opening panel1'],
    ['2012-04-03', 'cr2', at('15:00'), at('18:00'), 'panel2 closing'],
  ]);
});

it('two rooms hold two meetings, and a closing without end ends with what it follows', () => {
  expect(hoursIn(appraisalOf2017())).toEqual([
    ['2017-09-27', 'ga-hall', at('10:00'), at('13:00'), 'opening plenary1'],
    ['2017-09-27', 'ga-hall', at('15:00'), at('18:00'), 'plenary1'],
    ['2017-09-27', 'trusteeship', at('15:00'), at('18:00'), 'panel1 panel2'],
    ['2017-09-28', 'ga-hall', at('10:00'), at('13:00'), 'plenary2'],
    ['2017-09-28', 'ga-hall', at('15:00'), at('18:00'), 'plenary2 closing'],
  ]);
});
