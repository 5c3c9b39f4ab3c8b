// Has a text or files read beside the page, one after the other, each within a deadline. What takes too long or is
// cancelled is ended with its worker, for nothing else stops a loop; so nothing is ever read on the page itself.
import type { FileOptions, FileOutcome, ImportFile, RefusalReason } from '../fileOutcome.ts';
import { FIRST_TEXT } from './firstText.ts';
import type { ReadAnswer, ReadRequest, Source } from './messages.ts';

export type ImportRequest = ImportText | ImportFiles;

export interface ImportText {
  readonly kind: 'text';
  readonly text: string;
  /** The same as the clipboard had it with its tables; null = none. */
  readonly html: string | null;
  readonly options: FileOptions;
}

export interface ImportFiles {
  readonly kind: 'files';
  readonly files: readonly ImportFile[];
  readonly options: FileOptions;
}

export interface ImportProgress {
  /** Which one is being read, from 0, and of how many. */
  readonly index: number;
  readonly count: number;
  readonly name: string;
  /** How far with this one: 0 to 1. */
  readonly share: number;
}

interface ReadingAside {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
  /** Lets the address of the worker through where the browser wants it vouched for. */
  readonly trusted: (address: string) => string;
}

/** Milliseconds for one file; a programme of a thousand sessions takes one or two seconds. */
const LONGEST = 30_000;

/** One outcome for each file in their order, or one for the text. Never rejects. */
export async function readInWorker(
  request: ImportRequest,
  aside: ReadingAside,
): Promise<readonly FileOutcome[]> {
  const sources = sourcesOf(request);
  const outcomes: FileOutcome[] = [];
  for (const [index, source] of sources.entries()) {
    const name = source.kind === 'file' ? source.file.name : '';
    const tell = (share: number): void => aside.onProgress({ index, count: sources.length, name, share });
    tell(0);
    // One after the other: a worker has one thread, and each file has a deadline of its own.
    outcomes.push(await readOne(source, request.options, { ...aside, name, tell }));
  }
  return outcomes;
}

function sourcesOf(request: ImportRequest): readonly Source[] {
  if (request.kind === 'files') return request.files.map((file) => ({ kind: 'file', file }));
  const { text, html } = request;
  return [html === null ? { kind: 'text', text } : { kind: 'html', html }];
}

interface One extends ReadingAside {
  readonly name: string;
  readonly tell: (share: number) => void;
}

async function readOne(source: Source, options: FileOptions, one: One): Promise<FileOutcome> {
  if (one.signal.aborted) return refused(one.name, 'stopped');
  const running = await workerNow(one.trusted);
  if (running === null) return refused(one.name, 'not-loaded');
  lastId += 1;
  return outcomeFrom(running, { id: lastId, source, options }, one);
}

/** Begun while the user still looks for what to hand in, so that reading it need not wait for the reader. */
export async function prepareReader(trusted: (address: string) => string): Promise<void> {
  if (worker !== null) return;
  const running = await workerNow(trusted);
  if (running === null || lastId > 0) return;
  const options: FileOptions = { language: null, today: null, answers: {}, columnsByTable: {} };
  const request: ReadRequest = { id: FIRST, source: { kind: 'text', text: FIRST_TEXT }, options };
  running.postMessage(request, { transfer: [] });
}

/** Nobody waits for its outcome. */
const FIRST = 0;

let worker: Worker | null = null;
let lastId = FIRST;

function outcomeFrom(running: Worker, request: ReadRequest, one: One): Promise<FileOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: FileOutcome): void => {
      clearTimeout(deadline);
      running.removeEventListener('message', onMessage);
      running.removeEventListener('error', onError);
      one.signal.removeEventListener('abort', onAbort);
      resolve(outcome);
    };
    const giveUp = (reason: RefusalReason): void => {
      endWorker();
      settle(refused(one.name, reason));
    };
    let hasBegun = false;
    const onMessage = ({ data }: MessageEvent<ReadAnswer>): void => {
      if (data.id !== request.id) return;
      hasBegun = true;
      if (data.kind === 'progress') return one.tell(data.share);
      // What did not come would not be asked for again: the next try begins in a new worker.
      if (!data.outcome.isRead && data.outcome.reason === 'not-loaded') endWorker();
      settle(data.outcome);
    };
    // What fails inside comes as an answer: this worker did not start, or broke down over the file.
    const onError = (): void => giveUp(hasBegun ? 'unreadable' : 'not-loaded');
    const onAbort = (): void => giveUp('stopped');
    const deadline = setTimeout(() => giveUp('took-too-long'), LONGEST);
    running.addEventListener('message', onMessage);
    running.addEventListener('error', onError);
    one.signal.addEventListener('abort', onAbort, { once: true });
    running.postMessage(request, { transfer: [] });
  });
}

/** null = it could not be started. */
async function workerNow(trusted: (address: string) => string): Promise<Worker | null> {
  if (worker !== null) return worker;
  try {
    const { default: address } = await import('./importWorker.ts?worker&url');
    worker ??= new Worker(trusted(address), { type: 'module', name: 'import' });
  } catch {
    return null;
  }
  return worker;
}

function endWorker(): void {
  worker?.terminate();
  worker = null;
}

function refused(name: string, reason: RefusalReason): FileOutcome {
  return { isRead: false, name, format: null, reason };
}
