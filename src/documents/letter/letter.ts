// A letter: letterhead, date, salutation, body, close, room for the signature, signatory, addressee, enclosures.
// The signatory prints without courtesy title or function, as the President's letters are signed.
import type { Letter } from '#domain/papers/paper.ts';
import { formatDate } from '#languages/dates.ts';
import { enclosedPapers, plainDateStyle } from '../rich-text/fields.ts';
import { richBlocks, richTextIn } from '../rich-text/richBlocks.ts';
import type { DocumentSource } from '../source.ts';
import { paragraph, text } from '../tree.ts';
import type { Block, Inline, ParagraphStyle } from '../tree.ts';
import { linesOf } from '../voice.ts';
import type { Voice } from '../voice.ts';

export function letterBlocks(source: DocumentSource<Letter>, voice: Voice): readonly Block[] {
  const { paper } = source;
  const office = paper.officeId === null ? undefined : source.officesById[paper.officeId];
  const letterhead = office === undefined ? [] : linesOf(office.letterhead, voice);
  const ownAddressee = linesOf(paper.addressee, voice);
  const addressee =
    ownAddressee.length > 0 || office === undefined ? ownAddressee : linesOf(office.addressee, voice);
  const signatory = paper.signatory === '' ? (office?.signatory ?? '') : paper.signatory;
  const enclosed = enclosedPapers(paper, source).length;
  return [
    ...addressBlock('letterhead', letterhead),
    ...line('letterDate', dateLine(paper, voice)),
    ...line('salutation', voice.inlines(paper.salutation)),
    ...richBlocks(richTextIn(paper.body, source), source, voice),
    ...line('complimentaryClose', voice.inlines(paper.complimentaryClose)),
    {
      type: 'signature',
      isHandSigned: paper.isHandSigned,
      lines: signatory === '' ? [] : [[text(signatory)]],
    },
    ...addressBlock('addressee', addressee),
    ...line('enclosures', enclosed === 0 ? [] : [text(voice.words.enclosures(enclosed))]),
  ];
}

function dateLine(paper: Letter, voice: Voice): readonly Inline[] {
  const place = voice.inlines(paper.place);
  if (paper.date === null) return place;
  const date = text(formatDate(paper.date, plainDateStyle(voice.houseStyle.dateStyle), voice.language));
  return place.length === 0 ? [date] : [...place, text(', '), date];
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
