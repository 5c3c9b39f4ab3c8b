// A sheet read as the app reads what is pasted, and how what was read compares with its answer.
import { readProgrammeText } from '../pasted-text/readProgramme.ts';
import type { Answer } from './answer.ts';
import { answerOf } from './answerOf.ts';
import { comparison } from './comparison.ts';
import type { Comparison } from './comparison.ts';
import type { Sheet } from './sheets.ts';

export interface ScoredSheet extends Comparison {
  readonly name: string;
  readonly read: Answer;
}

export function scoredSheet({ name, text, answer }: Sheet): ScoredSheet {
  const read = answerOf(readProgrammeText(text, { language: null, today: null, answers: {} }));
  return { name, read, ...comparison(answer, read) };
}
