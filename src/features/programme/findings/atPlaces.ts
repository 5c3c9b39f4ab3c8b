// Findings by the row or the line of the sheet they belong to, sorted out once for each time the checks have looked.
import type { Finding } from '#domain/checks/finding.ts';
import type { ParticipationId, PersonId, SessionId } from '#domain/ids.ts';
import type { useFindings } from '#parts/checks/findings.ts';

type EventFindings = NonNullable<ReturnType<typeof useFindings>>;

interface FindingsAtPlaces {
  readonly bySession: ReadonlyMap<SessionId, readonly Finding[]>;
  readonly byParticipation: ReadonlyMap<ParticipationId, readonly Finding[]>;
  readonly byPerson: ReadonlyMap<PersonId, readonly Finding[]>;
}

export const NONE: readonly Finding[] = [];

export function findingsAtPlaces(findings: EventFindings): FindingsAtPlaces {
  const known = sorted.get(findings);
  if (known !== undefined) return known;
  const bySession = new Map<SessionId, Finding[]>();
  const byParticipation = new Map<ParticipationId, Finding[]>();
  const byPerson = new Map<PersonId, Finding[]>();
  for (const finding of findings.open) {
    const { place } = finding;
    if (place.at === 'person') enter(byPerson, place.personId, finding);
    if (place.at !== 'session') continue;
    if (place.participationId === undefined) enter(bySession, place.sessionId, finding);
    else enter(byParticipation, place.participationId, finding);
  }
  const made = { bySession, byParticipation, byPerson };
  sorted.set(findings, made);
  return made;
}

const sorted = new WeakMap<EventFindings, FindingsAtPlaces>();

function enter<Key>(lists: Map<Key, Finding[]>, key: Key, finding: Finding): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [finding]);
  else list.push(finding);
}
