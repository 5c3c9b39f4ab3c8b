// "TIME" and "PROGRAMME": the words over the two columns of a programme.
import { paragraph, text } from '../tree.ts';
import type { Block } from '../tree.ts';
import type { Voice } from '../voice.ts';
import type { ProgrammeTableOptions } from './options.ts';

export interface ColumnTitles {
  readonly time: readonly Block[];
  readonly programme: readonly Block[];
}

/** Null where the paper has none. */
export function columnTitles(
  { columnTitles: wanted }: Pick<ProgrammeTableOptions, 'columnTitles'>,
  voice: Voice,
): ColumnTitles | null {
  if (wanted === 'none') return null;
  const { timeColumn, programmeColumn } = voice.words;
  const set = (words: string): readonly Block[] => [
    paragraph('columnTitle', [text(wanted === 'capitals' ? words.toLocaleUpperCase(voice.language) : words)]),
  ];
  return { time: set(timeColumn), programme: wanted === 'time-only' ? [] : set(programmeColumn) };
}
