// Has files written by the worker beside the page, and on the page itself where no worker starts. One worker serves
// every export; a cancelled one is ended, because what it is doing cannot be stopped otherwise.
import { fileWorkerAddress } from '#ui/trustedTypes.ts';
import { write } from './writing.ts';
import type { WriteAnswer, WriteRequest, Writing } from './writing.ts';
import type { FileContent } from '#exports/zipFile.ts';

/** Rejects with the error of the writer, or with an AbortError. */
export async function writeInBackground(writing: Writing, signal: AbortSignal): Promise<FileContent> {
  signal.throwIfAborted();
  const answer = await answerOfWorker(await workerNow(), writing, signal);
  if (answer === null) {
    await pause();
    signal.throwIfAborted();
    return write(writing);
  }
  if (answer.isOk) return answer.content;
  // A part of the program that did not come would not be asked for again: the next try begins in a new worker.
  endWorker();
  const error = new Error(answer.message);
  error.name = answer.error;
  throw error;
}

/** Milliseconds are not waited for: the page gets to draw and to answer before the next piece of work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

interface Waiting {
  /** null = the worker is of no use. */
  readonly settle: (answer: WriteAnswer | null) => void;
  readonly fail: (error: unknown) => void;
}

let worker: Worker | null = null;
let isUseless = false;
let lastId = 0;
const waiting = new Map<number, Waiting>();

function answerOfWorker(
  running: Worker | null,
  writing: Writing,
  signal: AbortSignal,
): Promise<WriteAnswer | null> {
  if (running === null) return Promise.resolve(null);
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      endWorker();
      for (const one of takeWaiting()) one.fail(signal.reason);
    };
    waiting.set(id, {
      settle: (answer) => {
        signal.removeEventListener('abort', onAbort);
        resolve(answer);
      },
      fail: reject,
    });
    signal.addEventListener('abort', onAbort, { once: true });
    const request: WriteRequest = { id, writing };
    running.postMessage(request, { transfer: [] });
  });
}

async function workerNow(): Promise<Worker | null> {
  if (worker !== null || isUseless) return worker;
  try {
    const { default: address } = await import('./exportWorker.ts?worker&url');
    worker ??= startWorker(address);
  } catch {
    isUseless = true;
  }
  return worker;
}

function startWorker(address: string): Worker {
  const started = new Worker(fileWorkerAddress(address), { type: 'module', name: 'papers' });
  started.addEventListener('message', ({ data }: MessageEvent<WriteAnswer>) => {
    waiting.get(data.id)?.settle(data);
    waiting.delete(data.id);
  });
  // The worker's own file could not be loaded or run: what fails inside it comes as an answer.
  started.addEventListener('error', () => {
    isUseless = true;
    endWorker();
    for (const one of takeWaiting()) one.settle(null);
  });
  return started;
}

function endWorker(): void {
  worker?.terminate();
  worker = null;
}

function takeWaiting(): readonly Waiting[] {
  const all = [...waiting.values()];
  waiting.clear();
  return all;
}
