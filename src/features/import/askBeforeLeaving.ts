// A review is of this page alone. Before the page goes with what somebody answered or corrected, the browser asks, also
// where another screen is looked at meanwhile.
import { NO_CORRECTIONS } from './corrections.ts';
import { type ImportSource, useImporting } from './importing.ts';

let isWatching = false;

/** From now on, once however often it is asked for. */
export function askBeforeLeaving(): void {
  if (isWatching) return;
  isWatching = true;
  window.addEventListener('beforeunload', (event) => {
    if (useImporting.getState().sources.some(isWorkedOn)) event.preventDefault();
  });
}

function isWorkedOn({ isTakenIn, answers, corrections }: ImportSource): boolean {
  return !isTakenIn && (corrections !== NO_CORRECTIONS || Object.keys(answers).length > 0);
}
