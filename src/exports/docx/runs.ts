// The words of a line as Word's runs, each with its look, its language and its direction.
import { DeletedTextRun, FootnoteReferenceRun, InsertedTextRun, Paragraph, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Handlers, Inline } from '#documents/tree.ts';
import { directionOf } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { printable } from '../printable.ts';
import { stretchesOf } from './direction.ts';
import { Link } from './link.ts';
import type { PaperContext } from './paperContext.ts';
import { wordLanguage } from './wordLanguage.ts';

/** How the words around look, whether they are marked as changed, and whether lines typed one a line stay so. */
export interface Around {
  readonly look: Pick<
    IRunOptions,
    'bold' | 'italics' | 'superScript' | 'style' | 'size' | 'sizeComplexScript'
  >;
  readonly change: 'inserted' | 'deleted' | null;
  readonly keepsLines: boolean;
}

export const PLAIN_WORDS: Around = { look: {}, change: null, keepsLines: false };
/** Scripts without slanted letters. */
const UPRIGHT: ReadonlySet<Language> = new Set(['ar', 'zh']);

export function runsOf(
  inlines: readonly Inline[],
  paper: PaperContext,
  around: Around = PLAIN_WORDS,
): readonly ParagraphChild[] {
  const { look } = around;
  const inside = (nodes: readonly Inline[], change: Partial<Around>) =>
    runsOf(nodes, paper, { ...around, ...change });
  const line = (text: string, language: Language, own: Around['look']) =>
    stretchesOf(isolated(oneLine(text), language, paper), language).map((stretch) =>
      runOf(
        {
          ...look,
          ...own,
          ...(UPRIGHT.has(language) && look.italics !== undefined ? { italics: false } : {}),
          text: stretch.text,
          language: wordLanguage(language),
          ...(stretch.isRightToLeft ? { rightToLeft: true } : {}),
        },
        paper,
        around,
      ),
    );
  const words = (text: string, language: Language = paper.tree.language, own: Around['look'] = {}) =>
    around.keepsLines
      ? text
          .split('\n')
          .flatMap((one, index) => [
            ...(index === 0 ? [] : [runOf({ break: 1 }, paper, around)]),
            ...line(one, language, own),
          ])
      : line(text, language, own);
  const handlers: Handlers<Inline, readonly ParagraphChild[]> = {
    text: (node) => words(node.text, node.language),
    strong: (node) => inside(node.inlines, { look: { ...look, bold: true } }),
    // Emphasis within emphasis stands upright, as print.css has it.
    emphasis: (node) => inside(node.inlines, { look: { ...look, italics: look.italics !== true } }),
    superscript: (node) => inside(node.inlines, { look: { ...look, superScript: true } }),
    link: (node) => {
      if (!/^(https?:\/\/|mailto:)/i.test(node.href)) return words(node.text);
      const runs = words(node.text, undefined, { style: 'Hyperlink' });
      return [new Link(paper.parts.next('link'), printable(node.href), runs)];
    },
    lineBreak: () => [runOf({ break: 1 }, paper, around)],
    footnote: (node) => {
      const number = paper.parts.next('footnote');
      // The notes of a footnote's own words come after it, so its place is taken first.
      paper.parts.footnotes[number] = { children: [footnoteParagraph(node.inlines, paper)] };
      const mark = new FootnoteReferenceRun(number);
      return [around.change === null ? mark : runOf({ children: [mark] }, paper, around)];
    },
    field: (node) => words(node.text, undefined, node.isMissing ? { style: 'Missing' } : {}),
    inserted: (node) => inside(node.inlines, { change: 'inserted' }),
    deleted: (node) => inside(node.inlines, { change: 'deleted' }),
    // Word marks what moved by itself.
    moved: () => [],
  };
  return joined(inlines).flatMap((inline) =>
    (handlers[inline.type] as (node: Inline) => readonly ParagraphChild[])(inline),
  );
}

/** Words side by side in one language are one run, so that Word finds what a reader would look for. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.reduce<readonly Inline[]>((all, next) => {
    const before = all.at(-1);
    const here: Inline = next.type === 'field' && !next.isMissing ? { type: 'text', text: next.text } : next;
    return before?.type === 'text' && here.type === 'text' && before.language === here.language
      ? [...all.slice(0, -1), { ...before, text: before.text + here.text }]
      : [...all, here];
  }, []);
}

function footnoteParagraph(inlines: readonly Inline[], paper: PaperContext): Paragraph {
  return new Paragraph({
    style: 'FootnoteText',
    ...(paper.isRightToLeft ? { bidirectional: true } : {}),
    children: [new TextRun({ text: ' ' }), ...runsOf(inlines, paper)],
  });
}

function runOf(options: IRunOptions, paper: PaperContext, { change }: Around): ParagraphChild {
  if (change === null) return new TextRun(options);
  const revision = { id: paper.parts.next('revision'), author: paper.author, date: paper.date };
  return change === 'inserted'
    ? new InsertedTextRun({ ...options, ...revision })
    : new DeletedTextRun({ ...options, ...revision });
}

/** In an Arabic line the full stop of an English sentence would stand before it, if a mark did not hold it back. */
function isolated(text: string, language: Language, paper: PaperContext): string {
  if (!paper.isRightToLeft || directionOf(language) === 'rtl') return text;
  return text.replace(/^(?=[^\p{L}\p{N}])|(?<=[^\p{L}\p{N}])$/gu, LEFT_TO_RIGHT_MARK);
}

const LEFT_TO_RIGHT_MARK = '\u200e';

/** A line of the tree is one line: what would break it in Word is a space. */
function oneLine(text: string): string {
  return printable(text).replace(/[\t\n\u2028\u2029]+/g, ' ');
}
