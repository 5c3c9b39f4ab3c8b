// The people of a session out of its lines: labels over lists, several in one line, names wrapped over lines, the
// function on a line of its own. What is about nobody is handed back as it came.
import type { ReadParticipation } from '../../programme/reading.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { joinedLines } from './joinedLines.ts';
import { LabelScope } from './labelScope.ts';
import { lineKindOf } from './lineKind.ts';
import { peopleInTitle, speakersBeforeTalk } from './peopleInTitle.ts';
import { personAt } from './personAt.ts';
import { piecesOfLine } from './piecesOfLine.ts';
import { peopleOfText, unnamedSeat } from './peopleOfText.ts';

/** Longer lines are prose, and who is named in prose does not speak. */
const LONGEST_TITLE = 320;

export interface PeopleOfLines {
  readonly people: readonly ReadParticipation[];
  /** Lines about nobody, in their order. */
  readonly rest: readonly SourceLine[];
}

/** `defaultRole`: of those no label speaks for; `isUnderHeading`: the heading of their column does. */
export function peopleIn(
  lines: readonly SourceLine[],
  defaultRole: string,
  isUnderHeading = false,
): PeopleOfLines {
  const people: ReadParticipation[] = [];
  const rest: SourceLine[] = [];
  const scope = new LabelScope();
  // A label nobody stands under is kept like any other line.
  let unused: SourceLine | null = null;
  const pieces = joinedLines(lines).flatMap(piecesOfLine);
  const listed = amongPeople(pieces);
  for (const line of pieces) {
    const kind = lineKindOf(line, isUnderHeading || scope.isOpen() || listed.has(line));
    if (kind.is === 'label') {
      scope.open(kind.label);
      if (unused !== null) rest.push(unused);
      unused = kind.label.isSpeech ? null : line;
      if (kind.label.isSpeech) rest.push(line);
      continue;
    }
    if (kind.is === 'nothing') {
      scope.pass(line);
      const spoken = line.text.length > LONGEST_TITLE ? null : peopleInTitle(line.text);
      if (spoken !== null) people.push(...spoken.people.map((person) => ({ ...person, lines: line.lines })));
      rest.push(spoken === null ? line : { ...line, text: spoken.title });
      continue;
    }
    const talked = kind.is === 'people' && kind.label === null ? speakersBeforeTalk(kind.text) : null;
    if (talked !== null) rest.push({ ...line, text: talked.talk });
    const isUnderLabel = isUnderHeading || kind.label !== null || scope.isOpen();
    const found =
      kind.is === 'seat'
        ? [unnamedSeat(kind.text)]
        : peopleOfText(talked?.speakers ?? kind.text, isUnderLabel);
    const by = kind.label ?? scope.labelFor(line, found.length);
    if (kind.label === null && by !== null) unused = null;
    if (kind.label !== null) scope.openInline(kind.label, found.length);
    for (const { person, certainty, label, talk } of found) {
      if (talk !== '') rest.push({ ...line, text: talk });
      const role = person.role ?? label?.role ?? by?.role ?? defaultRole;
      people.push({ ...person, role, roleAs: (label ?? by)?.label ?? '', lines: line.lines, certainty });
    }
  }
  if (unused !== null) rest.push(unused);
  return { people, rest };
}

/**
 * Lines that may be about somebody among others that are for sure: bullets of a list of nothing else, where a mere name
 * is enough, and "Name, words" beside somebody where the list names two.
 */
function amongPeople(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const among = new Set<SourceLine>();
  for (let start = 0; start < lines.length;) {
    const bullet = lines[start]?.bullet ?? null;
    let end = start + 1;
    while (end < lines.length && lines[end]?.bullet === bullet) end += 1;
    const list = lines.slice(start, end);
    const found = list.map((line) => personAt(line.text));
    const isSure = found.map((one) => one !== null && one.certainty !== 'guess');
    const sure = isSure.filter(Boolean).length;
    const isPure = bullet !== null && sure > 0 && !found.includes(null);
    for (const [place, line] of list.entries()) {
      const isBeside = isSure[place - 1] === true || isSure[place + 1] === true;
      const isDescribed = (found[place]?.person.function ?? '') !== '';
      if (isPure || (sure > 1 && isBeside && isDescribed)) among.add(line);
    }
    start = end;
  }
  return among;
}
