// Reads a programme out of any text. Pure and total: the same text and answers give the same reading, whatever the text
// is. The steps: cut into lines and tables, recognise each, find the programme, gather sessions, settle days and hours.
import type { ProgrammeReading, ReadingOptions } from '../programme/reading.ts';
import { sessionsOf } from './assemble/sessionsOf.ts';
import { draftsOf } from './assemble/drafts.ts';
import { cutText } from './cutting/cutText.ts';
import { eventOf } from './event/eventOf.ts';
import { languageOf } from './event/languageOf.ts';
import { timeZoneOf } from './event/timeZoneOf.ts';
import { papersOf } from './papers/papersOf.ts';
import { withoutDoubtfulHours } from './recognise/doubtfulHours.ts';
import { withoutHoursOfWhole } from './recognise/hoursOfWhole.ts';
import { stripsOf } from './recognise/stripsOf.ts';
import { askedRows } from './regions/askedRows.ts';
import { programmeIn } from './regions/programmeIn.ts';
import { regionsOf } from './regions/regionsOf.ts';
import { titlesAhead } from './recognise/titlesAhead.ts';
import type { CutSource } from './sourceBlock.ts';
import { unusedLines } from './unusedLines.ts';

export function readProgrammeText(text: string, options: ReadingOptions): ProgrammeReading {
  return readProgramme(cutText(text), options);
}

export function readProgramme(cut: CutSource, options: ReadingOptions): ProgrammeReading {
  const language = options.language ?? languageOf(cut.source.join('\n'));
  const strips = titlesAhead(withoutHoursOfWhole(withoutDoubtfulHours(stripsOf(cut))));
  const regions = regionsOf(strips);
  const programme = askedRows(strips, programmeIn(strips, regions), options.answers);
  const drafts = draftsOf(strips, programme.regions);
  const event = eventOf(strips, regions, programme);
  const read = sessionsOf(drafts, event, { ...options, language });
  const papers = papersOf(strips, regions, programme);
  const { title, venue, stage } = event;
  const { documentDate, days, questions, remarks } = read;
  const reading = {
    source: cut.source,
    language,
    title,
    venue,
    stage,
    documentDate,
    timeZone: timeZoneOf(cut.source),
    days,
    papers,
    questions: [...programme.questions, ...questions],
    remarks,
  };
  return { ...reading, unused: unusedLines(reading, cut.furniture, drafts.spent) };
}
