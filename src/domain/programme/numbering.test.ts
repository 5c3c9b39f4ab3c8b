import { describe, expect, it } from 'vitest';
import { inProgrammeOrder, numberOf, numbersOf } from './numbering.ts';
import { dialogueOf2012, hearingOf2017, sampleEvent, sessionId } from './sampleProgramme.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Session } from './session.ts';

const NUMBERING = {
  panel: { pattern: { en: 'Panel {n}', fr: 'Table ronde {n}' }, numerals: 'roman' },
} as const;

const withSession = (event: PlannedEvent, id: string, change: Partial<Session>): PlannedEvent => {
  const session = event.sessionsById[sessionId(id)];
  if (session === undefined) throw new Error(`no session ${id}`);
  return { ...event, sessionsById: { ...event.sessionsById, [session.id]: { ...session, ...change } } };
};

describe('the numbers of sessions', () => {
  it('follow the order of the programme, in the numerals of the event', () => {
    expect([...numbersOf(dialogueOf2012(), 'en')]).toEqual([
      ['panel1', 'Interactive Panel Discussion I'],
      ['panel2', 'Interactive Panel Discussion II'],
    ]);
    expect([...numbersOf(hearingOf2017(), 'en').values()]).toEqual([
      'Panel 1',
      'Panel 2',
      'Panel 3',
      'Panel 4',
    ]);
  });

  it('count unscheduled sessions after the others, by their own order', () => {
    const event = sampleEvent({
      numbering: NUMBERING,
      sessions: [
        { id: 'later', kind: 'panel' },
        { id: 'b', kind: 'panel', sittings: [{ hours: '11:00-12:00' }] },
        { id: 'a', kind: 'panel', sittings: [{ hours: '10:00-11:00' }] },
        { id: 'pause', kind: 'break', sittings: [{ hours: '09:00-10:00' }] },
      ],
    });
    expect(inProgrammeOrder(event).map(({ id }) => id)).toEqual(['pause', 'a', 'b', 'later']);
    expect([...numbersOf(event, 'fr')]).toEqual([
      ['a', 'Table ronde I'],
      ['b', 'Table ronde II'],
      ['later', 'Table ronde III'],
    ]);
  });

  it('fall back to the main language where the pattern is not translated', () => {
    expect(numberOf(dialogueOf2012(), sessionId('panel2'), 'ru')).toBe('Interactive Panel Discussion II');
  });

  it('count a session of two days once', () => {
    const event = sampleEvent({
      days: ['2012-04-03', '2012-04-04'],
      numbering: NUMBERING,
      sessions: [
        {
          id: 'a',
          kind: 'panel',
          sittings: [{ hours: '10:00-11:00' }, { day: '2012-04-04', hours: '09:00-10:00' }],
        },
        { id: 'b', kind: 'panel', sittings: [{ day: '2012-04-04', hours: '10:00-11:00' }] },
      ],
    });
    expect([...numbersOf(event, 'en').values()]).toEqual(['Panel I', 'Panel II']);
  });

  it('can be overridden, and the overridden session still counts', () => {
    const event = withSession(hearingOf2017(), 'panel2', { numberAs: { en: 'Special panel' } });
    expect([...numbersOf(event, 'en').values()]).toEqual(['Panel 1', 'Special panel', 'Panel 3', 'Panel 4']);
    const unnumbered = withSession(hearingOf2017(), 'panel2', { numberAs: {} });
    expect(numberOf(unnumbered, sessionId('panel2'), 'en')).toBe('');
  });

  it('are absent where the event numbers no such kind', () => {
    expect(numberOf(dialogueOf2012(), sessionId('opening'), 'en')).toBe('');
    expect(numberOf(dialogueOf2012(), sessionId('gone'), 'en')).toBe('');
    const strange = sampleEvent({
      sessions: [{ id: 'a', kind: 'constructor', sittings: [{ hours: '10:00-11:00' }] }],
    });
    expect([...numbersOf(strange, 'en')]).toEqual([]);
  });
});
