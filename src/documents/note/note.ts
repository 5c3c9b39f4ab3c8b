// A note: any other text a person wrote. Also what an unknown authored paper prints as.
import type { AuthoredPaper } from '#domain/papers/paper.ts';
import { richBlocks, richTextIn } from '../rich-text/richBlocks.ts';
import type { DocumentSource } from '../source.ts';
import type { Block } from '../tree.ts';
import type { Voice } from '../voice.ts';

export function noteBlocks(source: DocumentSource<AuthoredPaper>, voice: Voice): readonly Block[] {
  return richBlocks(richTextIn(source.paper.body, source), source, voice);
}
