// A line about a person, as typed or as pasted from a programme, taken apart: honorific, name, function and the marks
// round them. Whatever is written stays: the parts put together give the words of the line again.
import { honorificAt, honorificsInside } from './honorifics.ts';
import type { ParticipationMode } from './participation.ts';
import { readMarks } from './readMarks.ts';
import { isParticle, readName } from './readName.ts';
import type { ReadName } from './readName.ts';
import { readLabel, roleNamed } from './readRole.ts';

export interface ReadPerson extends ReadName {
  readonly function: string;
  readonly isFunctionFirst: boolean;
  readonly isToBeConfirmed: boolean;
  readonly mode: ParticipationMode;
  readonly isModeFirst: boolean;
  readonly formerTitle: string;
  readonly capacity: string;
  /** An id of roles.ts or a role as written; null where the line names none. */
  readonly role: string | null;
}

const NOBODY: ReadName = { honorific: '', givenName: '', familyName: '', isFamilyNameFirst: false };

/** One person, or an unnamed seat ("Chair (TBC)", "Representative of a Member State"), whose name is empty. */
export function readPerson(line: string): ReadPerson {
  const { label, rest } = readLabel(plainLine(line));
  const marks = readMarks(rest);
  const seat = label === null && marks.role === null ? roleNamed(marks.rest) : null;
  const named = seat === null ? nameAndFunction(marks.rest) : { ...EMPTY, rest: '' };
  return {
    ...named.name,
    function: named.function,
    isFunctionFirst: named.isFunctionFirst,
    isToBeConfirmed: marks.isToBeConfirmed,
    mode: marks.mode,
    isModeFirst: marks.isModeFirst,
    formerTitle: marks.formerTitle,
    capacity: [named.rest, marks.capacity].filter((words) => words !== '').join(', '),
    role: label?.role ?? marks.role ?? seat?.role ?? null,
  };
}

/** Every person of a pasted text, in its order. A label over a list ("Panellists:") gives its role to those under it. */
export function readPeople(text: string): readonly ReadPerson[] {
  const people: ReadPerson[] = [];
  let role: string | null = null;
  const lines = wholeLines(text);
  lines.forEach((line, index) => {
    const { label, rest } = readLabel(line);
    if (rest === '' && label !== null) {
      role = label.role;
      return;
    }
    const heading = label === null ? roleNamed(line) : null;
    if (heading !== null && (heading.isForSeveral || index < lines.length - 1)) {
      role = heading.role;
      return;
    }
    if (label?.isForSeveral === true) role = label.role;
    for (const part of oneByOne(rest)) {
      const person = readPerson(part);
      people.push({ ...person, role: person.role ?? label?.role ?? role });
    }
  });
  return people;
}

interface NamedParts {
  readonly name: ReadName;
  readonly function: string;
  readonly isFunctionFirst: boolean;
  /** Words behind a name that stands last: a capacity. */
  readonly rest: string;
}

const EMPTY: NamedParts = { name: NOBODY, function: '', isFunctionFirst: false, rest: '' };

function nameAndFunction(text: string): NamedParts {
  if (text === '') return EMPTY;
  if (honorificAt(text) !== '') {
    const [name, rest] = cutBehindName(text);
    return { ...EMPTY, name: readName(name), function: withoutStop(rest) };
  }
  // "UNODC Executive Director, Mr. Yury Fedotov. ICAT Coordinator"
  const later = honorificsInside(text)
    .filter((index) => /[,:–-]\s*$/.test(text.slice(0, index)))
    .at(-1);
  if (later !== undefined) {
    const [name, rest] = cutBehindName(text.slice(later));
    const ahead = text.slice(0, later).replace(/[\s,:–-]+$/, '');
    return { name: readName(name), function: ahead, isFunctionFirst: true, rest: withoutStop(rest) };
  }
  const parts = text.split(/\s*,\s+/);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (!isFunctional(first)) {
    const [name, rest] = cutBehindName(text);
    return { ...EMPTY, name: readName(withoutStop(name)), function: withoutStop(rest) };
  }
  // "President of the General Assembly, Peter Thomson"
  if (parts.length > 1 && isNameLike(last)) {
    const ahead = text.slice(0, text.length - last.length).replace(/[\s,]+$/, '');
    return { ...EMPTY, name: readName(withoutStop(last)), function: ahead, isFunctionFirst: true };
  }
  return { ...EMPTY, function: withoutStop(text) };
}

/** Words no name holds. */
const FUNCTION_WORD =
  /(?:^|\s)(?:of|for|the|and|in|on|to|with|from|representatives?|du|des|pour|para|и|по)(?:\s|$)/;

