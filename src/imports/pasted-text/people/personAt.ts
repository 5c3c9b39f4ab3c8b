// Whether a line that no label speaks for is about a person, and how sure that is: a title before a name says so, and
// otherwise how the name is written and what stands behind it.
import { remembered } from '#base/remembered.ts';
import { isChinesePost, readChinesePerson } from '#domain/people/chineseNames.ts';
import { holdsPost, isBody, isFunctional } from '#domain/people/functionWords.ts';
import { nameShapeOf } from '#domain/people/nameShape.ts';
import { oneByOne } from '#domain/people/peopleOfLine.ts';
import { plainLine, readPerson, type ReadPerson } from '#domain/people/readPerson.ts';
import { stateNamed } from '#languages/formerStateNames.ts';
import type { Certainty } from '../../programme/reading.ts';
import { roomIn } from '../rooms/roomIn.ts';

export interface FoundPerson {
  readonly certainty: Certainty;
  /** The first one where the line names several. */
  readonly person: ReadPerson;
}

/** Longer lines without a title are prose, or far more than one person. */
const LONGEST = 400;

/** null = a title, a theme, an institution, a place, a sentence: anything but a person. */
export const personAt = remembered((text: string): FoundPerson | null => {
  const line = plainLine(text.slice(0, 6000));
  if (line === '' || line.length > LONGEST * 4) return longLine(line);
  for (const piece of oneByOne(line)) {
    const person = readPerson(piece);
    const certainty = certaintyOf(person, piece);
    if (certainty !== null) return { certainty, person };
    // "Presidenta de la República (por confirmar); Sr. …": a seat without a name may stand first.
    if (!person.isToBeConfirmed && !holdsPost(piece)) return null;
  }
  return null;
});

function longLine(line: string): FoundPerson | null {
  const [first] = line === '' ? [] : oneByOne(line);
  if (first === undefined || first.length > 1500) return null;
  const person = readPerson(first);
  const certainty = certaintyOf(person, first);
  return certainty === null ? null : { certainty, person };
}

/** How sure it is that these parts of the line are a person's; null = they are not. */
export function certaintyOf(person: ReadPerson, line: string): Certainty | null {
  if (person.familyName === '' || CONTACT.test(person.function) || isInRoom(line)) return null;
  if (person.function.length > LONGEST_POST || isWholeSentence(person)) return null;
  // "Climate change: Mr. X", "Credit guarantees – Ms. Y (Bank)" are a title and who speaks.
  if (person.isFunctionFirst && isTitleAhead(person.function, line)) return null;
  if (person.isFunctionFirst && SPOKEN_BY.test(person.function)) return null;
  // "Progress of the assessment, Jane Doe (FAO)" is what is spoken about: without a title a post must stand ahead.
  const isHan = /\p{Script=Han}/u.test(person.function);
  if (person.isFunctionFirst && person.honorific === '' && !isHan && !holdsPost(person.function)) return null;
  const name = nameIn(person);
  if (person.honorific !== '') return titledCertainty(person, name, line);
  if (line.length > LONGEST || /[?!]$/.test(line)) return null;
  const shape = nameShapeOf(name);
  if (/^\p{Script=Han}/u.test(name) && person.function !== '') {
    // "方志勇：2013年起…" tells a life.
    if (/^\d/.test(person.function)) return null;
    if (isChinesePost(person.function))
      return shape !== null ? 'sure' : readChinesePerson(line) === null ? null : 'likely';
    return shape === null ? null : name.length > 2 ? 'likely' : 'guess';
  }
  if (shape === null || isSentence(person.function)) return null;
  // "La Zleca, une réponse pertinente": a phrase, unless the post says what somebody is.
  if (shape === 'perhaps' && ARTICLE.test(person.function) && !holdsPost(person.function)) return null;
  const hasMarks = person.role !== null || person.isToBeConfirmed || person.mode !== 'in-person';
  if (person.function === '') {
    if (shape === 'name') return hasMarks || isCertainForm(name) ? 'sure' : 'likely';
    return hasMarks ? 'likely' : 'guess';
  }
  const isAffiliated =
    isFunctional(person.function) || isPlace(person.function) || isAbbreviation(person.function);
  if (shape === 'name') return isAffiliated || isCertainForm(name) ? 'sure' : 'likely';
  return isAffiliated || hasMarks ? 'likely' : 'guess';
}

