// The title of the event out of the lines that head its programme: not its date, its place, its stage or who invites.
import { fold } from '#languages/foldedText.ts';
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
import { wordsOf } from '../recognise/wordsIn.ts';
import { stageOf } from './stageOf.ts';
import { isProgrammeLine, type Head, type HeadStrip } from './headOf.ts';

/** What meetings are called. */
const EVENT_WORD = wordsOf(
  'conference|meeting|dialogue|forum|summit|seminar|workshop|hearing|debate|symposium|congress|assembly|session|consultation*|briefing|event|round table|roundtable|colloquium|webinar|conversation|launch|commemoration|celebration|day|week|panel|course|training|school|convention|ceremony|retreat|visit|mission|side event',
  'conference|reunion|forum|sommet|seminaire|atelier|audition|debat|symposium|congres|assemblee|session|colloque|journee*|table ronde|rencontre*|webinaire|consultation*|commemoration|ceremonie|formation|ecole|assises',
  'conferencia|reunion|foro|cumbre|seminario|taller|audiencia|debate|simposio|congreso|asamblea|periodo de sesiones|coloquio|jornada*|mesa redonda|encuentro|dialogo|conversatorio|curso|ceremonia|evento',
  'конференц*|совещани*|форум*|саммит*|семинар*|слушани*|симпозиум*|конгресс*|ассамбле*|сесси*|консультаци*|диалог*|круглый стол|круглого стола|встреч*|заседани*|съезд*|чтени*|школ*|вебинар*|мероприяти*|торжеств*|фестивал*|дни|неделя',
  '論壇|研討會|會議|大會|峰會|座談會|講座|年會|沙龙|沙龍|對話|工作坊|培训|会议|大会|论坛|峰会|研讨会|对话会|年会|座谈会|讲习班|培训班|高峰论坛|学术会议|讨论会|圆桌会|听证会|发布会|交流会|对话|大会',
  'مؤتمر|المؤتمر|اجتماع|الاجتماع|منتدى|المنتدى|قمة|القمة|ندوة|الندوة|ورشة عمل|ورشة|حوار|الحوار|جلسة|دورة|ملتقى|الملتقى|مائدة مستديرة|حلقة|احتفال|فعالية',
);

/** A line that goes on with the one above: "on the prevention of …", "In support of …". */
const GOES_ON =
  /^(?:\p{Ll}|(?:on|of|for|in|to|and|at|with|towards?|against|as|by|the|sur|de|du|des|pour|et|au|aux|en|contre|para|y|del|por|sobre|contra|hacia|по|о|об|в|и|на|для|с|On|Of|For|In|To|And|At|With|Towards?|Against|As|By|ON|OF|FOR|IN|TO|AND|AT|WITH|AS|Sur|Pour|Sobre|Para|По|О|SUR|POUR|SOBRE|PARA|ПО|О|DE|DU|DES|DEL)\s)/u;

/** What stands over the title in documents of the United Nations. */
const MASTHEAD =
  /Distr\.|^(?:УТВЕРЖДАЮ|СОГЛАСОВАНО|السلام عليكم.*|بسم الله.*|Dear .*|Уважаемые .*|尊敬的.*)$|^(?:Arabic|Chinese|English|French|Russian|Spanish)$|\s(?:A|E|S|CAT|CEDAW|TD|ST|UNEP|HRC)\/[A-Z\d./]+$|^(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|联合国|الأمم المتحدة)$|^(?:Agenda item|Item|Point|Tema|Пункт|议程项目|البند)\s+\d|^(?:\p{L}+[- ]){1,4}(?:session|сессия)$|(?:届会议|会期)$|^الدورة\s|^Original\s?:|^(?:\p{L}+-?\p{L}*\s)?(?:session|période de sessions|período de sesiones)$|^A\/|^E\/|^(?:General Assembly|Assemblée générale|Asamblea General|Генеральная Ассамблея|大会|الجمعية العامة)$/iu;

/** Who invites, under or over the title. */
const ORGANISER =
  /^(?:(?:co-)?(?:hosted|organi[sz]ed|convened|sponsored|presented|supported) by|in (?:cooperation|partnership|collaboration) with|organis[ée]e?s? par|en partenariat avec|organizad[oa]s? por|en colaboración con|организатор|при поддержке|主办|承办|协办|指导单位|بتنظيم|تنظيم|برعاية|بالتعاون|ministry|ministère|ministerio|министерство|وزارة|university|université|universidad|университет|جامعة)/iu;

