import { describe, expect, it } from 'vitest';
import { edgesOf, snap, snapSpan } from './snap.ts';
import { at, day, hearingOf2017, roomId, sampleEvent, sittingId, timeAsText } from './sampleProgramme.ts';

const coarse = { step: 5, edges: [at('16:25')] } as const;
const snapped = (time: string) => timeAsText(snap(at(time), coarse));

describe('a dragged time', () => {
  it('rests on five minutes', () => {
    expect(['11:02', '11:03', '11:58'].map(snapped)).toEqual(['11:00', '11:05', '12:00']);
  });

  it('is pulled to an edge or a meeting hour that is near', () => {
    expect(['16:19', '16:31', '16:33', '12:54', '13:07', '13:08', '17:57'].map(snapped)).toEqual([
      '16:25',
      '16:25',
      '16:35',
      '13:00',
      '13:00',
      '13:10',
      '18:00',
    ]);
  });

  it('prefers an edge to a meeting hour, and the nearer of two edges', () => {
    expect(timeAsText(snap(at('15:01'), { step: 5, edges: [at('15:06')] }))).toBe('15:06');
    expect(timeAsText(snap(at('11:34'), { step: 5, edges: [at('11:30'), at('11:36')] }))).toBe('11:36');
  });

  it('with the fine step can be any minute', () => {
    expect(snap(at('16:24') + 0.4, { step: 1, edges: [at('16:25')] })).toBe(at('16:24'));
    expect(snapSpan(at('16:24') + 0.4, 60, { step: 1, edges: [at('16:25')] })).toBe(at('16:24'));
  });

  it('of something long is pulled by the end that is nearer', () => {
    expect(timeAsText(snapSpan(at('11:34'), 90, coarse))).toBe('11:30');
    expect(timeAsText(snapSpan(at('10:02'), 175, coarse))).toBe('10:00');
    expect(timeAsText(snapSpan(at('14:58'), 85, coarse))).toBe('15:00');
    expect(timeAsText(snapSpan(at('11:33'), 30, coarse))).toBe('11:35');
  });
});

describe('the edges of a track', () => {
  it('are where its other sittings and its gaps begin and end', () => {
    const edges = edgesOf(
      hearingOf2017(),
      day('2017-06-23'),
      roomId('cr4'),
      new Set([sittingId('panel31'), sittingId('statements1')]),
    );
    expect(edges.map(timeAsText)).toEqual(['10:00', '10:30', '11:45', '13:00', '16:25', '17:50', '18:00']);
    const event = sampleEvent({ sessions: [], gaps: [{ id: 'lunch', hours: '13:15-14:45' }] });
    expect(edgesOf(event, day('2012-04-03'), null, new Set()).map(timeAsText)).toEqual(['13:15', '14:45']);
  });
});
