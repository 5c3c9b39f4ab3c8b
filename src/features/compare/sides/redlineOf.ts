// The two programmes as one redline, from which either side is drawn.
import type { Comparison } from '#domain/editions/compare/change.ts';
import { redlined } from '#documents/redline/redline.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { programmesOf } from '../programmes.ts';

/** The same for the same comparison, so that going to and fro between looks makes nothing anew. */
export function redlineOf(comparison: Comparison): DocumentTree {
  const known = redlines.get(comparison);
  if (known !== undefined) return known;
  const trees = programmesOf(comparison.before, comparison.after);
  const tree = redlined(trees.before, trees.after, { author: '', date: null });
  // Which side is which stands over the sides.
  const made = { ...tree, blocks: tree.blocks.filter(({ type }) => type !== 'legend') };
  redlines.set(comparison, made);
  return made;
}

const redlines = new WeakMap<Comparison, DocumentTree>();
