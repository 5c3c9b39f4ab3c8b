// The programme with a page for each day, each under the whole heading, so that a day can be handed out alone.
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import type { DayProgramme } from '#domain/programme/rows.ts';
import { readOptions } from '../options.ts';
import { programmeTable } from '../programme-table/programmeTable.ts';
import { dayInlines, daysWithRows, programmeEntries } from '../programme/entries.ts';
import { headingBlocks, stageLine } from '../programme/heading.ts';
import { PROGRAMME_TABLE_FIELDS, headingParts } from '../programme/options.ts';
import type { ProgrammeTableOptions } from '../programme/options.ts';
import type { DocumentSource } from '../source.ts';
import { heading, keyed } from '../tree.ts';
import type { Block } from '../tree.ts';
import type { Voice } from '../voice.ts';

export function programmeDaysBlocks(source: DocumentSource<GeneratedPaper>, voice: Voice): readonly Block[] {
  const options = readOptions(PROGRAMME_TABLE_FIELDS, source.paper.options);
  const days = daysWithRows(source.event);
  if (days.length === 0) return headingBlocks(source, options, stageLine(source, options, voice), voice);
  return days.flatMap((day, index) =>
    keyed(day.day, [
      ...(index === 0 ? [] : [{ type: 'pageBreak' as const }]),
      ...dayHeading(day, source, options, voice),
      ...programmeTable(programmeEntries(source, options, voice, day.day), options, voice),
    ]),
  );
}

/** Where the heading says the dates it says this one, with its weekday; where it does not, the day stands under it. */
function dayHeading(
  { day, label }: DayProgramme,
  source: DocumentSource,
  options: ProgrammeTableOptions,
  voice: Voice,
): readonly Block[] {
  const ofDay = { ...source, event: { ...source.event, daysByDate: { [day]: { date: day, label } } } };
  const parts = headingParts(options.heading).map((part) => (part === 'dates' ? 'dates-weekday' : part));
  const isDated = parts.includes('dates-weekday');
  const own = isDated ? voice.inlines(label) : dayInlines({ day, label }, voice);
  return [
    ...headingBlocks(
      ofDay,
      { ...options, heading: parts.join(' ') },
      stageLine(source, options, voice),
      voice,
    ),
    ...(own.length === 0 ? [] : [heading('day', 2, own)]),
  ];
}
