// A programme that lost its line breaks: one long line in which the hours of its rows rise.
const SHORTEST = 200;
const CLOCK = String.raw`\d{1,2}(?:\s?[:.hH]\s?\d{2}|\s?[hH](?![\p{L}\d]))?\s?(?:[ap]\.?m\.?|[ap]m|noon|GMT|hrs)?`;
const RANGE = new RegExp(
  String.raw`(?<![\d\p{L}.:/])(?:\*\*|\()?(\d{1,2})(?:\s?[:.hH]\s?(\d{2})|\s?[hH](?![\p{L}\d]))\s?(?:[ap]\.?m\.?|GMT|hrs)?\s?(?:[-–—>]|to|à|a|до)\s?${CLOCK}(?![\d\p{L}])`,
  'giu',
);

/** "10.00 am Registration", "14:30 Opening": a start without an end, a title behind it, and no word that leads on to it. */
const START = new RegExp(
  String.raw`(?<![\d\p{L}.:/])(?<!(?:\s(?:at|from|until|till|by|to|before|after|of|and|à|de|dès|vers|a|las|desde|hasta|в|с|до|к)|[-–—])\s?)(\d{1,2})(?:[:.hH](\d{2}))?(?:\s?[ap]\.?\s?m\.?|(?<=[:.hH]\d{2}))\s{1,3}(?=[\p{Lu}“"«])`,
  'gu',
);

const DAY_BEFORE =
  /(?:\p{L}{3,12}day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo),? (?:le )?\d{1,2}(?:er|st|nd|rd|th)? (?:de )?\p{L}{3,12},?(?: (?:de )?\d{4})?,? (?:morning |afternoon |evening |matin |après-midi |mañana |tarde )?$/iu;

/** A line with more hours is no programme that lost its line breaks. */
const MOST = 1000;

/** The line in parts, each but the first beginning with its hours; the line itself where it is none such. */
export function runsApart(line: string): readonly string[] {
  if (line.length < SHORTEST || line.includes('\t') || line.includes('|') || line.includes('</'))
    return [line];
  const ranges = rising(line, RANGE);
  const starts = ranges.length > 0 ? ranges : rising(line, START);
  const days = starts.map((start) => DAY_BEFORE.exec(line.slice(Math.max(0, start - 70), start)));
  const isDated = days.length > 0 && !days.includes(null);
  // With its day before each two are enough, and one before a list of people.
  const fewest = !isDated ? (ranges.length > 0 ? 3 : 4) : line.includes('•') ? 1 : 2;
  if (starts.length < fewest || starts.length > MOST) return [line];
  const heads = starts.flatMap((start, place) => {
    const day = days[place]?.[0].length ?? 0;
    return day === 0 ? [start] : [start - day, start];
  });
  const bounds = heads[0] === 0 ? heads : [0, ...heads];
  return bounds.flatMap((start, place) => atLabels(line.slice(start, bounds[place + 1])));
}

/** What follows a title on the same line where everything runs on: who speaks, or a sentence about it. */
const LABELS =
  /(?<!(?:Keynote|Guest|Invited))\s(?=(?:(?:Co-?)?Chairs?|Chairperson|Moderators?|Panell?ists?|(?:Keynote |Guest |Invited )?[Ss]peakers?|Rapporteurs?|Discussants?|Facilitators?|Opening (?:statements?|remarks)|Closing remarks|Modérat(?:eur|rice)|Intervenants?|Présidence|Panélistes|Moderadora?|Modera|Ponentes?|Panelistas|Expositores|Модератор|Спикеры|Докладчики|Выступающие)\s?[:：*]|(?:Welcome address|Keynotes|Moderator|Panellists|Panelists|Guest of Honour|Panel discussion|The|This|These|It)\s\p{L})/gu;
/** "Moderator Jane Doe": the colon was lost as well. */
const BARE_LABEL = /^(Keynotes|Moderator|Panell?ists|Guest of Honour) (?=\p{Lu})/u;
const LONG = 250;

function atLabels(part: string): readonly string[] {
  return part.length < LONG ? [part] : part.split(LABELS).map((piece) => piece.replace(BARE_LABEL, '$1: '));
}

/** Where hours begin of which none comes before the one ahead of it. */
function rising(line: string, hours: RegExp): number[] {
  const starts: number[] = [];
  let last = -1;
  for (const match of line.matchAll(hours)) {
    const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
    // Afternoon hours of a twelve-hour clock begin again below those of the morning.
    const rises = minutes >= last || (last >= 11 * 60 && minutes < 8 * 60);
    if (!rises) continue;
    starts.push(match.index);
    last = minutes;
  }
  return starts;
}
