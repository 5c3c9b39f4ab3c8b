// The words of the checks, which come with whatever shows findings and not with the first load.
import { checks } from '#languages/interface/en/checks.ts';
import { addWords, words } from '#languages/words.ts';

addWords('checks', checks);

/** A word of the checks by its key; what a build does not know is shown raw. */
export function checkWords(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return words.t(`checks:${key}` as 'checks:hours_one', { ...values });
}
