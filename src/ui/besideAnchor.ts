// Puts a popover under the element it belongs to, at the same starting edge, and keeps it within the window:
// above where there is no room below, pushed in where it would hang over a side.
const GAP = 4;
const MARGIN = 8;

export function besideAnchor(popover: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const isRightToLeft = getComputedStyle(anchor).direction === 'rtl';
  const wantedX = isRightToLeft ? at.right - width : at.left;
  const fitsBelow = at.bottom + GAP + height + MARGIN <= window.innerHeight;
  const wantedY = fitsBelow ? at.bottom + GAP : at.top - GAP - height;
  popover.style.left = `${within(wantedX, window.innerWidth - width)}px`;
  popover.style.top = `${within(wantedY, window.innerHeight - height)}px`;
}

function within(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most - MARGIN));
}
