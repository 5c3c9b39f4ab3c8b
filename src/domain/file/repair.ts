// What was mended while something was read: data only. The words for each kind are the interface's.

export const REPAIR_KINDS = [
  'missing', // fields that were not there took their defaults; the value names them
  'wrong-value', // something of the wrong sort became the default
  'dropped', // nothing could be made of it, so it was left out
  'id-mended',
  'order-mended',
  'order-shared', // two items of one list stood at the same place
  'text-mended', // characters no text may hold
  'text-cut',
  'unknown-language',
  'unknown-choice',
  'day-wrong',
  'day-added', // a sitting or gap lay on a day the event did not have
  'time-wrong',
  'end-before-start',
  'end-without-start',
  'time-zone-unknown',
  'person-gone',
  'room-gone',
  'office-gone',
  'paper-gone',
  'session-gone',
  'participation-gone',
  'recipient-gone',
  'repeated',
  'too-deep',
  'unsafe-link',
] as const;

export type RepairKind = (typeof REPAIR_KINDS)[number];

export interface Repair {
  /** Field names and ids from the library down: `['eventsById', 'e1', 'title', 'en']`. */
  readonly where: readonly string[];
  readonly what: RepairKind;
  /** What stood there before, shortened. */
  readonly value?: string;
}

/** Mends that lose nothing anybody wrote: no copy of what was mended needs to be kept. */
const HARMLESS: ReadonlySet<RepairKind> = new Set<RepairKind>([
  'missing',
  'order-mended',
  'order-shared',
  'day-added',
  'person-gone',
  'room-gone',
  'office-gone',
  'paper-gone',
  'session-gone',
  'participation-gone',
  'recipient-gone',
]);

export const isHarmless = ({ what }: Repair): boolean => HARMLESS.has(what);

/** The place being read and what was mended so far. One for a whole reading; `where` moves as the reading does. */
export interface Mending {
  readonly where: string[];
  readonly repairs: Repair[];
}

export function startMending(...where: readonly string[]): Mending {
  return { where: [...where], repairs: [] };
}

export function note(mending: Mending, what: RepairKind, value?: unknown): void {
  const where = [...mending.where];
  mending.repairs.push(value === undefined ? { where, what } : { where, what, value: shown(value) });
}

/** Notes something about a field of the thing being read. */
export function noteAt(mending: Mending, field: string, what: RepairKind, value?: unknown): void {
  mending.where.push(field);
  note(mending, what, value);
  mending.where.pop();
}

const LONGEST_SHOWN = 200;

function shown(value: unknown): string {
  const whole = (typeof value === 'string' ? value : outlined(value)).replaceAll('\0', '');
  const start = whole.slice(0, LONGEST_SHOWN).replace(/\p{Surrogate}/gu, '\uFFFD');
  return start.length < whole.length ? `${start}…` : start;
}

/** Only the first level: a broken record may be endless or refer to itself. */
function outlined(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return typeof value;
}