const ARTICLE = /^(?:an?|the|une?|le|la|les|l['’]|un|una|el|los|las)\s?\p{Ll}/u;

/** "Rivers of life, Prof. X": what stands ahead is no post, no body and no land. */
function isTitleAhead(words: string, line: string): boolean {
  if (!/^\p{Script=Latin}/u.test(words)) return !isFunctional(words) && /[:：]\s|\s[–—-]\s/u.test(line);
  return !holdsPost(words) && !isPlace(words) && !isAbbreviation(words);
}

/** No post is longer: text that lost its line breaks is. */
const LONGEST_POST = 250;

/** "The year began with its adoption by the Union. H.E. Ms. X" */
function isWholeSentence({ function: words, isFunctionFirst }: ReadPerson): boolean {
  return isFunctionFirst && /\p{L}[.!?]$/u.test(words) && words.split(' ').length > 8;
}

/** "A. Small firms (Room XX)": a group at work, not somebody. */
function isInRoom(text: string): boolean {
  const inside = /[(（]([^()（）]{2,60})[)）]\s*$/u.exec(text)?.[1];
  return inside !== undefined && roomIn(inside)?.certainty === 'sure';
}

function titledCertainty(person: ReadPerson, name: string, line: string): Certainty | null {
  if (isSentence(person.function)) return null;
  // "Dr. Martin Luther King Jr. Center".
  if (
    name.includes(' ') &&
    isBody(name.split(' ').at(-1) ?? '') &&
    !/^(?:Mr|Ms|Mrs|H\.|M\.|Mme|Sr|г-)/u.test(person.honorific)
  )
    return null;
  const isShort = name.split(' ').length <= 8;
  if (!isShort && nameShapeOf(name) === null) return null;
  // A title that is a word as well: "Justice Sector Reform", "General Debate".
  const isWord =
    /^(?:Justice|General|Colonel|Judge|Ambassador|Father|Sister|Brother|Lady|Dame|Prince|Maestr[oa]|Don|Me|Pre?|Sir|Lord|HE|D\.|M\.|م\.|Professor|Doctor)$/.test(
      person.honorific,
    );
  if (isWord && nameShapeOf(name) === null && !(name.split(' ').length === 1 && person.function !== ''))
    return null;
  return line.length > 1500 ? 'likely' : 'sure';
}

export function nameIn(person: Pick<ReadPerson, 'givenName' | 'familyName' | 'isFamilyNameFirst'>): string {
  const parts = person.isFamilyNameFirst
    ? [person.familyName, person.givenName]
    : [person.givenName, person.familyName];
  return parts.filter((part) => part !== '').join(' ');
}

/** Initials, a patronymic, a family name in capitals, a dotted foreign name in Chinese. */
function isCertainForm(name: string): boolean {
  return /(?:^|\s)(?:\p{Lu}\.-?){1,3}(?:\s|$)|(?:вич|вна|ична)(?:\s|$)|·|^\p{Lu}{3,}\s\p{Lu}\p{Ll}|\p{Ll}\s\p{Lu}{3,}$/u.test(
    name,
  );
}

/** A signature and not a speaker. */
const CONTACT = /\+\d{2}|@|(?:^|\s)(?:T|Tel|Tél|Phone|Mobile|Fax|E-?mail|Тел)[.:]?\s?[+(\d]/u;
/** "Wrap-up by the Chairperson of the Conference, Mr. …": a title and who speaks. */
const SPOKEN_BY =
  /\s(?:by|par|por|от|from)\s|^[“"«‘「『]|^(?:Opening|Closing|Welcome|Remarks|Statement|Wrap-?up|Presentation|Introduction|Address|Launch|Adoption|Allocution|Discours|Présentation|Intervention|Propos|Mot|Ouverture|Clôture|Palabras|Presentación|Intervención|Inauguración|Apertura|Clausura|Выступление|Доклад\p{L}{0,2}|Приветств\p{L}{1,12}|Вступительное|Заключительное|Сообщение|Вручение|Открытие|Закрытие|كلمة|عرض)(?!\p{L})/iu;

/** What follows a name is a verb: somebody is spoken of. */
function isSentence(behind: string): boolean {
  if (
    /^\p{Ll}{3,14}(?:s|ed) (?:the|a|an|how|to|with|about|his|her|their|that|our|us|why|what)\s/u.test(behind)
  )
    return true;
  return /^(?:will|is|was|were|has|have|had|are|said|says|noted|stressed|presented|opened|thanked|welcomed|invited|may|can|should|would|appreciated|sera|est|a présenté|présentera|ouvrira|será|es|fue|presentará|выступит|представит|откроет|сообщил|отметил|将|表示|指出|介绍了)(?:\s|$)/u.test(
    behind,
  );
}

function isPlace(words: string): boolean {
  const bare = words.replace(/^[([（]|[)\]）]$/gu, '').trim();
  return (
    bare.split(/[,،，/]\s*/).some((part) => stateNamed(part) !== null) ||
    /^[([（]\p{Lu}[\p{L} .’'-]{2,30}[)\]）]$/u.test(words)
  );
}

/** "UNDP", "MIT", "(WHO)", "BioNTech". */
function isAbbreviation(words: string): boolean {
  return (
    /^\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(words.trim()) ||
    /^[([（]?\p{Lu}[\p{Lu}\p{Ll}&.-]{0,8}\p{Lu}[)\]）]?$/u.test(words.trim())
  );
}
