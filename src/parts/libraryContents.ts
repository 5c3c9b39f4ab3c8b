// What a library holds, in words: "5 events, 63 people, 7 rooms".
import type { Library } from '#domain/library.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';

export function contentsText(library: Library, language: Language): string {
  const counts = {
    events: countOf(library.eventsById),
    people: countOf(library.peopleById),
    rooms: countOf(library.roomsById),
    offices: countOf(library.officesById),
    editions: countOf(library.editionsById),
  };
  const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    words.t(`settings:things.${kind}`, { count: counts[kind] }),
  );
  if (parts.length === 0) return words.t('settings:things.nothing');
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(parts);
}

const KINDS = ['events', 'people', 'rooms', 'offices', 'editions'] as const;

function countOf(records: Readonly<Record<string, unknown>>): number {
  return Object.keys(records).length;
}
