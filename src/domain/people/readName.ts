// A name as it was typed or pasted, taken apart into honorific, given and family name. Nothing is re-ordered or
// re-spelled: put together again, the parts give the very words that were typed.
import { honorificAt } from './honorifics.ts';

export interface ReadName {
  readonly honorific: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly isFamilyNameFirst: boolean;
}

/** The whole text is taken for a name, whatever it says. */
export function readName(text: string): ReadName {
  const line = text.replace(/\s+/g, ' ').trim();
  const honorific = honorificAt(line);
  return { honorific, ...partsOf(line.slice(honorific.length).trim().split(' ')) };
}

/** Words that belong to the family name they stand before, however they are written. */
const PARTICLES = new Set(
  'de da do dos das del della dello degli di du des d’ la le les lo van von vom zu zum zur der den dem ten ter te het ’t op af av el al ul as bin bint ibn ben bou abu abou ould y e i де ван фон дер ди дю аль эль бин бен ибн st. st san santa são mac mc أبو ابو أبي بن ابن بنت آل عبد'.split(
    ' ',
  ),
);

const SUFFIX = /^(?:Jr|Sr|Esq|II|III|IV)\.?$/;

function partsOf(words: readonly string[]): Omit<ReadName, 'honorific'> {
  if (words.length === 1) return { givenName: '', familyName: words[0] ?? '', isFamilyNameFirst: false };
  const first = familyWordsAhead(words);
  if (first > 0) {
    return {
      familyName: words.slice(0, first).join(' '),
      givenName: words.slice(first).join(' '),
      isFamilyNameFirst: true,
    };
  }
  const start = familyStart(words);
  return {
    givenName: words.slice(0, start).join(' '),
    familyName: words.slice(start).join(' '),
    isFamilyNameFirst: false,
  };
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase().replace("'", '’'));
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{Pd}'’]+$/u.test(word) && !SUFFIX.test(word);
}

/** How many words of a family name stand first; 0 where the given name does. */
function familyWordsAhead(words: readonly string[]): number {
  const capitals = words.findIndex((word) => !isCapitals(word));
  // "PENN Sovicheat", "BAN Ki-Moon"; a name all in capitals says nothing.
  if (capitals > 0) return capitals;
  const [first = '', second = ''] = words;
  // "Ban Ki-moon", "Kim Jong-un": the half behind the hyphen is small only in a Korean given name.
  if (words.length === 2 && /^\p{Lu}\p{Ll}+\p{Pd}\p{Ll}+$/u.test(second)) return 1;
  if (words.length === 2 && CHINESE_FAMILY_NAMES.has(first) && PINYIN.test(second)) return 1;
  // "Иванов И.И.": initials stand last only where the family name stands first.
  if (words.length === 2 && /^(?:\p{Lu}\.-?){1,3}$/u.test(second) && !first.includes('.')) return 1;
  // "Кизеев Вениамин Михайлович": the patronymic stands last only where the family name stands first.
  if (words.length === 3 && /(?:вич|вна|ична)$/.test(words[2] ?? '')) return 1;
  return 0;
}

function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  if (start > 1 && SUFFIX.test(words[start] ?? '')) start -= 1;
  while (start > 1 && isCapitals(words[start] ?? '') && isCapitals(words[start - 1] ?? '')) start -= 1;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start -= 1;
  return start;
}

const CHINESE_FAMILY_NAMES = new Set(
  'Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Zhu Hu Guo Lin Gao Luo Zheng Liang Xie Song Tang Deng Feng Cao Zeng Peng Xiao Cai Tian Dong Yuan Yu Jiang Ye Cheng Wei Shen Yao Cui Zhong Sha Geng Fu Dai Qin Qiu Xi Li Ma'.split(
    ' ',
  ),
);

const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|iao|ian|ing|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|a|o|e|i|u)';
const PINYIN = new RegExp(`^${SYLLABLE}(?:-?${SYLLABLE})?$`, 'i');
