// Themes and guiding questions out of the lines of a session: what stands in a list under the line that leads it in.
import type { Read } from '../../programme/reading.ts';
import { personAt } from '../people/personAt.ts';
import { roleLabelAt } from '../people/roleLabelAt.ts';
import { leadInOf, type ListKind } from '../recognise/leadIn.ts';
import type { SourceLine } from '../sourceBlock.ts';

export interface ListsOfLines {
  readonly themesLeadIn: string;
  readonly themes: readonly Read<string>[];
  readonly questions: readonly Read<string>[];
  readonly others: readonly SourceLine[];
}

export function listsIn(lines: readonly SourceLine[]): ListsOfLines {
  const themes: Read<string>[] = [];
  const questions: Read<string>[] = [];
  const others: SourceLine[] = [];
  let themesLeadIn = '';
  let open: ListKind | null = null;
  let first: SourceLine | null = null;
  for (const [place, line] of lines.entries()) {
    const leadIn = leadInOf(line, lines[place + 1]);
    if (leadIn !== null) {
      open = leadIn;
      first = null;
      if (leadIn === 'themes' && themesLeadIn === '') themesLeadIn = line.text;
    } else if (open !== null && goesOn(line, first)) {
      first ??= line;
      (open === 'themes' ? themes : questions).push(readLine(line));
    } else {
      open = null;
      others.push(line);
    }
  }
  return { themesLeadIn, themes, questions, others };
}

export function readLine(line: SourceLine): Read<string> {
  return { value: line.text, lines: line.lines, certainty: 'sure' };
}

/** A list goes on while its lines look alike and are about nobody. */
function goesOn(line: SourceLine, first: SourceLine | null): boolean {
  if (roleLabelAt(line.text) !== null || personAt(line.text) !== null) return false;
  if (first === null) return true;
  if (first.bullet !== null) return line.bullet !== null && line.depth >= first.depth;
  return line.bullet === null && !line.isAfterBlank && line.look === first.look;
}
