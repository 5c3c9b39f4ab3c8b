// Gives the later content from the earlier one and what the comparison says: the event, and the people, rooms and
// offices it names.
import type { EditionContent } from '../content.ts';
import type { Comparison, ContentEdit } from './change.ts';
import { asNamed } from './named.ts';

export function applyComparison(before: EditionContent, comparison: Comparison): EditionContent {
  let content: unknown = asNamed(before);
  for (const edit of comparison.edits) content = withEdit(content, edit, 0);
  // The edits lead from one content to another one: what they were made from.
  return content as EditionContent;
}

function withEdit(value: unknown, edit: ContentEdit, depth: number): unknown {
  const name = edit.path[depth];
  if (name === undefined) return edit.after;
  const fields = new Map(Object.entries(value ?? {}));
  const next = withEdit(fields.get(name), edit, depth + 1);
  if (next === undefined) fields.delete(name);
  else fields.set(name, next);
  return Object.fromEntries(fields);
}
