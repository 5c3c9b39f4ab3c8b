import type { ParticipationId, PersonId, SessionId } from '#domain/ids.ts';
import { useFindings } from '#parts/checks/findings.ts';
import { useSheet } from '../sheetContext.ts';
import { findingsAtPlaces, NONE } from './atPlaces.ts';
import { FindingMark } from './FindingMark.tsx';

interface RowFindingsProps {
  readonly sessionId: SessionId;
  readonly isTabbable: boolean;
}

/** The mark of a session with findings; those of its people stand on their lines. */
export function RowFindings({ sessionId, isTabbable }: RowFindingsProps) {
  const { eventId } = useSheet();
  const all = useFindings(eventId);
  const findings = all === null ? NONE : (findingsAtPlaces(all).bySession.get(sessionId) ?? NONE);
  return <FindingMark findings={findings} isTabbable={isTabbable} />;
}

interface PersonFindingsProps {
  readonly participationId: ParticipationId;
  readonly personId: PersonId | null;
  readonly isTabbable: boolean;
}

/** The mark of a person's line: what was found about the line, and about the person. */
export function PersonFindings({ participationId, personId, isTabbable }: PersonFindingsProps) {
  const { eventId } = useSheet();
  const all = useFindings(eventId);
  if (all === null) return null;
  const { byParticipation, byPerson } = findingsAtPlaces(all);
  const here = byParticipation.get(participationId) ?? NONE;
  const everywhere = personId === null ? NONE : (byPerson.get(personId) ?? NONE);
  return <FindingMark findings={[...here, ...everywhere]} isTabbable={isTabbable} />;
}
