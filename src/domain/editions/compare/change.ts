// What may differ between two editions of one event, as data: what changed, where, and how it stood before and after.
// Ids named `before` belong to the earlier content, ids named `after` to the later; they differ where things were
// imported or made anew. Nothing here says a word: sentences are made from it elsewhere.
import type { SessionId } from '../../ids.ts';
import type { EditionContent } from '../content.ts';
import type { EventChange } from './eventChange.ts';
import type { PaperChange } from './paperChange.ts';
import type { PersonChange } from './personChange.ts';
import type { SessionChange } from './sessionChange.ts';

export type Change = EventChange | SessionChange | PersonChange | PaperChange;

export type ChangeType = Change['type'];

/** What every change carries. */
export interface ChangeBasics {
  /** Unique within a comparison, and the same whenever the same two contents are compared. */
  readonly key: string;
  /** Notes, contacts and what only planning uses: never in anything that is printed or sent. */
  readonly isInternal: boolean;
  /** The change this one follows from of itself (a renumbering from a move), so that lists may hide it; null = none. */
  readonly causeKey: string | null;
}

/** One thing in both contents; null = it is not there. */
export interface Ref<Id extends string> {
  readonly before: Id | null;
  readonly after: Id | null;
}

export type SessionRef = Ref<SessionId>;

export interface Comparison {
  readonly before: EditionContent;
  readonly after: EditionContent;
  /** In reading order: the event, its sessions as the later programme has them (each with its people), people, papers. */
  readonly changes: readonly Change[];
  /** Changes that are one and the same thing and may be said in one line. No change is in two of them. */
  readonly groups: readonly ChangeGroup[];
  /** Every stored value that differs, and which changes say so. Applied to `before`, they give `after`. */
  readonly edits: readonly ContentEdit[];
}

export type ChangeGroup = ShiftGroup | SwapGroup;

/** Sessions of one day and room that all begin as many minutes later, their lengths and their order kept. */
export interface ShiftGroup {
  readonly type: 'shift';
  readonly key: string;
  readonly day: string;
  /** Negative = earlier. */
  readonly minutes: number;
  /** `session-moved` changes, in the order of the programme. */
  readonly changeKeys: readonly string[];
  /** What they are all of that room's sessions of: the day, all that comes later that day or in that part of it; or just some. */
  readonly covers:
    'day' | 'rest-of-day' | 'rest-of-morning' | 'rest-of-afternoon' | 'rest-of-evening' | 'some';
  /** The change right before them that pushed them (a session that got longer, one that was put in); null = not known. */
  readonly causeKey: string | null;
}

/** Two sessions that took each other's place. */
export interface SwapGroup {
  readonly type: 'swap';
  readonly key: string;
  /** The two `session-moved` changes. */
  readonly changeKeys: readonly string[];
}

/** One stored value: where it is from the root of the content, and what it is. Undefined = not there. */
export interface ContentEdit {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  /** Keys of the changes that say it; none = it alters nothing that anybody reads. */
  readonly saidBy: readonly string[];
}
