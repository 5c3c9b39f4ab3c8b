// What may stand before a name, in the languages of the papers, and how to find it in a line. A title counts only
// where a name can follow: "Professor Joy", never "Professor of Law".
import { remembered } from '#base/remembered.ts';
import { OFFICE_TITLES, STRONG_TITLES, WEAK_TITLES } from './honorificWords.ts';

/** A name follows: a capital, a letter of a script without capitals, an opening quotation mark. */
const NAME_FOLLOWS =
  '(?=[\\p{Lu}\\p{Lt}\\p{Lo}“"‘\']|(?:al|el|van|von|bin)[ -]\\p{Lu}|(?<=(?:M\\.|Mme|Mr\\.?|Ms\\.?|Mrs\\.?|Sr\\.|Sra\\.) )(?:de|du|di|da|dos) (?:la |las |los |l’)?\\p{Lu})(?!(?:Emeritus|Emerita|Extraordinary)(?!\\p{L})|(?:رئيس|وزير|مدير|ممثل|نائب|وكيل|أمين|مندوب|عضو|سفير|المدير|الأمين|الرئيس|الوزير|الممثل|المندوب|المنسق|المفوض|وزيرة|رئيسة|مديرة)(?!\\p{L}))';
const STRONG_ONE = `(?:${STRONG_TITLES.join('|')})`;
const ANY_ONE = `(?:${[...STRONG_TITLES, ...WEAK_TITLES, ...OFFICE_TITLES].join('|')})`;
const PURE_ONE = `(?:${WEAK_TITLES.join('|')})`;
/** A space, or none behind a full stop: "Dr.Smith". */
const GAP = '(?:(?:(?<=\\p{Script=Arabic}) ?\\/)? |(?<=[.ªا/])(?=\\p{Lu}\\p{Ll}|\\p{Script=Arabic}{2}))';
/** "M. le Ministre", "Mme la Présidente": the office belongs to the title where a name follows. */
const OFFICE =
  "(?:(?:le|la) (?:Ministre|Présidente?|Secrétaire général|Directeur|Directrice|Professeure?|Maire|Docteur|Sénateur|Député)|l['’]Ambassad(?:eur|rice)) ";

// "Mr. M. Cherif": a title that looks like an initial is none behind another one, unless that one is "S.E.".
const FURTHER = `(?:(?!(?:M|D|Mm)\\. )${ANY_ONE}${GAP}){0,5}`;
const SEQUENCE = `(?:(?:S\\. ?E\\.?|S\\. ?Exc\\.?|Son Excellence) M\\. |Son Excellence Monsieur |(?:Excm|Ilm)o\\. Sr\\. D\\. |Sr\\. D\\. |${ANY_ONE}${GAP})${FURTHER}(?:${OFFICE})?`;
const AT_START = new RegExp(`^${SEQUENCE}${NAME_FOLLOWS}`, 'u');
const INSIDE = new RegExp(
  `(?<=[\\s,;:(،؛/&])(?:${STRONG_ONE}${GAP}${FURTHER}|(?<=[;؛&] |(?:^| )(?:and|et|y|e|и|with|avec|con|с|by|par|por|de|from|من|مع|la|el) )${SEQUENCE}|(?<=[,:،–] )${PURE_ONE}${GAP}${FURTHER})${NAME_FOLLOWS}`,
  'uy',
);
const ARABIC_JOINED = new RegExp(`(?<=\\s)و(?=(?:${STRONG_ONE}|سعادة|معالي|الأستاذة?)${GAP})`, 'gu');

/** The titles at the start of the text, without the space behind them; empty where it starts with a name. */
export const honorificAt = remembered((text: string): string =>
  (AT_START.exec(text.slice(0, 300))?.[0] ?? '').trimEnd(),
);

/** How titles that begin another name begin: spares most places of a text the long pattern. */
const MAY_BEGIN = /[\s,;:(،؛/&](?=\p{Lu}|[гдкпае]|h(?:is|er) |\p{Script=Arabic})/gu;

/** Where, behind its start, the text comes to titles that begin another name. */
export const honorificsInside = remembered((text: string): readonly number[] => {
  const starts: number[] = [];
  let end = 0;
  for (const { index } of text.matchAll(MAY_BEGIN)) {
    if (index + 1 < end) continue;
    INSIDE.lastIndex = index + 1;
    const found = INSIDE.exec(text);
    if (found === null) continue;
    starts.push(index + 1);
    end = INSIDE.lastIndex;
  }
  if (!/\sو/.test(text)) return starts;
  // "السيد … والسيدة …": the joining word is written together with what it joins.
  const joined = [...text.matchAll(ARABIC_JOINED)].map((match) => match.index + 1);
  return [...starts, ...joined].toSorted((one, other) => one - other);
});
