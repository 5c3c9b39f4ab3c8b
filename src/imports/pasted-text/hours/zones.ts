// The time zone behind hours: "GMT", "(EST)", "UTC+2", "New York time", "по московскому времени".
import type { FoldedText } from '#languages/foldedText.ts';
import { matchAt } from './clockAt.ts';

const LETTERS =
  /[ (,[]{0,3}((?:gmt|utc|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|cet|cest|wet|west|eet|eest|bst|ist|msk|eat|wat|cat|sast|gst|jst|kst|hkt|sgt|pht|wib|aest|aedt|nzst|brt|art|мск)(?![\p{L}\d])(?: ?[+-] ?\d{1,2}(?::?[03]0)?(?!\d))?)[)\]]?/uy;
const ZULU = /z(?![\p{L}\d])/uy;
const OFFSET = / ?([+-](?:0\d|1[0-4]):?[0-5]\d)(?![\d.:])/uy;
const WORDS =
  /[ (,[]{0,3}((?:(?:[\p{L}.]{2,12} ){0,2}[\p{L}.]{2,12} time(?! ?\p{L})|local time|heure (?:locale|d[eu'] ?[\p{L}-]{2,14}(?: york)?)|hora (?:local|de [\p{L}-]{2,14}(?: york)?|del este|peninsular)|(?:по )?(?:московского|московскому|местному|нью-иоркскому|женевскому) времени|время московское|мск|بتوقيت [\p{L}]{2,14}(?: [\p{L}]{2,14})?|بالتوقيت المحلي|北京时间|当地时间|纽约时间|日内瓦时间))[)\]]?/uy;

const MAY_BEGIN = /[ (,[\p{L}+-]/u;
const NAMED = /time|heure|hora|врем|мск|توقيت|时间/u;

export interface FoundZone {
  readonly zone: string;
  readonly end: number;
}

/** Capital letters only: "est", "et" and "cat" are words of their languages. */
export function zoneAt(folded: FoldedText, place: number): FoundZone | null {
  const { text } = folded;
  if (!MAY_BEGIN.test(text.charAt(place))) return null;
  const zulu = matchAt(ZULU, text, place);
  if (zulu !== null && /\d$/.test(text.slice(0, place))) return { zone: 'UTC', end: place + 1 };
  const letters = matchAt(LETTERS, text, place);
  if (letters !== null) {
    const end = place + letters[0].length;
    const zone = folded.typed(end - letters[0].trimStart().length, end).replace(/^[([,]+|[)\]]+$/gu, '');
    if (zone === zone.toUpperCase()) return { zone, end };
  }
  const offset = matchAt(OFFSET, text, place);
  if (offset !== null && /t[\d:.]{4,12}$/u.test(text.slice(Math.max(0, place - 13), place)))
    return { zone: `UTC${offset[1] ?? ''}`, end: place + offset[0].length };
  const words = NAMED.test(text.slice(place, place + 60)) ? matchAt(WORDS, text, place) : null;
  if (words === null) return null;
  const end = place + words[0].length;
  const zone = folded.typed(place, end).replace(/^[ ([,]+|[)\]]+$/gu, '');
  // "10:00 Story time" is a title: an English place has a capital and stands in brackets or is one of these.
  if (/ time$/iu.test(zone) && !isPlaceTime(zone, words[0])) return null;
  return { zone, end };
}

function isPlaceTime(zone: string, whole: string): boolean {
  if (
    /^(?:local|new york|geneva|vienna|nairobi|london|paris|rome|eastern|central european|moscow|beijing|cairo|brussels|addis ababa|bangkok|washington|the hague)(?: standard| daylight)? time$/iu.test(
      zone,
    )
  )
    return true;
  return /^ ?[([]/u.test(whole) && /^\p{Lu}/u.test(zone);
}
