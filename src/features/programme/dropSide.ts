// Where the mark of the coming drop stands: a line above a row, below the last one, or a frame round the row to swap with.
import type { RowKey } from '#domain/programme/rows.ts';
import { libraryNow } from '#store/store.ts';
import type { useProgramme } from './programmeStore.ts';
import { programmeNow } from './rowOrder.ts';

type State = ReturnType<typeof useProgramme.getState>;

export type DropSide = 'dropBefore' | 'dropAfter' | 'dropOver';

export function dropSideOf({ lift, mode }: State, rowKey: RowKey): DropSide | null {
  const target = lift?.target ?? null;
  if (lift === null || target?.type !== 'slot' || lift.by === 'clicks') return null;
  // Moved by keys the row itself stands at its new place already.
  if (lift.by === 'keys' && lift.plan.isPossible) return null;
  if (mode === 'swap' && lift.carried.type === 'rows') return target.over === rowKey ? 'dropOver' : null;
  if (target.before === rowKey) return 'dropBefore';
  if (target.before !== null) return null;
  const event = libraryNow().eventsById[lift.eventId];
  const day = event === undefined ? undefined : programmeNow(event).find((each) => each.day === target.day);
  return day?.rows.at(-1)?.key === rowKey ? 'dropAfter' : null;
}
