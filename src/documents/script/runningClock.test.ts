import { describe, expect, it } from 'vitest';
import { at, sampleEvent, sessionId } from '#domain/programme/sampleProgramme.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import type { Sitting } from '#domain/programme/session.ts';
import { runningClock } from './runningClock.ts';

function sittings(...hours: readonly string[]): readonly Sitting[] {
  const event = sampleEvent({ sessions: [{ id: 'a', sittings: hours.map((one) => ({ hours: one })) }] });
  const session = event.sessionsById[sessionId('a')];
  return session === undefined ? [] : sittingsOf(session);
}

const item = (name: string, minutes: number | null) => ({ item: name, minutes, takesRest: false });
const rest = (name: string) => ({ item: name, minutes: null, takesRest: true });

describe('the running clock', () => {
  it('adds up the minutes, and gives what is left over to the floor', () => {
    const items = [item('open', 5), item('speaker', 10), rest('floor'), item('close', null)];
    expect(runningClock(items, sittings('10:00-11:00'))).toEqual({
      rows: [
        { type: 'item', at: at('10:00'), minutes: 5, item: 'open' },
        { type: 'item', at: at('10:05'), minutes: 10, item: 'speaker' },
        { type: 'item', at: at('10:15'), minutes: 45, item: 'floor' },
        { type: 'item', at: at('11:00'), minutes: null, item: 'close' },
      ],
      over: 0,
      end: at('11:00'),
    });
  });

  it('stops over lunch and goes on where it stopped', () => {
    const items = [item('speaker', 200), item('close', null)];
    expect(runningClock(items, sittings('10:00-13:00', '15:00-18:00')).rows).toEqual([
      { type: 'item', at: at('10:00'), minutes: 200, item: 'speaker' },
      { type: 'suspended', at: at('13:00'), until: at('15:00') },
      { type: 'resumed', at: at('15:00') },
      { type: 'item', at: at('15:20'), minutes: null, item: 'close' },
    ]);
  });

  it('says how many minutes there are too many', () => {
    const clock = runningClock([item('a', 40), item('b', 40), rest('floor')], sittings('10:00-11:00'));
    expect([clock.over, clock.end, clock.rows.at(-1)]).toEqual([
      20,
      at('11:00'),
      { type: 'item', at: at('11:20'), minutes: null, item: 'floor' },
    ]);
  });

  it('has no hours without a start, and no end without one', () => {
    expect(runningClock([item('a', 5), item('b', 5)], sittings('')).rows.map(({ at: when }) => when)).toEqual(
      [null, null],
    );
    expect(runningClock([item('a', 5), rest('floor')], sittings('18:00-'))).toEqual({
      rows: [
        { type: 'item', at: at('18:00'), minutes: 5, item: 'a' },
        { type: 'item', at: at('18:05'), minutes: null, item: 'floor' },
      ],
      over: 0,
      end: null,
    });
  });
});
