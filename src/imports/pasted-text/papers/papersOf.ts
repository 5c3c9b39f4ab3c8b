// Prose that came with the programme, under its headings: the concept note above it, the notes behind it.
import type { ReadPaper } from '../../programme/reading.ts';
import type { Strip } from '../recognise/strip.ts';
import type { FoundProgramme } from '../regions/programmeIn.ts';
import type { Region } from '../regions/regionsOf.ts';

export function papersOf(
  strips: readonly Strip[],
  regions: readonly Region[],
  programme: FoundProgramme,
): readonly ReadPaper[] {
  void strips;
  void regions;
  void programme;
  return [];
}
