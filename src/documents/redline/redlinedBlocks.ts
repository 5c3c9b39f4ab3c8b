// Two versions of a run of blocks as one: what stays with its words compared, what comes and goes marked whole. Blocks
// side by side that tell of one record (a session in a list) stay together, come together and go together.
import type { Language } from '#languages/language.ts';
import type { Block, Inline } from '../tree.ts';
import { matchedItems } from './itemMatching.ts';
import type { Item, Step } from './itemMatching.ts';
import { markedBlocks, sayingMoved } from './marked.ts';
import { plainWords } from './plainWords.ts';
import { redlinedTable } from './redlinedTable.ts';
import { redlinedWords } from './redlinedWords.ts';

/** What all of a redline shares. */
export interface Redlining {
  readonly language: Language;
  /** "moved", where it left and where it arrived. */
  readonly moved: { readonly deleted: string; readonly inserted: string };
  readonly nextMove: () => number;
}

export function redlinedBlocks(
  before: readonly Block[],
  after: readonly Block[],
  redlining: Redlining,
): readonly Block[] {
  const steps = matchedItems(unitsOf(before), unitsOf(after), redlining.nextMove);
  return steps.flatMap((step) => stepBlocks(step, redlining, redlinedUnit));
}

/** What is kept goes through `compared`; the rest is marked whole. */
function stepBlocks(
  step: Step<readonly Block[]>,
  redlining: Redlining,
  compared: (before: readonly Block[], after: readonly Block[], redlining: Redlining) => readonly Block[],
): readonly Block[] {
  if (step.type === 'kept') return compared(step.before, step.after, redlining);
  const how = step.type === 'removed' ? 'deleted' : 'inserted';
  const blocks = step.type === 'removed' ? step.before : step.after;
  const marked = markedBlocks(blocks, { how, move: step.move });
  return step.move === null ? marked : sayingMoved(marked, redlining.moved[how]);
}

function unitsOf(blocks: readonly Block[]): readonly Item<readonly Block[]>[] {
  const units: { key: string | null; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const key = block.key?.[0] ?? null;
    const last = units.at(-1);
    if (key !== null && last?.key === key) last.blocks.push(block);
    else units.push({ key, blocks: [block] });
  }
  return units.map((unit) => ({
    value: unit.blocks,
    key: unit.key,
    // Blocks of one record may change their form: what is inside is compared one by one.
    form: unit.key === null ? unit.blocks.map(formOf).join() : '',
    words: plainWords(unit.blocks),
  }));
}

/** Blocks of one form can be two versions of one block. */
function formOf(block: Block): string {
  const style = 'style' in block ? block.style : '';
  switch (block.type) {
    case 'heading':
      return `heading ${style} ${block.level}`;
    case 'list':
      return `list ${style} ${block.sign}`;
    case 'table':
      return `table ${style} ${block.columns.length} ${block.header === null ? '' : 'header'}`;
    case 'quotation':
      return `quotation ${block.source.length}`;
    case 'addressBlock':
    case 'signature':
      return `${block.type} ${style} ${block.lines.length}`;
    default:
      return `${block.type} ${style}`;
  }
}

function redlinedUnit(
  before: readonly Block[],
  after: readonly Block[],
  redlining: Redlining,
): readonly Block[] {
  const [old, young] = [before[0], after[0]];
  const isOne = before.length === 1 && after.length === 1 && old !== undefined && young !== undefined;
  if (isOne && formOf(old) === formOf(young)) return redlinedBlock(old, young, redlining);
  return redlinedBlocks(insideRecord(before), insideRecord(after), redlining);
}

/** Each by what it tells of within the record; the first of them is the same one, whatever it says. */
function insideRecord(blocks: readonly Block[]): readonly Block[] {
  return blocks.map(({ key: whole = [], ...block }, index): Block => {
    const key = whole.slice(1);
    if (key.length > 0) return { ...block, key };
    const isFirst = index === 0 && whole[0]?.startsWith(FIRST) === false;
    return isFirst ? { ...block, key: [`${FIRST}${formOf(block)}`] } : block;
  });
}

/** No id of a record has such a sign in it. */
const FIRST = '\u0000';

/** Two versions of one block, of one form. */
function redlinedBlock(before: Block, after: Block, redlining: Redlining): readonly Block[] {
  const words = (old: readonly Inline[], young: readonly Inline[]) =>
    redlinedWords(old, young, redlining.language);
  const lines = (old: readonly (readonly Inline[])[], young: readonly (readonly Inline[])[]) =>
    young.map((line, index) => words(old[index] ?? [], line));
  if (before.type === 'table' && after.type === 'table') {
    const table = redlinedTable(before, after, redlining);
    return table === null ? replaced(before, after) : [table];
  }
  if (before.type === 'list' && after.type === 'list') return [redlinedList(before, after, redlining)];
  if (before.type === 'sheet' && after.type === 'sheet') {
    if (plainWords([before]) === plainWords([after])) return [after];
    // Letters on a sign and on a plate are as large as the words allow: two versions in one would not fit.
    if (after.style !== 'slip') return replaced(before, after);
    return [{ ...after, blocks: redlinedBlocks(before.blocks, after.blocks, redlining) }];
  }
  if (before.type === 'quotation' && after.type === 'quotation')
    return [
      { ...after, inlines: words(before.inlines, after.inlines), source: lines(before.source, after.source) },
    ];
  if ('lines' in before && 'lines' in after) return [{ ...after, lines: lines(before.lines, after.lines) }];
  if (isLine(before) && isLine(after)) return [{ ...after, inlines: words(before.inlines, after.inlines) }];
  return [after];
}

function isLine(block: Block): block is Extract<Block, { readonly type: 'heading' | 'paragraph' | 'note' }> {
  return block.type === 'heading' || block.type === 'paragraph' || block.type === 'note';
}

function replaced(before: Block, after: Block): readonly Block[] {
  return [
    ...markedBlocks([before], { how: 'deleted', move: null }),
    ...markedBlocks([after], { how: 'inserted', move: null }),
  ];
}

type List = Extract<Block, { readonly type: 'list' }>;

function redlinedList(before: List, after: List, redlining: Redlining): List {
  const steps = matchedItems(itemsOf(before), itemsOf(after), redlining.nextMove);
  return { ...after, items: steps.map((step) => stepBlocks(step, redlining, redlinedBlocks)) };
}

function itemsOf({ items }: List): readonly Item<readonly Block[]>[] {
  return items.map((blocks) => ({
    value: blocks,
    key: blocks[0]?.key?.join('\n') ?? null,
    form: blocks[0] === undefined ? '' : formOf(blocks[0]),
    words: plainWords(blocks),
  }));
}
