// A line that may be the event's title, without what is no part of it: "Programme of the", the mark of its stage, its
// document symbol, a city, separators. null = the line is something else: a label with a fact, a place, hours.
import { fold } from '#languages/foldedText.ts';
import { isPauseTitle, sessionKindOf } from '../heading/sessionKind.ts';
import { COLUMN_WORD } from '../recognise/lineWords.ts';

const FACT =
  /^(?:from|to|cc|sent|date|time|venue|place|where|when|location|contact|contacts|tel|e-?mail|website|hosts?|organi[sz]ers?|languages?|format|link|theme|th[èe]me|tema|zoom|registration|dress code|de|à|envoyé|lieu|heure|fecha|lugar|hora|дата|время|место|место проведения|тема|от|кому|(?:会议|活动|举办|培训|會議|活動)?(?:时间|時間|地点|地點|日期|主题|主題)|主办|主办单位|承办|联系人|المكان|الزمان|التاريخ|الوقت)\s?[:：]/iu;
const SUBJECT =
  /^(?:subject|re|objet|asunto|тема письма|الموضوع)\s?[:：]\s*(?:(?:fwd?|re|tr|rv|вн)\s?[:：]\s*){0,4}/iu;
const LABEL =
  /^(?:title|event|meeting|name of (?:the )?(?:event|meeting)|event title|meeting title|intitulé|réunion|reunión|titre|título|evento|название|наименование мероприятия|мероприятие|会议名称|活动名称|會議名稱|活動名稱|عنوان الفعالية|العنوان|اسم الفعالية)\s?[:：]\s*/iu;
const HOURS = /(?<![\d.])\d{1,2}\s?[:.hч]\s?\d{2}(?![\d.])|\d\s?[ap]\.?\s?m(?!\p{L})/iu;
const SYMBOL =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}]{0,7}\/(?:[\p{L}\p{N}.-]{1,12}\/[\p{L}\p{N}./-]{1,30}|Ser\.|\d)/u;
const LANGUAGES =
  /^(?:(?:arabic|chinese|english|french|russian|spanish|العربية|中文|english|français|русский|español)[\s|/,•·–-]*){2,8}$/iu;

