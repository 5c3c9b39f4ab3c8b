// A paper's blocks as elements. A style becomes a class, so that print.css alone decides how it looks; footnotes are
// collected apart, because where they stand depends on who sets the pages.
import type { Block, Handlers, Inline } from '#documents/tree.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { directionOf } from '#languages/language.ts';
import { languageAttributes } from './blockLanguage.ts';
import { changeAttributes, heldTogether, itemAttributes } from './changed.ts';
import { element } from './element.ts';
import type { HtmlElement, HtmlNode } from './element.ts';
import { sheetElement } from './sheetElement.ts';
import { tableElement } from './tableElement.ts';

export interface PaperElements {
  readonly blocks: readonly HtmlElement[];
  /** `<li>`s in the order of their marks; mark n is `[data-note="n"]`. */
  readonly notes: readonly HtmlElement[];
}

/** `prefix` keeps the ids of several papers in one page apart. */
export function paperElements(
  tree: Pick<DocumentTree, 'language' | 'blocks' | 'redline'>,
  prefix: string,
): PaperElements {
  const notes: HtmlElement[] = [];
  const changed = tree.redline?.date == null ? {} : { datetime: tree.redline.date };
  const inlines = inlineHandlers({ prefix, notes, direction: directionOf(tree.language), changed });
  const blocks = blockHandlers((nodes) =>
    heldTogether(nodes, directionOf(tree.language)).map((part) =>
      part.language === null
        ? handle(inlines, part.inline)
        : element(
            'span',
            { lang: part.language, dir: directionOf(part.language) },
            part.inlines.map((node) => handle(inlines, node)),
          ),
    ),
  );
  return { blocks: tree.blocks.map((block) => handle(blocks, block)), notes };
}

/** What stands round the blocks: language, direction, paper size. */
export function paperAttributes(tree: DocumentTree): Readonly<Record<string, string>> {
  return {
    class: 'paper',
    lang: tree.language,
    dir: directionOf(tree.language),
    'data-form': tree.form,
    'data-size': tree.paperSize,
    'data-lies': tree.orientation,
  };
}

/** The footnotes as a list; `first` is the number of the first one in it. */
export function notesElement(notes: readonly HtmlElement[], first = 1): HtmlElement {
  return element('ol', { class: 's-footnotes', start: String(first) }, notes);
}

function handle<AnyNode extends Block | Inline, Out>(handlers: Handlers<AnyNode, Out>, node: AnyNode): Out {
  const handler = handlers[node.type as AnyNode['type']] as (node: AnyNode) => Out;
  return handler(node);
}

function blockHandlers(
  inlines: (nodes: readonly Inline[]) => readonly HtmlNode[],
): Handlers<Block, HtmlElement> {
  const all = (blocks: readonly Block[]): readonly HtmlElement[] =>
    blocks.map((block) => handle(handlers, block));
  const lines = (found: readonly (readonly Inline[])[]): readonly HtmlElement[] =>
    found.map((line) => element('span', { class: 'line' }, inlines(line)));
  const handlers: Handlers<Block, HtmlElement> = {
    heading: (node) =>
      element(
        `h${node.level}`,
        { class: `s-${node.style}`, ...languageAttributes(node), ...changeAttributes(node) },
        inlines(node.inlines),
      ),
    paragraph: (node) =>
      element(
        'p',
        { class: `s-${node.style}`, ...languageAttributes(node), ...changeAttributes(node) },
        inlines(node.inlines),
      ),
    list: (node) =>
      element(
        node.sign === 'number' || node.sign === 'roman' ? 'ol' : 'ul',
        {
          class: `s-list s-${node.style}List`,
          'data-sign': node.sign,
          role: 'list',
          ...languageAttributes(node),
          ...changeAttributes(node),
        },
        itemAttributes(node).map((attributes, index) =>
          element('li', attributes, all(node.items[index] ?? [])),
        ),
      ),
    table: (node) => tableElement(node, all),
    sheet: (node) => sheetElement(node, all),
    quotation: (node) =>
      element(
        'blockquote',
        { class: 's-quotation', ...languageAttributes(node), ...changeAttributes(node) },
        [
          element('p', {}, inlines(node.inlines)),
          ...node.source.map((line) => element('p', { class: 'source' }, inlines(line))),
        ],
      ),
    addressBlock: (node) =>
      element('p', { class: `s-${node.style}`, ...changeAttributes(node) }, lines(node.lines)),
    signature: (node) =>
      element(
        'p',
        {
          class: 's-signature',
          ...(node.isHandSigned ? { 'data-hand-signed': '' } : {}),
          ...changeAttributes(node),
        },
        lines(node.lines),
      ),
    pageBreak: () => element('div', { class: 's-pageBreak' }, []),
    note: (node) => element('p', { class: 's-note', ...changeAttributes(node) }, inlines(node.inlines)),
    legend: (node) => element('p', { class: 's-legend' }, lines(node.lines)),
  };
  return handlers;
}

interface InlineSetting {
  readonly prefix: string;
  readonly notes: HtmlElement[];
  /** The way the paper's own language runs. */
  readonly direction: 'ltr' | 'rtl';
  /** The day of a redline's changes. */
  readonly changed: Readonly<Record<string, string>>;
}

function inlineHandlers({ prefix, notes, direction, changed }: InlineSetting): Handlers<Inline, HtmlNode> {
  const all = (inlines: readonly Inline[]): readonly HtmlNode[] =>
    inlines.map((inline) => handle(handlers, inline));
  const handlers: Handlers<Inline, HtmlNode> = {
    text: (node) =>
      node.language === undefined
        ? node.text
        : element('span', { lang: node.language, dir: directionOf(node.language) }, [node.text]),
    strong: (node) => element('strong', {}, all(node.inlines)),
    emphasis: (node) => element('em', {}, all(node.inlines)),
    superscript: (node) => element('sup', {}, all(node.inlines)),
    link: (node) =>
      /^(https?:\/\/|mailto:)/i.test(node.href) ? element('a', { href: node.href }, [node.text]) : node.text,
    lineBreak: () => element('br', {}, []),
    footnote: (node) => {
      const number = notes.length + 1;
      const id = `${prefix}note-${number}`;
      notes.push(element('li', { id, class: 's-footnote', value: String(number) }, all(node.inlines)));
      const mark = element('a', { href: `#${id}`, role: 'doc-noteref' }, [String(number)]);
      return element('sup', { class: 's-noteMark', 'data-note': String(number) }, [mark]);
    },
    field: (node) => {
      if (node.isMissing) return element('mark', { class: 's-missing' }, [node.text]);
      const hold = isRange(node.text) ? { class: 's-unbroken' } : {};
      if (runsAgainst(node.text, direction)) return element('bdi', hold, [node.text]);
      return 'class' in hold ? element('span', hold, [node.text]) : node.text;
    },
    inserted: (node) => element('ins', changed, all(node.inlines)),
    deleted: (node) => element('del', changed, all(node.inlines)),
    moved: (node) => element('span', { class: 's-moved' }, [node.text]),
  };
  return handlers;
}

/** A title in English within an Arabic line, or the other way round: its brackets and stops must stay with it. */
function runsAgainst(words: string, direction: 'ltr' | 'rtl'): boolean {
  const first = /\p{L}/u.exec(words)?.[0];
  if (first === undefined) return false;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) !== (direction === 'rtl');
}

/** "27-28 September 2017" must not end a line after "27-". */
function isRange(words: string): boolean {
  return words.length <= 40 && /\d\s?[-–]\s?\d/.test(words);
}
