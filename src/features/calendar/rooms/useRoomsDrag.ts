// The pointer over the columns of the rooms: a sitting dragged to another time or room, an edge of it dragged, or
// empty time drawn over. What would come of it is worked out only when the place has changed, and shown as a ghost.
import { useCallback, useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { snap, snapSpan } from '#domain/programme/snap.ts';
import { daysBetween, type Day, type Minutes } from '#domain/time.ts';
import { startPointerDrag, type Point } from '#ui/pointerDrag.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import type { ItemMove } from '../drop.ts';
import { droppedAt } from '../gridEntries.ts';
import { hoursText } from '../gridFormats.ts';
import type { GridHandlers } from '../gridContext.ts';
import type { SittingItem } from '../items.ts';
import { itemName } from '../itemWords.ts';
import { findingsOfMove, hoursAt } from '../moveFindings.ts';
import { toWall } from '../wallClock.ts';
import { columnAt, minutesAt } from './pointedAt.ts';
import type { PlacedBox, RoomColumn } from './roomColumns.ts';

export interface RoomGhost {
  readonly column: number;
  readonly start: Minutes;
  readonly end: Minutes;
  /** null = something new is drawn. */
  readonly item: SittingItem | null;
  readonly hours: string;
  readonly title: string;
  readonly isPossible: boolean;
  /** What would be amiss. */
  readonly lines: readonly string[];
}

interface Shown {
  readonly day: Day;
  readonly columns: readonly RoomColumn[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly on: GridHandlers;
}

interface Gesture {
  readonly kind: 'move' | 'start' | 'end' | 'draw';
  readonly box: PlacedBox | null;
  readonly column: number;
  /** Where in the day it was taken hold of. */
  readonly from: Minutes;
}

type Span = Pick<RoomGhost, 'column' | 'start' | 'end'>;

const SHORTEST: Minutes = 5;

export function useRoomsDrag(shown: Shown) {
  const language = useInterfaceLanguage();
  const [ghost, setGhost] = useState<RoomGhost | null>(null);
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });

  const press = useCallback(
    (down: PointerEvent<HTMLElement>) => {
      const { scroller, columns, day, on } = latest.current;
      const home = scroller.current;
      const gesture = home === null ? null : gestureAt(down, home, columns);
      if (home === null || gesture === null) return;
      let last: Span | null = null;
      const follow = (point: Point, isFine: boolean): void => {
        const span = spanAt(home, gesture, columns, point, isFine);
        if (last !== null && isSameSpan(last, span)) return;
        last = span;
        setGhost(ghostOf(gesture, span));
      };
      const ghostOf = ({ box }: Gesture, span: Span): RoomGhost => {
        const { start, end } = span;
        if (box === null) {
          const hours = hoursText({ start: toWall(day, start), end: toWall(day, end) }, language);
          return { ...span, item: null, hours, title: '', isPossible: true, lines: [] };
        }
        const { item } = box;
        const isEndOpen = item.isOpenEnded && gesture.kind !== 'end';
        return {
          ...span,
          item,
          hours: hoursAt(item, start, isEndOpen ? null : end),
          title: itemName(item),
          ...findingsOfMove(item, moveTo(item, span), language),
        };
      };
      const moveTo = (item: SittingItem, { start, end, column }: Span): ItemMove => {
        if (gesture.kind === 'move') {
          const roomId = columns[column]?.roomId ?? null;
          const at = droppedAt(item, toWall(day, start), false);
          return { type: 'to', at: roomId === item.roomId ? at : { ...at, roomId } };
        }
        const midnight = daysBetween(day, item.first) * 1440;
        // The edge that was not taken hold of may lie on another day than the one shown.
        return gesture.kind === 'start'
          ? { type: 'resize', to: { start: start - midnight, end: item.shownEnd } }
          : { type: 'resize', to: { start: item.start ?? 0, end: end - midnight } };
      };
      startPointerDrag(down.nativeEvent, {
        scroller: home,
        isHandle: false,
        onLift: (point) => follow(point, false),
        onMove: follow,
        onCancel: () => setGhost(null),
        onDrop: () => {
          setGhost(null);
          if (last === null) return;
          const roomId = columns[last.column]?.roomId ?? null;
          if (gesture.box === null) return on.selectHours(day, last.start, last.end, roomId);
          const move = moveTo(gesture.box.item, last);
          if (move.type === 'to') on.drop(gesture.box.item, move.at);
          else if (move.type === 'resize') on.resize(gesture.box.item, move.to);
        },
      });
    },
    [language],
  );
  return { ghost, press };
}

function gestureAt(
  down: PointerEvent<HTMLElement>,
  home: HTMLElement,
  columns: readonly RoomColumn[],
): Gesture | null {
  const point = { x: down.clientX, y: down.clientY };
  const column = columnAt(home, point.x);
  const from = minutesAt(home, column, point.y);
  if (!(down.target instanceof Element)) return null;
  const held = down.target.closest<HTMLElement>('[data-item]')?.dataset['item'];
  if (held === undefined) return { kind: 'draw', box: null, column, from };
  const box = columns[column]?.boxes.find(({ item }) => item.id === held);
  if (box === undefined) return null;
  const edge = down.target.closest<HTMLElement>('[data-edge]')?.dataset['edge'];
  const kind = edge === 'start' || edge === 'end' ? edge : 'move';
  return { kind, box, column, from };
}

function spanAt(
  home: HTMLElement,
  { kind, box, column, from }: Gesture,
  columns: readonly RoomColumn[],
  point: Point,
  isFine: boolean,
): Span {
  const over = kind === 'move' ? columnAt(home, point.x) : column;
  const at = minutesAt(home, over, point.y);
  const others = (columns[over]?.boxes ?? []).filter((other) => other.item.id !== box?.item.id);
  const edges = others.flatMap(({ top, bottom }) => [top, bottom]);
  const snapping = { step: isFine ? 1 : 5, edges } as const;
  if (box === null) {
    const [low, high] = [Math.min(from, at), Math.max(from, at)].map((minutes) => snap(minutes, snapping));
    return { column: over, ...longEnough(low ?? 0, high ?? 0) };
  }
  const { top, bottom } = box;
  if (kind === 'start')
    return { column: over, start: Math.min(snap(at, snapping), bottom - SHORTEST), end: bottom };
  if (kind === 'end') return { column: over, start: top, end: Math.max(snap(at, snapping), top + SHORTEST) };
  const length = bottom - top;
  const start = Math.max(0, Math.min(snapSpan(top + at - from, length, snapping), 1440 - SHORTEST));
  return { column: over, start, end: start + length };
}

function longEnough(start: Minutes, end: Minutes): Pick<Span, 'start' | 'end'> {
  const from = Math.min(start, 1440 - SHORTEST);
  return { start: from, end: Math.min(1440, Math.max(end, from + SHORTEST)) };
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.column === b.column && a.start === b.start && a.end === b.end;
}
