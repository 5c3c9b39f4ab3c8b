// What is being imported: the sources that were handed in, what each gave, and what was answered and corrected since.
// A store of this screen alone; nothing of it is in the library.
import { create } from 'zustand';
import type { EventId } from '#domain/ids.ts';
import type { FileOutcome, ImportFile } from '#imports/fileOutcome.ts';
import type { ColumnRole } from '#imports/pasted-text/sourceBlock.ts';
import type { ReadingQuestion } from '#imports/programme/reading.ts';
import type { ImportProgress } from '#imports/worker/readInWorker.ts';
import type { Language } from '#languages/language.ts';
import { blankParticipation, blankSession } from './byHand.ts';
import {
  type Corrections,
  type LineList,
  type Merging,
  NO_CORRECTIONS,
  type PartCorrection,
  type SessionCorrection,
} from './corrections.ts';

export type ImportInput =
  | { readonly kind: 'text'; readonly text: string; readonly html: string | null }
  | { readonly kind: 'file'; readonly file: ImportFile };

export interface ImportSource {
  readonly id: number;
  /** Of the file; empty for a pasted text. */
  readonly name: string;
  readonly input: ImportInput;
  readonly outcome: FileOutcome;
  /** null = told from the text. */
  readonly language: Language | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly columnsByTable: Readonly<Record<string, readonly ColumnRole[]>>;
  /** Every question asked so far: one that was answered stays, to be answered otherwise. */
  readonly asked: readonly ReadingQuestion[];
  readonly corrections: Corrections;
  /** The event it goes into; null = a new one. */
  readonly targetId: EventId | null;
  readonly isTakenIn: boolean;
}

interface Importing {
  readonly sources: readonly ImportSource[];
  readonly currentId: number | null;
  readonly progress: ImportProgress | null;
  /** The pasted text somebody went back to. */
  readonly draft: string;
}

export const useImporting = create<Importing>(() => ({
  sources: [],
  currentId: null,
  progress: null,
  draft: '',
}));

export function currentSource({
  sources,
  currentId,
}: Pick<Importing, 'sources' | 'currentId'>): ImportSource | null {
  return sources.find(({ id }) => id === currentId) ?? null;
}

export function changeSource(id: number, change: (source: ImportSource) => Partial<ImportSource>): void {
  useImporting.setState(({ sources }) => ({
    sources: sources.map((source) => (source.id === id ? { ...source, ...change(source) } : source)),
  }));
}

export function correct(change: (corrections: Corrections) => Partial<Corrections>): void {
  const source = currentSource(useImporting.getState());
  if (source === null) return;
  changeSource(source.id, ({ corrections }) => ({ corrections: { ...corrections, ...change(corrections) } }));
}

export function correctSession(key: string, change: Partial<SessionCorrection>): void {
  correct(({ sessions }) => ({ sessions: { ...sessions, [key]: { ...sessions[key], ...change } } }));
}

export function correctPart(sessionKey: string, partKey: string, change: PartCorrection): void {
  correct(({ sessions }) => {
    const session = sessions[sessionKey] ?? {};
    const parts = { ...session.parts, [partKey]: { ...session.parts?.[partKey], ...change } };
    return { sessions: { ...sessions, [sessionKey]: { ...session, parts } } };
  });
}

/** Returns the key of the new row, to be opened. */
export function addSession(day: number, after: string | null): string {
  const count = currentSource(useImporting.getState())?.corrections.added.length ?? 0;
  const session = blankSession(count);
  correct(({ added }) => ({ added: [...added, { session, day, after }] }));
  return session.key;
}

export function addPerson(sessionKey: string, role: string): void {
  correct(({ sessions }) => {
    const session = sessions[sessionKey] ?? {};
    const people = [...(session.people ?? []), blankParticipation(role)];
    return { sessions: { ...sessions, [sessionKey]: { ...session, people } } };
  });
}

export function newSource(id: number, name: string, input: ImportInput, outcome: FileOutcome): ImportSource {
  return {
    id,
    name,
    input,
    outcome,
    language: null,
    answers: {},
    columnsByTable: {},
    asked: outcome.isRead ? outcome.reading.questions : [],
    corrections: NO_CORRECTIONS,
    targetId: null,
    isTakenIn: false,
  };
}

export function forgetSources(): void {
  useImporting.setState({ sources: [], currentId: null, progress: null, draft: '' });
}

/** To where sources are handed in, with the text that was pasted. Returns the way back to the review. */
export function putSourcesAway(): () => void {
  const { sources, currentId } = useImporting.getState();
  const input = currentSource({ sources, currentId })?.input;
  forgetSources();
  useImporting.setState({ draft: input?.kind === 'text' ? input.text : '' });
  return () =>
    useImporting.setState(({ sources: since }) => ({
      sources: [...sources, ...since.filter(({ id }) => !sources.some((source) => source.id === id))],
      currentId,
    }));
}

/** null = the line is dropped. */
export function correctLine(sessionKey: string, key: string, text: string | null): void {
  correct(({ sessions }) => {
    const session = sessions[sessionKey] ?? {};
    return {
      sessions: { ...sessions, [sessionKey]: { ...session, lines: { ...session.lines, [key]: text } } },
    };
  });
}

export function correctMerging(change: Partial<Merging>): void {
  correct(({ merging }) => ({ merging: { ...merging, ...change } }));
}

/** A line of its own, empty, to be written. */
export function addLine(sessionKey: string, list: LineList): void {
  correct(({ sessions }) => {
    const session = sessions[sessionKey] ?? {};
    const moreLines = { ...session.moreLines, [list]: (session.moreLines?.[list] ?? 0) + 1 };
    return { sessions: { ...sessions, [sessionKey]: { ...session, moreLines } } };
  });
}

export function correctMinutes(sessionKey: string, place: number, minutes: number | null): void {
  correct(({ sessions }) => {
    const session = sessions[sessionKey] ?? {};
    return {
      sessions: {
        ...sessions,
        [sessionKey]: { ...session, minutes: { ...session.minutes, [place]: minutes } },
      },
    };
  });
}

/** Ticks remarks off, or shows them again. */
export function markSeen(keys: readonly string[], isSeen: boolean): void {
  correct(({ seen }) => {
    const others = seen.filter((key) => !keys.includes(key));
    return { seen: isSeen ? [...others, ...keys] : others };
  });
}
