// A table of the tree as elements: its columns as wide as the tree says, its header a head the printer repeats.
import type { Block, TableBlock, TableCell, TableRow } from '#documents/tree.ts';
import { changeAttributes } from './changed.ts';
import { element } from './element.ts';
import type { HtmlElement } from './element.ts';

type All = (blocks: readonly Block[]) => readonly HtmlElement[];

export function tableElement(table: TableBlock, all: All): HtmlElement {
  const whole = table.columns.reduce((sum, width) => sum + width, 0);
  return element('table', { class: `s-table s-${table.style}` }, [
    element(
      'colgroup',
      {},
      table.columns.map((width) => element('col', { width: `${((width / whole) * 100).toFixed(2)}%` }, [])),
    ),
    ...(table.header === null ? [] : [element('thead', {}, [rowElement(table.header, all)])]),
    element(
      'tbody',
      {},
      table.rows.map((row) => rowElement(row, all)),
    ),
  ]);
}

function rowElement(row: TableRow, all: All): HtmlElement {
  const cells = row.cells.map((one) => {
    const [tag, scope] = tagOf(one, row.style === 'columnTitles');
    return element(tag, { class: `c-${one.style}`, ...scope, ...spanOf(one) }, all(one.blocks));
  });
  return element('tr', { class: `r-${row.style}`, ...changeAttributes(row) }, cells);
}

function tagOf(cell: TableCell, isHeader: boolean): readonly ['th' | 'td', Readonly<Record<string, string>>] {
  if (cell.blocks.length === 0) return ['td', {}];
  if (isHeader) return ['th', { scope: 'col' }];
  return cell.style === 'time' ? ['th', { scope: 'row' }] : ['td', {}];
}

function spanOf({ columns, rows }: TableCell): Readonly<Record<string, string>> {
  return {
    ...(columns === 1 ? {} : { colspan: String(columns) }),
    ...(rows === 1 ? {} : { rowspan: String(rows) }),
  };
}
