// What this device was told the columns of a table are, by the headings of the table: the same office sends the same
// table again. A convenience that may be lost, so it lives in localStorage.
import type { ColumnRole } from '#imports/pasted-text/sourceBlock.ts';

export const COLUMN_ROLES = [
  'hours',
  'start',
  'end',
  'duration',
  'date',
  'number',
  'session',
  'people',
  'role',
  'function',
  'chair',
  'room',
  'language',
  'track',
  'parallel',
  'other',
] as const satisfies readonly ColumnRole[];

export type ColumnChoices = Readonly<Record<string, readonly ColumnRole[]>>;

const PLACE = 'rostrum-import-columns';
/** The tables told last. */
const MOST = 40;

export function rememberedColumns(): ColumnChoices {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    const entries = Object.entries(Object(stored) as Record<string, unknown>);
    return Object.fromEntries(entries.flatMap(([key, roles]) => (areRoles(roles) ? [[key, roles]] : [])));
  } catch {
    return {};
  }
}

export function rememberColumns(key: string, roles: readonly ColumnRole[]): void {
  const { [key]: _before, ...others } = rememberedColumns();
  const kept = [...Object.entries(others), [key, roles] as const].slice(-MOST);
  try {
    localStorage.setItem(PLACE, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // A full or forbidden store costs nothing but the memory of this choice.
  }
}

function areRoles(value: unknown): value is readonly ColumnRole[] {
  return Array.isArray(value) && value.every((role) => COLUMN_ROLES.some((known) => known === role));
}
