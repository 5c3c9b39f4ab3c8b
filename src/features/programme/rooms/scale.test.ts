import { describe, expect, it } from 'vitest';
import { drawnEnd, endOfDrawnDay, firstInView, hourLines, LEAST_HEIGHT, stepZoom } from './scale.ts';

describe('the scale of a day', () => {
  it('zooms in steps and stays where there is no further one', () => {
    expect([stepZoom(1.4, 1), stepZoom(1.4, -1), stepZoom(5, 1), stepZoom(0.6, -1)]).toEqual([2, 1, 5, 0.6]);
  });

  it('zooms from a height of another time to the nearest step that way', () => {
    expect([stepZoom(1.2, 1), stepZoom(1.2, -1)]).toEqual([1.4, 1]);
  });

  it('reaches past midnight as far as the last sitting does, in whole hours', () => {
    expect([endOfDrawnDay([]), endOfDrawnDay([1080]), endOfDrawnDay([1475])]).toEqual([1440, 1440, 1500]);
    expect(hourLines(1500).length).toBe(26);
  });

  it('opens a little ahead of the first sitting', () => {
    expect([firstInView([660, 600]), firstInView([]), firstInView([10])]).toEqual([570, 510, 0]);
  });

  it('draws five minutes as high as a finger needs', () => {
    expect((drawnEnd(600, 605, 1.4) - 600) * 1.4).toBeCloseTo(LEAST_HEIGHT);
    expect(drawnEnd(600, 720, 1.4)).toBe(720);
  });
});
