// A list with one person a line: bulleted or numbered, with function, State or affiliation behind the name. Lines that
// only go on belong to the one above; headings give nobody and are no problem.
import { nameAndFunctionIn } from './nameAndFunction.ts';
import { LONGEST_LINE, type ImportProblem, type ProposedPerson } from './proposal.ts';

export function* linesOfList(text: string): Generator<ProposedPerson | ImportProblem, void> {
  let held: { line: number; source: string } | null = null;
  let number = 0;
  for (const source of linesIn(text)) {
    number += 1;
    if (source === '') continue;
    if (held !== null && goesOn(source) && held.source.length + source.length < LONGEST_LINE) {
      held = { line: held.line, source: `${held.source} ${source}` };
      continue;
    }
    if (held !== null) yield* peopleOf(held);
    held = { line: number, source };
  }
  if (held !== null) yield* peopleOf(held);
}

/** One by one: a text of a million lines is never held twice. */
function* linesIn(text: string): Generator<string, void> {
  let start = 0;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    yield text.slice(start, stop).trim();
    start = stop + 1;
  }
}

/** "of the Tronie Foundation", "and Development": small letters that begin no name. */
function goesOn(source: string): boolean {
  return /^(?:of|for|and|in|on|to|with|at|du|des|pour|et|y|para|и)\s/u.test(source);
}

function* peopleOf({
  line,
  source,
}: {
  readonly line: number;
  readonly source: string;
}): Generator<ProposedPerson | ImportProblem, void> {
  if (source.length > LONGEST_LINE) {
    yield { kind: 'line-too-long', line, source: source.slice(0, 200) };
    return;
  }
  if (!/[\p{L}\p{N}]/u.test(source) || source.endsWith(':')) return;
  const people = nameAndFunctionIn(source);
  if (people.length === 0) yield { kind: 'no-name', line, source };
  for (const person of people) yield { line, source, ...person };
}
