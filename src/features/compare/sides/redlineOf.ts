// The two programmes as one redline, from which either side is drawn.
import type { Comparison } from '#domain/editions/compare/change.ts';
import { redlined } from '#documents/redline/redline.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { programmesOf } from '../programmes.ts';

export function redlineOf({ before, after }: Comparison): DocumentTree {
  const trees = programmesOf(before, after);
  const tree = redlined(trees.before, trees.after, { author: '', date: null });
  // Which side is which stands over the sides.
  return { ...tree, blocks: tree.blocks.filter(({ type }) => type !== 'legend') };
}
