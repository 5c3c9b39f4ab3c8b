// Gives the later content from the earlier one and what the comparison of the two says.
import type { EditionContent } from '../content.ts';
import type { Comparison } from './change.ts';

export function applyComparison(_before: EditionContent, comparison: Comparison): EditionContent {
  return comparison.after;
}
