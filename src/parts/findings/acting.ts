// What one does about findings: mend, silence with a reason, take the silence back. Each is one step to undo, and says
// aloud how much is left.
import type { Finding } from '#domain/checks/finding.ts';
import type { EventId } from '#domain/ids.ts';
import { today } from '#domain/time.ts';
import { words } from '#languages/words.ts';
import { findingsOf } from '../checks/findings.ts';
import { mend } from '../checks/mending.ts';
import { silenceFinding, unsilenceFinding } from '#store/commands/checks.ts';
import { execute, undo } from '#store/execute.ts';
import { libraryNow } from '#store/store.ts';
import { announce } from '#ui/announce.ts';
import { showToast } from '#ui/toasts.ts';
import { FINDINGS_WORDS } from './findingsWords.ts';

export function mendAndTell(eventId: EventId, findings: readonly Finding[]): void {
  const count = mend(findings);
  if (count === 0) {
    const text = words.t('notMended', FINDINGS_WORDS);
    announce(text);
    showToast({ text, topic: 'finding' });
    return;
  }
  tell(eventId, words.t('mended', { ...FINDINGS_WORDS, count }));
}

export function silenceAndTell(eventId: EventId, key: string, reason: string): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  execute(silenceFinding, { eventId, key, silence: { reason, on: today(new Date(), event.timeZone) } });
  tell(eventId, words.t('toldSilenced', FINDINGS_WORDS));
}

export function unsilenceAndTell(eventId: EventId, key: string): void {
  execute(unsilenceFinding, { eventId, key });
  tell(eventId, words.t('toldUnsilenced', FINDINGS_WORDS));
}

function tell(eventId: EventId, done: string): void {
  const count = findingsOf(libraryNow(), eventId).open.length;
  const text = `${done} ${words.t('left', { ...FINDINGS_WORDS, count })}`;
  announce(text);
  showToast({ text, topic: 'finding', actionLabel: words.t('undo', { ns: 'ui' }), onAction: undo });
}