const FUNCTION_START =
  /\s(?=(?:Permanent|Deputy|Vice|Under|Assistant|Executive|Special|Secretary|President|Minister|Director|Ambassador|Chair|Founder|Representative|Prime|Foreign|Chief)(?:[\s-]|$))/;

function isFunctional(words: string): boolean {
  return FUNCTION_WORD.test(words);
}

function isNameLike(words: string): boolean {
  const list = words.replace(/\.$/, '').split(' ');
  return list.length <= 6 && list.every((word) => /^[\p{Lu}\p{Lo}“"‘']/u.test(word) || isParticle(word));
}

/** The name and what stands behind it; a comma, a dash, a bracket or a full stop behind a whole word ends the name. */
function cutBehindName(text: string): readonly [name: string, rest: string] {
  const honorific = honorificAt(text);
  const body = text.slice(honorific.length);
  const end = /\s*(?:,(?!\s*(?:Jr|Sr|III?|IV)\b)|;|\s[-–—]\s|\s*\(|(?<=\p{L}{3})\.\s+(?=\p{Lu}))\s*/u.exec(
    body,
  );
  if (end !== null) {
    const isBracket = end[0].trim() === '(';
    const rest = body.slice(end.index + (isBracket ? end[0].indexOf('(') : end[0].length));
    return [honorific + body.slice(0, end.index), rest];
  }
  // "Mr. Ban Ki-moon Secretary-General": only behind two words of a name.
  const words = body.trim().split(' ');
  const start = FUNCTION_START.exec(words.slice(2).join(' ').replace(/^/, ' '));
  if (honorific === '' || words.length < 3 || start === null) return [withoutStop(text), ''];
  const length = words.slice(0, 2).join(' ').length + start.index;
  return [`${honorific} ${body.trim().slice(0, length).trim()}`, body.trim().slice(length).trim()];
}

/** Without the full stop some lines end with; one that belongs to an abbreviation stays. */
function withoutStop(text: string): string {
  return text
    .trim()
    .replace(/(?<=[\p{Ll}\p{Lo}\d)”"’]{2}|\p{Lu}{3})\.$/u, (stop, index: number, whole: string) =>
      /(?:^|[\s.])(?:Jr|Sr|Inc|Ltd|Co|Corp|etc|No)$/.test(whole.slice(0, index)) ? stop : '',
    );
}

/** Without bullets and numbers at its start, and with single spaces. */
function plainLine(line: string): string {
  return line
    .replace(/\t+/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]*(?:[-–—•▪●■□◦‣·*]+\s+|[▪•●■◦‣]+|\d{1,2}[.)]\s+|[a-z]\)\s+)*/u, '')
    .replace(/[\s,]+$/, '');
}

/** The lines of a text with those that only go on joined to the ones they go on from. */
function wholeLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const raw of text.split(/[\r\n\v\f\u0085\u2028\u2029]+|(?=[▪•●■◦‣])/u)) {
    const line = plainLine(raw);
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    const before = lines.at(-1);
    if (before === undefined) lines.push(line);
    else if (goesOn(before, raw, line)) lines[lines.length - 1] = `${before} ${line}`;
    else if (isFunctionUnder(before, line)) lines[lines.length - 1] = `${before}, ${line}`;
    else lines.push(line);
  }
  return lines;
}

function goesOn(before: string, raw: string, line: string): boolean {
  const isListed = /^\s*(?:[-–—•▪●■◦‣·*]|\d)/u.test(raw);
  if (isListed || before.endsWith(':') || roleNamed(before) !== null) return false;
  return /^\p{Ll}/u.test(line) && !isParticle(line.split(' ')[0] ?? '') && honorificAt(line) === '';
}

/** A line with nothing but a function, under one with nothing but a name. */
function isFunctionUnder(before: string, line: string): boolean {
  const { rest } = readLabel(before);
  if (honorificAt(rest) === '' || honorificAt(line) !== '' || readLabel(line).label !== null) return false;
  return (
    cutBehindName(rest)[1] === '' &&
    roleNamed(line) === null &&
    (isFunctional(line) || FUNCTION_START.test(` ${line}`))
  );
}

/** Several people run together on one line, cut where the next one's titles begin. */
function oneByOne(line: string): readonly string[] {
  const { rest } = readMarks(line);
  const honorific = honorificAt(rest);
  if (honorific === '') return [line];
  const begun = line.indexOf(honorific) + honorific.length;
  const starts = honorificsInside(line).filter(
    (index) =>
      index > begun &&
      !/(?:^|\s)(?:of|by|from|to|with|for|message|de|du)\s*$/iu.test(
        line.slice(Math.max(0, index - 12), index),
      ),
  );
  return [0, ...starts].map((start, index) =>
    line
      .slice(start, starts[index])
      .replace(/(?:\s+and|\s*&|[\s,;]+)\s*$/u, '')
      .trim(),
  );
}
