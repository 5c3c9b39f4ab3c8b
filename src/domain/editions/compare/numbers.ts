// "Panel II" is now "Panel III". Mostly that follows from another change: a panel put in before it, or moved.
import { numbersOf } from '../../programme/numbering.ts';
import type { Session } from '../../programme/session.ts';
import type { Change } from './change.ts';
import { nameOfRef, refOfAfter, type Pairs } from './pairs.ts';
import { pathsOfSession } from './paths.ts';
import { readAlikeOrMissing } from './sameText.ts';
import { basics, said, type Said } from './said.ts';

/** `others` = the changes found so far, among which a cause may be. */
export function numberChanges(pairs: Pairs, others: readonly Change[]): readonly Said[] {
  const { before, after, sessions } = pairs;
  const earlier = numbersOf(before.event, before.event.mainLanguage);
  const later = numbersOf(after.event, after.event.mainLanguage);
  return pairs.later.flatMap((session) => {
    const ref = refOfAfter(sessions, session.id);
    const old = ref.before === null ? undefined : before.event.sessionsById[ref.before];
    if (old === undefined) return [];
    const [one, other] = [earlier.get(old.id) ?? '', later.get(session.id) ?? ''];
    if (one === other) return [];
    const isOwn = !readAlikeOrMissing(old.numberAs, session.numberAs);
    return [
      said(
        {
          ...basics(`session-renumbered ${nameOfRef(ref)}`),
          causeKey: isOwn
            ? null
            : causeOf(old, session, others, before.event.sessionsById, after.event.sessionsById),
          type: 'session-renumbered',
          session: ref,
          before: one,
          after: other,
        },
        ...pathsOfSession(ref, 'numberAs'),
      ),
    ];
  });
}

type Sessions = Readonly<Record<string, Session>>;

/** Its own change of kind or place, or else the first change that puts the sessions of its kind in another order. */
function causeOf(
  before: Session,
  after: Session,
  others: readonly Change[],
  earlier: Sessions,
  later: Sessions,
): string | null {
  const pattern = others.find((change) => change.type === 'numbering' && change.kind === after.kind);
  if (pattern !== undefined) return pattern.key;
  const candidates = others.filter((change) => REORDERING.has(change.type));
  const own = candidates.find(
    (change) =>
      'session' in change && change.session.after === after.id && change.session.before === before.id,
  );
  if (own !== undefined) return own.key;
  const kinds = new Set([before.kind, after.kind]);
  const cause = candidates.find((change) => {
    if (!('session' in change)) return false;
    const { before: was, after: is } = change.session;
    return (
      (was !== null && kinds.has(earlier[was]?.kind ?? '')) ||
      (is !== null && kinds.has(later[is]?.kind ?? ''))
    );
  });
  return cause?.key ?? null;
}

const REORDERING: ReadonlySet<Change['type']> = new Set([
  'session-added',
  'session-removed',
  'session-split',
  'sessions-merged',
  'session-kind',
  'session-moved',
  'sittings-changed',
  'session-reordered',
  'session-scheduled',
  'session-unscheduled',
]);
