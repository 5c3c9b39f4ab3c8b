// Roles as they are written before names: "Co-Chairs:", "Moderator: Ms. …", "Keynote address by …".
// What is not among the known words is kept as it is written, for roles are an open list.
import { remembered } from '#base/remembered.ts';
import { fold } from '#languages/foldedText.ts';
import { readChinesePerson } from './chineseNames.ts';
import { honorificAt } from './honorifics.ts';
import { isModeAhead } from './markWords.ts';
import { looksLikeName, nameShapeOf } from './nameShape.ts';
import { OTHER_ROLE_WORDS, ROLE_PHRASES, ROLE_WORDS, SPEECH_WORDS } from './roleWords.ts';

export interface RoleLabel {
  readonly role: string;
  /** The label speaks for the lines below as well: "Panellists:". */
  readonly isForSeveral: boolean;
  /** It names what is said and not who says it: "Opening remarks". */
  readonly isSpeech: boolean;
}

export interface LabelledLine {
  readonly label: RoleLabel | null;
  readonly rest: string;
}

/** Letters: none of the words has fewer. */
const START = 2;
const labelsByWords = new Map<string, RoleLabel>();
for (const { role, one, several, isSpeech } of [
  { ...SPEECH_WORDS, isSpeech: true },
  ...ROLE_WORDS.map((words) => ({ ...words, isSpeech: false })),
]) {
  for (const words of one.split('|')) labelsByWords.set(fold(words), { role, isForSeveral: false, isSpeech });
  for (const words of several.split('|'))
    labelsByWords.set(fold(words), { role, isForSeveral: true, isSpeech });
}
/** How they begin: spares most words the search for what may be left out of them. */
const starts = new Set([...labelsByWords.keys()].map((words) => words.slice(0, START)));
const otherRoles = new Set(OTHER_ROLE_WORDS.split('|').map(fold));

