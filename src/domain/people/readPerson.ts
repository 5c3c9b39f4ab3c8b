// A line about a person, as typed or as pasted from a programme, taken apart: honorific, name, function and the marks
// round them. Whatever is written stays: the parts put together give the words of the line again.
import { remembered } from '#base/remembered.ts';
import { isFunctional } from './functionWords.ts';
import { honorificAt } from './honorifics.ts';
import { withoutTo } from './joinedLetters.ts';
import { cutBehindName, nameAndFunction, withoutStop } from './nameAndFunction.ts';
import type { ParticipationMode } from './participation.ts';
import { oneByOne } from './peopleOfLine.ts';
import { readMarks } from './readMarks.ts';
import { isParticle } from './readName.ts';
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

/** One person, or an unnamed seat ("Chair (TBC)", "Representative of a Member State"), whose name is empty. */
export const readPerson = remembered((line: string): ReadPerson => {
  const { label, rest } = readLabel(plainLine(line));
  const marks = readMarks(rest);
  const seat = label === null && marks.role === null ? roleNamed(marks.rest) : null;
  const words = marks.isModeFirst ? withoutTo(marks.rest) : marks.rest;
  const named = nameAndFunction(seat === null ? words : '');
  const { honorific, givenName, familyName, isFamilyNameFirst } = named.name;
  return {
    honorific,
    givenName,
    familyName,
    isFamilyNameFirst,
    function: named.function,
    isFunctionFirst: named.isFunctionFirst,
    isToBeConfirmed: marks.isToBeConfirmed,
    mode: marks.mode,
    isModeFirst: marks.isModeFirst,
    formerTitle: marks.formerTitle,
    capacity: [named.rest, marks.capacity].filter((words) => words !== '').join(', '),
    role: label?.role ?? marks.role ?? seat?.role ?? null,
  };
});

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

/** Without bullets and numbers at its start, and with single spaces. */
export function plainLine(line: string): string {
  const spaced = /[^\S ]|  /.test(line) ? line.replace(/\t+/g, ', ').replace(/\s+/g, ' ') : line;
  // Most begin with a word.
  if (/^\p{L}{2}/u.test(spaced)) return withoutEnds(spaced.replace(/^(?:[Ee]t|[Aa]nd) (?=\p{Lu})/u, ''));
  return withoutEnds(
    spaced.replace(/^[\s,]{0,9}(?:[-–—•▪●■□◦‣·*]{1,3}\s|[▪•●■◦‣]|\d{1,2}[.)]\s|[a-z]\)\s){0,3}\s?/u, ''),
  );
}

function withoutEnds(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,]/.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
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
  const isListed = /^\s*(?:[-–—•▪●■□◦‣·*]|\d)/u.test(raw);
  if (isListed || before.endsWith(':') || roleNamed(before) !== null) return false;
  return /^\p{Ll}/u.test(line) && !isParticle(line.split(' ', 1)[0] ?? '') && honorificAt(line) === '';
}

/** A line with nothing but a function, under one with nothing but a name. */
function isFunctionUnder(before: string, line: string): boolean {
  const { rest } = readLabel(before);
  if (honorificAt(rest) === '' || honorificAt(line) !== '' || readLabel(line).label !== null) return false;
  return withoutStop(cutBehindName(rest)[1]) === '' && roleNamed(line) === null && isFunctional(line);
}
