// Changes said as a noun behind what they concern: "Table ronde II – nouvel horaire : 16 h 30 (précédemment : 15 heures)".
// So titles and names stay as they are printed, whatever their gender and case; only the language's own words agree.
import type { ChangeLabel, ChangeWords, FromTo, PersonVerb, Who } from './changeWords.ts';

/** m, f, n = one thing of that gender; p = several. */
const AGREEMENTS = ['m', 'f', 'n', 'p'] as const;
type Agreement = (typeof AGREEMENTS)[number];
type Noun = `${Agreement} ${string}`;
type Verb = (agreement: Agreement) => string;

type Whole = Pick<
  ChangeWords,
  | 'title'
  | 'slipTitle'
  | 'between'
  | 'programmeOf'
  | 'unchanged'
  | 'nothingToCompare'
  | 'wholeMeeting'
  | 'papers'
  | 'audiences'
  | 'count'
  | 'untimed'
  | 'noRoom'
  | 'inPerson'
>;

export interface NounWords extends Whole {
  readonly labels: Readonly<Record<ChangeLabel, Noun>>;
  /** The verb stands before the noun. */
  readonly isVerbFirst: boolean;
  /** `changed` leads to the value, `altered` stands alone. */
  readonly verbs: Readonly<Record<'changed' | 'altered' | 'added' | 'removed', Verb>>;
  /** Between what it concerns and what is said of it; that and the value; two values; two words. */
  readonly marks: Readonly<Record<'subject' | 'value' | 'between' | 'comma' | 'word', string>>;
  readonly quoted: (words: string) => string;
  readonly bracketed: (words: string) => string;
  /** "précédemment : 15 heures"; never a preposition, which would ask for a case or an article. */
  readonly insteadOf: (before: string) => string;
  readonly steps: Readonly<Record<FromTo['part'], string>>;
  readonly facts: Readonly<Record<Fact, string>>;
  readonly movedTo: (to: string) => string;
  readonly person: Readonly<Record<PersonVerb, string | ((who: Who) => string)>>;
  readonly wordsAdded: (count: number) => string;
  readonly wordsRemoved: (count: number) => string;
}

type Fact =
  | 'end'
  | 'noEnd'
  | 'sessionAdded'
  | 'sessionRemoved'
  | 'split'
  | 'merged'
  | 'scheduled'
  | 'unscheduled'
  | 'sits'
  | 'follows'
  | 'first'
  | 'number'
  | 'noNumber'
  | 'unsure'
  | 'sure'
  | 'days'
  | 'replaced'
  | 'personMoved'
  | 'corrected'
  | 'toPaper'
  | 'fromPaper'
  | 'paperAdded'
  | 'paperRemoved'
  | 'text';

export function saidAsNouns(words: NounWords): ChangeWords {
  const { labels, verbs, isVerbFirst, marks, facts, quoted, bracketed, insteadOf } = words;
  const fact = (of: string, what: string, value = ''): string => {
    const said = value === '' ? what : `${what}${marks.value}${value}`;
    return of === '' ? capital(said) : `${of}${marks.subject}${said}`;
  };
  const value = (after: string, before: string): string =>
    before === '' ? after : `${after}${bracketed(insteadOf(before))}`;
  const withVerb = (verb: Verb, label: ChangeLabel): string => {
    const noun = labels[label].slice(2);
    const said = verb(AGREEMENTS.find((one) => labels[label].startsWith(one)) ?? 'm');
    return isVerbFirst ? `${said}${marks.word}${noun}` : `${noun}${marks.word}${said}`;
  };
  const inSession = (who: string, role: string): string => (who === '' ? role : `${who}${bracketed(role)}`);
  const { person: personWords, movedTo, wordsAdded, wordsRemoved, steps, ...whole } = words;
  return {
    ...whole,
    semicolon: marks.between,
    changed: (of, label, before, after) => fact(of, withVerb(verbs.changed, label), value(after, before)),
    added: (of, label, said) => fact(of, withVerb(verbs.added, label), said),
    removed: (of, label, said) => fact(of, withVerb(verbs.removed, label), said),
    altered: (of, label) => fact(of, withVerb(verbs.altered, label)),
    moved: (what, moves) =>
      fact(
        what,
        moves
          .map(({ part, before, after }) => `${steps[part]}${marks.value}${value(after, before)}`)
          .join(marks.between),
      ),
    ends: (what, before, after) =>
      after === ''
        ? fact(what, `${facts.noEnd}${bracketed(insteadOf(before))}`)
        : fact(what, facts.end, value(after, before)),
    sessionAdded: (what, where) => fact('', facts.sessionAdded, listed([what, where], marks.comma)),
    sessionRemoved: (what) => fact('', facts.sessionRemoved, what),
    split: (what, parts) => fact(what, facts.split, parts),
    merged: (parts, what) => fact(what, facts.merged, parts),
    scheduled: (what, where) => fact(what, facts.scheduled, where),
    unscheduled: (what) => fact(what, facts.unscheduled),
    sits: (what, before, after) => fact(what, facts.sits, value(after, before)),
    follows: (what, previous) =>
      previous === '' ? fact(what, facts.first) : fact(what, facts.follows, previous),
    renumbered: (before, after) =>
      after === '' ? fact(before, facts.noNumber) : fact('', facts.number, value(after, before)),
    becameUnsure: (what) => fact(what, facts.unsure),
    becameSure: (what) => fact(what, facts.sure),
    lineMoved: (from, label, said, to) =>
      fact(from, labels[label].slice(2), `${said}${marks.comma}${movedTo(to)}`),
    linesToPaper: (of, label, paper) =>
      fact(of, `${labels[label].slice(2)}${marks.comma}${facts.toPaper}`, paper),
    linesFromPaper: (of, label, paper) =>
      fact(of, `${labels[label].slice(2)}${marks.comma}${facts.fromPaper}`, paper),
    allDaysMoved: (before, after) => fact('', facts.days, value(after, before)),
    person: (verb, who, session) => {
      const said = personWords[verb];
      return fact(session, typeof said === 'string' ? said : said(who), inSession(who.name, who.role));
    },
    replaced: (before, { name, role }, session) =>
      fact(session, facts.replaced, `${inSession(name, role)}${marks.comma}${insteadOf(before)}`),
    personMoved: ({ name, role }, from, to) =>
      fact(inSession(name, role), facts.personMoved, value(to, from)),
    corrected: (before, after, name) => fact(name, facts.corrected, value(quoted(after), quoted(before))),
    personIn: (name, sessions) => (sessions === '' ? name : `${name}${bracketed(sessions)}`),
    paperAdded: (paper) => fact('', facts.paperAdded, paper),
    paperRemoved: (paper) => fact('', facts.paperRemoved, paper),
    textChanged: (of, added, removed) =>
      fact(of, facts.text, `${wordsAdded(added)}${marks.comma}${wordsRemoved(removed)}`),
  };
}

function listed(parts: readonly string[], comma: string): string {
  return parts.filter((part) => part !== '').join(comma);
}

function capital(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
}
