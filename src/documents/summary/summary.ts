// A summary of the President: the text as written; the programme it attaches follows on pages of its own.
import type { AuthoredPaper } from '#domain/papers/paper.ts';
import { bodyBlocks } from '../rich-text/bodyBlocks.ts';
import type { DocumentSource } from '../source.ts';
import type { Block } from '../tree.ts';
import type { Voice } from '../voice.ts';

export function summaryBlocks(source: DocumentSource<AuthoredPaper>, voice: Voice): readonly Block[] {
  return bodyBlocks(source.paper.body, source, voice);
}
