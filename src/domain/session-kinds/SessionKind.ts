// What the rest of the program may ask of a kind of session. Only this folder compares `.kind`.
import type { Minutes } from '../time.ts';

export interface SessionKind {
  /** Which of the quiet colours of tokens.css marks it. */
  readonly tone: SessionTone;
  /** Length of a new session of this kind, in minutes. */
  readonly usualLength: Minutes;
  /** Role a pasted or new person gets. */
  readonly usualRole: string;
  /** Needs a chair or a moderator: the checks ask. */
  readonly wantsChair: boolean;
  /** A pause: nobody speaks, and it may span every room. */
  readonly isPause: boolean;
  /** Numbered ("Panel II") where the event's numbering names no pattern of its own. */
  readonly isNumbered: boolean;
}

export type SessionTone = 'opening' | 'panel' | 'plenary' | 'closing' | 'pause' | 'other';
