// What a page for others is made from: what was wished for, and how the page speaks in one of its languages.
import type { EditionContent } from '#domain/editions/content.ts';
import type { PaperId } from '#domain/ids.ts';
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import type { Day } from '#domain/time.ts';
import type { ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import type { DocumentSource } from '#documents/source.ts';
import { paragraph } from '#documents/tree.ts';
import type { Inline } from '#documents/tree.ts';
import type { Voice } from '#documents/voice.ts';
import type { Language } from '#languages/language.ts';
import type { ShareWords } from '#languages/papers/shareWords.ts';
import type { HtmlNode } from '../html/element.ts';
import { paperElements } from '../html/paperElements.ts';

export interface ShareWish {
  readonly content: EditionContent;
  /** The number of the edition; null = a draft, or a "what if". */
  readonly sequence: number | null;
  /** Of a draft: today. */
  readonly asOf: Day;
  /** At least one; the first is shown first. */
  readonly languages: readonly Language[];
  /** In the order they stand on the page. */
  readonly paperIds: readonly PaperId[];
  /** Internal notes go with it, on the page and in its data. */
  readonly hasInternal: boolean;
  readonly calendar: CalendarStanding;
}

/** Where the calendar inside stands among those that went out before. */
interface CalendarStanding {
  /** The number of the edition; for a draft one more than the last edition's. */
  readonly sequence: number;
  /** Milliseconds. */
  readonly issuedAt: number;
  /** The editions before, oldest first. */
  readonly earlier: readonly ScheduleFacts[];
}

/** What every part of the page in one language is made from. */
export interface Telling {
  readonly wish: ShareWish;
  readonly source: DocumentSource<GeneratedPaper>;
  readonly voice: Voice;
  readonly words: ShareWords;
  /** Keeps the ids of the languages apart: "en-". */
  readonly prefix: string;
}

/** Words with the language they are in, as every paper writes them. */
export function inlineNodes(
  inlines: readonly Inline[],
  { voice }: Pick<Telling, 'voice'>,
): readonly HtmlNode[] {
  const { blocks } = paperElements(
    { language: voice.language, blocks: [paragraph('body', inlines)] },
    `${voice.language}-line-`,
  );
  return blocks[0]?.children ?? [];
}
