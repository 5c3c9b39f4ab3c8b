// How many of ten thousand damaged and hostile files stop the importer, or keep it longer than it may take: none, or this
// fails. The importer is built first and run in threads, which alone can be ended while they are at work.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'test-results/hostile');
const FILES = 10_000;
/** Milliseconds. */
const LONGEST = 5_000;
const THREADS = 2;

export interface ThreadAnswer {
  readonly number: number;
  readonly how: string;
  readonly name: string;
  /** The file is made, and reading begins. */
  readonly isMade: boolean;
  /** "read", or the reason why not. */
  readonly came?: string;
}

interface Result {
  readonly number: number;
  readonly name: string;
  readonly how: string;
  readonly came: string;
  readonly milliseconds: number;
}

export async function report(): Promise<boolean> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'e2e/report/hostile/thread.ts', outDir: OUT, target: 'node20' },
  });
  const results: Result[] = [];
  let next = 0;
  const take = (): number | null => (next < FILES ? next++ : null);
  await Promise.all(Array.from({ length: THREADS }, () => runThread(take, results)));
  // On a busy machine a file may wait for its turn: one that took too long has another try with nothing beside it.
  const late = results.filter(({ came }) => came === 'too long').map(({ number }) => number);
  const others = results.filter(({ came }) => came !== 'too long');
  results.splice(0, results.length, ...others);
  await runThread(() => late.shift() ?? null, results);
  const bad = results.filter(({ came }) => came === 'uncaught' || came === 'too long');
  for (const { came, how, name, milliseconds } of bad)
    console.log(`${came}  ${name}  ${how}  ${milliseconds} ms`);
  const longest = results.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  for (const { name, how, milliseconds } of longest)
    console.log(`slowest  ${name}  ${how}  ${milliseconds} ms`);
  const counts = new Map<string, number>();
  for (const { came } of results) counts.set(came, (counts.get(came) ?? 0) + 1);
  for (const [came, count] of counts) console.log(`${came.padEnd(18)} ${count}`);
  console.log(JSON.stringify({ files: results.length, bad: bad.length, slowest: longest[0]?.milliseconds }));
  return bad.length === 0;
}

/** One thread after another: what was ended or broke down is followed by a new one. */
async function runThread(take: () => number | null, results: Result[]): Promise<void> {
  let number = take();
  while (number !== null) number = await untilItFails(number, take, results);
}

/** The next number for a new thread; null when all are read. */
function untilItFails(first: number, take: () => number | null, results: Result[]): Promise<number | null> {
  return new Promise((resolve) => {
    const thread = new Worker(join(OUT, 'thread.js'), { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    let made: ThreadAnswer | null = null;
    let begun = 0;
    let limit: NodeJS.Timeout | undefined;
    const note = (came: string): void => {
      clearTimeout(limit);
      const milliseconds = Math.round(performance.now() - begun);
      const { number = -1, name = '', how = 'making it' } = made ?? {};
      results.push({ number, name, how, came, milliseconds });
    };
    const fail = (came: string): void => {
      note(came);
      thread.removeAllListeners();
      void thread.terminate().then(() => resolve(take()));
    };
    thread.on('message', (answer: ThreadAnswer) => {
      if (answer.isMade) {
        made = answer;
        begun = performance.now();
        limit = setTimeout(() => fail('too long'), LONGEST);
        return;
      }
      note(answer.came ?? '');
      const number = take();
      if (number !== null) return thread.postMessage(number, []);
      void thread.terminate().then(() => resolve(null));
    });
    thread.on('error', (error) => {
      console.log(error);
      fail('uncaught');
    });
    thread.postMessage(first, []);
  });
}
