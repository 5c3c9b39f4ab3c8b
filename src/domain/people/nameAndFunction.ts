// The words about one person, free of labels and marks, taken apart into the name and the function, whichever of them
// stands first and whatever parts them: a comma, a dash, a bracket, or nothing at all.
import { readChinesePerson } from './chineseNames.ts';
import { isBody, isFunctional, isPost } from './functionWords.ts';
import { honorificAt, honorificsInside } from './honorifics.ts';
import { holdsGivenName, nameShapeOf } from './nameShape.ts';
import { isParticle, readName } from './readName.ts';
import type { ReadName } from './readName.ts';

export interface NamedParts {
  readonly name: ReadName;
  readonly function: string;
  readonly isFunctionFirst: boolean;
  /** Words behind a name that stands last: a capacity. */
  readonly rest: string;
}

const NOBODY: ReadName = { honorific: '', givenName: '', familyName: '', isFamilyNameFirst: false };
const EMPTY: NamedParts = { name: NOBODY, function: '', isFunctionFirst: false, rest: '' };

export function nameAndFunction(text: string): NamedParts {
  if (text === '') return EMPTY;
  const russian = russianPostThenName(text);
  if (russian !== null) return russian;
  if (honorificAt(text) !== '') {
    if (isPostAlone(text)) return functionThenTitledName(text) ?? { ...EMPTY, function: withoutStop(text) };
    const [name, rest] = cutBehindName(text);
    return { ...EMPTY, name: readName(name), function: withoutStop(rest) };
  }
  const chinese = /\p{Script=Han}/u.test(text.slice(0, 300)) ? readChinesePerson(text) : null;
  if (chinese !== null) {
    const name = { ...NOBODY, honorific: chinese.courtesy, familyName: chinese.name };
    const isFunctionFirst = chinese.isFunctionFirst && chinese.function !== '';
    return { ...EMPTY, name, function: chinese.function, isFunctionFirst };
  }
  return functionThenTitledName(text) ?? functionThenInitials(text) ?? byTheirShape(text);
}

