// What letting go of a dragged entry would ask for, and how its new time reads, in the style its event prints hours in.
import { formatDate } from '#languages/dates.ts';
import type { Language } from '#languages/language.ts';
import type { ItemMove } from './drop.ts';
import { droppedAt, entryOf, resizedTo, type GridEntry } from './gridEntries.ts';
import type { SittingItem } from './items.ts';
import { hoursAt } from './moveFindings.ts';
import { fromWall, minutesFrom } from './wallClock.ts';

interface DraggedTo {
  readonly move: ItemMove;
  /** "10:30-11:30 AM, Thursday, 28 September 2017". */
  readonly text: string;
}

/** Is the entry not where its item stands? */
export function isDragged(entry: GridEntry): boolean {
  const settled = entryOf(entry.item);
  return +settled.start !== +entry.start || +settled.end !== +entry.end;
}

/** The hours it shows just now. */
export function shownHours({ item, start, end }: GridEntry & { readonly item: SittingItem }): string {
  const [from, until] = [minutesFrom(item.first, start), minutesFrom(item.first, end)];
  const isEndOpen = item.isOpenEnded && until - from === item.shownEnd - (item.start ?? 0);
  return hoursAt(item, from, isEndOpen ? null : until);
}

export function draggedTo(entry: GridEntry, isOverDays: boolean, language: Language): DraggedTo {
  const { item, start, end } = entry;
  const dayText = formatDate(fromWall(start).day, 'weekday-comma', language);
  if (item.type === 'event' || item.start === null || isOverDays)
    return { move: { type: 'to', at: droppedAt(item, start, true) }, text: dayText };
  const hasItsLength = +end - +start === (item.shownEnd - item.start) * 60_000;
  return {
    move: hasItsLength
      ? { type: 'to', at: droppedAt(item, start, false) }
      : { type: 'resize', to: resizedTo(item, start, end) },
    text: [shownHours({ ...entry, item }), dayText].join(', '),
  };
}