/** "Speaker 1", "Panelist #2", "Discussant II". */
const NUMBER = /\s*(?:#|no\.? ?|n°|№)?\s*(?:\d{1,2}|[ivx]{1,4}|[一二三四五])$/;
/** Two genders in one word: "Moderador/a", "Intervenant(e)s", "Modérateur·rice·s", "Modérateur/trice". */
const GENDERS =
  /\((?:a|e|es|s|as|os|rice|trice|ы|и|ая|ie)\)(?=s?$|s? )|(?:\/|·|•)-?(?:ras|ra|as|a|es|e|rice|trice|s|os|ая)(?=[·•]s?$|$| |[·•])|[·•]s$/g;
const AHEAD =
  /^(?:session|panel|plenary|invited|distinguished|main|guest|our|the|les?|la|los|las|el|confirmed|proposed|opening|closing|welcome|welcoming|introductory|special|concluding|brief|short|final|ministerial|discussion|invites?) (?:and (?:opening|closing|welcoming|welcome|introductory) )?/;
const BEHIND =
  / (?:(?:of|for) the (?:session|panel|meeting|day|discussion|workshop|plenary|round ?table|debate|event)|of (?:session|panel|the) [^ ]{1,10}|de (?:la )?(?:seance|session|journee|sesion|mesa|jornada|table ronde|mesa redonda)|du (?:panel|debat|jour)|del (?:panel|debate|taller|dia|conversatorio)|des debats|de panel|table ronde|mesa redonda|round ?table|сессии|заседания|секции|дискуссии|круглого стола|панели|мероприятия|الجلسة|الجلسه|الندوة|اللقاء|الحوار|النقاش|ورشة العمل|الاولى|الثانية|الثالثة|الرابعة|الخامسة|الاول|الثاني|الثالث|include|are|is|seront|serán|invites?|invitad[oa]s?|confirmed|confirmes|confirmados|tbc)$/;

/** The role a word or two name, in the singular or the plural; null where they name none. */
export const roleNamed = remembered((text: string): RoleLabel | null => {
  if (text.length > 80) return null;
  const words = fold(text)
    .replace(/[*_:\s.]+$/, '')
    .replace(/^[*_\s]+/, '');
  const named = labelOf(words) ?? inOtherScript(words);
  // "Président": he who presides.
  if (named !== null)
    return named.role === 'president' && /é/.test(text) ? { ...named, role: 'chair' } : named;
  // "Moderator and speaker", "Chair / Moderator": the first says enough.
  const first = /^([^/&]{3,40}?) ?(?:\/|&| and | et | y | и | e | و) ?(.{3,40})$/.exec(words);
  if (first === null) return null;
  const [, one = '', other = ''] = first;
  const both = [labelOf(one), labelOf(other)];
  const [role] = both;
  if (role === null || role === undefined || both[1] === null || both[1] === undefined) return null;
  return { ...role, isForSeveral: both.some((label) => label?.isForSeveral === true) };
});

/** "Moderator 主持人": the same in two scripts. */
function inOtherScript(words: string): RoleLabel | null {
  const both =
    /^([a-z' -]{3,40}) ([^ -~][^a-z]{1,40})$/.exec(words) ??
    /^([^ -~][^a-z]{1,40}) ([a-z' -]{3,40})$/.exec(words);
  const first = both === null ? null : labelOf((both[1] ?? '').trim());
  return first === null || labelOf((both?.[2] ?? '').trim()) === null ? null : first;
}

function labelOf(words: string): RoleLabel | null {
  // What is left out stands behind the first letters, unless it is a word ahead or a second gender.
  if (!starts.has(words.trimStart().slice(0, START)) && !AHEAD.test(words) && !/[(/·•]/.test(words))
    return null;
  const plain = words.replace(GENDERS, '').trim();
  const numbered = plain.replace(NUMBER, '');
  const short = numbered.replace(BEHIND, '');
  for (const form of [words, plain, numbered, short, short.replace(AHEAD, '')]) {
    const found = labelsByWords.get(form);
    if (found !== undefined) return numbered === plain ? found : { ...found, isForSeveral: false };
  }
  return null;
}

const PHRASES = ROLE_PHRASES.map(
  ([role, phrases]) => [role, new RegExp(`^(?:${phrases})(?:\\s*:\\s*|(?<=')|\\s+)(?=\\S)`)] as const,
);

/** Takes the label off the start of a line. */
export const readLabel = remembered((line: string): LabelledLine => {
  if (isModeAhead(line)) return { label: null, rest: line };
  return colonLabel(line) ?? phraseLabel(line) ?? dashLabel(line) ?? { label: null, rest: line };
});

function colonLabel(line: string): LabelledLine | null {
  const colon = /^[*_]{0,3}([^:：]{2,80}?)[*_]{0,3}\s{0,4}[:：][*_]{0,3}\s{0,4}(.*)$/su.exec(line);
  if (colon === null) return null;
  const [, words = '', rest = ''] = colon;
  const named = roleNamed(words);
  if (named !== null) return { label: named, rest };
  // "Moderator (TBC): …", "Chair, Session 2: …"
  const bare = /^([^(),，]{2,40}?)\s*[(,，]\s*([^()]{2,40})\)?$/u.exec(words);
  const ofBare = bare === null ? null : roleNamed(bare[1] ?? '');
  if (ofBare !== null && honorificAt(words) === '')
    return { label: ofBare, rest: `${rest}${/tbc|confirm/i.test(bare?.[2] ?? '') ? ' (TBC)' : ''}` };
  if (otherRoles.has(fold(words).replace(NUMBER, '')))
    return { label: { role: words.trim(), isForSeveral: false, isSpeech: false }, rest };
  return null;
}

/** "Chaired by Ms. …", "Animé par …", "A cargo de …". */
function phraseLabel(line: string): LabelledLine | null {
  const start = fold(line.slice(0, 120));
  for (const [role, pattern] of PHRASES) {
    const length = pattern.exec(start)?.[0].length;
    if (length === undefined) continue;
    const isSpeech = role === 'speaker' && !/^(?:presented|delivered|a cargo|present)/.test(start);
    return {
      label: { role, isForSeveral: false, isSpeech },
      rest: withoutArticle(behindFolded(line, length)),
    };
  }
  return null;
}

/** "the Hon. Minister of Lands, Mr. …" */
function withoutArticle(rest: string): string {
  const bare = rest.replace(/^(?:the|la|le|el) /u, '');
  return bare !== rest && honorificAt(bare) !== '' ? bare : rest;
}

/** What of the line stands behind so many folded characters. */
function behindFolded(line: string, length: number): string {
  let end = 0;
  while (end < line.length && fold(line.slice(0, end)).length < length - 1) end += 1;
  while (end < line.length && !/[\s:'’]/.test(line[end - 1] ?? '')) end += 1;
  return line.slice(end).replace(/^[\s:：]+/u, '');
}

/** "Moderator – Jane Doe", "Chair, H.E. Ms. …", "Moderator Ms. …": only before a name. */
function dashLabel(line: string): LabelledLine | null {
  const cut =
    /^[*_]{0,3}([^,:–—|(]{3,40}?)[*_]{0,3}(?:\s{1,4}[-–—|]\s{0,4}|\s{0,4}[–—|،,]\s{1,4}|\s{0,4}，)(.+)$/su.exec(
      line,
    );
  if (cut !== null) {
    const [whole, words = '', rest = ''] = cut;
    const isComma = /^\s*[,،，]/u.test(whole.slice(words.length));
    const label = roleNamed(words);
    // "the president, Mr. X" says what he is.
    const isOffice = isComma && /^\p{Ll}/u.test(words);
    if (label !== null && !isOffice && !(isComma && label.isSpeech)) {
      const isBeforeName = honorificAt(rest) !== '' || (!isComma && looksLikeName(rest));
      if (isBeforeName) return { label, rest };
    }
  }
  const chinese = /^(\p{Script=Han}{2,6})\s+(.{2,120})$/u.exec(line);
  const ofChinese = chinese === null ? null : roleNamed(chinese[1] ?? '');
  // "主席 王明" says what he is; "主持人 王明 研究员" that he moderates.
  if (ofChinese !== null && !ofChinese.isSpeech && !['chair', 'president'].includes(ofChinese.role))
    return readChinesePerson(chinese?.[2] ?? '') === null
      ? null
      : { label: ofChinese, rest: chinese?.[2] ?? '' };
  // "Avec Jean Petit, maire de …": only before a well-known name.
  const company = /^(?:[Ww]ith|[Aa]vec|[Cc]on) (?=\p{Lu})(.+)$/su.exec(line)?.[1] ?? '';
  if (nameShapeOf(company.split(/\s?[,;(–]|\s(?:et|and|y)\s/)[0] ?? '') === 'name')
    return { label: roleNamed('with'), rest: company };
  const space = /^(\S{4,20}(?: \S{4,12})?) (.+)$/su.exec(line);
  const [, words = '', rest = ''] = space ?? [];
  const label = space === null ? null : roleNamed(words);
  if (label === null || label.isSpeech || label.role === 'president') return null;
  return honorificAt(rest) === '' || honorificAt(words) !== '' ? null : { label, rest };
}
