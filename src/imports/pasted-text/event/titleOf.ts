// The title of the event out of the lines that head its programme: not its date, its place, its stage or who invites.
import { fold } from '#languages/foldedText.ts';
import { stateNamed } from '#languages/formerStateNames.ts';
import type { Read } from '../../programme/reading.ts';
import { isColumnWords } from '../assemble/placeOfText.ts';
import { dayIn } from '../days/dayIn.ts';
import { personAt } from '../people/personAt.ts';
import { roleLabelAt } from '../people/roleLabelAt.ts';
import { numberedTitle } from '../heading/sessionNumber.ts';
import { leadInOf } from '../recognise/leadIn.ts';
import { PROGRAMME_WORD } from '../recognise/lineWords.ts';
import { isNotice } from '../recognise/notice.ts';
import { isProse } from '../recognise/prose.ts';
import { roomOfLine } from '../recognise/roomOfLine.ts';
import { roomIn } from '../rooms/roomIn.ts';
import { wordsOf } from '../recognise/wordsIn.ts';
import { stageOf } from './stageOf.ts';
import { isProgrammeLine, type Head, type HeadStrip } from './headOf.ts';
import { isKindAlone, titleText } from './titleText.ts';
import { isPlaceLine } from './venueOf.ts';

/** What meetings are called. */
const EVENT_WORD = wordsOf(
  'conference|meeting|dialogue|forum|summit|seminar|workshop|hearing|debate|symposium|congress|assembly|session|consultation*|briefing|event|round table|roundtable|colloquium|webinar|conversation|launch|commemoration|celebration|day|week|panel|course|training|school|convention|ceremony|retreat|visit|mission|side event',
  'conference|reunion|forum|sommet|seminaire|atelier|audition|debat|symposium|congres|assemblee|session|colloque|journee*|table ronde|rencontre*|webinaire|consultation*|commemoration|ceremonie|formation|ecole|assises',
  'conferencia|reunion|foro|cumbre|seminario|taller|audiencia|debate|simposio|congreso|asamblea|periodo de sesiones|coloquio|jornada*|mesa redonda|encuentro|dialogo|conversatorio|curso|ceremonia|evento',
  'конференц*|совещани*|форум*|саммит*|семинар*|слушани*|симпозиум*|конгресс*|ассамбле*|сесси*|консультаци*|диалог*|круглый стол|круглого стола|встреч*|заседани*|съезд*|чтени*|школ*|вебинар*|мероприяти*|торжеств*|фестивал*|дни|неделя',
  '論壇|研討會|會議|大會|峰會|座談會|講座|年會|沙龙|沙龍|對話|工作坊|培训|会议|大会|论坛|峰会|研讨会|对话会|年会|座谈会|讲习班|培训班|高峰论坛|学术会议|讨论会|圆桌会|听证会|发布会|交流会|对话|大会',
  'مؤتمر|المؤتمر|اجتماع|الاجتماع|منتدى|المنتدى|قمة|القمة|ندوة|الندوة|ورشة عمل|ورشة|حوار|الحوار|جلسة|لقاء|اللقاء|دورة|ملتقى|الملتقى|مائدة مستديرة|حلقة|احتفال|فعالية',
);

/** A line that goes on with the one above: "on the prevention of …", "In support of …". */
const GOES_ON =
  /^(?:\p{Ll}|(?:on|of|for|in|to|and|at|with|towards?|against|as|by|the|sur|de|du|des|pour|et|au|aux|en|contre|para|y|del|por|sobre|contra|hacia|по|о|об|в|и|на|для|с|On|Of|For|In|To|And|At|With|Towards?|Against|As|By|ON|OF|FOR|IN|TO|AND|AT|WITH|AS|Sur|Pour|Sobre|Para|По|О|SUR|POUR|SOBRE|PARA|ПО|О|DE|DU|DES|DEL)\s)/u;

