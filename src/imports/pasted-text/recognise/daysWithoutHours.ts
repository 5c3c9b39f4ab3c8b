// A day among days with hours that has none itself: "Friday 16 May" over "Technical visits", "Sunday 8 June: Departure".
// What stands there becomes rows without hours, and does not go to the day before.
import { distance } from '../days/calendar.ts';
import type { FoundDate, FoundDay } from '../days/foundDay.ts';
import { roleLabelAt } from '../people/roleLabelAt.ts';
import { isPaperHeading } from '../regions/regionsOf.ts';
import { isPerson } from './isPerson.ts';
import { rowStrip } from './lineStrips.ts';
import { isNotice } from './notice.ts';
import { isProse } from './prose.ts';
import type { DayStrip, Strip, TextStrip } from './strip.ts';

const LONGEST = 200;
/** More lines are a list of something else. */
const MOST_LINES = 6;
/** In days: those of one meeting stand no farther apart. */
const FARTHEST = 3;

export function withDaysWithoutHours(strips: readonly Strip[]): readonly Strip[] {
  const made: Strip[] = [];
  let above: FoundDay | null = null;
  for (let place = 0; place < strips.length;) {
    const strip = strips[place];
    let end = place + 1;
    while (end < strips.length && strips[end]?.kind !== 'day') end += 1;
    if (strip?.kind !== 'day') {
      for (const one of strips.slice(place, end)) made.push(one);
    } else {
      const block = strips.slice(place + 1, end);
      const isTimed = block.some(({ kind }) => kind === 'row' || kind === 'people');
      const rows = !isTimed && above !== null && isNextTo(above, strip.day) ? rowsOf(strip, block) : null;
      for (const one of rows ?? [strip, ...block]) made.push(one);
      if (isTimed || rows !== null) above = strip.day;
    }
    place = end;
  }
  return made;
}

/** The day with its lines as rows; null where they are no rows of a programme. */
function rowsOf(strip: DayStrip, block: readonly Strip[]): readonly Strip[] | null {
  const stop = block.findIndex((one) => one.kind !== 'text' || !mayBeRow(one));
  const lines = (stop < 0 ? block : block.slice(0, stop)).flatMap((one) =>
    one.kind === 'text' ? [one] : [],
  );
  if (lines.length > MOST_LINES) return null;
  if (lines.length > 0) {
    const rows = lines.map((line) => (isOfRow(line) ? line : rowStrip(line.line, null, line.line.text)));
    return [strip, ...rows, ...block.slice(lines.length)];
  }
  // "Sunday 8 June: Departure of participants"
  if (block.length > 0 || strip.day.after === '' || strip.label !== strip.day.after) return null;
  const line = {
    text: strip.label,
    lines: strip.lines,
    bullet: null,
    depth: 0,
    look: 'plain' as const,
    isAfterBlank: true,
  };
  return [{ ...strip, label: '' }, rowStrip(line, null, line.text)];
}

function mayBeRow({ line, isOfTable }: TextStrip): boolean {
  const { text } = line;
  return (
    !isOfTable &&
    text.length <= LONGEST &&
    !isProse(text) &&
    !isPaperHeading(text) &&
    !isNotice(text, text.length) &&
    !/[:：]$/u.test(text)
  );
}

/** People and bullets are said of the line above them. */
function isOfRow({ line }: TextStrip): boolean {
  return line.bullet !== null || roleLabelAt(line.text) !== null || isPerson(line.text);
}

function isNextTo(above: FoundDay, day: FoundDay): boolean {
  if (day.certainty === 'guess') return false;
  if (above.number !== null && day.number !== null) return day.number === above.number + 1;
  const [from, to] = [lastOf(above), lastOf(day)];
  if (from === null || to === null) return false;
  const apart = distance({ ...from, year: null }, { ...to, year: null });
  return apart !== null && apart > 0 && apart <= FARTHEST;
}

function lastOf({ readings }: FoundDay): FoundDate | null {
  return readings[0]?.dates.at(-1) ?? null;
}
