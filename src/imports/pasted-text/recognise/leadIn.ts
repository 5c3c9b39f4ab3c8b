// Lines that lead in a list of a session: "The panel will focus on the following themes:", "Guiding questions:".
import { fold } from '#languages/foldedText.ts';
import { QUESTIONS_WORD, THEMES_WORD } from './lineWords.ts';
import type { SourceLine } from '../sourceBlock.ts';

export type ListKind = 'themes' | 'questions';

export function leadInOf(line: SourceLine, next: SourceLine | undefined): ListKind | null {
  const text = line.text.trim();
  if (text.length > 300) return null;
  const isOpen = /[:：]$/u.test(text);
  const words = fold(text);
  const hasList = next !== undefined && (next.bullet !== null || next.depth > line.depth);
  if (!isOpen && !(text.length <= 60 && hasList)) return null;
  if (QUESTIONS_WORD.at(words) >= 0) return 'questions';
  return THEMES_WORD.at(words) >= 0 ? 'themes' : null;
}

export function isQuestion(text: string): boolean {
  return /[?？؟][»”"’')]?\s*$/u.test(text);
}
