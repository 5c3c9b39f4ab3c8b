// The people a title names: "Remarks by H.E. Mr. X, President", "Welcome – Jane Doe, Director", "Opening by the
// President, Mr. X, followed by …". Only who is surely or likely meant is cut out; the title stays readable.
import { holdsPost } from '#domain/people/functionWords.ts';
import { honorificAt, honorificsInside } from '#domain/people/honorifics.ts';
import { withoutTo } from '#domain/people/joinedLetters.ts';
import { readPerson } from '#domain/people/readPerson.ts';
import { roleNamed } from '#domain/people/readRole.ts';
import type { ReadParticipation } from '../../programme/reading.ts';
import { certaintyOf } from './personAt.ts';
import { peopleOfText } from './peopleOfText.ts';
import { labelsInText, phrasesInText } from './piecesOfLine.ts';
import { roleLabelAt } from './roleLabelAt.ts';
import { namedUnderLabel, participations, surePeople } from './surePeople.ts';

export interface PeopleOfTitle {
  /** Readable without them; the title as it was where they cannot be cut out of it. */
  readonly title: string;
  readonly people: readonly ReadParticipation[];
}

/** Longer titles are prose. */
const LONGEST = 1200;
const MOST_PLACES = 16;

/** Where people may begin: behind a dash, a colon, "by" and its like, or a comma before a title. */
const BEFORE_PEOPLE =
  /\s[-–—|/]{1,2}\s|—|[.]\s(?:A cargo de|Par|Por)\s|[:：]\s?(?:(?:by|par|por)\s)?|[.。]\s(?=\p{L}{4,20}\s?:|(?:Вед[её]т|Ведут|Модер|Moder|Modér|Anim|Chaired|Présid|Presid)\p{L}*\s)|(?=（)|,?\s(?:par|por|by)\s?:?\s(?:l[ae]s?\s(?=\p{Lu}))?|\s(?:from|modérée? par|animée? par|moderated by|chaired by|facilitated by|hosted by|received by|présidée? par|moderad[oa] por|presidid[oa] por|by|par|por|with|avec|con|от|a cargo de|presented by|delivered by|présentée? par|يلقيها|تلقيها|يقدمها)\s|[,،，;]\s?|(?<=[》」』])\s|\s(?=[([（])/gu;

/** The lines of the people are empty: who calls knows them. */
export function peopleInTitle(title: string): PeopleOfTitle {
  const whole = title.trim();
  if (whole.length > LONGEST) return { title, people: [] };
  const [first = whole, ...labelled] = labelsInText(whole).flatMap(phrasesInText);
  if (labelled.length > 0 && !roleLabelled(first)) {
    const found = labelled.flatMap(underLabel);
    const own = peopleInTitle(first);
    if (found.length > 0) return { title: own.title, people: [...own.people, ...found] };
  }
  return (
    behindLabel(whole) ??
    inFront(whole) ??
    speechOfName(whole) ??
    atTheEnd(whole) ??
    behindSpeech(whole) ??
    chineseVerb(whole) ??
    besideTitle(whole) ?? { title, people: [] }
  );
}

function underLabel(piece: string): readonly ReadParticipation[] {
  const label = roleLabelAt(piece);
  if (label === null || label.rest === '') return [];
  const found = peopleOfText(label.rest, true).filter(({ person }) => person.familyName !== '');
  return participations(found, label.role, label.label);
}

/** "Introduction de Martin Sommer : « … »". */
function speechOfName(whole: string): PeopleOfTitle | null {
  const cut =
    /^(\p{L}[^:：«“]{3,60}?)\s(?:de|d['’]|du|by|от)\s?(\p{Lu}[^:：«“]{4,60}?)\s?[:：]\s?(.{4,})$/u.exec(
      whole,
    );
  const [, speech = '', name = '', talk = ''] = cut ?? [];
  const found = cut === null || roleNamed(speech)?.isSpeech !== true ? null : surePeople(name);
  if (found === null) return null;
  return { title: `${speech}: ${talk}`, people: participations(found.people, 'speaker', '') };
}

/** The whole line is a label with its people: no title. */
function roleLabelled(text: string): boolean {
  const label = roleLabelAt(text);
  // "Panel: Who pays?" is a title.
  const isPanel = label !== null && /^panel\s?[:：]/iu.test(label.label);
  return label !== null && !isPanel && !label.isSpeech && label.rest !== '';
}

/** "Opening remarks by …", "Welcome address: Dr. …", "Palabras de bienvenida a cargo de …". */
function behindLabel(whole: string): PeopleOfTitle | null {
  const label = roleLabelAt(whole);
  if (label === null || label.rest === '') return null;
  const found = surePeople(label.rest) ?? (label.isSpeech ? null : namedUnderLabel(label.rest));
  if (found === null) return null;
  const title = withRest(titleAhead(label.label), found.rest);
  return { title, people: participations(found.people, label.role, label.label) };
}

/** "Jane Doe (Oxford): On the origin of …", "Jane Doe, “On the origin …”": who speaks, and then on what. */
export function speakersBeforeTalk(
  whole: string,
): { readonly speakers: string; readonly talk: string } | null {
  const cut =
    BY_INITIALS.exec(whole) ??
    BY_BRACKETS.exec(whole) ??
    /^(.{4,160}?)\s?(?:[:：]\s?(?=\S)|[,–—-]?\s(?=[“"«‘「『]))(.{4,})$/su.exec(whole);
  const [, ahead = '', talk = ''] = cut ?? [];
  const speakers = ahead.replace(/[,–—-]$/, '').trim();
  if (cut === null || roleNamed(ahead) !== null || holdsPost(speakers.split(/[,(（]/)[0] ?? '')) return null;
  const found = surePeople(speakers);
  // "Mr. X: Minister of …" says what he is; “The Smile of the Child” is the name of something.
  const isQuoted = /^[“"«‘「『]/u.test(talk);
  // "Ivanov I. (MGU), Petrov P. (SPbGU)" are two people.
  if (!isQuoted && isDescribed(talk)) return null;
  const isApart = /[,–—:：)）-]\s?$/u.test(whole.slice(0, whole.length - talk.length));
  if (found !== null && !isApart && found.people.some(({ person }) => person.function !== '')) return null;
  if (found === null || found.rest !== '' || (!isQuoted && holdsPost(talk.split(' ').slice(0, 3).join(' '))))
    return null;
  if (isQuoted && /(?:of|de|for|du|Programmes?|Project|Foundation)\s?$/u.test(ahead)) return null;
  return { speakers, talk: talk.trim() };
}

/** "Amsler K. – How skiers read bulletins", "Okafor N., Stein L. – Colour scales". */
const BY_INITIALS =
  /^((?:\p{Lu}[\p{L}’'-]{1,30} (?:\p{Lu}\.[ -]?){1,3}(?:, | and | & )?){1,6})\s?[–—-]\s(\p{Lu}.{6,})$/u;

/** "Paul Lefèvre (CNRS), Les agences de bassin", "Inès Martin et Hugo Roche (INRAE) – Le prix de l’eau". */
const BY_BRACKETS = /^(\p{Lu}[^()]{3,80}\s?\([^()]{2,60}\))\s?[,–—-]\s(\p{Lu}.{6,})$/su;

function inFront(whole: string): PeopleOfTitle | null {
  const cut = speakersBeforeTalk(whole);
  const found = cut === null ? null : surePeople(cut.speakers);
  if (cut === null || found === null) return null;
  return { title: cut.talk, people: participations(found.people, 'speaker', '') };
}

function atTheEnd(whole: string): PeopleOfTitle | null {
  let count = 0;
  for (const place of whole.matchAll(BEFORE_PEOPLE)) {
    count += 1;
    if (count > MOST_PLACES) return null;
    const [mark] = place;
    const ahead = whole.slice(0, place.index).trim();
    const behind = whole.slice(place.index + mark.length).trim();
    if (ahead.length < 3 || behind.length < 4 || isQuotationOpen(ahead)) continue;
    const inBrackets = /^[([（]([^()[\]（）]{4,120})[)\]）][.]?$/u.exec(behind)?.[1];
    if (/^[([（]/u.test(behind) && inBrackets === undefined) continue;
    const words = inBrackets ?? behind;
    const label = roleLabelAt(words);
    if (label?.rest === '' || (/^[.。]/u.test(mark) && label === null)) continue;
    const isBy = /\p{L}/u.test(mark);
    // "by the President, Mr. X": the office is no label.
    const isLabelled = label !== null && (!isBy || /[:：]$/u.test(label.label));
    const text = isLabelled ? label.rest : words;
    const isComma = !isBy && /^[,،，;]/u.test(mark);
    if (isComma && !isLabelled && honorificAt(text) === '' && !isDescribed(text)) continue;
    const bare = isBy ? text.replace(/^(?:the|la|le|el|l['’]) ?(?=\p{L})/iu, '') : text;
    const found = surePeople(bare) ?? (isLabelled && !label.isSpeech ? namedUnderLabel(bare) : null);
    if (found === null || personsOf(ahead, isComma)) continue;
    const role =
      (isLabelled ? label.role : null) ??
      roleOfVerb(whole.slice(0, place.index + mark.length)) ??
      (roleNamed(ahead.split(/[:：–-]/u)[0] ?? '')?.role === 'keynote-speaker'
        ? 'keynote-speaker'
        : 'speaker');
    return {
      title: withRest(titleAhead(ahead), found.rest),
      people: participations(found.people, role, isLabelled ? label.label : ''),
    };
  }
  return null;
}

/** « Books of Africa – The work of Jane Doe »: within what is quoted nobody speaks. */
function isQuotationOpen(ahead: string): boolean {
  return ahead.lastIndexOf('«') > ahead.lastIndexOf('»') || ahead.lastIndexOf('“') > ahead.lastIndexOf('”');
}

/** "…, Jane Doe (Oxford)": without a title only a well-known name with an affiliation is a person behind a comma. */
function isDescribed(text: string): boolean {
  const person = readPerson(text);
  return person.function !== '' && certaintyOf(person, text) === 'sure';
}

/** "Round table moderated by …", "Séance présidée par …". */
function roleOfVerb(ahead: string): string | null {
  const tail = ahead.slice(-40).toLowerCase();
  if (/(?:moder|modér|anim|модер)\S*(?:\s\S+){0,3}\s?$/u.test(tail)) return 'moderator';
  if (/(?:chaired|présidée?s?|presidid[oa]s?|председательств\S*)(?:\s\S+)?\s?$/u.test(tail)) return 'chair';
  return /facilit\S*(?:\s\S+)?\s?$/u.test(tail) ? 'facilitator' : null;
}

/** The words ahead are a person's own: what follows the comma is not the first one's. */
function personsOf(ahead: string, isComma: boolean): boolean {
  return isComma && honorificsInside(` ${ahead}`).length > 0;
}

/** "Discours d’accueil de S.E.M. …", "- Rapide intervention de M. …". */
const SPEECH_OF =
  /(?:discours|allocution|propos|intervention|mots?|introduction|présentation|exposé|conférence|message|communication|témoignage|palabras|intervención|discurso|presentación|conferencia|saludo|ponencia|mensaje|выступление|доклад|приветствие|слово|كلمة|مداخلة|محاضرة|عرض)(?:\s\S{1,20}){0,6}\s(?:de|du|del|d['’])$/iu;
const SPEAKER = { role: 'speaker', isSpeech: true };

/**
 * "كلمة معالي السيد …", "Allocution S.E. M. …", "Welcome remarks Anna Bell, Director": what is said, and right behind it
 * who says it; without a title only a well-known name with a post.
 */
function behindSpeech(whole: string): PeopleOfTitle | null {
  let described: PeopleOfTitle | null = null;
  for (const space of [...whole.slice(0, 140).matchAll(/\s|(?<=d['’])/g)].slice(0, 14)) {
    const ahead = whole.slice(0, space.index);
    const words = whole.slice(space.index).trim();
    const behind = withoutTo(words);
    const isOf = SPEECH_OF.test(ahead) || (behind !== words && ARABIC_SPEECH.test(ahead));
    const named = isOf ? SPEAKER : roleNamed(ahead);
    if (named === null || (!named.isSpeech && named.role !== 'keynote-speaker')) continue;
    const hasTitle = honorificAt(behind) !== '' && !/^\p{Lu}\.\s?\p{Lu}\p{Ll}+$/u.test(behind);
    if (!hasTitle && !isDescribed(behind)) continue;
    const found = surePeople(behind);
    if (found === null) continue;
    const title = withRest(titleAhead(ahead), found.rest);
    const read = { title, people: participations(found.people, named.role, '') };
    if (hasTitle) return read;
    described = read;
  }
  return described;
}

const ARABIC_SPEECH = /^(?:كلمة|كلمات|مداخلة|رسالة|محاضرة|عرض)(?:\s\p{L}{3,12}){0,2}$/u;

const NEXT_COLUMN =
  /^(.{8,}[\p{Ll}\d)”»?!])\s((?:(?:H\.E\.|S\.E\.M?\.?|Hon|Dr|Pr|Prof|Mr|Ms|Mrs|Mme|M|Sr|Sra|Dra|Lic|Ing)\.?\s){1,3}\p{Lu}.{4,})$/u;

/** "The state of the aquifers Dr Jane Doe": of a table that lost its columns the last is who speaks. */
function besideTitle(whole: string): PeopleOfTitle | null {
  const [, title = '', behind = ''] = NEXT_COLUMN.exec(whole.length > 250 ? '' : whole) ?? [];
  if (title === '' || LEADS_ON.test(title) || honorificsInside(` ${title}`).length > 0) return null;
  const found = surePeople(behind);
  if (found === null || found.people.some(({ person }) => person.isFunctionFirst)) return null;
  const people = participations(found.people, 'speaker', '');
  return { title, people: people.map((person) => ({ ...person, certainty: 'likely' })) };
}

/** Small words behind which a name belongs to the title: "The legacy of Dr …", "Remembering". */
const LEADS_ON =
  /(?:\s(?:of|to|for|with|and|from|on|about|de|du|des|d|à|pour|avec|et|sur|del|con|para|sobre|y|e|a|in|as|like|honou?ring)|ing)$/iu;

/** "外交部长王毅致开幕辞": who speaks, and then that they do. */
function chineseVerb(whole: string): PeopleOfTitle | null {
  const cut =
    /^(.{2,80}?)((?:作|做|发表|致|进行)?(?:开幕|闭幕|欢迎|主旨|总结|开场|特邀|专题)?(?:致辞|致词|讲话|发言|演讲|报告|辞|词))$/u.exec(
      whole,
    );
  const [, ahead = '', verb = ''] = cut ?? [];
  const found = cut === null ? null : surePeople(ahead);
  if (found === null) return null;
  return {
    title: verb,
    people: participations(found.people, verb.includes('主旨') ? 'keynote-speaker' : 'speaker', ''),
  };
}

function withRest(title: string, rest: string): string {
  return `${title}${rest.replace(/[:：]$/u, '')}`;
}

/** Without the word that led over to the people. */
export function titleAhead(text: string): string {
  return text
    .trim()
    .replace(/[\s:：–—|,،，;-]{1,6}$/u, '')
    .replace(
      /[\s,;]{1,2}(?:(?:moderated|chaired|facilitated|delivered|presented|received|hosted)(?: by)?|(?:modérée?s?|animée?s?|présidée?s?|présentée?s?|prononcée?) par|(?:moderad[oa]|presidid[oa]|presentad[oa]) por|by|from|par|de|du|d['’]|del|a cargo de|por|por parte de|от|من|presented by|delivered by)$/iu,
      '',
    )
    .replace(/[\s:：–—|,-]{1,6}$/u, '');
}
