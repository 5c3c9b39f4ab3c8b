// The shape of a command: one named way in which the library may change.
import type { Draft } from 'mutative';
import type { Library } from '#domain/library.ts';

export type LibraryDraft = Draft<Library>;

export interface Command<Args> {
  /** A key of the `commands` words; the undo toast and the history show it. */
  readonly name: string;
  /** Changes the draft in place; throws only on a programming mistake, never on what a user typed. */
  readonly run: (draft: LibraryDraft, args: Args) => void;
  /** Edits with the same key that follow each other closely become one undo step (typing in one field). */
  readonly mergeKey?: (args: Args) => string;
}
