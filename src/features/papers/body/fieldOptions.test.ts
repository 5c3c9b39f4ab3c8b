import { describe, expect, it } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import { blankEvent, blankSession } from '#domain/blank.ts';
import type { EventId, SessionId } from '#domain/ids.ts';
import { LIVE_FIELD_NAMES } from '#domain/papers/richText.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { fieldOptions } from './fieldOptions.ts';
import type { FieldQuery } from './fieldOptions.ts';

const [order] = orderKeys(1);
if (order === undefined) throw new Error('one key was asked for');
const panel = { ...blankSession('p' as SessionId, order, 'panel'), title: { en: 'Protéger les victimes' } };
const bare = blankEvent('e' as EventId);
const event: PlannedEvent = { ...bare, sessionsById: { [panel.id]: panel } };

function offered(query: FieldQuery, of = event): readonly string[] {
  return fieldOptions(query, of, 'en', {
    word: (name) => name.replaceAll('-', ' '),
    say: () => 'now',
    ofSession: 'of a session',
    ofMandate: 'of a mandate',
    untitled: 'Untitled',
  }).map(({ label, detail, field }) => `${label} · ${detail} · ${field?.target ?? field?.name ?? 'next'}`);
}

describe('the list of live fields', () => {
  it('offers every field there is', () => {
    expect(offered({ typed: '', name: null })).toHaveLength(LIVE_FIELD_NAMES.length);
  });

  it('filters by the beginnings of words, in any order', () => {
    expect(offered({ typed: 'week ev', name: null })).toEqual([
      'event dates weekday · now · event-dates-weekday',
    ]);
    expect(offered({ typed: 'nothing such', name: null })).toEqual([]);
  });

  it('asks which session, by number and title, accents or not', () => {
    expect(offered({ typed: 'chair', name: null })).toEqual(['session chair · of a session · next']);
    expect(offered({ typed: 'proteger', name: 'session-chair' })).toEqual([
      expect.stringMatching(/Protéger les victimes · now · p$/),
    ]);
  });

  it('offers nothing about sessions where there is none', () => {
    const about = offered({ typed: '', name: null }, bare).filter((label) => label.startsWith('session'));
    expect(about).toEqual([]);
  });
});
