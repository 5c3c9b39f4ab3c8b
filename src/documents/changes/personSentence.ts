// What changed for a person, in a sentence each: under the name as it is printed, in the role as it agrees with it.
import { assertNever } from '#base/assertNever.ts';
import type {
  NameChanged,
  PersonChange,
  SeatRef,
  StateChanged,
} from '#domain/editions/compare/personChange.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import { honorificAt } from '#domain/people/honorifics.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { Person } from '#domain/people/person.ts';
import { readCourtesy } from '#languages/papers/courtesy.ts';
import { generatedWordsIn } from '#languages/papers/generatedWords.ts';
import type { PersonVerb, Who } from '#languages/papers/changes/changeWords.ts';
import { genderOnPaper, printedName } from '../session/printedName.ts';
import type { Voice } from '../voice.ts';
import { isolated } from './isolated.ts';
import { nameOfPerson } from './personName.ts';
import {
  differs,
  inSentence,
  listed,
  nameIn,
  quoted,
  quotedIn,
  sessionIn,
  sessionName,
  type Telling,
} from './telling.ts';

type When = 'before' | 'after';

export function personSentence(change: PersonChange, telling: Telling): string {
  const { voice, words } = telling;
  switch (change.type) {
    case 'person-added':
      return inSeat('added', change.seat, 'after', telling);
    case 'person-removed':
      return inSeat('removed', change.seat, 'before', telling);
    case 'seat-named':
      return inSeat('named', change.seat, 'after', telling);
    case 'seat-unnamed':
      return inSeat('unnamed', change.seat, 'before', telling);
    case 'person-replaced': {
      const before = whoIn(change.seat, 'before', telling);
      return words.replaced(
        before.name || before.role,
        whoIn(change.seat, 'after', telling),
        sessionOf(change.seat, telling),
      );
    }
    case 'person-moved': {
      const { before, after } = change.seat.session;
      const who = whoIn(change.seat, 'after', telling);
      return words.personMoved(
        who,
        nameIn(before, telling.before, telling),
        nameIn(after, telling.after, telling),
      );
    }
    case 'people-reordered':
      return words.altered(sessionName(change.session, telling), 'order-of-people');
    case 'participation-note':
      return words.altered(nameInSeats([change.seat], telling), 'notes');
    case 'person-record':
      return words.altered(nameOfPerson(change.person, telling), 'personal-details');
    default:
      return ofSeats(change, telling);
  }

  function ofSeats(
    change: Extract<PersonChange, { readonly seats: readonly SeatRef[] }>,
    telling: Telling,
  ): string {
    const of = nameInSeats(change.seats, telling);
    switch (change.type) {
      case 'role-changed':
        return differs(
          of,
          'role',
          roleWords(change.before, change.seats, telling),
          roleWords(change.after, change.seats, telling),
          telling,
        );
      case 'respelled':
        return respelling(change, telling);
      case 'new-honorific': {
        const [before, after] = [courtesyOf(change.before, voice), courtesyOf(change.after, voice)];
        return differs(
          nameNow(change, telling),
          'courtesy-title',
          quoted(before, voice),
          quoted(after, voice),
          telling,
        );
      }
      case 'new-function':
        return differs(
          of,
          'function',
          quotedIn(change.before, voice),
          quotedIn(change.after, voice),
          telling,
        );
      case 'new-capacity':
        return differs(
          of,
          'capacity',
          quotedIn(change.before, voice),
          quotedIn(change.after, voice),
          telling,
        );
      case 'new-former-title':
        return differs(
          of,
          'former-title',
          quotedIn(change.before, voice),
          quotedIn(change.after, voice),
          telling,
        );
      case 'confirmed':
      case 'became-tbc':
      case 'declined':
      case 'returned':
      case 'gave-way':
        return inSeats(STATES[change.type], change.seats, telling);
      case 'state-changed':
        return differs(
          of,
          'invitation',
          stateWords(change.before, telling),
          stateWords(change.after, telling),
          telling,
        );
      case 'mode-changed':
        return differs(
          of,
          'mode',
          modeWords(change.before, telling),
          modeWords(change.after, telling),
          telling,
        );
      case 'minutes-changed':
        return differs(
          of,
          'minutes',
          change.before === null ? '' : voice.words.minutes(change.before),
          change.after === null ? '' : voice.words.minutes(change.after),
          telling,
        );
      case 'printed-changed':
        return inSeats(change.isPrinted ? 'listed' : 'unlisted', change.seats, telling);
      case 'line-arrangement':
        return words.altered(of, 'arrangement');
      default:
        return assertNever(change);
    }
  }
}

const STATES: Readonly<Record<Exclude<StateChanged['type'], 'state-changed'>, PersonVerb>> = {
  confirmed: 'confirmed',
  'became-tbc': 'unsure',
  declined: 'declined',
  returned: 'returned',
  'gave-way': 'gave-way',
};

