// Going to what a finding is about without leaving the sheet where it is on the sheet.
import type { Finding } from '#domain/checks/finding.ts';
import type { EventId, SessionId } from '#domain/ids.ts';
import type { RowKey } from '#domain/programme/rows.ts';
import { addressOfFinding } from '#parts/checks/addressOfFinding.ts';
import { goTo } from '#ui/hashLocation.ts';
import { sessionOfRow } from '../carriedTitle.ts';
import { focusGrip } from '../gestures.ts';
import { openDetails } from '../programmeStore.ts';
import { rowOrder } from '../rowOrder.ts';
import { closeFindings } from './findingsStore.ts';

export function showFinding({ place }: Finding): void {
  // The list lies over the sheet there, and what is shown would lie under it.
  if (matchMedia('(width < 1000px)').matches) closeFindings();
  switch (place.at) {
    case 'session': {
      const { sessionId, participationId } = place;
      openDetails(
        participationId === undefined
          ? { type: 'session', sessionId }
          : { type: 'person', sessionId, participationId },
      );
      const key = rowOf(place.eventId, sessionId);
      if (key !== undefined) focusGrip(key);
      return;
    }
    case 'day':
      openDetails({ type: 'day', day: place.day });
      return;
    case 'event':
      openDetails({ type: 'event' });
      return;
    default:
      goTo(addressOfFinding({ place }));
  }
}

/** Brings the row of a finding into view and leaves the focus where it is. */
export function revealFinding({ place }: Finding): void {
  if (place.at !== 'session') return;
  const key = rowOf(place.eventId, place.sessionId);
  if (key === undefined) return;
  document.querySelector(`[data-grip="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'nearest' });
}

function rowOf(eventId: EventId, sessionId: SessionId): RowKey | undefined {
  return rowOrder(eventId).find((row) => sessionOfRow(row) === sessionId);
}
