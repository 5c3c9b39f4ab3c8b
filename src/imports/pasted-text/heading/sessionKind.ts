// The kind of a session from its number and its title: "Panel 2", "Pause-café", "闭幕式". The label that bears the number
// decides first, then the word that stands first in the title; what nothing tells is `other`.
import type { SessionKindId } from '#domain/session-kinds/registry.ts';
import { fold } from '#languages/foldedText.ts';
import { ANY_KIND, ANY_PAUSE, KINDS, PAUSES } from './kindWords.ts';

/** A pause has a short title: "Lunch for all participants", but not "Lunch debate on the financing of …". */
const LONGEST_PAUSE = 60;
const LONGEST_LOOKED_AT = 300;

export function sessionKindOf(number: string, title: string): SessionKindId {
  const label = fold(number);
  const words = fold(title.slice(0, LONGEST_LOOKED_AT));
  const byLabel = label === '' ? null : kindIn(label);
  if (byLabel !== null && byLabel !== 'plenary') return byLabel;
  const pause = words.length <= LONGEST_PAUSE ? pauseIn(words) : null;
  if (pause !== null) return pause;
  return kindIn(words) ?? byLabel ?? 'other';
}

/** Nobody speaks in these, and their rows need no title beside the word. */
export function isPauseTitle(title: string): boolean {
  return title.length <= LONGEST_PAUSE && ANY_PAUSE.at(fold(title)) >= 0;
}

function pauseIn(words: string): SessionKindId | null {
  return kindAt(PAUSES, words, ANY_PAUSE.at(words));
}

function kindIn(words: string): SessionKindId | null {
  return kindAt(KINDS, words, ANY_KIND.at(words));
}

/** The first of those whose words stand at the place. */
function kindAt(table: typeof KINDS, words: string, place: number): SessionKindId | null {
  if (place < 0) return null;
  return table.find((one) => one.words.at(words) === place)?.kind ?? null;
}
