import { describe, expect, it } from 'vitest';
import {
  appraisalOf2017,
  day,
  sampleEvent,
  SAMPLE_DAY,
  sittingId,
} from '#domain/programme/sampleProgramme.ts';
import { dayLayout } from './dayLayout.ts';
import { boxKeeper, placedBoxes } from './placedBoxes.ts';
import { neighbourOf, readingOrder, type Direction } from './readingOrder.ts';

const order = (a: string, b: string): number => (a < b ? -1 : 1);
const layout = dayLayout(appraisalOf2017(), day('2017-09-27'), { added: [], order });

const from = (id: string, direction: Direction): string | null =>
  neighbourOf(layout, sittingId(id), direction)?.sittingId ?? null;

describe('going through the boxes of a day', () => {
  it('reads a room from top to bottom, then the next', () => {
    expect(readingOrder(layout).map(({ sittingId: id }) => id)).toEqual([
      'opening1',
      'plenary11',
      'plenary12',
      'panel11',
      'panel21',
    ]);
  });

  it('goes on from the last of a room to the first of the next, and stops at the ends', () => {
    expect(from('plenary12', 'down')).toBe('panel11');
    expect(from('panel11', 'up')).toBe('plenary12');
    expect([from('opening1', 'up'), from('panel21', 'down')]).toEqual([null, null]);
  });

  it('goes across to the box of the other room nearest in time', () => {
    expect(from('plenary12', 'nextRoom')).toBe('panel11');
    expect(from('panel21', 'previousRoom')).toBe('plenary12');
    expect(from('panel11', 'nextRoom')).toBeNull();
  });

  it('passes over a room without boxes, and takes pauses across the rooms with the first', () => {
    const event = sampleEvent({
      defaultRoom: 'a',
      sessions: [
        { id: 'x', sittings: [{ hours: '10:00-11:00', room: 'a' }] },
        { id: 'tea', kind: 'break', sittings: [{ hours: '11:00-11:15' }] },
        { id: 'y', sittings: [{ hours: '', room: 'c' }] },
      ],
    });
    const added = [...dayLayout(event, SAMPLE_DAY, { added: [], order }).columns].flatMap(
      ({ roomId }) => roomId ?? [],
    );
    const wide = dayLayout(event, SAMPLE_DAY, { added: [...added], order });
    expect(readingOrder(wide).map(({ sittingId: id }) => id)).toEqual(['x1', 'tea1', 'y1']);
    expect(neighbourOf(wide, sittingId('tea1'), 'nextRoom')?.sittingId).toBe('y1');
  });
});

describe('the boxes of a column', () => {
  it('are the very same values for as long as nothing about them changes', () => {
    const keep = boxKeeper();
    const boxes = layout.columns[0]?.boxes ?? [];
    const first = keep(placedBoxes(boxes, 1.4));
    expect(keep(placedBoxes(boxes, 1.4))).toBe(first);
    const moved = boxes.map((box, index) => (index === 0 ? { ...box, end: box.end - 10 } : box));
    const second = keep(placedBoxes(moved, 1.4));
    expect([second[0] === first[0], second[1] === first[1], second[2] === first[2]]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('stand side by side where one is drawn larger than its time, without being told to overlap', () => {
    const event = sampleEvent({
      defaultRoom: 'a',
      sessions: [
        { id: 'x', sittings: [{ hours: '10:00-10:05' }] },
        { id: 'y', sittings: [{ hours: '10:05-11:00' }] },
        { id: 'z', sittings: [{ hours: '10:50-11:30' }] },
      ],
    });
    const [column] = dayLayout(event, SAMPLE_DAY, { added: [], order }).columns;
    expect(
      placedBoxes(column?.boxes ?? [], 1.4).map(({ sittingId: id, lane, isOverlapping }) => [
        id,
        lane,
        isOverlapping,
      ]),
    ).toEqual([
      ['x1', 0, false],
      ['y1', 1, true],
      ['z1', 0, true],
    ]);
  });
});
