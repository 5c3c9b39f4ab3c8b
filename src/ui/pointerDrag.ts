// Dragging by mouse, pen or finger, built on pointer events. Native drag-and-drop is not used because browsers hold
// back every key press while it runs, and switching the way of moving (1, 2, 3) or escaping mid-drag is part of a move.
// Knows nothing of what is dragged: it says where the pointer is and when it is let go.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PointerDrag {
  /** The pointer has moved far enough (or pressed long enough): the drag begins. */
  readonly onLift: (point: Point) => void;
  /** At most once a frame, and after every scroll at an edge. */
  readonly onMove: (point: Point, isFine: boolean) => void;
  readonly onDrop: (point: Point) => void;
  /** Escape, a lost pointer, or the window left: everything is as before. */
  readonly onCancel: () => void;
  readonly onKey?: (key: string) => void;
  /** What scrolls when the pointer nears one of its edges. */
  readonly scroller: HTMLElement | null;
  /** A finger on a handle drags at once; elsewhere it must rest first, or it is a scroll. */
  readonly isHandle: boolean;
}

const THRESHOLD = 4;
const FINGER_SLACK = 10;
const LONG_PRESS_MS = 400;
const EDGE = 56;
const EDGE_SPEED = 18;

/** Call from `onPointerDown`. */
export function startPointerDrag(down: PointerEvent, drag: PointerDrag): void {
  if (down.button !== 0 || !down.isPrimary) return;
  const waitsForLongPress = down.pointerType === 'touch' && !drag.isHandle;
  const origin: Point = { x: down.clientX, y: down.clientY };
  let point = origin;
  let isFine = false;
  let isLifted = false;
  let frame = 0;
  const longPress = waitsForLongPress ? window.setTimeout(lift, LONG_PRESS_MS) : 0;

  function lift(): void {
    isLifted = true;
    document.documentElement.classList.add('is-dragging');
    drag.onLift(point);
    frame = requestAnimationFrame(follow);
  }

  // One loop a frame while lifted: scrolls at the edges, and reports the pointer once however often it moved.
  let reported: Point | null = null;
  function follow(): void {
    const scrolled = scrollAtEdge(drag.scroller, point);
    if (scrolled || reported === null || reported.x !== point.x || reported.y !== point.y) {
      reported = point;
      drag.onMove(point, isFine);
    }
    frame = requestAnimationFrame(follow);
  }

  function onPointerMove(event: PointerEvent): void {
    if (event.pointerId !== down.pointerId) return;
    point = { x: event.clientX, y: event.clientY };
    isFine = event.altKey;
    if (isLifted) return;
    const distance = Math.hypot(point.x - origin.x, point.y - origin.y);
    if (waitsForLongPress) {
      if (distance > FINGER_SLACK) end();
    } else if (distance > THRESHOLD) lift();
  }

  function onPointerUp(event: PointerEvent): void {
    if (event.pointerId !== down.pointerId) return;
    point = { x: event.clientX, y: event.clientY };
    const wasLifted = isLifted;
    if (wasLifted) {
      drag.onMove(point, event.altKey);
      swallowNextClick();
    }
    end();
    if (wasLifted) drag.onDrop(point);
  }

  function cancel(): void {
    const wasLifted = isLifted;
    end();
    if (wasLifted) drag.onCancel();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!isLifted) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      swallowNextClick();
      cancel();
    } else drag.onKey?.(event.key);
  }

  function holdScroll(event: TouchEvent): void {
    if (isLifted) event.preventDefault();
  }

  function end(): void {
    isLifted = false;
    window.clearTimeout(longPress);
    cancelAnimationFrame(frame);
    for (const [name, listener, options] of listeners) window.removeEventListener(name, listener, options);
    document.documentElement.classList.remove('is-dragging');
  }

  const listeners: readonly (readonly [string, EventListener, AddEventListenerOptions])[] = [
    ['pointermove', onPointerMove as EventListener, {}],
    ['pointerup', onPointerUp as EventListener, {}],
    ['pointercancel', cancel, {}],
    ['blur', cancel, {}],
    ['keydown', onKeyDown as EventListener, { capture: true }],
    ['touchmove', holdScroll as EventListener, { passive: false }],
    ['contextmenu', holdMenu, { capture: true }],
  ];
  function holdMenu(event: Event): void {
    if (isLifted) event.preventDefault();
  }
  for (const [name, listener, options] of listeners) window.addEventListener(name, listener, options);
}

/** The click that follows the release of a drag is not a click on what lies under it. */
function swallowNextClick(): void {
  const swallow = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  // Where no click follows (the pointer was let go elsewhere), the next task takes the trap away again.
  window.setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}

function scrollAtEdge(scroller: HTMLElement | null, point: Point): boolean {
  if (scroller === null) return false;
  const box = scroller.getBoundingClientRect();
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, window.innerHeight);
  const before = [scroller.scrollTop, scroller.scrollLeft];
  if (point.y < top + EDGE) scroller.scrollTop -= (EDGE_SPEED * (top + EDGE - point.y)) / EDGE;
  else if (point.y > bottom - EDGE) scroller.scrollTop += (EDGE_SPEED * (point.y - bottom + EDGE)) / EDGE;
  if (scroller.scrollWidth > scroller.clientWidth) {
    if (point.x < box.left + EDGE) scroller.scrollLeft -= (EDGE_SPEED * (box.left + EDGE - point.x)) / EDGE;
    else if (point.x > box.right - EDGE)
      scroller.scrollLeft += (EDGE_SPEED * (point.x - box.right + EDGE)) / EDGE;
  }
  return scroller.scrollTop !== before[0] || scroller.scrollLeft !== before[1];
}
