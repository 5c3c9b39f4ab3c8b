// The part of the grid that says how far down a column something is drawn: the tests ask it, its package has no types.
declare module 'react-big-calendar/lib/utils/TimeSlots' {
  interface SlotMetrics {
    /** Per cent of the column's height. */
    readonly getRange: (start: Date, end: Date) => { readonly top: number; readonly height: number };
    readonly closestSlotToPosition: (fraction: number) => Date;
  }
  export function getSlotMetrics(column: {
    readonly min: Date;
    readonly max: Date;
    readonly step: number;
    readonly timeslots: number;
    readonly localizer: object;
  }): SlotMetrics;
}
