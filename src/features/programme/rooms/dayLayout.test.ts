import { describe, expect, it } from 'vitest';
import {
  appraisalOf2017,
  day,
  roomId,
  SAMPLE_DAY,
  sampleEvent,
  type SampleEvent,
} from '#domain/programme/sampleProgramme.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Day } from '#domain/time.ts';
import { dayLayout, type DayLayout } from './dayLayout.ts';

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

const layoutOf = (event: PlannedEvent, on: Day = SAMPLE_DAY, added: readonly string[] = []): DayLayout =>
  dayLayout(event, on, { added: added.map(roomId), order: byName });

/** "ga-hall: opening1 600-660, …". */
const text = ({ columns }: DayLayout): readonly string[] =>
  columns.map(
    ({ roomId: room, boxes }) =>
      `${room ?? 'no room'}: ${boxes.map(({ sittingId, start, end }) => `${sittingId} ${start}-${end}`).join(', ')}`,
  );

const layout = (sample: SampleEvent, added?: readonly string[]) =>
  layoutOf(sampleEvent(sample), SAMPLE_DAY, added);

describe('a day in rooms', () => {
  it('has the plenary beside the two panels, as the appraisal of 2017 had', () => {
    expect(text(layoutOf(appraisalOf2017(), day('2017-09-27')))).toEqual([
      'ga-hall: opening1 600-660, plenary11 660-780, plenary12 900-1080',
      'trusteeship: panel11 900-990, panel21 990-1080',
    ]);
  });

  it('says which of the sittings of a session a box is, and nothing where it is the only one', () => {
    const [hall] = layoutOf(appraisalOf2017(), day('2017-09-27')).columns;
    expect(hall?.boxes.map(({ place, of }) => `${place} of ${of}`)).toEqual(['0 of 0', '1 of 2', '2 of 2']);
  });

  it('draws an open end to the next sitting of the room, or an hour', () => {
    const sessions = [
      { id: 'a', sittings: [{ hours: '10:00-', room: 'x' }] },
      { id: 'b', sittings: [{ hours: '10:20-', room: 'x' }] },
    ];
    expect(text(layout({ defaultRoom: 'x', sessions }))).toEqual(['x: a1 600-620, b1 620-680']);
  });

  it('keeps a column for the room of the event, for rooms asked for, and for sittings without any', () => {
    const sessions = [{ id: 'a', sittings: [{ hours: '10:00-11:00', room: 'x' }] }];
    expect(text(layout({ defaultRoom: 'own', sessions }, ['y', 'own', 'b']))).toEqual([
      'own: ',
      'b: ',
      'x: a1 600-660',
      'y: ',
    ]);
    expect(text(layout({ sessions: [{ id: 'a', sittings: [{ hours: '10:00-11:00' }] }] }, ['x']))).toEqual([
      'x: ',
      'no room: a1 600-660',
    ]);
    expect(text(layout({ sessions: [] }))).toEqual(['no room: ']);
  });

  it('lays pauses without a room, and gaps of every room, across the columns', () => {
    const found = layout({
      defaultRoom: 'x',
      sessions: [
        { id: 'lunch', kind: 'lunch', sittings: [{ hours: '13:00-15:00' }] },
        { id: 'tea', kind: 'break', sittings: [{ hours: '11:00-11:15', room: 'x' }] },
      ],
      gaps: [
        { id: 'all', hours: '13:00-15:00' },
        { id: 'own', hours: '11:00-12:00', room: 'x' },
      ],
    });
    expect(found.spanning.map(({ sittingId }) => sittingId)).toEqual(['lunch1']);
    expect(text(found)).toEqual(['x: tea1 660-675']);
    expect(found.bands).toEqual([{ gapId: 'all', start: 780, end: 900 }]);
    expect(found.columns[0]?.bands).toEqual([{ gapId: 'own', start: 660, end: 720 }]);
  });

  it('lets sittings without a time wait in their room, and pauses in the first', () => {
    const found = layout({
      defaultRoom: 'x',
      sessions: [
        { id: 'a', sittings: [{ hours: '', room: 'y' }] },
        { id: 'tea', kind: 'break', sittings: [{ hours: '' }] },
      ],
    });
    expect(
      found.columns.map(({ roomId: room, untimed }) => [room, untimed.map(({ sittingId }) => sittingId)]),
    ).toEqual([
      ['x', ['tea1']],
      ['y', ['a1']],
    ]);
    expect(found.hasUntimed).toBe(true);
  });
});
