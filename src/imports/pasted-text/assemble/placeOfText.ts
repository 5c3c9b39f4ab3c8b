// What a line of text between the rows of a programme is: words over columns, a heading over rows of its own, the end of
// the session above, or more of it.
import { honorificAt } from '#domain/people/honorifics.ts';
import { fold } from '#languages/foldedText.ts';
import { isProgrammeLine } from '../event/headOf.ts';
import { isPauseTitle } from '../heading/sessionKind.ts';
import { numberedTitle } from '../heading/sessionNumber.ts';
import { isPerson } from '../recognise/isPerson.ts';
import { roleLabelAt } from '../people/roleLabelAt.ts';
import { AFTER_PROGRAMME, COLUMN_WORD, PROGRAMME_WORD } from '../recognise/lineWords.ts';
import { isParagraph, isProse } from '../recognise/prose.ts';
import type { Strip, TextStrip } from '../recognise/strip.ts';
import { isPaperHeading } from '../regions/regionsOf.ts';
import type { SourceLine } from '../sourceBlock.ts';

/** "TIME", "PROGRAMME": words over columns that are no columns any more. */
export function isColumnWords(line: SourceLine): boolean {
  if (line.text.length > 60 || line.bullet !== null) return false;
  const words = fold(line.text);
  const parts = words.split(/\s{2,}|\s*[|/]\s*|\t/u);
  return parts.length > 0 && parts.every((part) => COLUMN_WORD.are(part) || PROGRAMME_WORD.are(part));
}

/** What groups talks: "Session I", "Секция 2"; an item, a talk or a keynote with a number is one of them itself. */
const GROUP_NUMBER =
  /^(?:session|séance|sesión|sesion|part|partie|parte|block|bloc|bloque|section|segment|panel|module|módulo|thème|eje|axe|секция|сессия|заседание|блок|часть|раздел|модуль|单元|第.{1,3}(?:单元|節|节|部分|场)|الجلسة|المحور)(?!\p{L})/iu;

/** "Session 1: Trade" over rows that have titles of their own. */
export function isGroupHeading(
  { line, isOfTable }: TextStrip,
  next: readonly Strip[],
  above: readonly SourceLine[],
): boolean {
  if (line.bullet !== null || line.text.length > 200 || isProse(line.text)) return false;
  if (isProgrammeLine(line.text)) return false;
  if (roleLabelAt(line.text) !== null || isPerson(line.text)) return false;
  const { number } = numberedTitle(line.text);
  // The second of sessions side by side: "Section 1" stands in the row above.
  if (number !== '' && above.slice(1).some((one) => isAlike(number, one))) return false;
  const isSetApart = line.look === 'heading' || line.look === 'capitals' || line.look === 'strong';
  if (!isSetApart && number === '') return false;
  const follower = next.find((strip) => !isAboutHeading(strip));
  if (follower?.kind !== 'row' || follower.body.length === 0) return false;
  if (isOfTable || line.isAfterBlank || line.look === 'heading') return true;
  // In a text without blank lines the row above must have a title of its own, and the row below be no pause.
  const [title] = follower.body;
  const isNumberedAlike = [...above, ...follower.body].some(({ text }) => numberedTitle(text).number !== '');
  return (
    GROUP_NUMBER.test(number) && above.length > 0 && !isNumberedAlike && !isPauseTitle(title?.text ?? '')
  );
}

/** "Section 1", "Section 2": numbered by the same word. */
function isAlike(number: string, { text }: SourceLine): boolean {
  const other = numberedTitle(text).number;
  const noun = (label: string): string => fold(label).replace(/[^\p{L}]+.{0,8}$/u, '');
  return other !== '' && noun(other) === noun(number);
}

/** A chair, a room or a subtitle under a heading of rows. */
function isAboutHeading(strip: Strip): boolean {
  return strip.kind === 'text' && isAboutPeople(strip.line);
}