/** "Hon. Minister of Lands", "M. le Maire de Dakar": a title before a post, and nobody named. */
export function isPostAlone(text: string): boolean {
  const behind = text
    .slice(honorificAt(text).length)
    .trimStart()
    .replace(/^(?:M|Mr|Mme|Ms|Sr|Sra|Monsieur|Madame|Señora?)\.? (?=(?:the|le|la|el) )/u, '');
  const [first = '', second = ''] = behind.replace(/^(?:the|le|la|l['’]|el) ?/iu, '').split(/\s+/, 2);
  const isArticled = /^(?:the|le|la|l['’]|el)\s?\p{L}/iu.test(behind);
  return (
    isPost(first) && (isArticled || second === '' || /^(?:of|for|de|du|des|del|d['’]\p{L}+)$/iu.test(second))
  );
}

/** "UNODC Executive Director, Mr. Yury Fedotov. ICAT Coordinator", "Director General Dr. Jane Doe". */
function functionThenTitledName(text: string): NamedParts | null {
  if (text.length > 1200) return null;
  const starts = honorificsInside(text);
  const later =
    starts.filter((index) => /[,،:：|–-]\s*$/.test(text.slice(0, index))).at(-1) ??
    starts.filter((index) => isFunctional(text.slice(0, index))).at(-1);
  if (later === undefined) return null;
  // "Jane Doe, historian with Mr. X": the name stands first.
  if (nameShapeOf(text.split(/\s?[,،(–]/)[0] ?? '') !== null) return null;
  const [name, rest] = cutBehindName(text.slice(later));
  const ahead = text.slice(0, later).replace(/[\s,،:：|–-]{1,9}$/, '');
  return { name: readName(name), function: ahead, isFunctionFirst: true, rest: withoutStop(rest) };
}

/** "министр иностранных дел С.В. Лавров", "директор департамента Иванов Иван Иванович". */
function functionThenInitials(text: string): NamedParts | null {
  if (!/\p{Script=Cyrillic}/u.test(text.slice(0, 200)) || text.length > 400) return null;
  const found =
    /^(.{4,300}?)[\s,]{1,3}((?:\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}[\p{L}-]{1,30}|\p{Lu}[\p{L}-]{1,30} \p{Lu}\. ?\p{Lu}\.|\p{Lu}[\p{L}-]{1,30} \p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}{2,30}(?:вич|вна|ична)|\p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}{2,30}(?:вич|вна|ична) \p{Lu}[\p{L}-]{1,30}))[.,]?$/u.exec(
      text,
    );
  const [, ahead = '', name = ''] = found ?? [];
  if (found === null || !isFunctional(ahead) || nameShapeOf(ahead.split(',')[0] ?? '') !== null) return null;
  return { ...EMPTY, name: readName(name), function: ahead.replace(/[\s,–-]+$/, ''), isFunctionFirst: true };
}

/** Masculine family names in the nominative; feminine ones look like the genitive of these. */
const RUSSIAN_FAMILY = /(?:[оеё]в|[иы]н|ский|цкий|янц?|дзе|швили|енко|[чщ]ук|юк)$/u;

/** "министр энергетики Республики Казахстан Имя Фамилия", "посол Индии в РФ Имя Фамилия". */
function russianPostThenName(text: string): NamedParts | null {
  if (!/^\p{Script=Cyrillic}/u.test(text) || text.length > 240 || /[,:;()«»]/.test(text)) return null;
  const words = text.split(' ');
  const [post = '', next = ''] = words;
  const isAmbassador = /^посол$/iu.test(post);
  if (words.length < 4 || (!isAmbassador && (!isPost(post) || honorificAt(text) !== ''))) return null;
  // "Посол Мария Петрова": there the title goes before a name.
  if (isAmbassador && (holdsGivenName(next) || !/(?:[иыая]|^\p{Lu}{2,4})$/u.test(next))) return null;
  const from = isAmbassador ? startBehindLand(words) : words.length - 2;
  const name = words.slice(from);
  const [given = '', family = ''] = name;
  if (name.length < 2 || !name.every((word) => /^\p{Lu}[\p{Ll}’-]/u.test(word) || isParticle(word)))
    return null;
  if (nameShapeOf(name.join(' ')) === null || [given, family].some((word) => isPost(word) || isBody(word)))
    return null;
  const isSure =
    holdsGivenName(given) ||
    isAmbassador ||
    // "Зам. министра Имя Фамилия": right behind a post nothing else begins with two capitals.
    (/^\p{Ll}/u.test(words[from - 1] ?? '') && isPost(words[from - 1] ?? '')) ||
    /^\p{Lu}{2,}$/u.test(words[from - 1] ?? '') ||
    (RUSSIAN_FAMILY.test(family) && !/[аеиоуыюя]$/u.test(given));
  if (!isSure) return null;
  const ahead = words.slice(0, from).join(' ');
  return { ...EMPTY, name: readName(name.join(' ')), function: ahead, isFunctionFirst: true };
}

/** Behind "Посол Индии", "Посол Франции в РФ": where the name begins. */
function startBehindLand(words: readonly string[]): number {
  const to = words.findIndex((word, index) => index > 1 && /^(?:в|при|на)$/u.test(word));
  // "в Российской Федерации", "в Республике Корея".
  const isInTwoWords = /(?:ой|ом|ком|Республике)$/u.test(words[to + 1] ?? '');
  return to < 0 ? Math.max(2, words.length - 2) : to + (isInTwoWords ? 3 : 2);
}

function byTheirShape(text: string): NamedParts {
  const parts = /[,،，–—|-]/.test(text) ? text.split(/\s{0,3}(?:[,،，]|\s[–—|-])\s{1,3}/) : [text];
  const first = aheadOfPost((parts[0] ?? '').split(/\s?[(（]/)[0] ?? '');
  const last = parts.at(-1) ?? '';
  const isNamed = nameShapeOf(first) !== null;
  // "DOE, Jane": a family name in capitals before the given one.
  const reversed =
    /^(\p{Lu}[\p{Lu}'’-]{2,30}), (\p{Lu}\p{Ll}[\p{L}-]{1,20}(?: \p{Lu}\.?)?)(?=$|[,;(]| [–—-])/u.exec(text);
  if (reversed !== null && nameShapeOf(`${reversed[2] ?? ''} ${reversed[1] ?? ''}`) === 'name') {
    const [all = '', familyName = '', givenName = ''] = reversed;
    const rest = text.slice(all.length).replace(/^[\s,;–—-]{1,4}/, '');
    return { ...EMPTY, name: { ...NOBODY, familyName, givenName, isFamilyNameFirst: true }, function: rest };
  }
  if (!isNamed && isFunctional(first)) {
    // "President of the General Assembly, Peter Thomson"
    const lastName = withoutStop(last);
    const bare = lastName.slice(honorificAt(lastName).length);
    if (parts.length > 1 && (nameShapeOf(bare) !== null || isNameLike(lastName))) {
      const ahead = text.slice(0, text.length - last.length).replace(/[\s,،，–—|-]{1,9}$/, '');
      return { ...EMPTY, name: readName(lastName), function: ahead, isFunctionFirst: true };
    }
    const [name, rest] = cutBehindName(text);
    const isRunOn = rest !== '' && nameShapeOf(name) === 'name';
    if (!isRunOn) return postThenName(text, first) ?? { ...EMPTY, function: withoutStop(text) };
  }
  const [name, rest] = cutBehindName(text);
  return { ...EMPTY, name: readName(withoutStop(name)), function: withoutStop(rest) };
}

/** "Jane Doe : présidente de …". */
function aheadOfPost(words: string): string {
  const colon = /\s?[:：]\s(?=(\S+))/u.exec(words);
  const behind = colon?.[1] ?? '';
  return colon !== null &&
    (isPost(behind) || /^(?:docteure?|correspondante?|ancien(?:ne)?|former|ex-)$/u.test(behind))
    ? words.slice(0, colon.index)
    : words;
}

/** "Secretary-General António Guterres, …": a well-known given name begins the name behind a post. */
function postThenName(text: string, first: string): NamedParts | null {
  const words = first.split(' ');
  if (words.length > 14) return null;
  for (let count = Math.min(4, words.length - 1); count >= 2; count -= 1) {
    const ahead = words.slice(0, -count);
    const name = words.slice(-count);
    if (!holdsGivenName(name[0] ?? '') || nameShapeOf(name.join(' ')) !== 'name') continue;
    const last = ahead.at(-1) ?? '';
    if (!isPost(last) && !/^\p{Lu}{2,}$/u.test(last) && !OF_ONE_WORD.test(ahead.join(' '))) continue;
    const rest = text.slice(first.length).replace(/^[\s,،，–—|-]{1,6}/, '');
    return {
      name: readName(name.join(' ')),
      function: ahead.join(' '),
      isFunctionFirst: true,
      rest: withoutStop(rest),
    };
  }
  return null;
}

/** "Minister for Women", "President of Argentina", "Ministre de l’Eau". */
const OF_ONE_WORD = /\s(?:for|of|de la|de|du|de l[’']|d[’'])\s?\p{Lu}\p{L}+$/u;

function isNameLike(words: string): boolean {
  const list = words.replace(/\.$/, '').split(' ');
  if (isFunctional(words) || words.length > 80) return false;
  return list.length <= 6 && list.every((word) => /^[\p{Lu}\p{Lo}“"‘']/u.test(word) || isParticle(word));
}

const END_OF_NAME =
  /\s{0,4}(?:[,，](?!\s{0,2}(?:Jr|Sr|III?|IV)\b)|[;،؛:：|]|\s[-–—]{1,2}\s|—|\s\/\s|\s{0,2}[(（[]|(?<=\p{L}{3})\.\s{1,4}(?=\p{Lu}))\s{0,4}/u;

/** The name and what stands behind it; a comma, a dash, a bracket or a full stop behind a whole word ends the name. */
export function cutBehindName(text: string): readonly [name: string, rest: string] {
  const honorific = honorificAt(text);
  const body = text.slice(honorific.length).trimStart();
  const titled = (name: string): string => (honorific === '' ? name.trim() : `${honorific} ${name.trim()}`);
  const end = /[,，;،؛:：|/—–(（[.-]/.test(body) ? END_OF_NAME.exec(body) : null;
  if (end === null) {
    const length = endOfRunOnName(body, honorific !== '');
    if (length === null) return [titled(withoutStop(body)), ''];
    return [titled(body.slice(0, length)), body.slice(length).trim()];
  }
  const bracket = end[0].search(/[([（]/);
  const behind = body.slice(end.index + (bracket < 0 ? end[0].length : bracket));
  const length = endOfRunOnName(body.slice(0, end.index), honorific !== '');
  if (length === null) return [titled(body.slice(0, end.index)), behind];
  return [titled(body.slice(0, length)), body.slice(length).trim()];
}

/** "Mr. Ban Ki-moon Secretary-General", "Jane Doe of UNDP": where words of a name go over into others; null = nowhere. */
function endOfRunOnName(whole: string, isTitled: boolean): number | null {
  const words = [...whole.slice(0, 200).matchAll(/\S+/g)];
  const least = /\p{Script=Arabic}/u.test(whole.slice(0, 40)) ? 2 : isTitled ? 1 : 2;
  for (const [count, match] of words.entries()) {
    const [word] = match;
    if (count < least) continue;
    const isSmall = /^\p{Ll}/u.test(word) && !isParticle(word) && !/^\p{Ll}{1,3}['’-]/u.test(word);
    if (
      isSmall ||
      (count >= 2 && isPostHere(word)) ||
      (count >= 2 && isTitled && isBody(word) && /^\p{Lu}{3}/u.test(word))
    )
      return match.index;
  }
  return null;
}

/** Family names that are posts as well are left alone in the midst of a name. */
function isPostHere(word: string): boolean {
  return (
    (isPost(word) &&
      !/^(?:Foreign|High|Prime|General|Judge|Titular|Fiscal|Maestro|Alta|Rector|Dean|Mayor|Chief|Major|Abad|Doctor)$/.test(
        word,
      )) ||
    /^(?:Prime|Foreign|Chief)$/.test(word)
  );
}

/** Without the full stop some lines end with; one that belongs to an abbreviation stays. */
export function withoutStop(text: string): string {
  return text
    .trim()
    .replace(/(?<=[\p{Ll}\p{Lo}\d)”"’»]{2}|\p{Lu}{3})[.。]$/u, (stop, index: number, whole: string) =>
      /(?:^|[\s.])(?:Jr|Sr|Inc|Ltd|Co|Corp|etc|No)$/.test(whole.slice(Math.max(0, index - 6), index))
        ? stop
        : '',
    );
}
