// What one can do on the page of the checks, for the palette, the shortcut sheet and the keyboard.
import { words } from '#languages/words.ts';
import { FINDINGS_WORDS } from '#parts/findings/findingsWords.ts';
import type { Action } from '#ui/actions.ts';

export function checksActions(): readonly Action[] {
  const group = words.t('group', FINDINGS_WORDS);
  return [
    {
      id: 'checks.next',
      label: words.t('next', FINDINGS_WORDS),
      group,
      shortcuts: ['F8'],
      run: () => goToFinding(1),
    },
    {
      id: 'checks.previous',
      label: words.t('previous', FINDINGS_WORDS),
      group,
      shortcuts: ['Shift+F8'],
      run: () => goToFinding(-1),
    },
  ];
}

/** From the finding with the focus to the one below or above it, round the ends. */
function goToFinding(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('main li[data-finding]')];
  const at = all.findIndex((item) => item.contains(document.activeElement));
  const from = at === -1 && step === -1 ? 0 : at;
  all.at((from + step) % Math.max(1, all.length))?.focus();
}