function isAboutPeople({ text }: SourceLine): boolean {
  return roleLabelAt(text) !== null || isPerson(text);
}

/** A label or a title of courtesy says so; capitals alone may be any heading. */
export function isSurelyAboutPeople({ text, look }: SourceLine): boolean {
  return roleLabelAt(text) !== null || honorificAt(text) !== '' || (look !== 'capitals' && isPerson(text));
}

const LEADS: ReadonlySet<string> = new Set(['chair', 'co-chair', 'president', 'moderator']);

/** "Chair: H.E. Ms. X" before the first row of a day: who opens it. */
export function isChairLine({ text }: SourceLine): boolean {
  const label = roleLabelAt(text);
  return label !== null && LEADS.has(label.role) && label.rest !== '';
}

/** "ANNEX II" on a line of its own. */
const ANNEX =
  /^(?:annex|appendix|attachment|annexe|anexo|apéndice|приложение|附件|附录|الملحق|مرفق)\s?(?:№\s?|no\.?\s?)?(?:[IVX]{1,4}|\d{1,2}|[A-D]|[一二三四五])?\W{0,3}$/iu;

/** Behind the last row: whom to ask, how to get there, in which languages. */
const WHOM_TO_ASK =
  /^(?:contact(?: persons?| us)?|contacts|for (?:further |more )?information|logistics?(?: information| note)?|interpretation|(?:working )?languages?|rsvp|dress code|webcast|interprétation|langues?(?: de travail)?|interpretación|idiomas?(?: de trabajo)?|рабочие языки|перевод|工作语言|同声传译|لغات العمل|الترجمة|personne à contacter|informations? (?:pratiques?|logistiques?)|renseignements|persona de contacto|contactos?|información (?:logística|práctica)|informes|контактн(?:ое лицо|ые лица|ый телефон)|контакты|справки|联系人|联系方式|会务组|咨询电话|聯絡人|للتواصل|للاستفسار|معلومات عملية)\s?[:：]/iu;

/** Below a programme that was sent in a letter. */
const FAREWELL =
  /^(?:(?:with )?(?:best|kind|warm|kindest)(?: (?:regards|wishes))?|regards|(?:yours )?(?:sincerely|faithfully)|many thanks|thank you|(?:bien )?cordialement|bien à vous|salutations distinguées|saludos(?: cordiales)?|atentamente|cordialmente|с уважением|此致|敬礼|مع (?:خالص )?التحية|وتفضلوا.{0,60})[\s,.!，。،]*$/iu;

/** Does the session above end here? Behind the last row a paragraph of its own, or a heading, is no part of it. */
export function stopsSession(
  { line, isOfTable }: TextStrip,
  next: readonly Strip[],
  isBehind: boolean,
): boolean {
  if (isOfTable) return false;
  const words = line.text.slice(0, 80).replace(/^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.)]\s)/u, '');
  if (AFTER_PROGRAMME.are(fold(words)) || ANNEX.test(line.text)) return true;
  if (!isBehind) return false;
  if (line.look === 'heading' || WHOM_TO_ASK.test(line.text) || FAREWELL.test(line.text)) return true;
  const [follower] = next;
  if (isPaperHeading(line.text) && follower?.kind === 'text' && isProse(follower.line.text)) return true;
  return line.isAfterBlank && isParagraph(line.text);
}

/** "A. Opening of the Committee (Main Hall)" between rows: nothing of it belongs to the row above. */
export const LETTER = /^[A-H]\.\s+(?=\p{Lu}\p{L})/u;

export function isLetteredPart({ line, isOfTable }: TextStrip, next: readonly Strip[]): boolean {
  if (isOfTable || !line.isAfterBlank || line.bullet !== null || !LETTER.test(line.text)) return false;
  if (line.text.length > 200 || isProse(line.text) || isPerson(line.text)) return false;
  const [follower] = next;
  return follower?.kind === 'text' && !isProse(follower.line.text) && !LETTER.test(follower.line.text);
}
