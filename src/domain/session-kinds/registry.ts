// Every kind of session. To add one: a file beside this one, and a line here.
import { adoption } from './adoption.ts';
import { ceremony } from './ceremony.ts';
import { closing } from './closing.ts';
import { hearing } from './hearing.ts';
import { interactiveDialogue } from './interactiveDialogue.ts';
import { keynote } from './keynote.ts';
import { lunch } from './lunch.ts';
import { opening } from './opening.ts';
import { other } from './other.ts';
import { panel } from './panel.ts';
import { pause } from './pause.ts';
import { plenary } from './plenary.ts';
import { qAndA } from './qAndA.ts';
import { reception } from './reception.ts';
import { registration } from './registration.ts';
import { roundTable } from './roundTable.ts';
import { statements } from './statements.ts';
import { video } from './video.ts';
import type { SessionKind } from './SessionKind.ts';

export const SESSION_KINDS = {
  opening,
  keynote,
  statements,
  panel,
  plenary,
  'interactive-dialogue': interactiveDialogue,
  'round-table': roundTable,
  hearing,
  'q-and-a': qAndA,
  video,
  ceremony,
  adoption,
  closing,
  break: pause,
  lunch,
  reception,
  registration,
  other,
} satisfies Record<string, SessionKind>;

export type SessionKindId = keyof typeof SESSION_KINDS;

export const SESSION_KIND_IDS = Object.keys(SESSION_KINDS) as readonly SessionKindId[];

/** The behaviour of a kind; an unknown id from a newer file behaves as `other`. */
export function kindOf(session: { readonly kind: string }): SessionKind {
  return Object.hasOwn(SESSION_KINDS, session.kind)
    ? SESSION_KINDS[session.kind as SessionKindId]
    : SESSION_KINDS.other;
}

/** The id to use for words and colours: the session's own kind, or `other` where it is unknown. */
export function knownKindId(session: { readonly kind: string }): SessionKindId {
  return Object.hasOwn(SESSION_KINDS, session.kind) ? (session.kind as SessionKindId) : 'other';
}
