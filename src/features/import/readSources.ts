// Has sources read beside the page, and again with answers. A pasted table is read as the table it was, where the
// clipboard had one; where that gives no session, its plain text is.
import type { EventId } from '#domain/ids.ts';
import type { FileOptions, FileOutcome } from '#imports/fileOutcome.ts';
import { prepareReader, readInWorker } from '#imports/worker/readInWorker.ts';
import { today } from '#domain/time.ts';
import { words } from '#languages/words.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { libraryNow } from '#store/store.ts';
import { rememberedColumns } from './columnChoices.ts';
import { eventNamedBy } from './knownNames.ts';
import { zoneHere } from './zoneHere.ts';
import { fileWorkerAddress } from '#ui/trustedTypes.ts';
import { showToast } from '#ui/toasts.ts';
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

type Choice = Pick<ImportSource, 'answers' | 'language' | 'columnsByTable'>;

/** Reads one source again: with an answer, another language or other columns. false = it stays as it was, and so is said. */
export async function readAgain(source: ImportSource, change: Partial<Choice>): Promise<boolean> {
  const { answers, language, columnsByTable, input } = { ...source, ...change };
  const before: Choice = {
    answers: source.answers,
    language: source.language,
    columnsByTable: source.columnsByTable,
  };
  changeSource(source.id, () => change);
  const signal = begin();
  const outcome = await read(
    input,
    {
      ...NO_OPTIONS,
      answers,
      language,
      columnsByTable: { ...rememberedColumns(), ...columnsByTable },
    },
    signal,
    { index: 0, count: 1 },
  );
  end(signal);
  if (signal.aborted) {
    // Another reading that took its place has this choice with it; where somebody stopped it, the choice goes too.
    if (running === null) changeSource(source.id, () => before);
    return false;
  }
  if (!outcome.isRead && source.outcome.isRead) {
    changeSource(source.id, () => before);
    showToast({ text: words.t('readAgainFailed', { ns: 'importing' }) });
    return false;
  }
  changeSource(source.id, ({ asked, outcome: old }) => {
    if (!outcome.isRead) return { outcome };
    const keys = new Set(asked.map(({ key }) => key));
    const reading = old.isRead ? sameReading(old.reading, outcome.reading) : outcome.reading;
    return {
      outcome: { ...outcome, reading },
      asked: [...asked, ...outcome.reading.questions.filter(({ key }) => !keys.has(key))],
    };
  });
  return outcome.isRead;
}

export function stopReading(): void {
  running?.abort();
  running = null;
  useImporting.setState({ progress: null });
  showToast({ text: words.t('stopped', { ns: 'importing' }) });
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
