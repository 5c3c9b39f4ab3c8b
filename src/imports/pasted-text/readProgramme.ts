// Reads a programme out of any text. Pure and total: the same text and answers give the same reading, whatever the text
// is. The steps: cut into lines and tables, recognise each, find the programme, gather sessions, settle days and hours.
import type { ProgrammeReading, ReadingOptions } from '../programme/reading.ts';
import { askedPeople } from './assemble/askedPeople.ts';
import { askedRoles } from './assemble/askedRoles.ts';
import { remarksOnSessions } from './assemble/remarksOnSessions.ts';
import { sessionsOf } from './assemble/sessionsOf.ts';
import { withoutRepeats } from './assemble/withoutRepeats.ts';
import { draftsOf } from './assemble/drafts.ts';
import { cutText } from './cutting/cutText.ts';
import { eventOf } from './event/eventOf.ts';
import { languageOf } from './event/languageOf.ts';
import { timeZoneOf } from './event/timeZoneOf.ts';
import { papersOf } from './papers/papersOf.ts';
import { withDaysWithoutHours } from './recognise/daysWithoutHours.ts';
import { withHoursRejoined } from './recognise/brokenHours.ts';
import { withDaysBesideRows } from './recognise/daysBesideRows.ts';
import { withoutDoubtfulHours } from './recognise/doubtfulHours.ts';
import { withoutHoursOfWhole } from './recognise/hoursOfWhole.ts';
import { withLengthsBelow } from './recognise/lengthsBelow.ts';
import { withoutRepeatedHead } from './recognise/repeatedHead.ts';
import { withStackedHours } from './recognise/stackedHours.ts';
import { withRowsWithoutHours } from './recognise/rowsWithoutHours.ts';
import { stripsOf } from './recognise/stripsOf.ts';
import { askedVersions } from './event/askedVersions.ts';
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
  const rows = withDaysBesideRows(
    withLengthsBelow(
      withStackedHours(
        withoutDoubtfulHours(withHoursRejoined(withDaysWithoutHours(withRowsWithoutHours(stripsOf(cut))))),
      ),
    ),
  );
  const strips = titlesAhead(withoutRepeatedHead(withoutHoursOfWhole(rows)), rows);
  const regions = regionsOf(strips);
  const chosen = askedVersions(strips, regions, programmeIn(strips, regions), options.answers);
  const programme = askedRows(strips, chosen, options.answers);
  const event = eventOf(strips, regions, programme);
  const drafts = draftsOf(strips, programme.regions, event.title?.lines ?? []);
  const read = sessionsOf(drafts, event, { ...options, language });
  const papers = papersOf(strips, regions, programme);
  const { title, venue, stage } = event;
  const once = withoutRepeats(read.days, read.remarks);
  const roles = askedRoles(once.days, cut.source, options.answers);
  const people = askedPeople(roles.days, options.answers);
  const { days } = people;
  const reading = {
    source: cut.source,
    language,
    title,
    venue,
    stage,
    documentDate: read.documentDate,
    timeZone: timeZoneOf(cut.source),
    days,
    papers,
    questions: [
      ...chosen.questions,
      ...programme.questions,
      ...read.questions,
      ...roles.questions,
      ...people.questions,
    ],
    remarks: [...chosen.remarks, ...once.remarks, ...remarksOnSessions(days, drafts.drafts)],
  };
  return { ...reading, unused: unusedLines(reading, cut.furniture, drafts.spent) };
}
