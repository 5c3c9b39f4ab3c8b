// Which event's sheet this is and which language is being edited on it: the two things every piece of the sheet asks.
import { createContext, useContext } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Language, LocalText } from '#languages/language.ts';
import { useLibrary } from '#store/store.ts';

export interface SheetSetting {
  readonly eventId: EventId;
  readonly language: Language;
}

export const SheetContext = createContext<SheetSetting | null>(null);

export function useSheet(): SheetSetting {
  const setting = useContext(SheetContext);
  if (setting === null) throw new Error('A piece of the sheet stands outside the sheet');
  return setting;
}

/** What a piece of the sheet needs of the event: a narrow question, asked again on every edit. */
export function useSheetEvent<T>(select: (event: PlannedEvent) => T): T | undefined {
  const { eventId } = useSheet();
  return useLibrary((library) => {
    const event = library.eventsById[eventId];
    return event === undefined ? undefined : select(event);
  });
}

/** The words in the language being edited, and what stands in for them where they are not translated yet. */
export function useEdited(text: LocalText): { readonly value: string; readonly standIn: string } {
  const { language } = useSheet();
  const main = useSheetEvent((event) => event.mainLanguage) ?? language;
  return { value: text[language] ?? '', standIn: language === main ? '' : (text[main] ?? '') };
}
