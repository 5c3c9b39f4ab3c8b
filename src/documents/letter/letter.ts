// A letter: letterhead, date, salutation, body, close, room for the signature, signatory, addressee, enclosures.
// The signatory prints without courtesy title or function, as the President's letters are signed.
import type { Letter } from '#domain/papers/paper.ts';
import { formatDate } from '#languages/dates.ts';
import { salutationLine } from '#languages/papers/salutations.ts';
import { enclosedPapers, plainDateStyle } from '../rich-text/fields.ts';
import { recipientFacts, recipientFunction, recipientName, spokenTo } from '../rich-text/personFields.ts';
import { bodyBlocks } from '../rich-text/bodyBlocks.ts';
import type { DocumentSource } from '../source.ts';
import { paragraph, text } from '../tree.ts';
import type { Block, Inline, ParagraphStyle } from '../tree.ts';
import { linesOf } from '../voice.ts';
import type { Voice } from '../voice.ts';

export function letterBlocks(source: DocumentSource<Letter>, voice: Voice): readonly Block[] {
  const { paper } = source;
  const office = paper.officeId === null ? undefined : source.officesById[paper.officeId];
  const letterhead = office === undefined ? [] : linesOf(office.letterhead, voice);
  const signatory = paper.signatory === '' ? (office?.signatory ?? '') : paper.signatory;
  const enclosed = enclosedPapers(paper, source).length;
  return [
    ...addressBlock('letterhead', letterhead),
    ...line('letterDate', dateLine(paper, voice)),
    ...line('salutation', salutation(source, voice)),
    ...bodyBlocks(paper.body, source, voice),
    ...line('complimentaryClose', voice.inlines(paper.complimentaryClose)),
    {
      type: 'signature',
      isHandSigned: paper.isHandSigned,
      lines: signatory === '' ? [] : [[text(signatory)]],
    },
    ...addressBlock('addressee', addressee(source, voice)),
    ...line('enclosures', enclosed === 0 ? [] : [text(voice.words.enclosures(enclosed))]),
  ];
}

/** What is typed is for everybody; left empty, a copy for one person speaks to that person. */
function salutation(source: DocumentSource<Letter>, voice: Voice): readonly Inline[] {
  const typed = voice.inlines(source.paper.salutation);
  const facts = recipientFacts(source);
  if (typed.length > 0 || facts === null) return typed;
  return [text(salutationLine(spokenTo(facts, voice), voice.language))];
}

/** As typed, or the person whose copy this is, or the office's usual one. */
function addressee(source: DocumentSource<Letter>, voice: Voice): readonly (readonly Inline[])[] {
  const { officeId, addressee: typed } = source.paper;
  const own = linesOf(typed, voice);
  if (own.length > 0) return own;
  const facts = recipientFacts(source);
  if (facts !== null)
    return [[text(recipientName(facts, voice))], recipientFunction(facts, voice)].filter(
      (line) => line.length > 0,
    );
  const office = officeId === null ? undefined : source.officesById[officeId];
  return office === undefined ? [] : linesOf(office.addressee, voice);
}

function dateLine(paper: Letter, voice: Voice): readonly Inline[] {
  const place = voice.inlines(paper.place);
  if (paper.date === null) return place;
  const { comma, letterDate } = voice.words;
  const date = formatDate(paper.date, plainDateStyle(voice.houseStyle.dateStyle), voice.language);
  return place.length === 0
    ? [text(letterDate(date, false))]
    : [...place, text(`${comma}${letterDate(date, true)}`)];
}

function line(style: ParagraphStyle, inlines: readonly Inline[]): readonly Block[] {
  return inlines.length === 0 ? [] : [paragraph(style, inlines)];
}

function addressBlock(
  style: 'letterhead' | 'addressee',
  lines: readonly (readonly Inline[])[],
): readonly Block[] {
  return lines.length === 0 ? [] : [{ type: 'addressBlock', style, lines }];
}
