// A narrow column of hours copied out of a page leaves each end on a line of its own: "10:00" over "11:00", with or
// without a dash between. Two starts with nothing between them and no blank line are one sitting; three are a list.
import { hoursAt } from '../hours/hoursAt.ts';
import type { RowStrip, Strip } from './strip.ts';

export function withHoursRejoined(strips: readonly Strip[]): readonly Strip[] {
  const result: Strip[] = [];
  for (let place = 0; place < strips.length; place += 1) {
    const strip = strips[place];
    if (strip === undefined) break;
    const end = place + (isDash(strips[place + 1]) ? 2 : 1);
    const below = strips[end];
    const isList = isBareStart(strips[end + 1]) || isBareStart(result.at(-1));
    const joined =
      isBareStart(strip) && isEnd(below) && !isList && isTight(strip, below, strips[end + 1])
        ? rejoined(strip, below)
        : null;
    result.push(joined ?? strip);
    if (joined !== null) place = end;
  }
  return result;
}

/** "–" on a line of its own. */
function isDash(strip: Strip | undefined): boolean {
  return strip?.kind === 'text' && !strip.isOfTable && /^[\s\u2010-\u2015~-]{1,5}$/u.test(strip.line.text);
}

function isBareStart(strip: Strip | undefined): strip is RowStrip {
  return strip?.kind === 'row' && !strip.isOfTable && strip.body.length === 0 && isStart(strip);
}

function isStart({ hours }: RowStrip): boolean {
  return hours !== null && hours.sittings.length === 1 && hours.sittings[0]?.end === null;
}

function isEnd(strip: Strip | undefined): strip is RowStrip {
  return strip?.kind === 'row' && !strip.isOfTable && isStart(strip);
}

/** On the next line; or on the line behind that, if only a dash (which is no text) can have stood between. */
function isTight(start: RowStrip, end: RowStrip, behind: Strip | undefined): boolean {
  const gap = (end.lines[0] ?? 0) - (start.lines.at(-1) ?? 0);
  const isTitleTight = behind?.kind === 'text' && !behind.line.isAfterBlank;
  return gap === 1 || (gap === 2 && isTitleTight);
}

function rejoined(start: RowStrip, end: RowStrip): RowStrip | null {
  const hours = hoursAt(`${start.hours?.timeAs ?? ''} – ${end.hours?.timeAs ?? ''}`);
  if (hours === null || hours.sittings.length !== 1 || hours.sittings[0]?.end === null) return null;
  return { ...start, hours, body: end.body, lines: [...start.lines, ...end.lines] };
}
