// Counts of changes in words: "4 sessions and 2 people"; empty where nothing changed.
import { joinList } from '#languages/lists.ts';
import type { Language } from '#languages/language.ts';
import type { EditionWords } from '#parts/editions/editionWords.ts';
import type { ChangeCounts } from './changeCounts.ts';

const PARTS = ['sessions', 'people', 'papers', 'others'] as const;

export function countsText(counts: ChangeCounts, language: Language, words: EditionWords): string {
  const parts = PARTS.filter((part) => counts[part] > 0).map((part) => words(part, { count: counts[part] }));
  return joinList(parts, language);
}
