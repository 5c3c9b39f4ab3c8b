// Which changes follow of themselves from another one: days that moved with the event, what a session gave to its parts.
import { daysBetween } from '../../time.ts';
import type { Change } from './change.ts';
import type { Said } from './said.ts';

export function withCauses(all: readonly Said[]): readonly Said[] {
  const shift = shiftOf(all);
  const splits = new Map<string, string>();
  for (const { change } of all) {
    if (change.type === 'session-split') {
      if (change.session.after !== null) splits.set(change.session.after, change.key);
      for (const id of change.others) splits.set(id, change.key);
    }
    if (change.type === 'sessions-merged') {
      if (change.session.before !== null) splits.set(change.session.before, change.key);
      for (const id of change.others) splits.set(id, change.key);
    }
  }
  if (shift === null && splits.size === 0) return all;
  return all.map((one) => {
    const causeKey = one.change.causeKey ?? causeOf(one.change, shift, splits);
    return causeKey === null ? one : { ...one, change: { ...one.change, causeKey } };
  });
}

function shiftOf(all: readonly Said[]): number | null {
  for (const { change } of all) if (change.type === 'days') return change.shift;
  return null;
}

function causeOf(change: Change, shift: number | null, splits: ReadonlyMap<string, string>): string | null {
  if (change.type === 'session-moved' && change.what.join() === 'day')
    return daysBetween(change.before.day, change.after.day) === shift ? 'days' : null;
  if (change.type === 'gap' && change.before !== null && change.after !== null) {
    const { day, ...rest } = change.before;
    const { day: later, ...others } = change.after;
    return daysBetween(day, later) === shift && JSON.stringify(rest) === JSON.stringify(others)
      ? 'days'
      : null;
  }
  if (change.type === 'person-moved') {
    const [from, to] = [change.seat.session.before, change.seat.session.after];
    const [cause, other] = [splits.get(from ?? ''), splits.get(to ?? '')];
    return cause !== undefined && cause === other ? cause : null;
  }
  if (change.type === 'session-moved' || change.type === 'session-retimed')
    return splits.get(change.session.after ?? '') ?? null;
  return null;
}
