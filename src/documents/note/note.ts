// A note: any other text a person wrote. Also what an unknown authored paper prints as.
import type { AuthoredPaper } from '#domain/papers/paper.ts';
import { bodyBlocks } from '../rich-text/bodyBlocks.ts';
import type { DocumentSource } from '../source.ts';
import type { Block } from '../tree.ts';
import type { Voice } from '../voice.ts';

export function noteBlocks(source: DocumentSource<AuthoredPaper>, voice: Voice): readonly Block[] {
  return bodyBlocks(source.paper.body, source, voice);
}
