// A change in one plain sentence, in the house style of the event and the language of whoever reads it: "Panel II moved
// from 3pm to 4:30pm". Total: a type of change without a sentence does not compile.
import { assertNever } from '#base/assertNever.ts';
import type { Change, Comparison } from '#domain/editions/compare/change.ts';
import type { Voice } from '../voice.ts';
import { eventSentence } from './eventSentence.ts';
import { paperSentence } from './paperSentence.ts';
import { personSentence } from './personSentence.ts';
import { sessionSentence } from './sessionSentence.ts';
import { tellingOf } from './telling.ts';

/** Without a full stop, so that it serves in a list. The voice is that of the later event. */
export function changeSentence(
  change: Change,
  comparison: Pick<Comparison, 'before' | 'after'>,
  voice: Voice,
): string {
  const telling = tellingOf(comparison, voice);
  switch (change.type) {
    case 'event-reworded':
    case 'event-stage':
    case 'event-kind':
    case 'epigraph':
    case 'website':
    case 'time-zone':
    case 'languages':
    case 'days':
    case 'day-label':
    case 'default-room':
    case 'mandate':
    case 'mandates-reordered':
    case 'gap':
    case 'numbering':
    case 'house-style':
    case 'room':
    case 'office':
    case 'event-internals':
    case 'other':
      return eventSentence(change, telling);
    case 'session-added':
    case 'session-removed':
    case 'session-split':
    case 'sessions-merged':
    case 'session-scheduled':
    case 'session-unscheduled':
    case 'session-moved':
    case 'session-retimed':
    case 'sittings-changed':
    case 'session-reordered':
    case 'sitting-fixed':
    case 'session-reworded':
    case 'session-kind':
    case 'session-renumbered':
    case 'session-tbc':
    case 'access':
    case 'list-of-speakers':
    case 'webcast':
    case 'interpretation':
    case 'role-label':
    case 'line-added':
    case 'line-removed':
    case 'line-reworded':
    case 'line-changed':
    case 'line-moved':
    case 'lines-reordered':
    case 'lines-moved-to-paper':
    case 'lines-moved-from-paper':
    case 'session-note':
      return sessionSentence(change, telling);
    case 'person-added':
    case 'person-removed':
    case 'person-replaced':
    case 'seat-named':
    case 'seat-unnamed':
    case 'person-moved':
    case 'people-reordered':
    case 'role-changed':
    case 'respelled':
    case 'new-honorific':
    case 'new-function':
    case 'new-capacity':
    case 'new-former-title':
    case 'confirmed':
    case 'became-tbc':
    case 'declined':
    case 'returned':
    case 'gave-way':
    case 'state-changed':
    case 'mode-changed':
    case 'minutes-changed':
    case 'printed-changed':
    case 'line-arrangement':
    case 'person-record':
    case 'participation-note':
      return personSentence(change, telling);
    case 'paper-added':
    case 'paper-removed':
    case 'paper-renamed':
    case 'paper-text':
    case 'paper-line':
    case 'paper-dated':
    case 'paper-setting':
    case 'papers-reordered':
    case 'paper-note':
      return paperSentence(change, telling);
    default:
      return assertNever(change);
  }
}
