// Whom the event thanks: the text written for this paper, or what the event itself keeps as its acknowledgements.
import type { AuthoredPaper } from '#domain/papers/paper.ts';
import { generatedWordsIn } from '#languages/papers/generatedWords.ts';
import { bodyBlocks } from '../rich-text/bodyBlocks.ts';
import type { DocumentSource } from '../source.ts';
import { heading, paragraph, text } from '../tree.ts';
import type { Block } from '../tree.ts';
import { linesOf } from '../voice.ts';
import type { Voice } from '../voice.ts';

export function acknowledgementsBlocks(
  source: DocumentSource<AuthoredPaper>,
  voice: Voice,
): readonly Block[] {
  const body = bodyBlocks(source.paper.body, source, voice);
  if (body.length > 0) return body;
  return [
    heading('paperTitle', 1, [text(generatedWordsIn(voice.language).titles.acknowledgements)]),
    ...linesOf(source.event.acknowledgements, voice).map((line) => paragraph('body', line)),
  ];
}