function inSeat(verb: PersonVerb, seat: SeatRef, when: When, telling: Telling): string {
  return telling.words.person(verb, whoIn(seat, when, telling), sessionOf(seat, telling));
}

function inSeats(verb: PersonVerb, seats: readonly SeatRef[], telling: Telling): string {
  const [first] = seats;
  const who =
    first === undefined ? { name: '', gender: 'unknown' as const, role: '' } : whoIn(first, 'after', telling);
  return telling.words.person(verb, who, sessionsOf(seats, telling));
}

function sessionOf(seat: SeatRef, telling: Telling): string {
  return sessionName(seat.session, telling);
}

function sessionsOf(seats: readonly SeatRef[], telling: Telling): string {
  return listed([...new Set(seats.map((seat) => sessionOf(seat, telling)))], telling);
}

/** Of the wanted content, or of the other one where the seat is not in it. */
function whoIn(seat: SeatRef, when: When, telling: Telling): Who {
  const { voice } = telling;
  const found = seatIn(seat, when, telling) ?? seatIn(seat, when === 'after' ? 'before' : 'after', telling);
  if (found === null) return { name: '', gender: 'unknown', role: '' };
  const { participation, person } = found;
  const gender = genderOnPaper(participation, person, voice);
  const role = voice.words.roleLabel(participation.role, [gender], voice.houseStyle.spelling);
  return {
    name: isolated(printedName(participation, person, voice), voice.language),
    gender,
    role: inSentence(role, telling),
  };
}

interface Seat {
  readonly participation: Participation;
  readonly person: Person | undefined;
}

function seatIn({ session, participation }: SeatRef, when: When, telling: Telling): Seat | null {
  const content: EditionContent = telling[when];
  const id = participation[when];
  const found = id === null ? undefined : sessionIn(session[when], content)?.participationsById[id];
  if (found === undefined) return null;
  return {
    participation: found,
    person: found.personId === null ? undefined : content.peopleById[found.personId],
  };
}

/** "Ms. Somaly Mam (Panel I)". */
function nameInSeats(seats: readonly SeatRef[], telling: Telling): string {
  const [first] = seats;
  if (first === undefined) return telling.voice.words.noTitle;
  const { name, role } = whoIn(first, 'after', telling);
  return telling.words.personIn(name || role, sessionsOf(seats, telling));
}

function roleWords(role: string, [seat]: readonly SeatRef[], telling: Telling): string {
  const { words, houseStyle } = telling.voice;
  const gender = seat === undefined ? 'unknown' : whoIn(seat, 'after', telling).gender;
  return inSentence(words.roleLabel(role, [gender], houseStyle.spelling), telling);
}

function stateWords(state: string, { voice }: Telling): string {
  return generatedWordsIn(voice.language).states[state] ?? state;
}

function modeWords(mode: string, telling: Telling): string {
  return mode === 'in-person'
    ? telling.words.inPerson
    : inSentence(telling.voice.words.modes[mode] ?? mode, telling);
}

/** As it was printed, or in the paper's own language where that is another one. */
function nameNow({ after, seats }: NameChanged, telling: Telling): string {
  const { language, mainLanguage } = telling.voice;
  const [seat] = seats;
  const own = seat === undefined || language === mainLanguage ? '' : whoIn(seat, 'after', telling).name;
  return own === '' ? isolated(after, language) : own;
}

function courtesyOf(name: string, { language, mainLanguage, words }: Voice): string {
  const honorific = honorificAt(name);
  const courtesy = language === mainLanguage ? null : readCourtesy(honorific);
  return courtesy === null ? honorific : words.courtesy(courtesy).join('').trim();
}

/** “Al-Maliki” corrected to “Al-Malki”: only the words that differ, with the whole name behind them. */
function respelling(change: NameChanged, telling: Telling): string {
  const { voice, words } = telling;
  const [was, is] = [change.before.split(/\s+/), change.after.split(/\s+/)];
  const shorter = Math.min(was.length, is.length);
  let ahead = 0;
  while (ahead < shorter && was[ahead] === is[ahead]) ahead += 1;
  let behind = 0;
  while (behind < shorter - ahead && was.at(-1 - behind) === is.at(-1 - behind)) behind += 1;
  const cut = (name: readonly string[]) => name.slice(ahead, name.length - behind).join(' ');
  const [wrong, right] = [cut(was), cut(is)];
  const held = (name: string) => isolated(name, voice.language);
  return wrong === '' || right === '' || ahead + behind === 0
    ? words.corrected(held(change.before), held(change.after), '')
    : words.corrected(held(wrong), held(right), nameNow(change, telling));
}
