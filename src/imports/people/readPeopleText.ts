// People out of any text with their names: a table saved by a spreadsheet, or a list one person a line. A generator, so
// that a page reading five megabytes can stop between two lines and stay awake.
import { readName } from '#domain/people/readName.ts';
import { columnsOfCells, columnsOfHeader } from './columns.ts';
import { linesOfList } from './listLines.ts';
import {
  LARGEST,
  LONGEST_LINE,
  MOST_PEOPLE,
  type Column,
  type ImportProblem,
  type PeopleImport,
  type ProposedPerson,
} from './proposal.ts';
import { readCells, SEPARATORS, type CellRow, type Separator } from './readCells.ts';

/** Yields between lines; returns what was read. Never throws. */
export function* readPeopleText(text: string): Generator<void, PeopleImport> {
  const plain = text
    .slice(0, LARGEST)
    .replace(/^\uFEFF/, '')
    .replaceAll('\u0000', '');
  const table = tableIn(plain);
  const problems: ImportProblem[] = [];
  const people: ProposedPerson[] = [];
  const found = table === null ? linesOfList(plain) : rowsOfTable(plain, table);
  for (const one of found) {
    yield;
    if (people.length >= MOST_PEOPLE) {
      problems.push({ kind: 'too-many', line: one.line, source: '' });
      break;
    }
    if ('kind' in one) problems.push(one);
    else people.push(one);
  }
  if (text.length > LARGEST) problems.push({ kind: 'too-many', line: 0, source: '' });
  if (people.length === 0 && problems.length === 0) problems.push({ kind: 'nothing', line: 0, source: '' });
  return { people, problems, columns: table?.columns ?? null };
}

/** All at once, for short texts and tests. */
export function readPeopleTextNow(text: string): PeopleImport {
  const reading = readPeopleText(text);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

interface Table {
  readonly separator: Separator;
  readonly columns: readonly Column[];
  readonly hasHeader: boolean;
}

const LOOKED_AT = 20;

function tableIn(text: string): Table | null {
  for (const separator of SEPARATORS) {
    const rows = firstRows(text, separator);
    const [header] = rows;
    const columns = header === undefined || header.cells.length < 2 ? null : columnsOfHeader(header.cells);
    if (columns !== null) return { separator, columns, hasHeader: true };
  }
  for (const separator of SEPARATORS) {
    const rows = firstRows(text, separator).map((row) => row.cells);
    const wide = rows.filter((cells) => cells.length > 1);
    if (wide.length === 0 || wide.length < rows.length * 0.8) continue;
    const columns = columnsOfCells(wide);
    const hasName = columns.some((column) => column === 'name' || column === 'family');
    // Commas stand in lists as well: only an address or titles in a column of their own make them a table.
    const isSure = separator !== ',' || columns.includes('contact') || columns.includes('honorific');
    if (hasName && isSure) return { separator, columns, hasHeader: false };
  }
  return null;
}

function firstRows(text: string, separator: Separator): readonly CellRow[] {
  const rows: CellRow[] = [];
  for (const row of readCells(text.slice(0, 50_000), separator)) {
    rows.push(row);
    if (rows.length === LOOKED_AT) break;
  }
  return rows;
}

function* rowsOfTable(text: string, table: Table): Generator<ProposedPerson | ImportProblem, void> {
  let isHeader = table.hasHeader;
  for (const row of readCells(text, table.separator)) {
    if (!isHeader) yield proposalOf(row, table.columns);
    isHeader = false;
  }
}

function proposalOf(row: CellRow, columns: readonly Column[]): ProposedPerson | ImportProblem {
  const source = row.source.slice(0, LONGEST_LINE);
  if (row.source.length > LONGEST_LINE)
    return { kind: 'line-too-long', line: row.line, source: source.slice(0, 200) };
  const at = (wanted: Column): string =>
    columns
      .flatMap((column, index) => (column === wanted ? [row.cells[index] ?? ''] : []))
      .filter((cell) => cell !== '')
      .join(', ')
      .replace(/\s+/g, ' ');
  const whole = readName(
    at('name').replace(/^([^,]+), ([^,]+)$/, (_all, family: string, given: string) => `${given} ${family}`),
  );
  const givenName = at('given') || whole.givenName;
  const familyName = at('family') || whole.familyName;
  if (givenName === '' && familyName === '') return { kind: 'no-name', line: row.line, source };
  return {
    line: row.line,
    source,
    honorific: at('honorific') || whole.honorific,
    givenName,
    familyName,
    isFamilyNameFirst: at('family') === '' && whole.isFamilyNameFirst,
    function: at('function'),
    state: at('state'),
    organisation: at('organisation'),
    contact: at('contact'),
  };
}
