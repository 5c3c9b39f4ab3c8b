// Marks beside a title that say who may come and whether the row is sure: "(closed)", "à huis clos", "(TBC)".
import { fold } from '#languages/foldedText.ts';
import type { Access } from '#domain/programme/session.ts';
import { personAt } from '../people/personAt.ts';
import { CLOSED_WORD, INVITATION_WORD, OPEN_WORD, TO_BE_CONFIRMED } from '../recognise/lineWords.ts';

const BRACKETS = /\s*[(（[]([^()（）[\]]{2,60})[)）\]]/gu;

export function accessOf(text: string): Access {
  const words = fold(text.slice(0, 400));
  if (CLOSED_WORD.at(words) >= 0) return inBracketsOrAlone(text, CLOSED_WORD.leads) ? 'closed' : 'unstated';
  if (INVITATION_WORD.at(words) >= 0) return 'by-invitation';
  if (OPEN_WORD.at(words) >= 0 && inBracketsOrAlone(text, OPEN_WORD.leads)) return 'open';
  return 'unstated';
}

/** Marks of the session on a line of their own, which may go on with languages: "Closed meeting", "Open meeting · Webcast". */
export function accessOfLine(text: string): Access {
  const [first = ''] = text.split(/\s?[·|;]\s?/u);
  return first.length <= 40 && personAt(first) === null ? accessOf(first.replace(LABEL, '')) : 'unstated';
}

const LABEL = /^[^:：]{2,40}[:：]\s?/u;

/** "Closed session", "Consultations (closed)", "Réunion – à huis clos": not "Closed-door diplomacy in history". */
function inBracketsOrAlone(text: string, leads: (words: string) => boolean): boolean {
  const parts = [text, ...text.split(/[()（）[\]–—,;:]|\s-\s/u)];
  return parts.some((part) => part.trim().length <= 40 && leads(fold(part)));
}

export function isTitleToBeConfirmed(text: string): boolean {
  if (TO_BE_CONFIRMED.are(fold(text.slice(0, 80)))) return true;
  return bracketsIn(text).some((words) => TO_BE_CONFIRMED.are(fold(words)));
}

/** Without "(TBC)" and "(closed)", which are kept as marks of the session. */
export function withoutMarks(text: string): string {
  if (!/[(（[]/.test(text)) return text.trim();
  const rest = text.replace(BRACKETS, (whole, words: string) => {
    const plain = fold(words);
    return TO_BE_CONFIRMED.are(plain) || CLOSED_WORD.are(plain) || INVITATION_WORD.are(plain) ? '' : whole;
  });
  return rest.trim() === '' ? text.trim() : rest.trim();
}

function bracketsIn(text: string): readonly string[] {
  if (!/[(（[]/.test(text)) return [];
  return [...text.slice(0, 1000).matchAll(BRACKETS)].map((match) => match[1] ?? '');
}