/** What stands over the title in documents of the United Nations. */
const MASTHEAD =
  /Distr\.|^(?:УТВЕРЖДАЮ|СОГЛАСОВАНО|السلام عليكم.*|بسم الله.*|Dear .*|Уважаемые .*|尊敬的.*)$|^(?:Arabic|Chinese|English|French|Russian|Spanish)$|\s(?:A|E|S|CAT|CEDAW|TD|ST|UNEP|HRC)\/[A-Z\d./]+$|^(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|联合国|الأمم المتحدة)$|^(?:Agenda item|Item|Point|Tema|Пункт|议程项目|البند)\s+\d|^(?:\p{L}+[- ]){1,4}(?:session|сессия)$|(?:届会议|会期)$|^الدورة\s|^Original\s?:|^(?:\p{L}+-?\p{L}*\s)?(?:session|période de sessions|período de sesiones)$|^A\/|^E\/|^(?:General Assembly|Assemblée générale|Asamblea General|Генеральная Ассамблея|大会|الجمعية العامة)$/iu;

/** Bodies of the United Nations whose names sound like meetings or say nothing of one. */
const BODY =
  /^(?:United Nations Conference on Trade and Development|Conférence des Nations Unies sur le commerce et le développement|Conferencia de las Naciones Unidas sobre Comercio y Desarrollo|Конференция (?:ООН|Организации Объединенных Наций) по торговле и развитию|(?:联合国)?贸易和发展会议|مؤتمر الأمم المتحدة للتجارة والتنمية|(?:United Nations )?(?:Human Rights Council|Economic and Social Council|Security Council|Environment Assembly)|Conseil (?:des droits de l['’]homme|économique et social|de sécurité)|Consejo (?:de Derechos Humanos|Económico y Social|de Seguridad)|Совет по правам человека|Экономический и Социальный Совет|Совет Безопасности|联合国大会|人权理事会|经济及社会理事会|安全理事会|مجلس حقوق الإنسان|المجلس الاقتصادي والاجتماعي|مجلس الأمن|Conference on Disarmament|World Health Assembly|Inter-Parliamentary Union)(?:\s?\(\p{Lu}{3,8}\))?$/iu;

/** Who invites, under or over the title. */
const ORGANISER =
  /^(?:(?:co-)?(?:hosted|organi[sz]ed|convened|sponsored|presented|supported) by|in (?:cooperation|partnership|collaboration) with|organis[ée]e?s? par|en partenariat avec|organizad[oa]s? por|en colaboración con|организатор|при поддержке|主办|承办|协办|指导单位|بتنظيم|تنظيم|برعاية|بالتعاون|ministry|ministère|ministerio|министерство|وزارة|university|université|universidad|университет|جامعة)/iu;

/** "31st session of the Human Rights Council" over the panel held in it. */
const BODY_SESSION =
  /^(?:the )?(?:\d{1,3}(?:st|nd|rd|th)|\p{L}{4,14}(?:-\p{L}{4,9})?) (?:regular |special |emergency |resumed )?session of the |^\d{1,3}e? session d[ue]|^\d{1,3}[.º°]? ?período de sesiones/iu;

/** Whoever invites says so before the title. */
const INVITED =
  /^.{3,160}?(?:(?:invites?|invite) you to|vous (?:invitent?|inviter) (?:à|au)|invitar(?:le|les|lo|los)? (?:a|al)|приглаша(?:ет|ют) вас (?:принять участие )?(?:на|в)|诚邀您(?:参加|出席))(?: the launch of(?: the report)?:?| participer (?:à|au))?(?:\s(?:(?:the|la|le|l['’]|el)\s)?|$)/iu;

/** Notices: when the text is changed, and what clock it goes by. */
const SAID =
  /subject to change|all times|please note|sous réserve de modification|susceptible de modification|toutes les heures|sujeto a cambios|todas las horas|возможны изменения|время указано|可能有变|如有变动|以.{1,6}为准|提醒|قابل للتغيير|عرضة للتغيير/iu;

/** "The seminar will take place on 4 May": a sentence about the meeting. */
const TAKES_PLACE =
  /\s(?:will|shall|is to) (?:take place|be held)(?!\p{L})|\s(?:se tiendra|aura lieu|se déroulera|tendrá lugar|se celebrará|se realizará|состоится|пройдет|пройдёт)(?!\p{L})|将于/iu;

const LONGEST = 400;

/** Of the lines near the programme, or where none of them names a meeting, of those at the head of its paper. */
export function titleOf({ near, front }: Head): Read<string> | null {
  const first = titleIn(near);
  if (first?.certainty === 'sure' && (isNamedIn(near) || !isNamedIn(front))) return first;
  const second = titleIn(front);
  return second?.certainty === 'sure' ? second : (first ?? second);
}

/** "Title: …", "Subject: …". */
function isNamedIn(strips: readonly HeadStrip[]): boolean {
  return strips.some((strip) => strip.kind === 'text' && titleText(strip.line.text)?.isLabelled === true);
}

/** "… is convening a briefing on “Rivers without borders”": named in quotes where it is announced. */
export function titleInProse(lines: readonly HeadStrip[]): Read<string> | null {
  for (const strip of lines) {
    if (strip.kind !== 'text') continue;
    const text = strip.line.text.slice(0, 800);
    const named = ANNOUNCED.exec(text);
    const [, before = '', name = ''] = named ?? [];
    if (name !== '' && EVENT_WORD.at(fold(before)) >= 0)
      return { value: name.replace(/[*_]/gu, '').trim(), lines: strip.line.lines, certainty: 'likely' };
  }
  return null;
}

/** A meeting, and its name in quotes right behind. */
const ANNOUNCED =
  /((?:[^\s“”«»"]{1,30}\s){1,3})(?:(?:on|entitled|titled|on the theme(?: of)?|sur|intitulée?|sur le thème|sobre|titulad[oa]|на тему|под названием):?\s)?[*_]{0,2}[“«"][*_]{0,2}([^“”«»"]{12,250})[*_]{0,2}[”»"]/iu;

function titleIn(head: readonly HeadStrip[]): Read<string> | null {
  const candidates = head.flatMap(candidateOf);
  const first =
    candidates.find(({ isLabelled }) => isLabelled) ??
    headingAbove(candidates) ??
    candidates.find(({ hasWord, isBody }) => hasWord && !isBody) ??
    candidates.find(({ hasWord }) => hasWord) ??
    candidates.find(isSetApart);
  if (first === undefined) return null;
  let title = first.text;
  let last = first.place;
  const lines = [...first.lines];
  for (const next of candidates.slice(candidates.indexOf(first) + 1)) {
    if (!isContinuation(first, last, next, title)) break;
    if (!title.includes(next.text)) title = `${title} ${next.text}`;
    lines.push(...next.lines);
    last = next.place;
  }
  if (!isKindAlone(withoutMark(title), EVENT_WORD.are))
    return {
      value: withoutMark(title),
      lines,
      certainty: first.hasWord || first.isLabelled ? 'sure' : 'likely',
    };
  return ofKind(candidates, title, lines, first.place, last);
}

function withoutMark(title: string): string {
  return title.replace(/[\s,:;：–—-]+$/u, '').trim();
}

/** "# Water Histories" over "A two-day workshop": a heading says what the lines below it are about. */
function headingAbove(candidates: readonly Candidate[]): Candidate | undefined {
  const named = candidates.findIndex(({ hasWord }) => hasWord);
  if (named <= 0 || candidates[named]?.look === 'heading') return undefined;
  const above = candidates[named - 1];
  const isNear = (candidates[named]?.place ?? 0) - (above?.place ?? 0) === 1;
  return above?.look === 'heading' && isNear && isSetApart(above) ? above : undefined;
}

/** "HIGH-LEVEL SIDE EVENT" over "Beyond the Harvest": what kind of meeting, then what it is called, or before. */
function ofKind(
  candidates: readonly Candidate[],
  kind: string,
  lines: readonly number[],
  from: number,
  last: number,
): Read<string> | null {
  const name = candidates.find(({ place, hasWord }) => place > last && place <= last + 2 && !hasWord);
  if (name !== undefined && name.text.length > 8) {
    const rest = candidates.find(({ place }) => place === name.place + 1);
    const isGoingOn = rest !== undefined && isContinuation(name, name.place, rest, name.text);
    const value = `${withoutMark(kind)}: ${withoutMark(`${name.text}${isGoingOn ? ` ${rest.text}` : ''}`)}`;
    return { value, lines: [...lines, ...name.lines, ...(isGoingOn ? rest.lines : [])], certainty: 'sure' };
  }
  const above = candidates.find(({ place, look }) => place === from - 1 && look !== 'plain');
  return above === undefined
    ? null
    : { value: withoutMark(above.text), lines: above.lines, certainty: 'likely' };
}

interface Candidate {
  readonly text: string;
  readonly lines: readonly number[];
  readonly place: number;
  readonly look: string;
  readonly hasWord: boolean;
  readonly isLabelled: boolean;
  /** The session of a body in which the meeting is held. */
  readonly isBody: boolean;
  readonly isAfterBlank: boolean;
}

function candidateOf(strip: HeadStrip, place: number): readonly Candidate[] {
  if (strip.kind === 'day')
    return titleText(strip.label)?.isLabelled === true ||
      (strip.label.length > 25 && EVENT_WORD.at(fold(strip.label)) >= 0 && strip.day.number === null)
      ? candidates(strip.label.replace(OPEN_END, ''), strip.lines, place, 'day', false)
      : [];
  const { lines, look, bullet } = strip.line;
  const text = meetingOf(strip.line.text) ?? strip.line.text;
  if (isColumnWords(strip.line) || leadInOf(strip.line, undefined) !== null) return [];
  if (bullet !== null || isProse(text) || isProgrammeLine(text) || isNumbered(text)) return [];
  if (stageOf(text, true) !== null && text.length < 60 && titleText(text)?.text === text) return [];
  if (/[:：]\s*$/u.test(text) && PROGRAMME_WORD.at(fold(text)) >= 0) return [];
  // "Subject: Programme of the Forum, 12 June 2025" heads a message, and names the meeting.
  const isNamed = titleText(text)?.isLabelled === true;
  if (
    PAGE_WORDS.test(text) ||
    MASTHEAD.test(text) ||
    BODY.test(text) ||
    (!isNamed && isNotice(text, text.length)) ||
    SAID.test(text)
  )
    return [];
  if (/^(?:https?:|www\.)|@/u.test(text) || !/\p{L}{2}/u.test(text)) return [];
  if (TAKES_PLACE.test(text) || isCity(text)) return [];
  const found = text.length > 30 ? dayIn(text) : null;
  const plain = found !== null && found.before.length > 20 ? found.before.replace(OPEN_END, '') : text;
  if (roomOfLine(plain) !== null || roleLabelAt(plain) !== null || ORGANISER.test(plain)) return [];
  const hasWord = EVENT_WORD.at(fold(plain)) >= 0;
  if (isPlaceLine(plain) && (!hasWord || /\p{Script=Han}$/u.test(plain))) return [];
  const person = personAt(plain);
  if (person !== null && person.certainty !== 'guess' && !(hasWord && person.person.honorific === ''))
    return [];
  return candidates(plain, lines, place, look, strip.line.isAfterBlank);
}

/** "CAPAM 2018 Biennial Conference programme": its programme, of a meeting that it names; null = it names none. */
function meetingOf(text: string): string | null {
  const meeting = text.replace(/\s(?:programme|program|agenda|schedule)$/iu, '');
  if (meeting === text || !isProgrammeLine(text) || stageOf(text, true) !== null) return null;
  return EVENT_WORD.at(fold(meeting)) >= 0 && !isKindAlone(meeting, EVENT_WORD.are) ? meeting : null;
}

/** What a date that is cut away leaves at the end. */
const OPEN_END = /[\s,;]+$/u;

/** "Lille (France)" */
function isCity(text: string): boolean {
  const inside = /^\p{Lu}[\p{L} ’'-]{1,30} [(（]([^()（）]{3,40})[)）]$/u.exec(text)?.[1];
  return inside !== undefined && stateNamed(inside) !== null;
}

/** "Session 2: Trade"; but "3rd Symposium on Snow" is a title. */
function isNumbered(text: string): boolean {
  return !/^\d/u.test(text) && numberedTitle(text).number !== '';
}

function candidates(
  line: string,
  lines: readonly number[],
  place: number,
  look: string,
  isAfterBlank: boolean,
): readonly Candidate[] {
  if (line.length > LONGEST) return [];
  const invited = INVITED.exec(line)?.[0].length ?? 0;
  const named = line.slice(invited);
  const found = titleText(invited === 0 ? named : named.replace(/^\p{Ll}/u, (one) => one.toUpperCase()));
  if (found === null) return [];
  const { text, isLabelled } = found;
  const hasWord = EVENT_WORD.at(fold(text)) >= 0;
  return [{ text, lines, place, look, hasWord, isLabelled, isBody: BODY_SESSION.test(text), isAfterBlank }];
}

/** Of lines that name no meeting only what is set apart, or opens the text, may be a title. */
function isSetApart({ look, lines, text, isAfterBlank }: Candidate): boolean {
  if (/[.。!:：]$/u.test(text) || text.split(' ').length > 24 || isInRoom(text)) return false;
  if (text.length < 6 || !/\s|\p{Script=Han}{4}/u.test(text)) return false;
  if (text.length < 40 && PROGRAMME_WORD.leads(fold(text))) return false;
  const [line = Infinity] = lines;
  const isAlone = isAfterBlank && line <= 12 && !/[،,]/u.test(text);
  return (look !== 'plain' && look !== 'emphasis') || line <= 1 || isAlone;
}

/** "Technical meetings* (Ballroom, Al Bandar Hotel)": a part of the programme and where it is. */
function isInRoom(text: string): boolean {
  const inside = /[(（]([^()（）]{3,80})[)）]$/u.exec(text)?.[1];
  return inside !== undefined && roomIn(inside) !== null;
}

/** What pages say of themselves. */
const PAGE_WORDS =
  /^(?:In Focus|In case you missed|Click (?:on|here|to)|Click the|Download|Register|Watch|See also|See all|Read more|Read also|Back to|Share|Subscribe|Follow us|Skip to|Home|Menu|Print|Search|Log in|Sign in|Join us|Cliquez|Télécharg|Inscri(?:vez|ption en ligne)|Partager|Lire (?:aussi|la suite)|Haga clic|Descarg|Compartir|Leer más|Нажмите|Скачать|Поделиться|Читать)(?!\p{L})/iu;

/** "Designing a Roadmap to", whatever stands between it and the next line. */
const ENDS_OPEN = /\s(?:to|of|for|the|and|on|in|de|du|des|la|le|et|pour|del|el|los|las|y|para|и|по|о|в|на)$/u;

function isContinuation(first: Candidate, last: number, next: Candidate, soFar: string): boolean {
  if (next.place !== last + 1 || next.isLabelled) return false;
  if (soFar.length + next.text.length > LONGEST || /[.。!?]$/u.test(soFar)) return false;
  if (PAGE_WORDS.test(next.text)) return false;
  if (ENDS_OPEN.test(soFar) || GOES_ON.test(next.text) || /[,:：–—-]$/u.test(soFar)) return true;
  if (/^["“«„《「]/u.test(next.text)) return true;
  // A line as long as lines get, broken in the middle.
  if (!next.isAfterBlank && !next.hasWord && next.look === first.look && soFar.length >= 60) return true;
  return next.look === first.look && first.look !== 'plain' && /[^.。]$/u.test(soFar);
}
