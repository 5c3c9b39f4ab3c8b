// A programme that lost its line breaks: one long line in which the hours of its rows rise.
const SHORTEST = 200;
const CLOCK = String.raw`\d{1,2}(?:\s?[:.hH]\s?\d{2}|\s?[hH](?![\p{L}\d]))?\s?(?:[ap]\.?m\.?|[ap]m|noon|GMT|hrs)?`;
const RANGE = new RegExp(
  String.raw`(?<![\d\p{L}.:/])(?:\*\*|\()?(\d{1,2})(?:\s?[:.hH]\s?(\d{2})|\s?[hH](?![\p{L}\d]))\s?(?:[ap]\.?m\.?|GMT|hrs)?\s?(?:[-–—>]|to|à|a|до)\s?${CLOCK}(?![\d\p{L}])`,
  'giu',
);

const DAY_BEFORE =
  /(?:\p{L}{3,12}day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo),? (?:le )?\d{1,2}(?:er|st|nd|rd|th)? (?:de )?\p{L}{3,12},?(?: (?:de )?\d{4})?,? $/iu;

/** The line in parts, each but the first beginning with its hours; the line itself where it is none such. */
export function runsApart(line: string): readonly string[] {
  if (line.length < SHORTEST || line.includes('\t') || line.includes('|') || line.includes('</'))
    return [line];
  const starts: number[] = [];
  let last = -1;
  for (const match of line.matchAll(RANGE)) {
    const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
    // Afternoon hours of a twelve-hour clock begin again below those of the morning.
    const rises = minutes >= last || (last >= 11 * 60 && minutes < 8 * 60);
    if (!rises) continue;
    starts.push(match.index);
    last = minutes;
  }
  const days = starts.map((start) => DAY_BEFORE.exec(line.slice(Math.max(0, start - 60), start)));
  // With its day before each, two are enough.
  if (starts.length < 3 && (starts.length < 2 || days.includes(null))) return [line];
  for (const [place, day] of days.entries())
    if (day !== null) starts[place] = (starts[place] ?? 0) - day[0].length;
  const [first = 0] = starts;
  const bounds = first === 0 ? starts : [0, ...starts];
  return bounds.map((start, place) => line.slice(start, bounds[place + 1]));
}
