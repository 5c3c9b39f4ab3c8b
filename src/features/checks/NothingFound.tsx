import { CHECK_IDS } from '#domain/checks/registry.ts';
import { checksOf } from '#domain/checks/eventChecks.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { useFindingsWords } from '#parts/findings/findingsWords.ts';
import { EmptyState } from '#ui/EmptyState.tsx';

/** Says who has looked and at what, so that silence is worth something. */
export function NothingFound({ event }: { readonly event: PlannedEvent }) {
  const words = useFindingsWords();
  const { severityByCheck } = checksOf(event);
  const sessions = Object.values(event.sessionsById);
  const people = sessions.flatMap(({ participationsById }) =>
    Object.values(participationsById).flatMap(({ personId }) => personId ?? []),
  );
  return (
    <EmptyState
      title={words('nothing')}
      about={words('nothingAbout', {
        rules: CHECK_IDS.filter((id) => severityByCheck[id] !== 'off').length,
        sessions: words('sessions', { count: sessions.length }),
        people: words('people', { count: new Set(people).size }),
        papers: words('papers', { count: Object.keys(event.papersById).length }),
      })}
    />
  );
}
