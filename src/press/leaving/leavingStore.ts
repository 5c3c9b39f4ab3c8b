// The one export or print job that is on its way, and what became of the last one where it failed. The screen shows it;
// a job goes on when another screen opens.
import { create } from 'zustand';
import type { FailureReason } from './exportJob.ts';

export interface LeavingJob {
  readonly title: string;
  readonly kind: 'file' | 'print';
  readonly done: number;
  readonly total: number;
  /** Short jobs are over before anybody could read about them. */
  readonly isLong: boolean;
  readonly cancel: () => void;
}

export interface LeavingFailure {
  /** The paper that could not leave. */
  readonly title: string;
  readonly kind: LeavingJob['kind'];
  readonly reason: FailureReason;
  readonly retry: () => void;
}

interface LeavingState {
  readonly job: LeavingJob | null;
  readonly failure: LeavingFailure | null;
}

const NOTHING: LeavingState = { job: null, failure: null };

export const useLeaving = create<LeavingState>(() => NOTHING);

export function dismissFailure(): void {
  useLeaving.setState({ failure: null });
}

/** Milliseconds. */
const LONG = 400;

interface NewJob {
  readonly title: string;
  readonly kind: LeavingJob['kind'];
  readonly total: number;
}

/** Ends the job before: only one can be shown and cancelled. `run` reports how many papers are done. */
export async function asJob<Result>(
  { title, kind, total }: NewJob,
  run: (signal: AbortSignal, onProgress: (done: number) => void) => Promise<Result>,
): Promise<Result> {
  useLeaving.getState().job?.cancel();
  const controller = new AbortController();
  const job: LeavingJob = { title, kind, total, done: 0, isLong: false, cancel: () => controller.abort() };
  const change = (part: Partial<LeavingJob>) =>
    useLeaving.setState(({ job: shown }) =>
      shown?.cancel === job.cancel ? { job: { ...shown, ...part } } : {},
    );
  useLeaving.setState({ job, failure: null });
  const timer = setTimeout(() => change({ isLong: true }), LONG);
  try {
    return await run(controller.signal, (done) => change({ done }));
  } finally {
    clearTimeout(timer);
    useLeaving.setState(({ job: shown }) => (shown?.cancel === job.cancel ? { job: null } : {}));
  }
}

export function showFailure(failure: LeavingFailure): void {
  useLeaving.setState({ failure });
}
