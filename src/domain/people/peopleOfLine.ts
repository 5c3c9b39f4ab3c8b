// Several people on one line, told apart: run together, or parted by semicolons, commas or "and".
import { remembered } from '#base/remembered.ts';
import { isChinesePost, readChinesePerson } from './chineseNames.ts';
import { cutBehindName, isPostAlone, nameAndFunction } from './nameAndFunction.ts';
import { honorificAt, honorificsInside } from './honorifics.ts';
import { TITLES_OF_SEVERAL } from './honorificWords.ts';
import { isPost } from './functionWords.ts';
import { AND_LETTER } from './joinedLetters.ts';
import { nameShapeOf } from './nameShape.ts';
import { readMarks } from './readMarks.ts';

/** No line with several people without titles is longer. */
const LONGEST_LIST = 1500;

/** The pieces of the line, one a person, in its order. */
export const oneByOne = remembered((line: string): readonly string[] => {
  const alternatives = eitherOr(line);
  if (alternatives !== null) return alternatives;
  const posts = line.length > LONGEST_LIST ? null : namesThenPosts(line);
  if (posts !== null) return posts;
  const pieces = atTitles(line).flatMap((piece) =>
    piece.length > LONGEST_LIST ? [piece] : severalNames(piece),
  );
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
});

/** "Ms. A or Mr. B": neither is settled. */
function eitherOr(line: string): readonly string[] | null {
  if (line.length > 400) return null;
  const [one = '', other = '', ...more] = line.split(
    /\s(?:or|ou|o|или|أو)\s|(?<=\p{Script=Han})或(?:者)?(?=\p{Script=Han})/u,
  );
  if (more.length > 0 || other === '') return null;
  const isPerson = (words: string): boolean =>
    honorificAt(words) !== '' || nameShapeOf(words.split(/\s?[,،，(–]/)[0] ?? '') !== null;
  return isPerson(one) && isPerson(other) ? [`${one} (TBC)`, `${other} (TBC)`] : null;
}

/** "message from Mr. X", "on behalf of H.E. …": the title does not begin the next speaker. */
const LEADS_ON =
  /(?:^|[\s(])(?:of|by|from|to|for|message|de|du|des|d’|d'|del|от|имени|من|عن|with|avec|con|представлен|behalf|nom|representing|representando|représentant)\s*$/iu;

const BODY_BEHIND =
  /^[^,;:–—(]{0,60}\s(?:University|Institute|Foundation|College|School|Hospital|Center|Centre|Library|Museum|Prize|Award|Chair|Airport|Hall)(?!\p{L})/u;

/** Cut where the next one's titles begin. */
function atTitles(line: string): readonly string[] {
  const { rest } = readMarks(line.slice(0, 4000));
  const starts = honorificsInside(line).filter(
    (index) =>
      !LEADS_ON.test(line.slice(Math.max(0, index - 14), index)) &&
      !BODY_BEHIND.test(line.slice(index, index + 90)) &&
      !isInBrackets(line, index) &&
      isBeforeName(line.slice(index, index + 140)),
  );
  const honorific = honorificAt(rest);
  const [first] = starts;
  if (first === undefined) return [line];
  let cuts: readonly number[] = starts;
  if (honorific !== '') {
    const begun = line.indexOf(honorific) + honorific.length;
    cuts = starts.filter((index) => index > begun);
    // "Hon. Minister of Lands, Mr. John Doe" is one: his office, and he.
    if (cuts.length > 0 && isPostAlone(line.slice(0, cuts[0]))) cuts = cuts.slice(1);
  } else if (starts.length === 1 || !isAlone(line.slice(0, first))) {
    // "UNODC Executive Director, Mr. Yury Fedotov": what stands ahead belongs to the first title.
    cuts = functionsFirst(line, starts);
  }
  return [0, ...cuts].map((start, index) =>
    line
      .slice(start, cuts[index])
      .trim()
      .replace(
        /(?:(?:\s|,)\s?(?:and|et|y|e|и|with|avec|con)(?: (?:de(?: la| los| las)?|del|du|des|of(?: the)?|par|por|by|from))?|\s?&|\sو|[,;،؛/])\s*$/u,
        '',
      )
      .replace(/[\s,;،؛/]{1,9}$/u, '')
      .replace(/^(?:and|with|et|avec|y|con|и) (?=\p{Lu})/u, ''),
  );
}

/** Only names stand before the first title: they are people of their own. */
function isAlone(ahead: string): boolean {
  const words = ahead.replace(/(?:\s(?:and|et|y|e|и)|[\s,;&]+)\s*$/u, '').trim();
  const [first = ''] = words.split(/\s*[,;–(]/);
  return nameShapeOf(first) !== null;
}

/** "Function A, Mr. X; Function B, Ms. Y": cut behind the mark before each further function. */
function functionsFirst(line: string, starts: readonly number[]): readonly number[] {
  return starts.slice(1).flatMap((start, index) => {
    const from = starts[index] ?? 0;
    const between = line.slice(from, start);
    const semicolon = between.lastIndexOf(';');
    if (semicolon >= 0) return [from + semicolon + 1];
    const and = /,? (?:and|et|y|и) (?:the |la |le |el |l')?(?=[^,]{3,90},\s*$)/u.exec(between);
    return and === null ? [start] : [from + and.index + and[0].length];
  });
}

/** Behind an office ("and Ambassador …", "and Professor …") only what is written as a name begins somebody else. */
function isBeforeName(text: string): boolean {
  const honorific = honorificAt(text);
  if (!/^\p{L}{6,}/u.test(honorific) || /^(?:Messrs|السيد|الدكتور)/u.test(honorific)) return true;
  return nameShapeOf(cutBehindName(text)[0].slice(honorific.length)) !== null;
}

/** A bracket opened shortly before and not closed again. */
function isInBrackets(line: string, index: number): boolean {
  const ahead = line.slice(Math.max(0, index - 120), index);
  return ahead.lastIndexOf('(') > ahead.lastIndexOf(')');
}

const JOINED = new RegExp(
  `\\s(?:and|&|et|y|e|и|und|y/o|with)\\s|\\s&\\s|\\s${AND_LETTER}(?=\\S)|(?<=\\p{Script=Han})(?:和|与|及)(?=\\p{Script=Han})`,
  'u',
);

/** Names without titles of their own: by semicolons, bars, commas or "and". */
function severalNames(piece: string): readonly string[] {
  const semicolons = outsideBrackets(piece, /[;；؛]/);
  if (semicolons.length > 1) return semicolons.flatMap(severalNames);
  const honorific = honorificAt(piece);
  const each = TITLES_OF_SEVERAL[honorific];
  if (each !== undefined) {
    const names = piece.slice(honorific.length).trim();
    const list = namesOf(names) ?? names.split(JOINED);
    return list.map((name) => `${each} ${name.trim()}`);
  }
  const apart = partsByDashes(piece);
  if (apart !== null) return apart.flatMap(severalNames);
  const listed = describedNames(piece) ?? postsThenNames(piece);
  if (listed !== null) return listed;
  if (honorific !== '') return [piece];
  const commas = piece.includes('、') ? outsideBrackets(piece, /、/) : [];
  if (commas.length > 1 && commas.every((part) => part.length < 60)) return withTheirPosts(commas);
  const names = namesOf(piece);
  if (names !== null) return names;
  return namesAndPosts(piece) ?? postsWithNames(piece) ?? [piece];
}

/** "Minister of Finance Jane Doe, Director Anna Bell": as many names as posts, each behind its own. */
function postsWithNames(piece: string): readonly string[] | null {
  const parts = piece.length > 600 ? [] : outsideBrackets(piece, /[,،]\s/u);
  if (parts.length < 2 || parts.length > 12) return null;
  const areAll = parts.every((part) => {
    const { name, isFunctionFirst, rest } = nameAndFunction(part);
    return isFunctionFirst && name.givenName !== '' && rest === '';
  });
  return areAll ? parts : null;
}

/** "王明 省委副书记、省长": a post between the marks belongs to the name before it, or to the one behind it. */
function withTheirPosts(parts: readonly string[]): readonly string[] {
  const isPostAlone = (part: string): boolean => isChinesePost(part) && readChinesePerson(part) === null;
  if (parts.every(isPostAlone)) return parts;
  const people: string[] = [];
  let ahead = '';
  for (const part of parts) {
    const isPost = isPostAlone(part);
    if (isPost && people.length > 0) people[people.length - 1] = `${people.at(-1) ?? ''}、${part}`;
    else if (isPost) ahead = `${ahead}${part}、`;
    else {
      people.push(`${ahead}${part}`);
      ahead = '';
    }
  }
  return people;
}

const BETWEEN_DESCRIBED = new RegExp(
  `[,،，、]\\s?(?:(?:and|et|y|и|و)\\s)?|\\s(?:and|et|y|e|и|&)\\s|\\s${AND_LETTER}(?=\\p{L}{3})`,
  'u',
);

/** "Jane Doe (Oxford), John Smith (MIT) and Mary Major". */
function describedNames(piece: string): readonly string[] | null {
  if (!/[(（]/.test(piece)) return null;
  const parts = outsideBrackets(piece, BETWEEN_DESCRIBED);
  if (parts.length < 2) return null;
  const isPerson = (part: string): boolean => {
    const name = part.replace(/\s?[(（].*$/su, '');
    const honorific = honorificAt(name);
    return (
      /^(?:\p{Script=Han}{2,3}|[^()（）]{4,60})(?:\s?[(（][^()（）]{2,80}[)）])?\.?$/u.test(part) &&
      nameShapeOf(name.slice(honorific.length)) !== null
    );
  };
  const people: string[] = [];
  for (const part of parts) {
    if (isPerson(part)) people.push(part);
    else if (people.length === 0) return null;
    else if (REPRESENTATIVE.test(part)) people.push(part);
    // "…, libraire", "…, Mapping a lost library": said of the one before.
    else people[people.length - 1] = `${people.at(-1) ?? ''}, ${part}`;
  }
  const described = people.filter((part) => /[)）]/.test(part)).length;
  return people.length > 1 && described * 2 >= people.length ? people : null;
}

/** "Jane Doe (MIT) – John Smith (FAO)", "Jane Doe, MIT | John Smith, FAO": every part begins with a name. */
function partsByDashes(piece: string): readonly string[] | null {
  const bars = outsideBrackets(piece, /\s[|•·]\s/u);
  const parts = bars.length > 1 ? bars : outsideBrackets(piece, /\s[–—-]\s/u);
  if (parts.length < 2) return null;
  const areAll = parts.every((part) =>
    bars.length > 1
      ? nameShapeOf(part.split(/\s?[,(（]/u)[0] ?? '') !== null
      : /^[^(),（）]{4,60}\s?[(（][^()（）]{2,80}[)）]$/u.test(part) &&
        nameShapeOf(part.replace(/\s?[(（].*$/su, '')) !== null,
  );
  return areAll ? parts : null;
}

const REPRESENTATIVE =
  /^(?:an? |the |un |une |le |la |el )?(?:representative of|représentante? d|representante de|представитель|ممثل)/iu;

/** "EU High Representative Federica Mogherini and UN Special Envoy for Syria Staffan de Mistura". */
function postsThenNames(piece: string): readonly string[] | null {
  const [one = '', other = '', ...more] =
    piece.length > 300 ? [] : piece.split(/,? (?:and|et|y|и) (?:the |la |le |el )?(?=\p{Lu})/u);
  if (other === '' || more.length > 0 || /[,(]/.test(piece)) return null;
  const isPostThenName = (words: string): boolean => {
    const { name, isFunctionFirst } = nameAndFunction(words);
    return isFunctionFirst && name.honorific === '' && name.givenName !== '';
  };
  return isPostThenName(one) && isPostThenName(other) ? [one, other] : null;
}

/** "Claude GAUVARD, professeure émérite à …, Sylvie HUMBERT, professeur des …": each name with what follows it. */
function namesAndPosts(piece: string): readonly string[] | null {
  const parts = outsideBrackets(piece, /[,،，]\s(?:(?:and|et|y|e|и)\s)?/u).flatMap(atNameBehindAnd);
  if (parts.length < 4) return null;
  const groups: string[][] = [];
  for (const [index, part] of parts.entries()) {
    const shape = nameShapeOf(part);
    const begins = shape === 'name' || (shape !== null && isPostAhead(parts[index + 1] ?? ''));
    const last = groups.at(-1);
    if (last === undefined || (begins && last.length > 1)) groups.push([part]);
    else last.push(part);
  }
  const named = groups.filter(([name = '']) => nameShapeOf(name) === 'name').length;
  const areAll = groups.every(([name = '']) => nameShapeOf(name) !== null);
  return groups.length > 1 && areAll && named * 2 >= groups.length
    ? groups.map((group) => group.join(', '))
    : null;
}

/** "Directrice des Médiathèques et Olivier Huguenot": "and" leads on to the next one where a well-known name follows. */
function atNameBehindAnd(part: string): readonly string[] {
  const and = /\s(?:and|et|y|e|и)\s(?=\p{Lu}[^,]{3,40}$)/u.exec(part);
  if (and === null) return [part];
  const behind = part.slice(and.index + and[0].length);
  return nameShapeOf(behind) === 'name' ? [part.slice(0, and.index), behind] : [part];
}

function isPostAhead(part: string): boolean {
  return isPost(part.split(' ', 1)[0] ?? '');
}

/** Every one a name: "Jane Doe, John Smith and Mary Major"; null where one of them may be anything else. */
function namesOf(piece: string): readonly string[] | null {
  const byAnd = piece.split(JOINED);
  const parts = byAnd
    .flatMap((part) => part.split(/[,،，]\s*/))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 40) return null;
  const shapes = parts.map((part) => nameShapeOf(readMarks(part).rest.replace(/(?<=\p{L}{2})\.$/u, '')));
  if (shapes.includes(null)) return null;
  const sure = shapes.filter((shape) => shape === 'name').length;
  // Two names and a comma may be a name and a place.
  const isSure = byAnd.length > 1 || parts.length > 2 ? sure >= 1 : sure === 2;
  return isSure ? parts : null;
}

/** "A & B / post A ／ post B": as many posts as names. */
function namesThenPosts(piece: string): readonly string[] | null {
  const parts = piece.split(/\s\/\s|\s?／\s?|\n/u);
  const [head = '', ...posts] = parts;
  if (posts.length < 2) return null;
  const names = head.split(JOINED).map((name) => name.trim());
  if (names.length !== posts.length) return null;
  return names.map((name, index) => `${name}, ${posts[index]?.trim() ?? ''}`);
}

function outsideBrackets(text: string, separator: RegExp): readonly string[] {
  if (!separator.test(text)) return [text.trim()].filter((part) => part !== '');
  const hidden = text.replace(/[(（][^()（）]*[)）]/gu, (inside) => '\u0001'.repeat(inside.length));
  const parts: string[] = [];
  let start = 0;
  for (const match of hidden.matchAll(new RegExp(separator.source, 'gu'))) {
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
