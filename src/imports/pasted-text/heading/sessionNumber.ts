// Takes the number off a title: "Interactive Panel Discussion I: Protecting the Victims" is number and title. Only what is
// written as a label with a number is one; "Panel discussion on trade" and "Session of the Committee" are titles.
import { remembered } from '#base/remembered.ts';
import { NUMBERED } from './numberWords.ts';

export interface NumberedTitle {
  /** As written, without the mark behind it; empty = not numbered. */
  readonly number: string;
  /** Without the number; empty where there is nothing else. */
  readonly title: string;
}

/** A number stands in the first words of a title or nowhere. */
const LONGEST_LABEL = 120;

/** "Session a" begins a sentence: what numbers by letter does so in capitals. */
const SMALL_LETTER = /\s[a-hа-г]$/u;

/** "(Morning)", "(Plenary)" between the number and its colon. */
const BRACKETS = /^ ?[(（][^()（）]{1,40}[)）](?= ?[:：–—-]|\s*$)/u;
const DIVIDER = /^\s*(?:[:：;|·•]|[.。、，](?=\s|$|[\p{Script=Han}])|[-–—―‒]+(?=\s|$|["“«„‘'\p{L}]))\s*/u;

/** Some figure, letter or word that numbers: spares most lines the patterns. */
const HINT =
  /[\d\p{Script=Han}\p{Script=Arabic}Ⅰ-Ⅻ]|(?<!\p{L})(?:[IVX]{1,5}|[A-HА-Г])(?!\p{L})|(?<!\p{L})(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|two|three|four|five|six|seven|eight|nine|ten|premi|deuxi|troisi|quatri|cinqui|sixi|septi|huiti|une?|deux|trois|quatre|cinq|primer|segund|tercer|cuart|quint|sext|s[eé]ptim|octav|uno|una|dos|tres|cuatro|cinco|seis|перв|втор|трет|четв|пят|шест|седьм|восьм|один|одна|два|две|три)/iu;

export const numberedTitle = remembered((text: string): NumberedTitle => {
  const start = text.slice(0, LONGEST_LABEL);
  if (!HINT.test(start)) return { number: '', title: text };
  for (const { words, pattern } of NUMBERED) {
    const label = words.test(start) ? pattern.exec(start)?.[0] : undefined;
    if (label === undefined || SMALL_LETTER.test(label)) continue;
    const behind = text.slice(label.length);
    const brackets = BRACKETS.exec(behind)?.[0] ?? '';
    const rest = behind.slice(brackets.length);
    const divider = DIVIDER.exec(rest)?.[0];
    const number = (label + brackets).trim();
    if (rest.trim() === '') return { number, title: '' };
    if (divider !== undefined) return { number, title: rest.slice(divider.length).trim() };
    // "Session 2 Trade and Health", "Panel 1 “The Global Plan”": the title begins like one.
    if (/^\s+["“«„‘']?[\p{Lu}\p{Script=Han}\p{Script=Arabic}]/u.test(rest))
      return { number, title: rest.trim() };
    return { number: '', title: text };
  }
  return { number: '', title: text };
});
