// What a move would clash with in other events of the library, in sentences.
import { clashesAcross, occupationsOn, type Occupations } from '#domain/checks/beforeDrop.ts';
import type { Library } from '#domain/library.ts';
import { fullNameOf } from '#domain/people/person.ts';
import type { MovePlan } from '#domain/programme/plan.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { daysBetween, type Day } from '#domain/time.ts';
import { textIn, type Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { FINDINGS_WORDS } from '#parts/findings/findingsWords.ts';
import { libraryNow } from '#store/store.ts';

export function linesElsewhere(event: PlannedEvent, plan: MovePlan, language: Language): readonly string[] {
  if (!plan.isPossible || plan.sittings.length === 0) return [];
  const library = libraryNow();
  const days = new Set(plan.sittings.flatMap(({ after }) => after?.day ?? []));
  const clashes = clashesAcross(othersOn(library, event, days), event, plan);
  // People first: a room is sooner found than a speaker.
  const sorted = [...clashes].sort((a, b) => a.kind.localeCompare(b.kind));
  return sorted.map((clash) => {
    const other = library.eventsById[clash.eventId];
    const named = other === undefined ? '' : briefTitleOf(other, language);
    if (clash.kind === 'person-elsewhere') {
      const person = library.peopleById[clash.personId];
      const name = person === undefined ? '' : fullNameOf(person);
      return words.t('elsewhere.person', { ...FINDINGS_WORDS, name, event: named });
    }
    const room = library.roomsById[clash.roomId];
    const name = room === undefined ? '' : textIn(room.name, language, event.mainLanguage);
    return words.t('elsewhere.room', { ...FINDINGS_WORDS, room: name, event: named });
  });
}

let taken: {
  readonly library: Library;
  readonly event: PlannedEvent;
  readonly days: ReadonlySet<Day>;
  readonly by: Occupations;
} | null = null;

/** Gathered once for all that is carried about over these days; while it is, the library does not change. */
function othersOn(library: Library, event: PlannedEvent, days: ReadonlySet<Day>): Occupations {
  if (
    taken === null ||
    taken.library !== library ||
    taken.event !== event ||
    ![...days].every((day) => taken?.days.has(day))
  ) {
    const all = new Set([...daysNear(event, days), ...days]);
    taken = { library, event, days: all, by: occupationsOn(library, all, event.id) };
  }
  return taken.by;
}

/** The days of the event round those asked for, which will be asked for next; a conference of a year is not gathered whole. */
function daysNear(event: PlannedEvent, days: ReadonlySet<Day>): readonly Day[] {
  const [first] = days;
  if (first === undefined) return [];
  return Object.values(event.daysByDate).flatMap(({ date }) =>
    Math.abs(daysBetween(first, date)) <= 14 ? [date] : [],
  );
}
