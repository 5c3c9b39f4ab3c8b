// What one can do about findings in the programme editor, for the palette, the shortcut sheet and the keyboard.
import { useMemo } from 'react';
import type { EventId } from '#domain/ids.ts';
import { words } from '#languages/words.ts';
import { findingsOf } from '#parts/checks/findings.ts';
import { FINDINGS_WORDS } from '#parts/findings/findingsWords.ts';
import { libraryNow } from '#store/store.ts';
import type { Action } from '#ui/actions.ts';
import { checksAddress } from '#ui/addresses.ts';
import { announce } from '#ui/announce.ts';
import { goTo } from '#ui/hashLocation.ts';
import { seekFinding, useFindingsPane } from './findingsStore.ts';

export function useFindingActions(eventId: EventId): readonly Action[] {
  return useMemo(() => {
    const group = words.t('group', FINDINGS_WORDS);
    const action = (id: 'open' | 'next' | 'previous', shortcut: string, run: () => void): Action => ({
      id: `findings.${id}`,
      label: words.t(id, FINDINGS_WORDS),
      group,
      shortcuts: [shortcut],
      run,
    });
    return [
      action('open', 'C', () => goTo(checksAddress(eventId))),
      action('next', 'F8', () => seekNext(eventId, 1)),
      action('previous', 'Shift+F8', () => seekNext(eventId, -1)),
    ];
  }, [eventId]);
}

/** From the finding last sought, or the one with the focus, to the one after or before it, round the ends. */
function seekNext(eventId: EventId, step: 1 | -1): void {
  const { open } = findingsOf(libraryNow(), eventId);
  const { sought } = useFindingsPane.getState();
  const focused = document.activeElement?.closest<HTMLElement>('[data-finding]')?.dataset['finding'];
  const at = open.findIndex(({ key }) => key === (focused ?? sought?.key));
  const from = at === -1 && step === -1 ? 0 : at;
  const next = open.at((from + step) % Math.max(1, open.length));
  if (next === undefined) announce(words.t('nothing', FINDINGS_WORDS));
  else seekFinding(next.key);
}
