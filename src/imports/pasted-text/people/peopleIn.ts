// The people of a session out of its lines: labels over lists, several in one line, names wrapped over lines, the
// function on a line of its own. What is about nobody is handed back as it came.
import type { ReadParticipation } from '../../programme/reading.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { joinedLines } from './joinedLines.ts';
import { LabelScope } from './labelScope.ts';
import { lineKindOf } from './lineKind.ts';
import { personAt } from './personAt.ts';
import { peopleOfText, unnamedSeat } from './peopleOfText.ts';

export interface PeopleOfLines {
  readonly people: readonly ReadParticipation[];
  /** Lines about nobody, in their order. */
  readonly rest: readonly SourceLine[];
}

/** `defaultRole`: of those no label speaks for. */
export function peopleIn(lines: readonly SourceLine[], defaultRole: string): PeopleOfLines {
  const people: ReadParticipation[] = [];
  const rest: SourceLine[] = [];
  const scope = new LabelScope();
  for (const line of joinedLines(lines).flatMap(withoutItemBehind)) {
    const kind = lineKindOf(line, scope.isOpen());
    if (kind.is === 'label') {
      scope.open(kind.label);
      if (kind.label.isSpeech) rest.push(line);
      continue;
    }
    if (kind.is === 'nothing') {
      scope.pass(line);
      rest.push(line);
      continue;
    }
    const isUnderLabel = kind.label !== null || scope.isOpen();
    const found = kind.is === 'seat' ? [unnamedSeat(kind.text)] : peopleOfText(kind.text, isUnderLabel);
    const by = kind.label ?? scope.labelFor(line, found.length);
    if (kind.label !== null) scope.openInline(kind.label, found.length);
    for (const { person, certainty, label } of found) {
      const role = person.role ?? label?.role ?? by?.role ?? defaultRole;
      people.push({ ...person, role, roleAs: (label ?? by)?.label ?? '', lines: line.lines, certainty });
    }
  }
  return { people, rest };
}

/** "Moderator: Ms. Purna Sen, Director, UN-WOMEN Interactive Q and A": an item of the session run on behind a person. */
function withoutItemBehind(line: SourceLine): readonly SourceLine[] {
  const start = line.text.length > 5000 ? -1 : line.text.search(ITEM_BEHIND);
  if (start <= 0 || personAt(line.text.slice(0, start).replace(/^[^:：]{2,40}[:：]/u, '')) === null)
    return [line];
  const item = { ...line, text: line.text.slice(start).trim(), bullet: null };
  return [{ ...line, text: line.text.slice(0, start).trim() }, item];
}

const ITEM_BEHIND =
  /\s(?:Interactive )?(?:Q ?(?:&|and) ?A|Questions and [Aa]nswers|[Ii]nteractive [Dd]iscussion)(?: [Ss]ession)?[.]?$/;
