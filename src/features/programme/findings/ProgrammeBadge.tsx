import type { EventId } from '#domain/ids.ts';
import { FindingsBadge } from '#parts/findings/FindingsBadge.tsx';
import { toggleFindings, useFindingsPane } from './findingsStore.ts';

/** The badge in the head of the programme: it opens the findings beside the sheet. */
export function ProgrammeBadge({ eventId }: { readonly eventId: EventId }) {
  const isOpen = useFindingsPane((state) => state.isOpen);
  return <FindingsBadge eventId={eventId} list={{ isOpen, onToggle: toggleFindings }} />;
}
