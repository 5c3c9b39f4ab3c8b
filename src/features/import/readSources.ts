// Has sources read beside the page, and again with answers. A pasted table is read as the table it was, where the
// clipboard had one; where that gives no session, its plain text is.
import type { EventId } from '#domain/ids.ts';
import type { FileOptions, FileOutcome } from '#imports/fileOutcome.ts';
import { prepareReader, readInWorker } from '#imports/worker/readInWorker.ts';
import { today } from '#domain/time.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { libraryNow } from '#store/store.ts';
import { rememberedColumns } from './columnChoices.ts';
import { eventNamedBy } from './knownNames.ts';
import { zoneHere } from './zoneHere.ts';
import { fileWorkerAddress } from '#ui/trustedTypes.ts';
import { sameReading } from './sameReading.ts';
import { changeSource, type ImportInput, type ImportSource, newSource, useImporting } from './importing.ts';

export function prepareReading(): void {
  void prepareReader(fileWorkerAddress);
}

let running: AbortController | null = null;
let lastId = 0;

/** Reads new sources, beside those under review; the first of them is looked at. None where it was stopped before that. */
export async function readNew(
  inputs: readonly { readonly name: string; readonly input: ImportInput }[],
  /** Names of files the disk did not give. */
  lost: readonly string[],
  targetId: EventId | null,
): Promise<readonly ImportSource[]> {
  const signal = begin();
  const made: ImportSource[] = [];
  for (const [index, { name, input }] of inputs.entries()) {
    const outcome = await read(input, { ...NO_OPTIONS, columnsByTable: rememberedColumns() }, signal, {
      index,
      count: inputs.length,
    });
    if (signal.aborted) break;
    lastId += 1;
    made.push(newSource(lastId, name, input, outcome));
  }
  end(signal);
  if (signal.aborted && made.length === 0) return [];
  for (const name of lost) {
    lastId += 1;
    const input = { kind: 'text', text: '', html: null } as const;
    made.push(newSource(lastId, name, input, { isRead: false, name, format: null, reason: 'unreadable' }));
  }
  const first = made.find(({ outcome }) => outcome.isRead) ?? made[0];
  if (first === undefined) return [];
  const added = made.map((source) => ({ ...source, targetId: targetId ?? eventKnownTo(source) }));
  useImporting.setState(({ sources }) => ({
    sources: [...sources.filter(({ outcome, isTakenIn }) => outcome.isRead && !isTakenIn), ...added],
    currentId: first.id,
  }));
  return added;
}

/** A calendar of an event that is here is no second event. */
function eventKnownTo({ outcome }: ImportSource): EventId | null {
  const events = Object.values<PlannedEvent>(libraryNow().eventsById);
  return outcome.isRead ? eventNamedBy(outcome.reading, events) : null;
}

/** Reads one source again: with an answer, another language or other columns. */
export async function readAgain(
  source: ImportSource,
  change: Partial<Pick<ImportSource, 'answers' | 'language' | 'columnsByTable'>>,
): Promise<void> {
  changeSource(source.id, () => change);
  const { answers, language, input, ...rest } = { ...source, ...change };
  const columnsByTable = { ...rememberedColumns(), ...rest.columnsByTable };
  const signal = begin();
  const outcome = await read(input, { ...NO_OPTIONS, answers, language, columnsByTable }, signal, {
    index: 0,
    count: 1,
  });
  end(signal);
  if (signal.aborted) return;
  changeSource(source.id, ({ asked, outcome: before }) => {
    if (!outcome.isRead) return before.isRead ? {} : { outcome };
    const keys = new Set(asked.map(({ key }) => key));
    const reading = before.isRead ? sameReading(before.reading, outcome.reading) : outcome.reading;
    return {
      outcome: { ...outcome, reading },
      asked: [...asked, ...outcome.reading.questions.filter(({ key }) => !keys.has(key))],
    };
  });
}

export function stopReading(): void {
  running?.abort();
  running = null;
  useImporting.setState({ progress: null });
}

const NO_OPTIONS: FileOptions = { language: null, today: null, answers: {}, columnsByTable: {} };

function begin(): AbortSignal {
  running?.abort();
  running = new AbortController();
  return running.signal;
}

function end(signal: AbortSignal): void {
  if (running?.signal !== signal) return;
  running = null;
  useImporting.setState({ progress: null });
}

async function read(
  input: ImportInput,
  options: FileOptions,
  signal: AbortSignal,
  { index, count }: { readonly index: number; readonly count: number },
): Promise<FileOutcome> {
  const dated = { ...options, today: today(new Date(), zoneHere()) };
  const aside = {
    signal,
    trusted: fileWorkerAddress,
    onProgress: ({ name, share }: { readonly name: string; readonly share: number }) =>
      useImporting.setState({ progress: { index, count, name, share } }),
  };
  const one = async (html: string | null): Promise<FileOutcome | undefined> => {
    const request =
      input.kind === 'file'
        ? ({ kind: 'files', files: [input.file], options: dated } as const)
        : ({ kind: 'text', text: input.text, html, options: dated } as const);
    const [outcome] = await readInWorker(request, aside);
    return outcome;
  };
  const html = input.kind === 'text' ? input.html : null;
  const first = await one(html);
  const second = html !== null && !hasSessions(first) && !signal.aborted ? await one(null) : first;
  return second ?? { isRead: false, name: '', format: null, reason: 'unreadable' };
}

function hasSessions(outcome: FileOutcome | undefined): boolean {
  return outcome?.isRead === true && outcome.reading.days.some(({ sessions }) => sessions.length > 0);
}
