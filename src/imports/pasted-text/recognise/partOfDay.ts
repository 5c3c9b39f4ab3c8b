// The part of a day a line names, where it says nothing else: "Morning Meeting", "Après-midi", "下午".
import { fold } from '#languages/foldedText.ts';
import type { PartOfDay } from '../hours/foundHours.ts';
import { PARTS_OF_DAY } from './lineWords.ts';

const LONGEST = 60;

export function partOfDay(text: string): PartOfDay | null {
  if (text.length > LONGEST) return null;
  const words = fold(text);
  return PARTS_OF_DAY.find(({ words: table }) => table.are(words))?.part ?? null;
}
