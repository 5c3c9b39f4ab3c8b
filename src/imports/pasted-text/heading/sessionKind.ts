// The kind of a session from its number and its title: "Panel 2", "Pause-café", "闭幕式". The label that bears the number
// decides first, then the word that stands first in the title; what nothing tells is `other`.
import type { SessionKindId } from '#domain/session-kinds/registry.ts';
import { fold } from '#languages/foldedText.ts';
import { KINDS, PAUSES } from './kindWords.ts';

/** A pause has a short title: "Lunch for all participants", but not "Lunch debate on the financing of …". */
const LONGEST_PAUSE = 60;
const LONGEST_LOOKED_AT = 300;

export function sessionKindOf(number: string, title: string): SessionKindId {
  const label = fold(number);
  const words = fold(title.slice(0, LONGEST_LOOKED_AT));
  const byLabel = label === '' ? null : firstOf(KINDS, label);
  if (byLabel !== null && byLabel !== 'plenary') return byLabel;
  const pause = words.length <= LONGEST_PAUSE ? firstOf(PAUSES, words) : null;
  if (pause !== null) return pause;
  return firstOf(KINDS, words) ?? byLabel ?? 'other';
}

/** Nobody speaks in these, and their rows need no title beside the word. */
export function isPauseTitle(title: string): boolean {
  return title.length <= LONGEST_PAUSE && firstOf(PAUSES, fold(title)) !== null;
}

function firstOf(table: typeof KINDS, words: string): SessionKindId | null {
  let found: SessionKindId | null = null;
  let place = Number.POSITIVE_INFINITY;
  for (const one of table) {
    const at = one.words.at(words);
    if (at >= 0 && at < place) {
      found = one.kind;
      place = at;
    }
  }
  return found;
}
