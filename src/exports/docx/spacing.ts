// Where the room above a block depends on what stands before it, as in print.css; everywhere else the style says it.
import type { Block } from '#documents/tree.ts';

/** Points; null = what the style says. What stands first on its paper or in its cell has none. */
export function roomAbove(block: Block, before: Block | null): number | null {
  if (before === null) return 0;
  return AFTER[`${nameOf(before)} + ${nameOf(block)}`] ?? null;
}

/** The lines that say under a title which session it is of, and when, stand in the middle as it does. */
export function standsUnderTitle(block: Block, before: Block | null, isUnderTitle: boolean): boolean {
  if (block.type !== 'paragraph' || before === null) return false;
  if (block.style !== 'sessionTitle' && block.style !== 'sessionPlace') return false;
  return isUnderTitle || nameOf(before) === 'paperTitle';
}

const AFTER: Readonly<Record<string, number>> = {
  'stage + paperTitle': 8,
  'eventKind + paperTitle': 4,
  'eventRoom + eventDates': 1,
  'section + body': 5,
  'sessionTitle + person': 5,
  'sessionSubtitle + person': 5,
  'list + person': 5,
  'time + time': 0,
  'paperTitle + sessionTitle': 4,
  'paperTitle + sessionPlace': 4,
  'sessionTitle + sessionPlace': 4,
  'personFunction + sessionTitle': 10,
  'sessionPlace + roleLine': 14,
  'sessionPlace + person': 5,
  'floorRule + floorRule': 2,
};

function nameOf(block: Block): string {
  return 'style' in block && block.type !== 'list' && block.type !== 'table' ? block.style : block.type;
}
