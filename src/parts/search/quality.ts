// How well a typed word fits a word of the library. Pure, and asked for every form of every word at every key.
import { isRoman } from './wordForms.ts';

const EXACT = 4;
const START = 3;
const INSIDE = 2;
const SLIP = 1;

const SHORTEST_INSIDE = 3;
const SHORTEST_WITH_SLIP = 5;

/** Figures: "2" is not the beginning of "2017", nor "287" the end of "1287". */
const FIGURES = /^\d+$/;
const SHORT_FIGURES = 2;

/** 0 where it does not fit at all. Only with `hasSlips` may one letter be wrong, missing, too many or changed over. */
export function fitsBy(typed: string, isWhole: boolean, hasSlips: boolean): (form: string) => number {
  const isNumber = FIGURES.test(typed);
  if (isWhole || (isNumber && typed.length <= SHORT_FIGURES)) return (form) => (form === typed ? EXACT : 0);
  const isInsideFound = !isNumber && typed.length >= SHORTEST_INSIDE;
  const mayBeSlip = hasSlips && !isNumber && typed.length >= SHORTEST_WITH_SLIP;
  const isTypedRoman = isRoman(typed);
  return (form) => {
    const place = isInsideFound ? form.indexOf(typed) : form.startsWith(typed) ? 0 : -1;
    if (place === 0) {
      if (form.length === typed.length) return EXACT;
      return isTypedRoman && isRoman(form) ? 0 : START;
    }
    if (place > 0) return INSIDE;
    return mayBeSlip && isSlipOf(typed, form) ? SLIP : 0;
  };
}

/** One letter away from the word, or from its beginning. */
function isSlipOf(typed: string, form: string): boolean {
  if (form.length < typed.length - 1 || !isBegunAlike(typed, form)) return false;
  if (isOneLetterAway(typed, form)) return true;
  return form.length > typed.length + 1 && isOneLetterAway(typed, form.slice(0, typed.length));
}

/** One slip leaves one of the first two letters in place, or moves it by one: most words are put aside by this look. */
function isBegunAlike(typed: string, form: string): boolean {
  const [a, b] = [typed.charCodeAt(0), typed.charCodeAt(1)];
  const [c, d] = [form.charCodeAt(0), form.charCodeAt(1)];
  return a === c || b === d || b === c || a === d;
}

function isOneLetterAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (inA.length <= 1 && inB.length <= 1) return true;
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];
}
