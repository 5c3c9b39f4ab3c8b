// Words and figures of dates at a place of a folded line: days of the month with their endings, months (double Arabic names
// too), years, weekdays, "Day 2" in six languages, and the words between them.
import { type DateWord, monthWordAt, weekdayWordAt } from '#languages/dateWords.ts';
import { fold } from '#languages/foldedText.ts';

export interface NumberAt {
  readonly number: number;
  readonly end: number;
}

const DAY =
  /(\d{1,2})(?![\d%])(?!:\d)(?!\.\d\d?(?:\D|$)(?!\d))(?: ?(?:st|nd|rd|th|ere|er|eme|e|o|a|\.o|°)(?!\p{L})|-?(?:го|ое|е|и)(?!\p{L}))?/uy;
const YEAR =
  / ?[,./-]? ?(?:de |del |of |عام |لعام |سنة |من عام )?((?:19|20)\d\d|25[5-9]\d)(?![\d]| ?- ?(?:19|20)\d\d(?!\d)| ?(?:hrs|h)(?!\p{L}))(?: ?(?:года|год|г)(?!\p{L})\.?|م(?!\p{L})| ?م(?!\p{L})|-го)?/uy;
const SHORT_YEAR = / ?'(\d\d)(?!\d)/uy;
const SMALL = / ?(?:de |of |من |del |d')?/uy;
const LINK = / ?[/-] ?| ?\( ?/uy;

/** "3", "3rd", "1er", "12-го". */
export function dayAt(text: string, place: number): NumberAt | null {
  const found = matchAt(DAY, text, place);
  const number = Number(found?.[1] ?? 0);
  return found === null || number < 1 || number > 31 ? null : { number, end: place + found[0].length };
}

/** The month behind a day, past "de" and "of", with the second of two names: "حزيران/يونيو". */
export function monthBehind(text: string, place: number): NumberAt | null {
  const small = matchAt(SMALL, text, place)?.[0].length ?? 0;
  const month = monthWordAt(text, place + small);
  return month === null ? null : { number: month.number, end: secondName(text, month) };
}

function secondName(text: string, month: DateWord): number {
  const link = matchAt(LINK, text, month.end);
  if (link === null) return month.end;
  const second = monthWordAt(text, month.end + link[0].length);
  if (second?.number !== month.number) return month.end;
  return link[0].includes('(') && text[second.end] === ')' ? second.end + 1 : second.end;
}

export function yearBehind(text: string, place: number): NumberAt | null {
  const found = matchAt(YEAR, text, place);
  if (found !== null) return { number: gregorian(Number(found[1])), end: place + found[0].length };
  const short = matchAt(SHORT_YEAR, text, place);
  return short === null ? null : { number: 2000 + Number(short[1]), end: place + short[0].length };
}

/** Years of the Buddhist era run 543 ahead. */
function gregorian(year: number): number {
  return year > 2500 ? year - 543 : year;
}

const RANGE = / ?(?:-{1,2}|→|to|until|through|thru|au|al|a|hasta|по|до|至|到|الى|حتى|ولغاية|لغاية) ?/uy;
const LIST = / ?(?:,|&|\+|;|and|et|y|и|و|和|及|、)(?: ?(?:and|et|y|и) )? ?/uy;

export interface Joint {
  readonly isRange: boolean;
  readonly end: number;
}

/** What joins two days: a dash or a word for "to", a comma or a word for "and". */
export function jointAt(text: string, place: number): Joint | null {
  for (const [pattern, isRange] of [
    [RANGE, true],
    [LIST, false],
  ] as const) {
    const found = matchAt(pattern, text, place);
    if (found === null) continue;
    const end = place + found[0].length;
    // A word that joins stands apart: "3 au 5", not "3 août".
    if (
      /\p{L} ?$/u.test(found[0]) &&
      /\p{L}/u.test(text[end] ?? '') &&
      !/\p{Script=Han}/u.test(found[0]) &&
      !found[0].endsWith(' ')
    )
      continue;
    return { isRange, end };
  }
  return null;
}

const LEADS = /(?:the |le |el |la |du |del |de |с |со |on |au |يوم |من )/uy;

/** Past a weekday and an article before a day: "Thursday 25", "le 5". */
export function pastWeekday(text: string, place: number): number {
  let end = place;
  for (let count = 0; count < 3; count += 1) {
    const lead = matchAt(LEADS, text, end);
    if (lead !== null) end += lead[0].length;
    const weekday = weekdayWordAt(text, end);
    if (weekday !== null) end = weekday.end;
    end += matchAt(/[ ,]{1,2}/uy, text, end)?.[0].length ?? 0;
  }
  return end;
}

const CARDINALS = [
  'one|un|uno|una|первый|一|1|الاول|الأول|الاولى|first|premier|primer|primera|premiere|первая|i',
  'two|deux|dos|второй|二|2|الثاني|الثانى|second|deuxieme|segundo|segunda|вторая|ii',
  'three|trois|tres|третий|三|3|الثالث|third|troisieme|tercer|tercera|третья|iii',
  'four|quatre|cuatro|четвертый|四|4|الرابع|fourth|quatrieme|cuarto|cuarta|четвертая|iv',
  'five|cinq|cinco|пятый|五|5|الخامس|fifth|cinquieme|quinto|quinta|пятая|v',
  'six|six|seis|шестой|六|6|السادس|sixth|sixieme|sexto|sexta|vi',
  'seven|sept|siete|седьмой|七|7|السابع|seventh|septieme|septimo|vii',
  'eight|huit|ocho|восьмой|八|8|الثامن|eighth|huitieme|octavo|viii',
  'nine|neuf|nueve|девятый|九|9|التاسع|ninth|neuvieme|noveno|ix',
  'ten|dix|diez|десятый|十|10|العاشر|tenth|dixieme|decimo|x',
];

const numbersByWord = new Map<string, number>();
for (const [index, words] of CARDINALS.entries())
  for (const word of words.split('|')) numbersByWord.set(fold(word), index + 1);

const DAY_NUMBER =
  /(?:day|jour|journee|dia|jornada|день|اليوم|يوم)(?: ?(?:no|n|№)\.?)? ?[-#:]? ?(\d{1,2}(?!\d|[.:/]\d)(?:-?(?:st|nd|rd|th|er|e|o|и|ый))?|\p{L}{1,12})(?![\p{L}\d])/uy;
const NUMBER_DAY =
  /(\d{1,2}|\p{L}{4,12})(?:-?(?:st|nd|rd|th|er|re|eme|e|o|a|и|ыи))? (?:day|jour|journee|dia|jornada|день)(?!\p{L})/uy;
const HAN_DAY_NUMBER = /第 ?(\d{1,2}|[一二三四五六七八九十]) ?[天日]/uy;

/** "Day 2", "DAY ONE", "Deuxième jour", "第一天", "اليوم الأول". */
export function dayNumberAt(text: string, place: number): NumberAt | null {
  for (const pattern of [DAY_NUMBER, NUMBER_DAY, HAN_DAY_NUMBER]) {
    const found = matchAt(pattern, text, place);
    const word = found?.[1] ?? '';
    const number = /^\d/.test(word) ? Number.parseInt(word, 10) : (numbersByWord.get(word) ?? 0);
    if (found !== null && number > 0 && number <= 31) return { number, end: place + found[0].length };
  }
  return null;
}

export function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
