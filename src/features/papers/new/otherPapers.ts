// The papers of all other events, found by any words of their names and of their events.
import { inOrder } from '#base/ordered.ts';
import type { Library } from '#domain/library.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { fold } from '#languages/foldedText.ts';
import { textIn } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { briefTitleOf } from '#parts/eventText.ts';

export interface OtherPaper {
  readonly event: PlannedEvent;
  readonly paper: Paper;
  readonly name: string;
  readonly eventTitle: string;
}

/** `words` may be empty: then all of them, by event. */
export function otherPapers(
  library: Library,
  event: PlannedEvent,
  words: string,
  language: Language,
): readonly OtherPaper[] {
  const wanted = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return Object.values(library.eventsById)
    .filter(({ id }) => id !== event.id)
    .flatMap((other) => {
      const eventTitle = briefTitleOf(other, language);
      return inOrder(other.papersById).map((paper) => ({
        event: other,
        paper,
        name: textIn(paper.name, paper.language, other.mainLanguage),
        eventTitle,
      }));
    })
    .filter(({ name, eventTitle }) => {
      const text = fold(`${name} ${eventTitle}`);
      return wanted.every((word) => text.includes(word));
    });
}
