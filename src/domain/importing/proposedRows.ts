// The sessions of a proposal, each once: what a source lists day by day under one name is one session that sits on each
// of those days.
import type { SessionId } from '../ids.ts';
import type { Day } from '../time.ts';
import type { ProposedProgramme, ProposedSession } from './proposal.ts';

export interface ProposedRow {
  /** The first of `parts`, which tells what the session is; the others say when it sits again. */
  readonly session: ProposedSession;
  readonly parts: readonly { readonly date: Day | null; readonly session: ProposedSession }[];
  /** The session of the event that has this name; null = none is known by it. */
  readonly there: SessionId | null;
}

/** In the order of the source. `known`: sessions of the event by the names sources have for them. */
export function proposedRows(
  { days }: ProposedProgramme,
  known: ReadonlyMap<string, SessionId>,
): readonly ProposedRow[] {
  const rows = new Map<string, ProposedRow>();
  for (const { date, sessions } of days)
    for (const session of sessions) {
      const { sourceId, key } = session;
      const there = sourceId === '' ? null : (known.get(sourceId) ?? null);
      const name = there ?? (sourceId === '' ? `key ${key}` : `name ${sourceId}`);
      const row = rows.get(name) ?? { session, parts: [], there };
      rows.set(name, { ...row, parts: [...row.parts, { date, session }] });
    }
  return [...rows.values()];
}
