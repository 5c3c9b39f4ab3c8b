// The redline as a paper of its own: one paper of the event as it stood in two editions. Each edition prints it as it was
// set up then, where it is of the same type; an edition that has no such paper prints it as the other one does.
import { inOrder } from '#base/ordered.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import type { GeneratedPaper, Paper } from '#domain/papers/paper.ts';
import { blankGeneratedPaper } from '#domain/blank.ts';
import { textIn } from '#languages/language.ts';
import { redlineWordsIn } from '#languages/papers/redlineWords.ts';
import { refsOfOptions, standingsOf } from '../changes/refs.ts';
import { readOptions } from '../options.ts';
import type { DocumentSource } from '../source.ts';
import { text } from '../tree.ts';
import type { Block, DocumentTree } from '../tree.ts';
import type { Voice } from '../voice.ts';
import { redlined } from './redline.ts';

export const REDLINE_FIELDS = {
  since: { kind: 'edition', usual: 'latest' },
  until: { kind: 'edition', usual: 'draft' },
  paperId: { kind: 'paper' },
} as const;

/** A paper that may be redlined: any but those that compare editions themselves. */
export function isRedlinable(paper: Paper): boolean {
  return paper.form !== 'generated' || !COMPARING.has(paper.type);
}

const COMPARING: ReadonlySet<string> = new Set(['redline', 'changes', 'change-slips']);

/** What stands on it where there are no two editions. */
export function nothingToRedline(
  _source: DocumentSource<GeneratedPaper>,
  { language }: Voice,
): readonly Block[] {
  return [{ type: 'note', inlines: [text(redlineWordsIn(language).nothing)] }];
}

export function redlinePaper(
  source: DocumentSource<GeneratedPaper>,
  make: (source: DocumentSource) => DocumentTree,
): Partial<DocumentTree> | null {
  const { options } = source.paper;
  const standings = standingsOf(source, refsOfOptions(options));
  if (standings === null) return null;
  const { before, after, dates } = standings;
  const { language } = source;
  const { paperId } = readOptions(REDLINE_FIELDS, options);
  const now = paperIn(after, paperId) ?? paperIn(before, paperId) ?? programmeOf(source.paper);
  const then = before.event.papersById[now.id];
  const earlier = then !== undefined && typeOf(then) === typeOf(now) ? then : now;
  const print = (content: EditionContent, paper: Paper) => make({ ...content, paper, language });
  const {
    name: _name,
    type: _type,
    runningStage: _stage,
    ...tree
  } = redlined(print(before, earlier), print(after, now), {
    author: authorOf(after, language),
    date: dates.after,
    ...(dates.before === null ? {} : { since: dates.before }),
  });
  return tree;
}

/** The paper asked for; where none is, the first programme, if it can be one that is no part of another paper. */
function paperIn({ event }: EditionContent, paperId: string): Paper | undefined {
  const papers = inOrder(event.papersById).filter(isRedlinable);
  const programmes = papers.filter(
    (paper) => paper.form === 'generated' && paper.type.startsWith('programme'),
  );
  const parts = new Set(papers.flatMap((paper) => (paper.form === 'authored' ? [paper.endsWithId] : [])));
  return (
    papers.find(({ id }) => id === paperId) ?? programmes.find(({ id }) => !parts.has(id)) ?? programmes[0]
  );
}

function programmeOf({ id, order, language }: GeneratedPaper): GeneratedPaper {
  return blankGeneratedPaper(id, order, 'programme-table', language);
}

function typeOf(paper: Paper): string {
  return paper.form === 'letter' ? paper.form : paper.type;
}

/** The office that wrote last; else who convenes. */
function authorOf({ event, officesById }: EditionContent, language: DocumentSource['language']): string {
  const offices = inOrder(event.papersById).flatMap((paper) =>
    paper.form === 'letter' && paper.officeId !== null ? [officesById[paper.officeId]] : [],
  );
  const name = textIn(offices.at(-1)?.name ?? {}, language, event.mainLanguage);
  return name || textIn(event.convener, language, event.mainLanguage) || redlineWordsIn(language).secretariat;
}
