import { describe, expect, it } from 'vitest';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { programmeOf } from '#domain/programme/rows.ts';
import { appraisalOf2017, at, sampleEvent } from '#domain/programme/sampleProgramme.ts';
import { roomGrid } from './roomGrid.ts';

/** By row: when, then for each cell its room, how deep it is and what is in it. */
function gridOf(event: PlannedEvent): readonly (readonly unknown[])[] {
  const [day] = programmeOf(event);
  if (day === undefined) return [];
  return roomGrid(event, day).rows.map(({ start, places }) => [
    start,
    ...places.map(({ roomId, rows, columns, placed }) => [
      columns === 1 ? roomId : `${columns} rooms`,
      rows,
      placed.map(({ session }) => session.id).join(' '),
    ]),
  ]);
}

describe('the rooms of a day side by side', () => {
  it('let the plenary last beside both panels', () => {
    expect(gridOf(appraisalOf2017())).toEqual([
      [at('10:00'), ['ga-hall', 1, 'opening'], ['trusteeship', 1, '']],
      [at('11:00'), ['ga-hall', 1, 'plenary1'], ['trusteeship', 1, '']],
      [at('15:00'), ['ga-hall', 2, 'plenary1'], ['trusteeship', 1, 'panel1']],
      [at('16:30'), ['trusteeship', 1, 'panel2']],
    ]);
  });

  it('are all closed by a pause', () => {
    const event = sampleEvent({
      defaultRoom: 'hall',
      sessions: [
        { id: 'talk', sittings: [{ hours: '10:00-11:00' }] },
        { id: 'other', sittings: [{ hours: '10:00-11:00', room: 'annex' }] },
        { id: 'coffee', kind: 'break', sittings: [{ hours: '11:00-11:15' }] },
      ],
    });
    expect(gridOf(event)).toEqual([
      [at('10:00'), ['hall', 1, 'talk'], ['annex', 1, 'other']],
      [at('11:00'), ['2 rooms', 1, 'coffee']],
    ]);
  });

  it('go on through a pause where their session does, unless all do', () => {
    const event = sampleEvent({
      defaultRoom: 'hall',
      sessions: [
        { id: 'long', sittings: [{ hours: '10:00-13:00', room: 'annex' }] },
        { id: 'talk', sittings: [{ hours: '10:00-11:00' }] },
        { id: 'coffee', kind: 'break', sittings: [{ hours: '11:00-11:15' }] },
        { id: 'more', sittings: [{ hours: '11:15-15:00' }] },
        { id: 'tea', kind: 'break', sittings: [{ hours: '12:00-12:15' }] },
      ],
    });
    expect(gridOf(event)).toEqual([
      [at('10:00'), ['annex', 3, 'long'], ['hall', 1, 'talk']],
      [at('11:00'), ['hall', 1, 'coffee']],
      [at('11:15'), ['hall', 1, 'more']],
      [at('12:00'), ['2 rooms', 1, 'tea']],
    ]);
  });

  it('hold two sessions that begin together in one room in one cell, and end one where the next begins', () => {
    const event = sampleEvent({
      defaultRoom: 'hall',
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-12:00' }] },
        { id: 'b', sittings: [{ hours: '10:00-10:30' }] },
        { id: 'c', sittings: [{ hours: '11:00-12:00' }] },
        { id: 'untimed', sittings: [{ hours: '' }] },
      ],
    });
    expect(gridOf(event)).toEqual([
      [null, ['hall', 1, 'untimed']],
      [at('10:00'), ['hall', 1, 'a b']],
      [at('11:00'), ['hall', 1, 'c']],
    ]);
  });
});
