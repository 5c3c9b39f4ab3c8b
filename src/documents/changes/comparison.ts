// Comparing is remembered: a letter to forty people asks for the same comparison forty times over.
import { compareEditions } from '#domain/editions/compare/compareEditions.ts';
import type { Comparison } from '#domain/editions/compare/change.ts';
import type { Standings } from './refs.ts';

const known = new WeakMap<object, WeakMap<object, Comparison>>();

export function comparisonOf({ before, after }: Pick<Standings, 'before' | 'after'>): Comparison {
  const since = known.get(before) ?? new WeakMap<object, Comparison>();
  const found = since.get(after) ?? compareEditions(before, after);
  known.set(before, since.set(after, found));
  return found;
}
