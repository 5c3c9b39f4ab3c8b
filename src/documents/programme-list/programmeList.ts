// The same programme without a table: the hours on a line of their own, the session under them.
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import { columnTitles } from '../programme/columnTitles.ts';
import { programmeEntries } from '../programme/entries.ts';
import { headingBlocks, stageLine } from '../programme/heading.ts';
import { PROGRAMME_LIST_FIELDS } from '../programme/options.ts';
import { readOptions } from '../options.ts';
import type { DocumentSource } from '../source.ts';
import { heading, keyed } from '../tree.ts';
import type { Block } from '../tree.ts';
import type { Voice } from '../voice.ts';

export function programmeListBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const options = readOptions(PROGRAMME_LIST_FIELDS, source.paper.options);
  const titles = columnTitles(options, voice);
  return [
    ...headingBlocks(source, options, stageLine(source, options, voice), voice),
    ...(titles?.time ?? []),
    ...(titles?.programme ?? []),
    ...programmeEntries(source, options, voice).flatMap((entry) =>
      keyed(
        entry.key,
        entry.type === 'session'
          ? [...entry.time, ...entry.content]
          : [heading(entry.type, entry.level, entry.inlines)],
      ),
    ),
  ];
}
