// A concept note or concept paper: the text as written, opened by the event's epigraph where the text has no
// quotation of its own.
import type { AuthoredPaper } from '#domain/papers/paper.ts';
import { formatDate } from '#languages/dates.ts';
import { plainDateStyle } from '../rich-text/fields.ts';
import { bodyBlocks } from '../rich-text/bodyBlocks.ts';
import type { DocumentSource } from '../source.ts';
import { text } from '../tree.ts';
import type { Block, Inline } from '../tree.ts';
import type { Voice } from '../voice.ts';

export function conceptNoteBlocks(source: DocumentSource<AuthoredPaper>, voice: Voice): readonly Block[] {
  const body = bodyBlocks(source.paper.body, source, voice);
  const isQuoted = body.some((block) => block.type === 'quotation');
  return isQuoted ? body : [...epigraphBlocks(source, voice), ...body];
}

function epigraphBlocks(source: DocumentSource, voice: Voice): readonly Block[] {
  const { epigraph } = source.event;
  const inlines = epigraph === null ? [] : voice.inlines(epigraph.text);
  if (epigraph === null || inlines.length === 0) return [];
  const author = voice.inlines(epigraph.author);
  const style = plainDateStyle(voice.houseStyle.dateStyle);
  const date: readonly Inline[] =
    epigraph.date === null ? [] : [text(formatDate(epigraph.date, style, voice.language))];
  return [{ type: 'quotation', inlines, source: [author, date].filter((line) => line.length > 0) }];
}
