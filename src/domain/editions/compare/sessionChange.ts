// Changes to sessions: where and when they sit, what they are called, and the lines under them.
import type { Language, LocalText } from '#languages/language.ts';
import type { PaperId, SessionId } from '../../ids.ts';
import type {
  Access,
  FloorRule,
  ListItem,
  ListOfSpeakers,
  Sitting,
  SubItem,
} from '../../programme/session.ts';
import type { ChangeBasics, SessionRef } from './change.ts';

export type SessionChange =
  | SessionAdded
  | SessionRemoved
  | SessionSplit
  | SessionsMerged
  | SessionScheduled
  | SessionMoved
  | SittingsChanged
  | SessionReordered
  | SittingFixed
  | SessionReworded
  | SessionKindChanged
  | SessionRenumbered
  | SessionToBeConfirmed
  | AccessChanged
  | ListOfSpeakersChanged
  | WebcastChanged
  | InterpretationChanged
  | RoleLabelChanged
  | LineChanged
  | LinesReordered
  | LinesMovedToPaper
  | SessionNoteChanged;

/** `session` = the session concerned; both ids wherever it stands in both contents. */
interface OfSession extends ChangeBasics {
  readonly session: SessionRef;
}

export interface SessionAdded extends OfSession {
  readonly type: 'session-added';
}

export interface SessionRemoved extends OfSession {
  readonly type: 'session-removed';
}

/** One session became several: `session` is the part that carries on, `others` are the new ones (their ids after). */
export interface SessionSplit extends OfSession {
  readonly type: 'session-split';
  readonly others: readonly SessionId[];
}

/** Several became one: `session` is the one that carries on, `others` went into it (their ids before). */
export interface SessionsMerged extends OfSession {
  readonly type: 'sessions-merged';
  readonly others: readonly SessionId[];
}

/** It got its first sitting, or lost its last one. */
export interface SessionScheduled extends OfSession {
  readonly type: 'session-scheduled' | 'session-unscheduled';
  /** Of the content in which it sits. */
  readonly sittings: readonly Sitting[];
}

export type MovePart = 'day' | 'time' | 'length' | 'room';

/**
 * One sitting is elsewhere or at another time. `session-retimed`: only its end differs (`what` is `['length']`);
 * `session-moved`: day, start or room differ, the length perhaps too.
 */
export interface SessionMoved extends OfSession {
  readonly type: 'session-moved' | 'session-retimed';
  readonly before: Sitting;
  readonly after: Sitting;
  /** In the order day, time, length, room. Never empty. Rooms are compared as held, the default room included. */
  readonly what: readonly MovePart[];
}

/** It sits more or fewer times than before: all its sittings, by day and start. */
export interface SittingsChanged extends OfSession {
  readonly type: 'sittings-changed';
  readonly before: readonly Sitting[];
  readonly after: readonly Sitting[];
}

/** It stands before or after another row though no hour says so: rows that start together or have no time. */
export interface SessionReordered extends OfSession {
  readonly type: 'session-reordered';
}

/** Internal: whether it keeps its hours when others push. */
export interface SittingFixed extends OfSession {
  readonly type: 'sitting-fixed';
  readonly isFixed: boolean;
}

export interface SessionReworded extends OfSession {
  readonly type: 'session-reworded';
  readonly field: 'title' | 'subtitle' | 'themesLeadIn' | 'questionsLeadIn';
  readonly before: LocalText;
  readonly after: LocalText;
}

export interface SessionKindChanged extends OfSession {
  readonly type: 'session-kind';
  readonly before: string;
  readonly after: string;
}

/** "Panel II" is now "Panel III", in the main language; empty = has no number. */
export interface SessionRenumbered extends OfSession {
  readonly type: 'session-renumbered';
  readonly before: string;
  readonly after: string;
}

/** The whole session got or lost its (TBC). */
export interface SessionToBeConfirmed extends OfSession {
  readonly type: 'session-tbc';
  readonly isToBeConfirmed: boolean;
}

export interface AccessChanged extends OfSession {
  readonly type: 'access';
  readonly before: Access;
  readonly after: Access;
}

export interface ListOfSpeakersChanged extends OfSession {
  readonly type: 'list-of-speakers';
  readonly before: ListOfSpeakers;
  readonly after: ListOfSpeakers;
}

export interface WebcastChanged extends OfSession {
  readonly type: 'webcast';
  readonly isWebcast: boolean;
}

export interface InterpretationChanged extends OfSession {
  readonly type: 'interpretation';
  readonly before: readonly Language[];
  readonly after: readonly Language[];
}

/** What stands over the people of a role; null = the usual label. */
export interface RoleLabelChanged extends OfSession {
  readonly type: 'role-label';
  readonly role: string;
  readonly before: LocalText | null;
  readonly after: LocalText | null;
}

export type LineList = 'themes' | 'questions' | 'sub-items' | 'floor-rules';

export type Line = ListItem | SubItem | FloorRule;

/** The words of any line, whatever its list calls them. */
export function wordsOfLine(line: Line): LocalText {
  return 'who' in line ? line.who : line.text;
}

/**
 * One line under a session. `line-moved` = it now stands under another session (`to`), and may be reworded besides.
 * `line-changed` = its minutes, its emphasis or the sessions it draws on, the words kept.
 */
export interface LineChanged extends OfSession {
  readonly type: 'line-added' | 'line-removed' | 'line-reworded' | 'line-changed' | 'line-moved';
  readonly list: LineList;
  readonly before: Line | null;
  readonly after: Line | null;
  /** Of `line-moved`: the session it stands under now. */
  readonly to: SessionId | null;
}

export interface LinesReordered extends OfSession {
  readonly type: 'lines-reordered';
  readonly list: LineList;
}

/** The lines stood with the session in the printed programme and now stand in the text of a paper, or the reverse. */
export interface LinesMovedToPaper extends OfSession {
  readonly type: 'lines-moved-to-paper' | 'lines-moved-from-paper';
  readonly list: LineList;
  /** The paper whose text has or had them. */
  readonly paperId: PaperId;
}

/** Internal. */
export interface SessionNoteChanged extends OfSession {
  readonly type: 'session-note';
  readonly before: string;
  readonly after: string;
}