const MOST_WORDS_OF_KIND = 5;

const LONGEST = 400;

/** Of the lines near the programme, or where none of them names a meeting, of those at the head of its paper. */
export function titleOf({ near, front }: Head): Read<string> | null {
  const first = titleIn(near);
  if (first?.certainty === 'sure') return first;
  const second = titleIn(front);
  return second?.certainty === 'sure' ? second : (first ?? second);
}

function titleIn(head: readonly HeadStrip[]): Read<string> | null {
  const candidates = head.flatMap(candidateOf);
  const start = candidates.findIndex(({ hasWord }) => hasWord);
  const first = candidates[Math.max(start, 0)];
  if (first === undefined) return null;
  let title = first.text;
  let last = first.place;
  const lines = [...first.lines];
  for (let place = candidates.indexOf(first) + 1; place < candidates.length; place += 1) {
    const next = candidates[place];
    if (next === undefined || !isContinuation(first, last, next, title)) break;
    title = `${title} ${next.text}`;
    lines.push(...next.lines);
    last = next.place;
  }
  // "HIGH-LEVEL SIDE EVENT" over "Beyond the Harvest": what kind of meeting, then what it is called.
  const name = candidates.find(({ place }) => place > last && place <= last + 2);
  if (name !== undefined && first.hasWord && !name.hasWord && title.split(' ').length <= MOST_WORDS_OF_KIND) {
    const rest = candidates.find(({ place }) => place === name.place + 1);
    const isGoingOn = rest !== undefined && isContinuation(name, name.place, rest, name.text);
    title = `${title}: ${name.text}${isGoingOn ? ` ${rest.text}` : ''}`;
    lines.push(...name.lines, ...(isGoingOn ? rest.lines : []));
  }
  return { value: title.trim(), lines, certainty: first.hasWord ? 'sure' : 'likely' };
}

interface Candidate {
  readonly text: string;
  readonly lines: readonly number[];
  readonly place: number;
  readonly look: string;
  readonly hasWord: boolean;
}

function candidateOf(strip: HeadStrip, place: number): readonly Candidate[] {
  if (strip.kind === 'day')
    return strip.label.length > 25 && EVENT_WORD.at(fold(strip.label)) >= 0 && strip.day.number === null
      ? [candidate(strip.label, strip.lines, place, 'day')]
      : [];
  const { text, lines, look, bullet } = strip.line;
  if (isColumnWords(strip.line) || leadInOf(strip.line, undefined) !== null) return [];
  if (bullet !== null || isProse(text) || isProgrammeLine(text) || isNumbered(text)) return [];
  if (stageOf(text, true) !== null && text.length < 60) return [];
  if (/[:：]\s*$/u.test(text) && PROGRAMME_WORD.at(fold(text)) >= 0) return [];
  if (MASTHEAD.test(text) || isNotice(text, text.length)) return [];
  if (/^(?:https?:|www\.)|@/u.test(text) || !/\p{L}{2}/u.test(text)) return [];
  const found = text.length > 30 ? dayIn(text) : null;
  const plain = found !== null && found.before.length > 20 ? found.before : text;
  if (roomOfLine(plain) !== null || roleLabelAt(plain) !== null || ORGANISER.test(plain)) return [];
  const person = personAt(plain);
  const isOfMeeting = EVENT_WORD.at(fold(plain)) >= 0 && person?.person.honorific === '';
  if (person !== null && person.certainty !== 'guess' && !isOfMeeting) return [];
  if (plain.length < 4 || plain.length > LONGEST) return [];
  return [candidate(plain, lines, place, look)];
}

/** "Session 2: Trade"; but "3rd Symposium on Snow" is a title. */
function isNumbered(text: string): boolean {
  return !/^\d/u.test(text) && numberedTitle(text).number !== '';
}

function candidate(text: string, lines: readonly number[], place: number, look: string): Candidate {
  return { text: text.trim(), lines, place, look, hasWord: EVENT_WORD.at(fold(text)) >= 0 };
}

function isContinuation(first: Candidate, last: number, next: Candidate, soFar: string): boolean {
  if (next.place !== last + 1) return false;
  if (soFar.length + next.text.length > LONGEST || /[.。!?]$/u.test(soFar)) return false;
  if (GOES_ON.test(next.text) || /[,:：–—-]$/u.test(soFar)) return true;
  if (/^["“«„《「]/u.test(next.text)) return true;
  return next.look === first.look && first.look !== 'plain' && /[^.。]$/u.test(soFar);
}
