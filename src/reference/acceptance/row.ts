// Test support: one row of the acceptance table, and the questions it puts to the examples.
import type { Session } from '#domain/programme/session.ts';
import { blocksOf, papersOf, seatsOf, sessionsOf, sittingsIn } from './view.ts';
import type { Found, Seat, Seeds, View } from './view.ts';

export interface AcceptanceRow {
  readonly id: string;
  readonly title: string;
  /** `later` names the part of the product that the row waits for. */
  readonly find: ((seeds: Seeds) => readonly Look[]) | { readonly later: string };
}

/** One thing that must be in the data for the row to hold. */
export interface Look {
  readonly what: string;
  readonly found: readonly Found[];
}

export function row(id: string, title: string, find: AcceptanceRow['find']): AcceptanceRow {
  return { id, title, find };
}

/** Holds where something was found, and at least `atLeast` times. */
export function look(what: string, found: readonly Found[], atLeast = 1): Look {
  return { what, found: found.length < atLeast ? [] : found };
}

/** A fact that is either so or not. */
export function fact(what: string, path: string, value: string | number | null, isSo: boolean): Look {
  return { what, found: isSo ? [{ path, value: String(value) }] : [] };
}

/** A wording in a letter, concept note or summary. */
export function written(view: View, wording: string): Look {
  return look(
    `“${wording}”`,
    blocksOf(view)
      .filter(({ value }) => value.includes(wording))
      .map(({ path, value }) => ({ path, value: shortened(value, wording) })),
  );
}

/** Someone's line as printed: "Ms. Somaly Mam" and, where given, the function. */
export function printed(view: View, name: string, office?: string, part = ''): Look {
  return seats(
    office === undefined ? name : `${name}, ${office}`,
    view,
    (seat) => seat.name === name && (office === undefined || seat.office === office),
    part,
  );
}

export function seats(
  what: string,
  view: View,
  holds: (seat: Seat) => boolean,
  part = '',
  atLeast = 1,
): Look {
  return look(
    what,
    seatsOf(view, part)
      .filter(holds)
      .map(({ path, name, office, seat }) => ({ path, value: `${seat.role}: ${name}, ${office}` })),
    atLeast,
  );
}

export function sessions(what: string, view: View, holds: (session: Session) => boolean, atLeast = 1): Look {
  return look(
    what,
    sessionsOf(view)
      .filter(({ session }) => holds(session))
      .map(({ path, session }) => ({ path, value: `${session.kind}: ${session.title.en ?? ''}` })),
    atLeast,
  );
}

/** Sittings that print exactly these hours. */
export function hours(view: View, wording: string, start: number, end: number | null): Look {
  return look(
    wording,
    sittingsIn(view)
      .filter((one) => one.hours === wording && one.sitting.start === start && one.sitting.end === end)
      .map(({ path, hours: value }) => ({ path, value })),
  );
}

export function endsWithProgramme(view: View): Look {
  return look(
    'programme at the end',
    papersOf(view).flatMap(({ path, paper }) =>
      paper.form === 'authored' && paper.endsWithId !== null
        ? [{ path: `${path}.endsWithId`, value: paper.endsWithId }]
        : [],
    ),
  );
}

function shortened(value: string, wording: string): string {
  const at = value.indexOf(wording);
  const from = Math.max(0, at - 20);
  const until = at + wording.length + 20;
  return `${from > 0 ? '…' : ''}${value.slice(from, until)}${until < value.length ? '…' : ''}`;
}
