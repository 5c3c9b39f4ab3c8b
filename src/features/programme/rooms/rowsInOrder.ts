// The rows of the day on the screen in the order of its boxes, each once: what a selection from here to there takes in.
import type { RowKey } from '#domain/programme/rows.ts';
import { readingOrder } from './readingOrder.ts';
import { shownNow } from './shown.ts';

export function rowsInOrder(): readonly RowKey[] {
  const shown = shownNow();
  const boxes = shown === null ? [] : readingOrder(shown.layout);
  return [...new Set(boxes.map(({ rowKey }) => rowKey))];
}
