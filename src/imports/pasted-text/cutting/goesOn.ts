// Does a line go on with the one above? Told from how the one ends and the other begins; when in doubt, it does not:
// a row, a person, an item or an hour must never end up inside the line above it.
import { isPost } from '#domain/people/functionWords.ts';
import { honorificAt } from '#domain/people/honorifics.ts';
import { holdsGivenName, nameShapeOf } from '#domain/people/nameShape.ts';
import { bulletAt } from './bullets.ts';
import { isDateLike, startsWithHours } from './cellContents.ts';

const CONNECTIVES =
  /(?:^|[\s(“"«])(?:of|the|and|or|for|in|to|by|with|on|from|at|its|their|an|as|into|between|against|through|under|&|de|du|des|la|le|les|et|ou|pour|sur|par|dans|en|avec|aux?|à|une?|l['’]|d['’]|y|e|el|los|las|del|con|para|por|sobre|entre|al|и|в|во|на|по|с|со|для|о|об|от|из|к|при|за|под|или|между|в т\.ч\.|في|من|على|إلى|عن|مع|بين|أو|و)$/iu;
/** A title before a name that follows on the next line. */
const OPEN_TITLE =
  /(?:^|\s)(?:H\.\s?E\.?|S\.\s?E\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Mme|Prof\.?|г-н|г-жа|السيد|السيدة)$/u;
const ENDED = /[.!?;:。！？；：…؟؛]["”»’')\]]?$/u;
const LABEL = /^[\p{L}\p{M}][\p{L}\p{M}\s'’/().-]{1,40}\s?[:：]/u;
const SECTION =
  /^(?:session|panel|opening|closing|plenary|round ?table|keynote|segment|part|item|agenda|lunch|coffee|break|reception|day|track|workshop|séance|ouverture|clôture|pause|déjeuner|table ronde|atelier|sesión|apertura|clausura|inauguración|almuerzo|receso|mesa|taller|сессия|заседание|открытие|закрытие|перерыв|обед|кофе|панель|панельная|секция|круглый|الجلسة|افتتاح|استراحة|ختام|اليوم)(?=$|[\s\d:：.,–-])/iu;

/** "г. Астана" */
const CITY = /^г\. ?\p{Lu}/u;
const SALUTATION =
  /^(?:dear\s.{2,60}|(?:your )?excellenc(?:y|ies)|excellences?|monsieur|madame|mesdames.{0,30}|ch(?:er|ère)s?\s.{2,40}|excelencias?|estimad[oa]s?\s.{2,60}|уважаем.{2,80}|尊敬的.{2,30}|أصحاب السعادة.{0,30}|السادة\s.{2,40}),$/iu;

/** "Remarks by Ms. X", "Allocution de M. Y": who speaks next. */
const SPEECH =
  /^(?:(?:Welcome |Introductory |Concluding |Brief )?(?:[Rr]emarks|[Aa]ddress|[Ss]tatement|[Ii]ntervention|[Mm]essage|[Pp]resentation|[Ss]peech) (?:by|from|of)|(?:Allocution|Discours|Mot|Message|Intervention|Exposé|Propos|Présentation|Communication)s? (?:\p{Ll}[\p{Ll}’'-]+ ){0,3}?(?:de|du|d['’]|par)|(?:Palabras|Discurso|Mensaje|Intervención|Presentación|Exposición) (?:\p{Ll}+ ){0,3}?(?:de|del|a cargo de|por)|Выступление|Приветственное слово|كلمة)(?!\p{L})/u;

/** "Programme prévisionnel", "Draft agenda": nothing but what the paper is. */
const OVER_PROGRAMME =
  /^(?:(?:draft|provisional|tentative|preliminary|revised|final|detailed|conference|meeting|event)\s)?(?:programme|program|agenda|ordre du jour|programa|orden del día|программа|повестка дня)(?:\s(?:prévisionnel|provisoire|préliminaire|indicatif|définitif|détaillé|provisional|preliminar|tentativ[oa]|definitiv[oa]|général|general|мероприятия))?\s?$/iu;

/** Not asked here: how wide the lines are set. */
export function goesOn(above: string, line: string): boolean {
  if (isQuotationOpen(above, line) || areHoursOpen(above, line)) return true;
  // "(Budapest," over "25–28 February)": what is opened above is closed here.
  if (isBracketOpen(above) && /^[^(（]{0,60}[)）]/u.test(line) && isDateLike(line.slice(0, 80))) return true;
  if (!mayGoOn(above, line)) return false;
  if (isBrokenWord(above, line) || CONNECTIVES.test(above) || OPEN_TITLE.test(above)) return true;
  if (isBracketOpen(above)) return true;
  if (ENDED.test(above)) return false;
  const isSmall = /^["“«]?\p{Ll}/u.test(line) || /^[)\],.;%&]/.test(line);
  if (above.endsWith(',') || above.endsWith('、')) return isSmall || above.length > 25;
  return isSmall && above.length > 24;
}

/** Nothing new begins with the line, and the one above is no heading that stands alone. */
export function mayGoOn(above: string, line: string): boolean {
  if (above === '' || line === '' || bulletAt(line) !== null) return false;
  const start = line.slice(0, 80);
  if (startsWithHours(start) || isDateLike(start) || CITY.test(start) || SALUTATION.test(above)) return false;
  if (/[:：]$/.test(above) || (above.length < 45 && startsWithHours(above))) return false;
  const isConnected = CONNECTIVES.test(above) || OPEN_TITLE.test(above);
  if (honorificAt(start) !== '') return isConnected && !/[,，]$/.test(above);
  if (isDescribedName(start) || isWithSomebody(start)) return false;
  if ((SECTION.test(start) || OVER_PROGRAMME.test(line)) && !/^\p{Ll}/u.test(start)) return isConnected;
  if (SPEECH.test(start)) return isConnected;
  return !(LABEL.test(start) && !/^\p{Ll}/u.test(start)) || isConnected;
}

/** "with Jane Doe and John Smith": who else speaks. */
function isWithSomebody(start: string): boolean {
  const words = /^(?:with|avec|con) (?=\p{Lu})/u.exec(start)?.[0];
  return words !== undefined && holdsGivenName(start.slice(words.length).split(/[,(]/)[0] ?? '');
}

/** "سامح شكري، وزير الخارجية": where no capitals show it, a name with a post behind it. */
function isDescribedName(start: string): boolean {
  const [, name = '', post = ''] =
    /^([\p{Script=Arabic}\s.]{5,40})،\s?(\p{Script=Arabic}+)/u.exec(start) ?? [];
  return post !== '' && isPost(post) && nameShapeOf(name) !== null;
}

/** "Director-General of the": with a small word that leads on. */
export function endsOpen(line: string): boolean {
  return CONNECTIVES.test(line);
}

export function isEnded(line: string): boolean {
  return ENDED.test(line);
}

/** "10 a.m. and" over "3 p.m.", "10:00 –" over "11:00": nothing but an hour, and what leads to its end. */
const OPEN_HOURS =
  /^(?:from |de |с |من )?\d{1,2}(?:\s?[:.hч]\s?\d{0,2})?\s?(?:[ap]\.?\s?m\.?|h(?:rs|ours?|eures?)?\.?|horas|ч\.?|ص|م|صباحا|مساء)?\s?(?:[–—-]|\s?(?:and|to|until|et|à|y|a|hasta|и|до|по|و|إلى|حتى|和|及|至|到))$/iu;

function areHoursOpen(above: string, line: string): boolean {
  return above.length <= 30 && OPEN_HOURS.test(above) && startsWithHours(above) && startsWithHours(line);
}

/** "impor-" + "tant"; "Al-" + "Nasser". */
export function isBrokenWord(above: string, line: string): boolean {
  return /[\p{L}][-\u00ad]$/u.test(above) && /^\p{L}/u.test(line);
}

/** «Peace: | a task for all»: what was opened on the line above is closed on this one. */
function isQuotationOpen(above: string, line: string): boolean {
  const isOpen = (open: string, close: string): boolean => {
    const place = above.lastIndexOf(open);
    return (
      place >= 0 &&
      above.length - place < 200 &&
      !above.slice(place).includes(close) &&
      closes(line, open, close)
    );
  };
  return (isOpen('«', '»') || isOpen('“', '”')) && bulletAt(line) === null && !startsWithHours(line);
}

function closes(line: string, open: string, close: string): boolean {
  const end = line.slice(0, 300).indexOf(close);
  return end >= 0 && !line.slice(0, end).includes(open);
}

function isBracketOpen(above: string): boolean {
  const open = Math.max(above.lastIndexOf('('), above.lastIndexOf('（'));
  return open >= 0 && above.length - open < 120 && !/[)）]/.test(above.slice(open));
}
