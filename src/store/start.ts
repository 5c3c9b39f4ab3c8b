// Loads what is kept on this computer, before the first screen.
import { putSaving } from './store.ts';

export interface StartReport {
  readonly kind: 'fresh';
}

export async function startStore(): Promise<StartReport> {
  putSaving({ status: 'saved', savedAt: null, unsaved: 0, problem: null });
  return { kind: 'fresh' };
}
