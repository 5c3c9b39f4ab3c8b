// What changed for a session, in a sentence each.
import { assertNever } from '#base/assertNever.ts';
import {
  wordsOfLine,
  type Line,
  type LineChanged,
  type LineList,
  type SessionChange,
  type SessionMoved,
} from '#domain/editions/compare/sessionChange.ts';
import { inProgrammeOrder } from '#domain/programme/numbering.ts';
import { dateInText } from '../session/place.ts';
import type { ChangeLabel, FromTo } from '#languages/papers/changes/changeWords.ts';
import {
  clock,
  differs,
  fullNameIn,
  hours,
  inSentence,
  languagesIn,
  listed,
  nameIn,
  paperName,
  placesOf,
  placesOfSession,
  quoted,
  quotedIn,
  roomOfSitting,
  said,
  sessionIn,
  sessionName,
  type Telling,
} from './telling.ts';

export function sessionSentence(change: SessionChange, telling: Telling): string {
  const { voice, words, before, after } = telling;
  const { session } = change;
  const what = sessionName(session, telling);
  const put = (label: ChangeLabel, was: string, is: string) => differs(what, label, was, is, telling);
  switch (change.type) {
    case 'session-added': {
      const where = placesOfSession(sessionIn(session.after, after), after, telling);
      return words.sessionAdded(fullNameIn(session.after, after, telling), where);
    }
    case 'session-removed':
      return words.sessionRemoved(fullNameIn(session.before, before, telling));
    case 'session-split': {
      const parts = [session.after, ...change.others].map((id) => nameIn(id, after, telling));
      return words.split(nameIn(session.before, before, telling), listed(parts, telling));
    }
    case 'sessions-merged': {
      const parts = [session.before, ...change.others].map((id) => nameIn(id, before, telling));
      return words.merged(listed(parts, telling), what);
    }
    case 'session-scheduled':
      return words.scheduled(what, placesOf(change.sittings, after, telling));
    case 'session-unscheduled':
      return words.unscheduled(what);
    case 'session-retimed':
      return words.ends(what, clock(change.before.end, telling), clock(change.after.end, telling));
    case 'session-moved':
      return words.moved(what, stepsOf(change, telling));
    case 'sittings-changed':
      return words.sits(
        what,
        placesOf(change.before, before, telling),
        placesOf(change.after, after, telling),
      );
    case 'session-reordered':
      return words.follows(what, previousOf(session.after, telling));
    case 'sitting-fixed':
      return words.altered(what, 'fixed-hours');
    case 'session-reworded':
      return put(REWORDED[change.field], quotedIn(change.before, voice), quotedIn(change.after, voice));
    case 'session-kind':
      return words.altered(what, 'kind');
    case 'session-renumbered':
      return words.renumbered(
        renumbered(change.before, nameIn(session.before, before, telling)),
        renumbered(change.after, what),
      );
    case 'session-tbc':
      return change.isToBeConfirmed ? words.becameUnsure(what) : words.becameSure(what);
    case 'access':
      return put('access', accessWords(change.before, telling), accessWords(change.after, telling));
    case 'list-of-speakers':
      return put('list-of-speakers', listWords(change.before, telling), listWords(change.after, telling));
    case 'webcast':
      return change.isWebcast ? words.added(what, 'webcast', '') : words.removed(what, 'webcast', '');
    case 'interpretation':
      return put('interpretation', languagesIn(change.before, telling), languagesIn(change.after, telling));
    case 'role-label': {
      const usual = voice.words.roleLabel(change.role, ['unknown', 'unknown'], voice.houseStyle.spelling);
      const label = (own: typeof change.before) =>
        own === null ? quoted(usual, voice) : quotedIn(own, voice);
      return put('role-label', label(change.before), label(change.after));
    }
    case 'line-added':
    case 'line-removed':
    case 'line-reworded':
    case 'line-changed':
    case 'line-moved':
      return lineSentence(change, what, telling);
    case 'lines-reordered':
      return words.altered(what, 'order-of-lines');
    case 'lines-moved-to-paper':
    case 'lines-moved-from-paper': {
      const paper = paperName({ before: change.paperId, after: change.paperId }, telling);
      const move = change.type === 'lines-moved-to-paper' ? words.linesToPaper : words.linesFromPaper;
      return move(what, SEVERAL[change.list], paper);
    }
    case 'session-note':
      return words.altered(what, 'notes');
    default:
      return assertNever(change);
  }
}

const REWORDED = {
  title: 'title',
  subtitle: 'subtitle',
  themesLeadIn: 'lead-in',
  questionsLeadIn: 'lead-in',
} as const;

const ONE: Readonly<Record<LineList, ChangeLabel>> = {
  themes: 'theme',
  questions: 'question',
  'sub-items': 'line',
  'floor-rules': 'floor-rule',
};

const SEVERAL: Readonly<Record<LineList, ChangeLabel>> = {
  themes: 'themes',
  questions: 'questions',
  'sub-items': 'lines',
  'floor-rules': 'floor-rules',
};

function stepsOf({ before, after, what }: SessionMoved, telling: Telling): readonly FromTo[] {
  const day = (on: typeof before) => dateInText(on.day, telling.voice);
  // Of the same length, the start says it all: "from 3pm to 4:30pm".
  const time = (at: typeof before) =>
    what.includes('length') || at.start === null ? hours(at, telling) : clock(at.start, telling);
  const steps: FromTo[] = [];
  if (what.includes('day')) steps.push({ part: 'day', before: day(before), after: day(after) });
  if (what.includes('time') || what.includes('length'))
    steps.push({ part: 'time', before: time(before), after: time(after) });
  if (what.includes('room'))
    steps.push({
      part: 'room',
      before: roomOfSitting(before, telling.before, telling),
      after: roomOfSitting(after, telling.after, telling),
    });
  return steps;
}

function previousOf(id: SessionMoved['session']['after'], telling: Telling): string {
  const order = inProgrammeOrder(telling.after.event);
  const previous = order[order.findIndex((session) => session.id === id) - 1];
  return previous === undefined ? '' : nameIn(previous.id, telling.after, telling);
}

/** The number in the voice's language, where there is one. */
function renumbered(number: string, name: string): string {
  return number === '' ? '' : name;
}

function accessWords(access: string, telling: Telling): string {
  return inSentence(telling.voice.words.access[access] ?? '', telling);
}

function listWords(list: string, { voice }: Telling): string {
  return quoted((voice.words.listOfSpeakers[list] ?? '').replace(/[.。]$/, ''), voice);
}

function lineSentence(change: LineChanged, what: string, telling: Telling): string {
  const label = ONE[change.list];
  const [before, after] = [lineWords(change.before, telling), lineWords(change.after, telling)];
  return change.type === 'line-moved'
    ? telling.words.lineMoved(what, label, after || before, nameIn(change.to, telling.after, telling))
    : differs(what, label, before, after, telling);
}

function lineWords(line: Line | null, { voice }: Telling): string {
  if (line === null) return '';
  if ('who' in line) return quoted(voice.words.floorRule(voice.say(line.who), line.minutes), voice);
  const words = said(wordsOfLine(line), voice);
  if (words === '') return '';
  const [open, close] = voice.words.brackets;
  const minutes = 'minutes' in line ? line.minutes : null;
  return `${voice.words.quoted(words)}${minutes === null ? '' : `${open}${voice.words.minutes(minutes)}${close}`}`;
}
