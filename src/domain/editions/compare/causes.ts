// Which changes follow of themselves from another one: days that moved with the event, what a session gave to its parts.
import { daysBetween } from '../../time.ts';
import type { Change } from './change.ts';
import { PRINTING } from './linesInPapers.ts';
import { areValuesAlike } from './plainText.ts';
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
  const shown = optionsShown(all);
  return all.map((one) => {
    const causeKey = one.change.causeKey ?? causeOf(one.change, shift, splits) ?? shown(one.change);
    return causeKey === null ? one : { ...one, change: { ...one.change, causeKey } };
  });
}

/** A programme that prints the themes no more says so by what became of the themes. */
function optionsShown(all: readonly Said[]): (change: Change) => string | null {
  const moves = new Map<string, string>();
  for (const { change } of all)
    if (change.type === 'lines-moved-to-paper' || change.type === 'lines-moved-from-paper')
      moves.set(PRINTING[change.list], moves.get(PRINTING[change.list]) ?? change.key);
  return (change) => {
    if (change.type !== 'paper-setting' || change.setting !== 'options') return null;
    const keys = change.options.map((option) => moves.get(option));
    return keys.every((key) => key !== undefined) ? (keys[0] ?? null) : null;
  };
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
    return daysBetween(day, later) === shift && areValuesAlike(rest, others) ? 'days' : null;
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
