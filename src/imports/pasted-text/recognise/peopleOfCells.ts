// The people of a row of a table out of its columns of people, each with the role its heading or a column beside it gives,
// and with the function out of a column of functions.
import { roleLabelAt } from '../people/roleLabelAt.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { cellsOf, linesOf, textOf, type PlacedCell } from './placedRow.ts';
import type { PeopleCell } from './strip.ts';

export function peopleOfCells(cells: readonly PlacedCell[]): readonly PeopleCell[] {
  const functions = linesOf(cellsOf(cells, 'function'));
  const besides = textOf(cellsOf(cells, 'role'));
  const columns = cellsOf(cells, 'people', 'chair');
  if (columns.length === 0 && functions.length > 0) return [{ role: null, heading: '', lines: functions }];
  return columns.map(({ column, cell }, index) => ({
    role: roleOf(besides, column.heading, column.role === 'chair'),
    heading: besides === '' ? column.heading : besides,
    lines: index === 0 ? withFunctions(cell.lines, functions) : cell.lines,
  }));
}

function roleOf(beside: string, heading: string, isChair: boolean): string | null {
  for (const words of [beside, heading]) {
    const label = words === '' ? null : roleLabelAt(words.endsWith(':') ? words : `${words}:`);
    if (label !== null && label.rest === '') return label.role;
  }
  return isChair ? 'chair' : null;
}

/** One function a person, line by line; or all of them behind the last one. */
function withFunctions(
  people: readonly SourceLine[],
  functions: readonly SourceLine[],
): readonly SourceLine[] {
  if (functions.length === 0) return people;
  if (people.length === functions.length)
    return people.map((line, index) => joined(line, functions.slice(index, index + 1)));
  return people.map((line, index) => (index === people.length - 1 ? joined(line, functions) : line));
}

function joined(line: SourceLine, functions: readonly SourceLine[]): SourceLine {
  return {
    ...line,
    text: [line.text.replace(/[,\s]+$/u, ''), ...functions.map(({ text }) => text)].join(', '),
    lines: [...new Set([...line.lines, ...functions.flatMap(({ lines }) => lines)])],
  };
}
