// Whether words are written as names are: capitals, initials, particles, and nothing that belongs to a post, a body, a
// title or a place. `name`: a given name, initials or a surname in capitals says so; `perhaps`: nothing speaks against it.
import { remembered } from '#base/remembered.ts';
import { fold } from '#languages/foldedText.ts';
import { stateNamed } from '#languages/formerStateNames.ts';
import { chineseNameShape, type NameShape } from './chineseNames.ts';
import { isBody, isFunctional, isPost } from './functionWords.ts';
import { GIVEN_NAMES } from './givenNames.ts';
import { isParticle } from './readName.ts';
import { TITLE_WORDS } from './titleWords.ts';

const LONGEST_NAME = 70;
const MOST_WORDS = 7;

const given = new Set(GIVEN_NAMES.split(' ').map(fold));
const titleWords = new Set(TITLE_WORDS.split(' ').map(fold));

const CAPITALISED =
  /^\(?[“"'‘]?(?:(?:[dln]|dell|dall|degl|dagl)['’]|(?:[ae]l|a[dnrstz]|ash|ibn|bin|ben|bou|ould)-|['’]t-)?\p{Lu}[\p{L}\p{M}'’ʻʼ`´\u2010\u2011-]*\.?[”"'’]?\)?$/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.?-?){1,4}$/u;
const DOTTED = /^(?:\p{Lu}\p{Ll}?\.-?){1,4}$/u;
const PATRONYMIC = /(?:вич|вна|ична|инична|кызы|оглы|улы)$/;
/** Words of titles and posts that are family names as well: behind a given name they speak against nothing. */
const FAMILY_NAMES = new Set(
  'young may park law church house forest west north east best case day hall dean major judge fellow camara mesa paz sala domingo abril mayo song washington london paris rome york mexico francisco court bank trust doyen maire juge march august art lord garden bishop marshall field long short early rivers chambers good english french german holland france ireland england israel jordan chad georgia farmer nurse singer costa mayor'.split(
    ' ',
  ),
);

const SUFFIX = /^(?:Jr|Sr|II|III|IV|PhD|MD)\.?$/;

/** null = no name. */
export const nameShapeOf = remembered((text: string): NameShape | null => {
  const plain = text.trim().replace(/[,;]$/, '');
  if (plain === '' || plain.length > LONGEST_NAME) return null;
  if (/\p{Script=Han}/u.test(plain)) return chineseNameShape(plain);
  if (/\p{Script=Arabic}/u.test(plain)) return arabicShape(plain);
  const words = plain.split(/\s+/);
  if (words.length > MOST_WORDS || /[\d?!:;|@%]/.test(plain)) return null;
  if (!words.every((word) => CAPITALISED.test(word) || DOTTED.test(word) || isParticle(word))) return null;
  const [first = ''] = words;
  // "L’avenir": an article and a noun.
  if (words.some((word) => /^[DLdl]['’]\p{Ll}/u.test(word))) return null;
  // "Archivos y": what ends in a small word goes on.
  if (isParticle(words.at(-1) ?? '')) return null;
  if (isParticle(first) && words.length < 3 && !/^\p{Lu}/u.test(first)) return null;
  const heard = words.map((word) => fold(word).replace(/[^\p{L}'-]/gu, ''));
  // "Park Geun-hye": the family name first, and a given name of two parts.
  const isFirstPlain = !isForeign(first, heard[0] ?? '') || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1] ?? '');
  const foreign = words.filter(
    (word, index) =>
      isForeign(word, heard[index] ?? '') && !(isFirstPlain && FAMILY_NAMES.has(heard[index] ?? '')),
  ).length;
  if (foreign > 0) return null;
  // "Milan (Italy)" is a place.
  const inside = /\(([^()]+)\)$/u.exec(plain)?.[1];
  if (stateNamed(plain) !== null || (inside !== undefined && stateNamed(inside) !== null)) return null;
  const full = words.filter(
    (word) => word.replace(/\P{L}/gu, '').length > 1 && !isParticle(word) && !DOTTED.test(word),
  );
  if (full.length === 0) return null;
  const isNamed =
    heard.some((word) => given.has(word) || given.has(word.split('-')[0] ?? '')) ||
    words.some((word) => PATRONYMIC.test(word));
  if (words.length === 1) return null;
  if (isNamed) return 'name';
  if (words.some((word) => DOTTED.test(word) || (INITIALS.test(word) && word.length === 1))) return 'name';
  return isSurnameInCapitals(words) ? 'name' : 'perhaps';
});

/** Whether the text begins with a name, as far as its shape says, before a comma, a bracket or a dash. */
export function looksLikeName(text: string): boolean {
  const head =
    /^[^,;(|،，（–—/]{2,70}?(?=\s*(?:[,;(|،，（–—/]|\s-\s|$))/u.exec(text.slice(0, 120))?.[0] ?? '';
  return nameShapeOf(head) !== null;
}

/** Whether one of the words is a well-known given name. */
export function holdsGivenName(text: string): boolean {
  return text.split(/\s+/).some((word) => given.has(fold(word).replace(/[^\p{L}'-]/gu, '')));
}

function isForeign(word: string, heard: string): boolean {
  if (DOTTED.test(word) || SUFFIX.test(word)) return false;
  // A given name that is a word as well ("Grace", "Mark") is a name here.
  if (given.has(heard)) return false;
  return titleWords.has(heard) || isPost(word) || isBody(word);
}

/** "PENN Sovicheat", "Somaly MAM": not an abbreviation beside a word. */
function isSurnameInCapitals(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word));
  return capitals.length > 0 && capitals.length < words.length && capitals.every((word) => word.length >= 3);
}

function arabicShape(plain: string): NameShape | null {
  const words = plain.split(/\s+/);
  if (words.length < 2 || words.length > 6 || /[\d:؟?!،؛«»]/.test(plain)) return null;
  if (!words.every((word) => /^[\p{Script=Arabic}\p{M}.-]+$/u.test(word))) return null;
  if (isFunctional(plain)) return null;
  const heard = words.map((word) => fold(word).replaceAll('ى', 'ي'));
  if (heard.some((word) => ARABIC_TITLE_WORDS.has(word))) return null;
  // "المساهمات المحددة": a noun and what kind of it; a given name seldom has the article.
  const [first = '', second = ''] = words;
  if (first.startsWith('ال') && second.startsWith('ال') && !given.has(heard[0] ?? '')) return null;
  if (words.some((word) => /\p{L}(?:\u0627\u064B|\u064B\u0627)$/u.test(word))) return null;
  return heard.some((word) => given.has(word) || given.has(word.replace(/ة$/, 'ه'))) ? 'name' : 'perhaps';
}

const ARABIC_TITLE_WORDS = new Set(
  'افتتاح الافتتاح الجلسة جلسة الاولى الاولي الثانية الثالثة الرابعة الخامسة استراحة قهوة غداء الغداء التسجيل تسجيل كلمة الكلمة كلمات ختام الختام اختتام حفل عشاء مناقشة مناقشات نقاش النقاش حوار الحوار ورشة عمل العمل المحور محور موضوع عرض عروض تقديم توزيع الجوائز اسئلة واجوبة صورة جماعية تذكارية وصول المشاركين الضيوف اليوم الاول الثاني الثالث برنامج المؤتمر مؤتمر ندوة الندوة محاضرة توصيات التوصيات التنمية المستدامة تغير المناخ حقوق الانسان المراة الشباب السلام الامن التعليم الصحة الاقتصاد دور اهمية تحديات التحديات القاعة قاعة المكان الوقت العامة الافتتاحية الختامية الرئيسية'
    .split(' ')
    .map((word) => fold(word)),
);
