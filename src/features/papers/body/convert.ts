// Between the text as it is kept and the document of the editor, both ways and without loss. Blocks that did not
// change are not made anew: what one keystroke costs does not grow with the length of the paper.
import type { Mark, Node, NodeType, Schema } from '@tiptap/pm/model';
import { assertNever } from '#base/assertNever.ts';
import { normalBlocks, normalRuns } from '#domain/papers/normalText.ts';
import { RICH_MARKS } from '#domain/papers/richText.ts';
import type { ListMarker, RichBlock, RichMark, RichRun, RichText } from '#domain/papers/richText.ts';
import { fieldOf, footnoteRuns, hrefOf, passageLanguage } from './inlines.ts';

export interface Converter {
  /** A document holds one paragraph at least. */
  readonly toDoc: (text: RichText) => Node;
  readonly toNodes: (text: RichText) => readonly Node[];
  readonly toRich: (doc: Node) => RichText;
}

const MARK_NAMES: Readonly<Record<RichMark, string>> = {
  strong: 'bold',
  emphasis: 'italic',
  superscript: 'superscript',
};

const ROMAN = 'I';

export function converterFor(schema: Schema): Converter {
  const nodesByBlock = new WeakMap<RichBlock, readonly Node[]>();
  const blocksByNode = new WeakMap<Node, RichBlock>();
  const toNodes = (text: RichText): readonly Node[] =>
    text.flatMap((block) => {
      const known = nodesByBlock.get(block);
      if (known !== undefined) return known;
      const made = normalBlocks([block]).map((one) => nodeOf(one, schema));
      nodesByBlock.set(block, made);
      return made;
    });
  const blockOfNode = (node: Node): RichBlock => {
    const known = blocksByNode.get(node);
    if (known !== undefined) return known;
    const made = blockOf(node);
    blocksByNode.set(node, made);
    nodesByBlock.set(made, [node]);
    return made;
  };
  return {
    toNodes,
    toDoc: (text) => {
      const nodes = toNodes(text);
      return typeIn(schema, 'doc').create(null, nodes.length === 0 ? [nodeOf(EMPTY, schema)] : [...nodes]);
    },
    toRich: (doc) => normalEnd(doc.children.map(blockOfNode)),
  };
}

const EMPTY: RichBlock = { type: 'paragraph', runs: [] };

/** Inline nodes, for a paragraph or a footnote. */
export function inlineNodes(runs: readonly RichRun[], schema: Schema): readonly Node[] {
  return normalRuns(runs).map((run) => inlineNode(run, schema));
}

export function runsOf(parent: Node): readonly RichRun[] {
  return normalRuns(parent.children.map(runOf));
}

/** `normalText` of blocks that are normal one by one already, without touching them. */
function normalEnd(blocks: RichText): RichText {
  const isEmpty = (block: RichBlock) => block.type === 'paragraph' && block.runs.length === 0;
  return blocks.slice(0, blocks.findLastIndex((block) => !isEmpty(block)) + 1);
}

function nodeOf(block: RichBlock, schema: Schema): Node {
  const make = (name: string, content: readonly Node[], attributes: Record<string, unknown> = {}) =>
    typeIn(schema, name).create(attributes, [...content]);
  switch (block.type) {
    case 'paragraph':
      return make('paragraph', inlineNodes(block.runs, schema));
    case 'heading':
      return make('heading', inlineNodes(block.runs, schema), { level: block.level });
    case 'quotation':
      return make('quotation', [
        make('quotationText', inlineNodes(block.runs, schema)),
        make('quotationSource', inlineNodes(block.source, schema)),
      ]);
    case 'list': {
      const items = block.items.map((item) =>
        make(
          'listItem',
          item.map((inner) => nodeOf(inner, schema)),
        ),
      );
      return block.marker === 'bullet'
        ? make('bulletList', items)
        : make('orderedList', items, { type: block.marker === 'roman' ? ROMAN : null });
    }
    case 'pageBreak':
      return make('pageBreak', []);
    default:
      return assertNever(block);
  }
}

function inlineNode(run: RichRun, schema: Schema): Node {
  switch (run.type) {
    case 'text': {
      const passage =
        run.language === undefined ? [] : [markIn(schema, 'passage', { language: run.language })];
      return schema.text(run.text, [...marksFor(run.marks, schema), ...passage]);
    }
    case 'link':
      return schema.text(run.text, [markIn(schema, 'link', { href: run.href })]);
    case 'footnote':
      return typeIn(schema, 'footnote').create({ runs: run.runs });
    case 'lineBreak':
      return typeIn(schema, 'hardBreak').create();
    case 'field':
      return typeIn(schema, 'field').create(
        { name: run.name, target: run.target ?? null },
        null,
        marksFor(run.marks, schema),
      );
    default:
      return assertNever(run);
  }
}

function blockOf(node: Node): RichBlock {
  switch (node.type.name) {
    case 'heading': {
      const level: unknown = node.attrs['level'];
      return { type: 'heading', level: level === 1 || level === 2 ? level : 3, runs: runsOf(node) };
    }
    case 'bulletList':
    case 'orderedList':
      return {
        type: 'list',
        marker: markerOf(node),
        items: node.children.map((item) => item.children.map(blockOf)),
      };
    case 'quotation':
      return { type: 'quotation', runs: runsOf(node.child(0)), source: runsOf(node.child(1)) };
    case 'pageBreak':
      return { type: 'pageBreak' };
    default:
      return { type: 'paragraph', runs: runsOf(node) };
  }
}

export function markerOf(list: Node): ListMarker {
  if (list.type.name === 'bulletList') return 'bullet';
  return list.attrs['type'] === ROMAN ? 'roman' : 'number';
}

/** The node that lists with such a marker, as its name and attributes. */
export function listNode(marker: ListMarker): { readonly name: string; readonly type: string | null } {
  return {
    name: marker === 'bullet' ? 'bulletList' : 'orderedList',
    type: marker === 'roman' ? ROMAN : null,
  };
}

function runOf(node: Node): RichRun {
  if (node.type.name === 'field') return { ...fieldOf(node), ...marksOf(node) };
  if (node.type.name === 'footnote') return { type: 'footnote', runs: footnoteRuns(node) };
  if (!node.isText) return { type: 'lineBreak' };
  const text = node.text ?? '';
  const link = node.marks.find((mark) => mark.type.name === 'link');
  if (link !== undefined) return { type: 'link', text, href: hrefOf(link.attrs['href']) };
  const passage = node.marks.find((mark) => mark.type.name === 'passage');
  const language = passage === undefined ? {} : { language: passageLanguage(passage.attrs['language']) };
  return { type: 'text', text, ...marksOf(node), ...language };
}

function marksOf(node: Node): { readonly marks?: readonly RichMark[] } {
  const marks = RICH_MARKS.filter((mark) => node.marks.some(({ type }) => type.name === MARK_NAMES[mark]));
  return marks.length === 0 ? {} : { marks };
}

function marksFor(marks: readonly RichMark[] = [], schema: Schema): readonly Mark[] {
  return marks.map((mark) => markIn(schema, MARK_NAMES[mark]));
}

function markIn(schema: Schema, name: string, attributes?: Record<string, unknown>): Mark {
  return schema.mark(name, attributes);
}

function typeIn(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name];
  if (type === undefined) throw new Error(`The editor knows no ${name}`);
  return type;
}
