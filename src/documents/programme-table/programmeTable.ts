// The programme as the table every United Nations officer knows: TIME | PROGRAMME, a row a session.
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import { columnTitles } from '../programme/columnTitles.ts';
import { programmeEntries } from '../programme/entries.ts';
import type { ProgrammeEntry } from '../programme/entries.ts';
import { headingBlocks, stageLine } from '../programme/heading.ts';
import { PROGRAMME_TABLE_FIELDS } from '../programme/options.ts';
import type { ProgrammeTableOptions } from '../programme/options.ts';
import { timeAndProgramme } from '../programme/timeColumn.ts';
import { readOptions } from '../options.ts';
import type { DocumentSource } from '../source.ts';
import { cell, heading, keyed } from '../tree.ts';
import type { Block, TableRow } from '../tree.ts';
import type { Voice } from '../voice.ts';

export function programmeTableBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const options = readOptions(PROGRAMME_TABLE_FIELDS, source.paper.options);
  return [
    ...headingBlocks(source, options, stageLine(source, options, voice), voice),
    ...programmeTable(programmeEntries(source, options, voice), options, voice),
  ];
}

export function programmeTable(
  entries: readonly ProgrammeEntry[],
  options: ProgrammeTableOptions,
  voice: Voice,
): readonly Block[] {
  const rows = entries.map(rowOf);
  const header = headerOf(options, voice);
  if (rows.length === 0) return [];
  return keyed('table', [
    { type: 'table', style: 'programme', columns: timeAndProgramme(voice), header, rows },
  ]);
}

function rowOf(entry: ProgrammeEntry): TableRow {
  if (entry.type === 'session')
    return {
      style: 'session',
      key: [entry.key],
      cells: [cell('time', entry.time), cell('content', entry.content)],
    };
  const title = heading(entry.type, entry.level, entry.inlines);
  return { style: entry.type, key: [entry.key], cells: [cell('content', [title], { columns: 2 })] };
}

function headerOf(options: ProgrammeTableOptions, voice: Voice): TableRow | null {
  const titles = columnTitles(options, voice);
  if (titles === null) return null;
  return { style: 'columnTitles', cells: [cell('time', titles.time), cell('content', titles.programme)] };
}