/** "Programme of the", "Draft agenda –"; not the Programme of Action or that of the United Nations. */
const AHEAD: readonly RegExp[] = [
  /^(?:day|jour|jour de|d[ií]a|день)\s?\d{1,2}\s?[:–—-]\s*/iu,
  /^(?:(?:draft|tentative|provisional|preliminary|indicative|final|detailed|annotated|revised|proposed|full)[\s,]{1,2}){0,3}(?:programme|program|agenda|schedule|timetable|ros|run of show)(?: of work)?(?: (?:of|for) (?:the )?(?!action|work|the|sustainable|development|peace|united|change)|\s{0,2}[:–—-]\s)/iu,
  /^(?:le )?(?:programme|agenda) (?:complet|officiel|détaillé) (?:de la |de l['’]|du |des |de )/iu,
  /^(?:projet d(?:e |['’]))?(?:programme|ordre du jour|calendrier|déroulé|déroulement)(?: (?:provisoire|préliminaire|prévisionnel|indicatif|détaillé|définitif|général))?(?: (?:de (?:la |l['’])|du |des |de )(?!nations|travail|développement)|\s{0,2}[:–—-]\s)/iu,
  /^(?:proyecto de |borrador de )?(?:programa|orden del día|cronograma|agenda)(?: (?:provisional|preliminar|tentativ[oa]|definitiv[oa]|general|detallad[oa]))?(?: (?:de (?:la |los |las )|del |de )(?!naciones|trabajo|acción)|\s{0,2}[:–—-]\s)/iu,
  /^(?:مشروع |مسودة )?(?:برنامج|جدول أعمال|أجندة) (?!الأمم|العمل|عمل )(?=\S)/u,
];
const BEHIND: readonly RegExp[] = [
  /\s{0,2}[-–—(|,:]\s{0,2}(?:(?:draft|tentative|provisional|preliminary|final|indicative|revised)(?: (?:programme|program|agenda|schedule))?|programme|program|agenda|schedule)\)?$/iu,
  /\s{0,2}[-–—(|,:]\s{0,2}(?:projet|borrador|проект|مسودة|مشروع|(?:programme|ordre du jour|programa|agenda)(?: (?:provisoire|préliminaire|définitif|provisional|preliminar|tentativo|definitivo))?|программа|برنامج)\)?$/iu,
  /\s{0,2}[-–—|,:]\s{0,2}(?:(?:tout|voici|todo|here is|see) )?(?:le|the|el) (?:full |complete )?(?:programme|program|programa|agenda)(?: complet| détaillé| completo)?(?: du| de| of)?$/iu,
  /,? г\. ?\p{Lu}[\p{L}-]{2,20}(?:[ -]\p{Lu}[\p{L}-]{2,20})?$/u,
];
const CHINESE_BEHIND =
  /(会议|會議|大会|大會)?(?:活动|活動)?(?:日程安排|议程安排|議程安排|活动安排|日程表|议程表|議程表|议程|議程|日程|流程)(?:\s?[(（](?:草案|暂定|暫定|初稿|拟定?)[)）])?$/u;
/** "关于召开…研讨会的通知" */
const CHINESE_NOTICE =
  /^关于(?:组织)?(?:召开|举办|举行|开展)(.{4,80}?)的(?:预?通知|函|公告|邀请函|补充通知)(?:[(（][^()（）]{0,20}[)）])?$/u;
const CHINESE_MEETING = /(?:会|會|论坛|論壇|沙龙|沙龍|工作坊|对话|對話|培训|講座|讲座)$/u;
/** A date or a stage cut away leaves the word before it: "… conference of". */
const DANGLING = /[\s|/>*]+(?:of|on|from|in|at|the|du|des|de|del|le|el|la|от|в|с|на)?$/iu;

export interface TitleText {
  readonly text: string;
  /** A label says that it is the title, or the subject of the message. */
  readonly isLabelled: boolean;
}

export function titleText(line: string): TitleText | null {
  const bare = line.replace(/^[\s>|/*#•·_-]+|[\s|*#_]+$/gu, '');
  if (
    FACT.test(bare) ||
    /^г\. ?\p{Lu}/u.test(bare) ||
    HOURS.test(bare) ||
    LANGUAGES.test(bare) ||
    isColumnHeads(bare)
  )
    return null;
  const label = LABEL.exec(bare)?.[0] ?? SUBJECT.exec(bare)?.[0] ?? '';
  const isLabelled = label !== '';
  const named = bare.slice(label.length).replace(/\s?[(（][^()（）]{0,60}[)）]/gu, withoutSymbol);
  if (SYMBOL.test(named) || (!isLabelled && isOfSession(named))) return null;
  const text = withoutProgramme(named);
  return text.length < 4 ? null : { text, isLabelled };
}

function withoutSymbol(brackets: string): string {
  return SYMBOL.test(brackets) ? '' : brackets;
}

/** "Time Event Place" over columns. */
function isColumnHeads(text: string): boolean {
  const words = text.length > 80 ? [] : text.split(/\s+/u);
  return words.length > 1 && words.every((word) => COLUMN_WORD.are(fold(word)));
}

/** "Cérémonie officielle d’ouverture du Forum" */
const CEREMONY =
  /^(?:c[ée]r[ée]monie|ceremonia|acto|ceremony)\s(?:\p{Ll}+\s){0,2}(?:d['’]|de\s|of\s)?(?:ouverture|cl[ôo]ture|apertura|inauguraci[óo]n|clausura|opening|closing)/iu;

/** "Opening of the festival", "Lunch": a session, and not the whole meeting. */
function isOfSession(text: string): boolean {
  const kind = sessionKindOf('', text);
  return isPauseTitle(text) || kind === 'opening' || kind === 'closing' || CEREMONY.test(text);
}

function withoutProgramme(title: string): string {
  let text = CHINESE_NOTICE.exec(title)?.[1] ?? title;
  for (const pattern of BEHIND) text = text.replace(pattern, '');
  text = withoutChinese(text);
  for (const pattern of AHEAD) text = text.replace(pattern, '');
  text = text.replace(DANGLING, '').trim();
  return text === title || /\p{Script=Cyrillic}/u.test(text)
    ? text
    : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function withoutChinese(text: string): string {
  const found = CHINESE_BEHIND.exec(text);
  if (found === null) return text;
  const before = text.slice(0, found.index);
  return CHINESE_MEETING.test(before) ? before : `${before}${found[1] ?? ''}`;
}

const GENERIC =
  /(?<!\p{L})(?:the|an?|of|unga ?\d{0,2}|cop ?\d{1,2}|hlpf|un|\d{4}|high[- ]level|informal|formal|interactive|thematic|side|annual|regional|national|international|virtual|online|joint|special|public|open|technical|expert|ministerial|plenary|general|parallel|preparatory|le|la|les|l|du|de|des|d|haut niveau|informelle?|interactif|thematique|annuelle?|regionale?|nationale?|internationale?|speciale?|ministerielle?|etude|alto nivel|informal|interactivo|tematico|anual|regional|nacional|internacional|el|los|del|ежегодн\p{L}{2,3}|международн\p{L}{2,3}|региональн\p{L}{2,3}|национальн\p{L}{2,3})(?!\p{L})/gu;

/** "HIGH-LEVEL SIDE EVENT", "Table ronde", "المؤتمر": what kind of meeting, and no name. `isWord`: is it what meetings are called? */
export function isKindAlone(title: string, isWord: (folded: string) => boolean): boolean {
  if (title.length > 60) return false;
  const folded = fold(title);
  if (/^(?:会议|會議|活动|活動|大会|大會|培训|内容|安排|流程|计划|及|表|[(（）)\s])+$/u.test(folded))
    return true;
  if (isWord(folded)) return true;
  const rest = folded
    .replace(GENERIC, ' ')
    .replace(/[\s’'-]+/gu, ' ')
    .trim();
  return rest === '' || isWord(rest);
}
