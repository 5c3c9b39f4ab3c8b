// The day on the screen, for gestures that must know what lies where without drawing anything. Set by the view.
import type { EventId } from '#domain/ids.ts';
import type { Day } from '#domain/time.ts';
import type { DayLayout } from './dayLayout.ts';

export interface ShownDay {
  readonly eventId: EventId;
  readonly day: Day;
  readonly layout: DayLayout;
  readonly minuteHeight: number;
}

let shown: ShownDay | null = null;

export function setShown(day: ShownDay | null): void {
  shown = day;
}

export function shownNow(): ShownDay | null {
  return shown;
}
