import { describe, expect, it } from 'vitest';
import {
  cell,
  heading,
  list,
  paragraph,
  text,
  type Block,
  type Inline,
  type TableRow,
} from '#documents/tree.ts';
import { sideOf } from './sideOf.ts';

const inserted = (words: string): Inline => ({ type: 'inserted', inlines: [text(words)] });
const deleted = (words: string): Inline => ({ type: 'deleted', inlines: [text(words)] });
const person = (...inlines: Inline[]): Block => paragraph('person', inlines);
const came = { how: 'inserted', move: null } as const;
const went = { how: 'deleted', move: null } as const;

describe('one side of a redline', () => {
  it('keeps its own words marked and leaves out those of the other', () => {
    const blocks = [person(text('H.E. '), inserted('Mr. '), text('Libran, '), deleted('Cape Verde'))];
    expect(sideOf(blocks, 'before')).toEqual([
      person(text('H.E. '), text('Libran, '), deleted('Cape Verde')),
    ]);
    expect(sideOf(blocks, 'after')).toEqual([person(text('H.E. '), inserted('Mr. '), text('Libran, '))]);
  });

  it('has a place for a block that stands on the other side alone', () => {
    const title = heading('paperTitle', 1, [text('Hearing')]);
    const added: Block = { ...person(inserted('Ms. Somaly Mam')), change: came };
    expect(sideOf([title, added], 'before')).toEqual([title, null]);
    expect(sideOf([title, added], 'after')).toEqual([title, added]);
  });

  it('leaves out lines of a list, and emphasis of which nothing is left', () => {
    const gone: Block = { ...person(deleted('Mr. A')), change: went };
    const stays = person(text('Ms. B'), { type: 'emphasis', inlines: [deleted('(TBC)')] });
    const people = list('people', 'none', [[gone], [stays]]);
    expect(sideOf([people], 'after')).toEqual([list('people', 'none', [[person(text('Ms. B'))]])]);
  });

  it('keeps the row of the other side, empty, so that all rows have a fellow', () => {
    const row: TableRow = {
      style: 'session',
      cells: [cell('time', [paragraph('time', [text('10 am')])]), cell('content', [person(text('Opening'))])],
      change: came,
    };
    const table: Block = { type: 'table', style: 'programme', columns: [1, 4], header: null, rows: [row] };
    const empty = { ...row, cells: row.cells.map((one) => ({ ...one, blocks: [] })) };
    expect(sideOf([table], 'before')).toEqual([{ ...table, rows: [empty] }]);
    expect(sideOf([table], 'after')).toEqual([table]);
  });
});
