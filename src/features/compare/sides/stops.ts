// What is said of a row that differs: the sentences of the changes that stand in it.
import type { Change, Comparison } from '#domain/editions/compare/change.ts';
import { sessionsOf } from '../concerns.ts';
import { isFiltering, isShown, type Filter } from '../filter.ts';
import type { Say } from './drawSides.ts';

/**
 * A row all of whose changes are filtered away is no place to stop at; what tells of no session says its own words,
 * unless a filter is set.
 */
export function sayingOf(
  { changes }: Comparison,
  sentenceOf: (change: Change) => string,
  filter: Filter,
): Say {
  const bySession = changesBySession(changes);
  return (key) => {
    const found = key.flatMap((id) => bySession.get(id) ?? []);
    const shown = found.filter((change) => isShown(filter, change));
    if (shown.length === 0 && isFiltering(filter)) return null;
    return shown.map(sentenceOf).join('. ');
  };
}

/** By every session they stand in, before or after. */
function changesBySession(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const bySession = new Map<string, Change[]>();
  const add = (id: string, change: Change) => {
    const known = bySession.get(id);
    if (known === undefined) bySession.set(id, [change]);
    else if (known.at(-1) !== change) known.push(change);
  };
  for (const change of changes) {
    for (const { before, after } of sessionsOf(change)) {
      if (before !== null) add(before, change);
      if (after !== null && after !== before) add(after, change);
    }
  }
  return bySession;
}
