// The programme as the table every United Nations officer knows: TIME | PROGRAMME, a row a session.
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import { programmeEntries } from '../programme/entries.ts';
import type { ProgrammeEntry } from '../programme/entries.ts';
import { headingBlocks } from '../programme/heading.ts';
import { programmeOptions } from '../programme/options.ts';
import type { ProgrammeOptions } from '../programme/options.ts';
import type { DocumentSource } from '../source.ts';
import { cell, heading, paragraph, text } from '../tree.ts';
import type { Block, TableRow } from '../tree.ts';
import type { Voice } from '../voice.ts';

/** The hours beside what happens. */
const TIME_AND_PROGRAMME = [31, 129];

export function programmeTableBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const options = programmeOptions(source.paper.options);
  const rows = programmeEntries(source, options, voice).map(rowOf);
  const over = headingBlocks(source, options, voice);
  if (rows.length === 0) return over;
  return [
    ...over,
    {
      type: 'table',
      style: 'programme',
      columns: TIME_AND_PROGRAMME,
      header: headerOf(options, voice),
      rows,
    },
  ];
}

function rowOf(entry: ProgrammeEntry): TableRow {
  if (entry.type === 'session')
    return { style: 'session', cells: [cell('time', entry.time), cell('content', entry.content)] };
  const title = heading(entry.type, entry.level, entry.inlines);
  return { style: entry.type, cells: [cell('content', [title], { columns: 2 })] };
}

function headerOf(options: ProgrammeOptions, voice: Voice): TableRow | null {
  const { timeColumn, programmeColumn } = voice.words;
  const set = (words: string): readonly Block[] => [
    paragraph('columnTitle', [
      text(options.columnTitles === 'capitals' ? words.toLocaleUpperCase(voice.language) : words),
    ]),
  ];
  if (options.columnTitles === 'none') return null;
  const content = options.columnTitles === 'time-only' ? [] : set(programmeColumn);
  return { style: 'columnTitles', cells: [cell('time', set(timeColumn)), cell('content', content)] };
}
