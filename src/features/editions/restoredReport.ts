// What came back with a restored edition and what was left as it is. It stands for as long as the event is as it was
// right after: the next change of it, an undo above all, takes the report away.
import { create } from 'zustand';
import type { EditionContent } from '#domain/editions/content.ts';
import type { Restored } from '#domain/editions/restore.ts';
import type { EventId, PaperId } from '#domain/ids.ts';
import { nameOf } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { LocalText } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';

interface RestoredReport {
  /** By name, as their records have it. */
  readonly peopleBack: readonly string[];
  readonly roomsBack: readonly LocalText[];
  readonly officesBack: readonly LocalText[];
  /** Papers written since. */
  readonly papersLeft: readonly LocalText[];
  /** Who prints otherwise today than in the edition. */
  readonly peopleDiffering: readonly string[];
}

interface ShownReport extends RestoredReport {
  /** As it stood right after. */
  readonly event: PlannedEvent;
  readonly sequence: number;
}

const useShownReport = create<{ readonly shown: ShownReport | null }>(() => ({ shown: null }));

export function reportOf(
  present: PlannedEvent,
  content: EditionContent,
  { people, rooms, offices, differing }: Restored,
): RestoredReport {
  const isIssued = (id: PaperId) => content.event.papersById[id] !== undefined;
  return {
    peopleBack: people.map(nameOf),
    roomsBack: rooms.map(({ name }) => name),
    officesBack: offices.map(({ name }) => name),
    papersLeft: Object.values(present.papersById)
      .filter(({ id }) => !isIssued(id))
      .map(({ name }) => name),
    peopleDiffering: differing.people.flatMap((id) => {
      const person = content.peopleById[id];
      return person === undefined ? [] : [nameOf(person)];
    }),
  };
}

export function showReport(shown: ShownReport): void {
  useShownReport.setState({ shown });
}

export function closeReport(): void {
  useShownReport.setState({ shown: null });
}

/** null = nothing was restored, or the event has changed since. */
export function useRestoredReport(eventId: EventId): ShownReport | null {
  const shown = useShownReport((state) => state.shown);
  const event = useLibrary(({ eventsById }) => eventsById[eventId]);
  return shown !== null && shown.event === event ? shown : null;
}
