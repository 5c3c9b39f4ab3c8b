// What a calendar can be of: the whole programme, one room, or one person. Rooms and people of the edition before count,
// so that whoever is no longer in the programme can still be sent what was cancelled.
import type { ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import type { CalendarSubject } from '#exports/ics/calendarFile.ts';

export interface Subject {
  readonly id: string;
  /** Empty = the whole programme. */
  readonly name: string;
  /** null = the whole programme. */
  readonly only: CalendarSubject | null;
}

export const WHOLE: Subject = { id: '', name: '', only: null };

/** The whole, the rooms where there are several, then the people; each once, by name. */
export function subjectsOf(facts: ScheduleFacts, before: ScheduleFacts | null): readonly Subject[] {
  const rooms = new Map<string, Subject>();
  const people = new Map<string, Subject>();
  for (const { room, people: seats } of [...facts.sittings, ...(before?.sittings ?? [])]) {
    if (room !== null && !rooms.has(room.id)) {
      const only = { type: 'room', roomId: room.id } as const;
      rooms.set(room.id, { id: `room:${room.id}`, name: room.name, only });
    }
    for (const { personId, name } of seats) {
      if (personId === null || people.has(personId)) continue;
      people.set(personId, { id: `person:${personId}`, name, only: { type: 'person', personId } });
    }
  }
  const byName = (subjects: ReadonlyMap<string, Subject>): readonly Subject[] =>
    [...subjects.values()].sort((a, b) => a.name.localeCompare(b.name, facts.language));
  return [WHOLE, ...(rooms.size > 1 ? byName(rooms) : []), ...byName(people)];
}
