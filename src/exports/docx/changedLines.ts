// Lines, rows and tables that come or go as tracked changes of Word's. Word keeps a line's properties in the mark at its
// end, and a mark that is taken out joins its line to the next one. The last mark of a cell or of a paper can neither
// come nor go: where the last line changes, the mark before it is the one that does, so that no empty line stays behind.
import { Paragraph, TableRow } from 'docx';
import type { IParagraphOptions, ITableRowOptions } from 'docx';
import type { WholeChange } from '#documents/tree.ts';
import type { PaperContext } from './paperContext.ts';
import type { Parts } from './place.ts';

type Change = WholeChange | null;
/** What a line has beside its words: what another line may take over. */
type LineOptions = Omit<IParagraphOptions, 'run' | 'revision' | 'text'>;

/** A line on its way into the file: until its place is closed it says only that it changes. */
export class Line extends Paragraph {
  readonly made: LineOptions;
  readonly change: Change;

  constructor(made: LineOptions, change: Change = null) {
    super(made);
    this.made = made;
    this.change = change;
  }
}

export function rowOf(options: ITableRowOptions, change: Change, paper: PaperContext): TableRow {
  if (change === null) return new TableRow(options);
  const name = change.how === 'inserted' ? 'insertion' : 'deletion';
  return new TableRow({ ...options, [name]: revisionOf(paper) });
}

/** What ends a cell or a paper is a line: `line` where it would be a table, or nothing, now or before. */
export function withLastLine(parts: Parts, line: Line, whole: Change = null): Parts {
  if (whole !== null) return parts.at(-1) instanceof Line ? parts : [...parts, line];
  const isLastIn = (gone: WholeChange['how']) =>
    parts.findLast((part) => !(part instanceof Line) || part.change?.how !== gone) instanceof Line;
  const [isNow, wasBefore] = [isLastIn('deleted'), isLastIn('inserted')];
  if (isNow && wasBefore) return parts;
  const how = isNow ? 'deleted' : 'inserted';
  return [...parts, isNow === wasBefore ? line : new Line(line.made, { how, move: null })];
}

/** The lines of a whole cell or paper. `whole`: it comes or goes itself, with every mark in it. */
export function closedLines(parts: Parts, paper: PaperContext, whole: Change = null): Parts {
  if (whole !== null) return parts.map((part) => (part instanceof Line ? marked(part, whole, paper) : part));
  const changes = parts.some((part) => part instanceof Line && part.change !== null);
  if (!changes) return parts;
  const from = parts.findLastIndex((part) => !(part instanceof Line) || part.change === null) + 1;
  const tail = parts.slice(from).filter((part) => part instanceof Line);
  const head = parts.slice(0, from);
  const going = tail.filter(({ change }) => change?.how === 'deleted');
  const coming = tail.filter(({ change }) => change?.how === 'inserted');
  const before = head.at(-1);
  const kept = before instanceof Line ? before : null;
  const settled = (lines: Parts) =>
    lines.map((part) =>
      part instanceof Line && part.change !== null ? marked(part, part.change, paper) : part,
    );
  if (tail.length === 0) return settled(parts);
  if (going.length > 0 && coming.length > 0) return [...settled(head), ...exchanged(going, coming, paper)];
  // Behind a table that itself comes or goes nothing is left to take the mark of: its last line stays.
  if (kept === null) return [...settled(head), ...settled(tail.slice(0, -1)), ...tail.slice(-1)];
  return [...settled(head.slice(0, -1)), ...joinedTo(kept, tail, paper)];
}

/** The last of those that go gives its mark to the last of those that come. */
function exchanged(going: readonly Line[], coming: readonly Line[], paper: PaperContext): Parts {
  const [lastGoing] = going.slice(-1);
  const [firstComing, ...others] = coming;
  if (lastGoing === undefined || firstComing === undefined) return [...going, ...coming];
  const start = new Line(
    { ...firstComing.made, children: [...childrenOf(lastGoing), ...childrenOf(firstComing)] },
    firstComing.change,
  );
  const lines = [start, ...others];
  const [last = start] = lines.slice(-1);
  return [
    ...going.slice(0, -1).map((line) => marked(line, line.change, paper)),
    ...lines.slice(0, -1).map((line) => marked(line, line.change, paper)),
    reshaped(last, last.made, lastGoing.made, paper),
  ];
}

/** `kept` stands before lines that all go, or all come, up to the end. */
function joinedTo(kept: Line, tail: readonly Line[], paper: PaperContext): Parts {
  const change = tail[0]?.change ?? null;
  const [last] = tail.slice(-1);
  if (last === undefined) return [kept];
  const isGoing = change?.how === 'deleted';
  return [
    marked(kept, change, paper),
    ...tail.slice(0, -1).map((line) => marked(line, change, paper)),
    isGoing ? reshaped(last, kept.made, last.made, paper) : reshaped(last, last.made, kept.made, paper),
  ];
}

function childrenOf({ made }: Line): NonNullable<LineOptions['children']> {
  return made.children ?? [];
}

/** With the mark at its end as a change. */
function marked(line: Line, change: Change, paper: PaperContext): Paragraph {
  if (change === null) return line;
  const name = change.how === 'inserted' ? 'insertion' : 'deletion';
  return new Paragraph({ ...line.made, run: { [name]: revisionOf(paper) } });
}

/** The words of `line` in a line that looks like `now`, and before looked like `was`. */
function reshaped(line: Line, now: LineOptions, was: LineOptions, paper: PaperContext): Paragraph {
  const { children: _now, ...shape } = now;
  const { children: _was, ...old } = was;
  const isSame = now.style === was.style && now.numbering === undefined && was.numbering === undefined;
  return new Paragraph({
    ...shape,
    children: childrenOf(line),
    ...(isSame ? {} : { revision: { ...old, ...revisionOf(paper) } }),
  });
}

function revisionOf({ parts, author, date }: PaperContext) {
  return { id: parts.next('revision'), author, date };
}
