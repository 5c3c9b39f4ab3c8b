// A second event like the first one, on the same days, with identities of its own throughout.
import { LANGUAGES, type Language } from '#languages/language.ts';
import { renewedEvent, type NewEventPlace } from './instantiate.ts';
import type { PlannedEvent } from './plannedEvent.ts';

interface CopyWish extends Omit<NewEventPlace, 'firstDay'> {
  /** Words the copy's title from the original's, in every language that has one. */
  readonly titled: (title: string) => string;
}

/** The copy begins as a draft. */
export function copyOfEvent(event: PlannedEvent, { titled, ...place }: CopyWish): PlannedEvent {
  const title: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    const text = event.title[language];
    if (text !== undefined && text !== '') title[language] = titled(text);
  }
  const copy = renewedEvent(event, { ...place, firstDay: null });
  return { ...copy, title, stage: 'draft', stageLabel: {} };
}
