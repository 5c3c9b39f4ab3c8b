// Hours one below the other over one title: "11am–1pm", "3pm–6pm", "Plenary meeting" is a session of two sittings. A whole
// column of hours that came loose from its rows is left as it is.
import type { FoundHours } from '../hours/foundHours.ts';
import type { RowStrip, Strip } from './strip.ts';

const MOST = 3;

export function withStackedHours(strips: readonly Strip[]): readonly Strip[] {
  const result: Strip[] = [];
  for (let place = 0; place < strips.length; place += 1) {
    const strip = strips[place];
    if (strip === undefined) continue;
    const stack = stackAt(strips, place);
    const isTitled = strips[place + stack.length]?.kind === 'text';
    if (stack.length < 2 || stack.length > MOST || !isTitled)
      result.push(...(stack.length > 0 ? stack : [strip]));
    else result.push(stack.reduce(stacked));
    if (stack.length > 0) place += stack.length - 1;
  }
  return result;
}

/** Bare hours from here on; the next of them are written straight below, with a pause between. */
function stackAt(strips: readonly Strip[], from: number): readonly RowStrip[] {
  const stack: RowStrip[] = [];
  for (let place = from; place < strips.length; place += 1) {
    const strip = strips[place];
    if (strip === undefined || !isBare(strip)) break;
    const above = stack.at(-1);
    if (above !== undefined && !isLater(above.hours, strip.hours)) break;
    stack.push(strip);
  }
  return stack;
}

function isBare(strip: Strip): strip is RowStrip {
  return (
    strip.kind === 'row' &&
    !strip.isOfTable &&
    strip.body.length === 0 &&
    strip.hours?.sittings.every(({ end }) => end !== null) === true
  );
}

/** With a gap: where one ends as the next begins they are rows of their own. */
function isLater(above: FoundHours | null, below: FoundHours | null): boolean {
  const end = above?.sittings.at(-1)?.end ?? null;
  const start = below?.sittings[0]?.start;
  if (end === null || start === undefined) return false;
  return start.first !== end.first && (start.first > end.first || start.second !== null);
}

function stacked(above: RowStrip, below: RowStrip): RowStrip {
  if (above.hours === null || below.hours === null) return above;
  return {
    ...above,
    hours: {
      ...above.hours,
      timeAs: `${above.hours.timeAs} ${below.hours.timeAs}`,
      sittings: [...above.hours.sittings, ...below.hours.sittings],
    },
    lines: [...above.lines, ...below.lines],
  };
}
