// Lines that belong to the page and not to the programme: page numbers, rules, running heads and feet, the symbol of
// the document, "continued".
import { fold } from '#languages/foldedText.ts';
import { isDateLike, startsWithHours } from './cellContents.ts';
import { roleOfHeading } from './columnWords.ts';
import type { TextLine } from './textLines.ts';

const LONGEST = 160;
/** "Page 2 of 5", "- 3 -", "Página 3", "第2页", "стр. 4", "صفحة 3 من 5". */
const PAGE_NUMBER =
  /^(?:(?:page|pagina|pag\.|стр\.|страница|صفحة|الصفحة) ?[-:]? ?\d{1,4}(?: ?(?:of|de|sur|из|من|\/|-) ?\d{1,4})?|-+ ?\d{1,4} ?-+|\| ?\d{1,4} ?\|?|\d{1,4} ?\| ?page|\[ ?\d{1,4} ?\]|第 ?\d{1,4} ?页(?:[ ,/]{0,3}共 ?\d{1,4} ?页)?|\d{1,4} (?:of|de|sur|из) \d{1,4})$/u;
const BARE_NUMBER = /^\d{1,3}(?:\/\d{1,3})?$/;
/** "12-34567 3", "GE.12-34567 (E)", "A/64/PV.3", "E/CN.6/2012/1*". */
const DOCUMENT_NUMBER =
  /^(?:\*\d{6,8}\*|(?:\d{1,3} )?(?:[A-Z]{1,3}\.)?\d{2}-\d{5}\*?(?: ?\([A-Z]\))?(?: \d{1,3})?|(?:\d{1,3} )?[A-Z]{1,6}(?:\/[A-Z0-9.()-]{1,20}){1,6}\*?(?: \d{1,3})?)$/;
const CONTINUED =
  /^[([]?(?:cont(?:inued|'d|d|\.)?|suite|continuacion|продолжение(?: следует)?|续表?|接上页|تابع)\.{0,3}[)\]]?$|^[/.…]{0,3}\/(?:\.{3}|…|\d)$|^(?:please turn over|p\.?t\.?o\.?|voir verso)$/u;
/** "→ À LIRE AUSSI : …": what a page shows beside its text. */
const READ_ALSO =
  /^[→>»•*\s]{0,4}(?:(?:a )?lire aussi|read also|also read|see also|lea tambien|lee tambien|te puede interesar|читаите также|читайте также|اقرا ايضا|相关阅读)(?:\s?[:：]|$)/u;
const RULE = /^(?:[-_=*~#+·•—–.|:\s\u2500-\u257f]{3,}|[_=~|｜¦—–\u2500-\u257f]{1,2})$/u;

export function isRule(words: string): boolean {
  return words.length > 0 && RULE.test(words);
}

/** Numbers of the lines that are page furniture. */
export function furnitureIn(lines: readonly TextLine[]): ReadonlySet<number> {
  const filled = lines.filter((line) => line.words !== '');
  const furniture = new Set<number>();
  const numberSteps = bareNumbers(filled);
  for (const [place, line] of filled.entries())
    if (isRule(line.words) || isAlwaysFurniture(line.words) || numberSteps.has(place))
      furniture.add(line.number);
  for (const number of runningHeads(filled, furniture)) furniture.add(number);
  for (const number of headingsInLines(filled.filter((line) => !furniture.has(line.number))))
    furniture.add(number);
  return furniture;
}

function isAlwaysFurniture(words: string): boolean {
  if (words.length <= 250 && READ_ALSO.test(fold(words.slice(0, 40)))) return true;
  if (words.length > 60 || (words.length > 30 && !/\p{N}/u.test(words))) return false;
  const plain = fold(words);
  if (PAGE_NUMBER.test(plain) || CONTINUED.test(plain)) return true;
  return /\d/.test(words) && /[/*-]/.test(words) && DOCUMENT_NUMBER.test(words) && !isDateOnly(words);
}

const isDateOnly = (words: string): boolean => /^\d/.test(words) && /\//.test(words);

/** Numbers alone on their lines that rise page by page; a number alone may as well be that of a session or an hour. */
function bareNumbers(lines: readonly TextLine[]): ReadonlySet<number> {
  const alone = lines.flatMap((line, place) =>
    line.words.length < 9 && BARE_NUMBER.test(fold(line.words)) ? [place] : [],
  );
  const numbers = new Set<number>();
  const valueAt = (place: number): number => Number.parseInt(fold(lines[place]?.words ?? ''), 10);
  const totals = new Map<string, number>();
  for (const place of alone) {
    const total = fold(lines[place]?.words ?? '').split('/')[1];
    if (total !== undefined) totals.set(total, (totals.get(total) ?? 0) + 1);
  }
  for (const [index, place] of alone.entries()) {
    const total = /\/(\d+)$/.exec(fold(lines[place]?.words ?? ''))?.[1];
    const isOfTotal = total !== undefined && (totals.get(total) ?? 0) > 1;
    const isAtBreak = lines[place]?.startsPage === true || lines[place + 1]?.startsPage === true;
    const next = alone[index + 1];
    // Pages hold some lines; the rows of a list of numbers stand closer.
    const isStep = next !== undefined && next - place > 8 && valueAt(next) === valueAt(place) + 1;
    if (isAtBreak || isStep || isOfTotal) numbers.add(place);
    if (isStep) numbers.add(next);
  }
  return numbers;
}

/** What stands again at the head or the foot of another page; the first time it is kept. */
function runningHeads(lines: readonly TextLine[], furniture: ReadonlySet<number>): readonly number[] {
  const seen = new Set<string>();
  const found: number[] = [];
  const isBreak = lines.map((line) => line.startsPage || (furniture.has(line.number) && !isRule(line.words)));
  if (!isBreak.includes(true)) return found;
  for (const [place, line] of lines.entries()) {
    if (furniture.has(line.number) || line.words.length > LONGEST || line.words.includes('\t')) continue;
    const key = headWords(line.words);
    const isAtEdge =
      line.startsPage ||
      [-2, -1, 1, 2].some((step) => isBreak[place + step] === true) ||
      lines[place - 1]?.startsPage === true;
    // What stands below hours is what happens then, as often as it may.
    const isTitle = startsWithHours(lines[place - 1]?.words ?? '');
    if (key.length > 5 && isAtEdge && !isTitle && seen.has(key) && !startsWithHours(line.words))
      found.push(line.number);
    seen.add(key);
  }
  return found;
}

/** "Annual Meeting | 3": the number of the page is not part of what is repeated. */
function headWords(words: string): string {
  return fold(words).replace(/ ?(?:[|-]|page|p\.) ?\d{1,3}$/u, '');
}

/** "TIME" and "PROGRAMME" each on a line of its own: the headings of a table whose cells became lines. */
function headingsInLines(lines: readonly TextLine[]): readonly number[] {
  const found: number[] = [];
  for (let place = 0; place < lines.length; place += 1) {
    if (roleAt(lines, place) !== 'hours') continue;
    let end = place + 1;
    while (end < place + 6 && roleAt(lines, end) !== null) end += 1;
    const follower = lines[end]?.words ?? '';
    if (end > place + 1 && (startsWithHours(follower) || isDateLike(follower)))
      for (const line of lines.slice(place, end)) found.push(line.number);
  }
  return found;
}

function roleAt(lines: readonly TextLine[], place: number): string | null {
  const words = lines[place]?.words ?? '';
  return words.length > 40 || words.includes('\t')
    ? null
    : roleOfHeading(words.replace(/^[#*_|\s]{1,12}|[*_|\s]{1,6}$/g, ''));
}
