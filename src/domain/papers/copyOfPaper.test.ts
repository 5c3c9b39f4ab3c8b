import { describe, expect, it } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import { blankAuthoredPaper, blankEvent, blankGeneratedPaper, blankLetter, blankSession } from '../blank.ts';
import type { EventId, ListItemId, PaperId, PersonId, SessionId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day } from '../time.ts';
import { duplicateOfPaper, paperFromOtherEvent } from './copyOfPaper.ts';
import type { Letter } from './paper.ts';
import type { RichText } from './richText.ts';

const [FIRST = '' as OrderKey, SECOND = '' as OrderKey] = orderKeys(2);
const DAY = '2031-05-06' as Day;

function eventOf(prefix: string): PlannedEvent {
  const session = (name: string, order: OrderKey, kind: string) => {
    const id = `${prefix}-${name}` as SessionId;
    return { [id]: blankSession(id, order, kind) };
  };
  const programmeId = `${prefix}-programme` as PaperId;
  return {
    ...blankEvent(prefix as EventId, { days: [DAY] }),
    sessionsById: { ...session('opening', FIRST, 'opening'), ...session('panel', SECOND, 'panel') },
    papersById: { [programmeId]: blankGeneratedPaper(programmeId, FIRST, 'programme-table', 'en') },
  };
}

const titleOf = (target: string): RichText => [
  { type: 'paragraph', runs: [{ type: 'field', name: 'session-title', target }] },
];

const letter: Letter = {
  ...blankLetter('old' as PaperId, FIRST, 'en'),
  name: { en: 'Letter' },
  date: '2012-03-26' as Day,
  body: { en: titleOf('a-panel') },
  references: [{ paperId: 'earlier' as PaperId, date: null }],
  enclosuresById: {
    ['n' as ListItemId]: { id: 'n' as ListItemId, order: FIRST, paperId: 'a-programme' as PaperId },
  },
  recipientsById: {
    ['r' as ListItemId]: {
      id: 'r' as ListItemId,
      order: FIRST,
      personId: 'anna' as PersonId,
      participationId: null,
    },
  },
};

function place() {
  let count = 0;
  return { id: 'new' as PaperId, order: SECOND, makeId: () => `m${(count += 1)}` };
}

describe('a duplicate of a paper', () => {
  it('stands beside it with the same words, enclosures and recipients, under ids of its own', () => {
    expect(duplicateOfPaper(letter, { en: 'Letter (copy)' }, place())).toEqual({
      ...letter,
      id: 'new',
      order: SECOND,
      name: { en: 'Letter (copy)' },
      enclosuresById: { m1: { id: 'm1', order: FIRST, paperId: 'a-programme' } },
      recipientsById: { m2: { id: 'm2', order: FIRST, personId: 'anna', participationId: null } },
    });
  });
});

describe('a paper from another event', () => {
  const events = { from: eventOf('a'), to: eventOf('b'), date: DAY };

  it('speaks of the session that stands at the same place, and leaves behind what belongs there', () => {
    const { recipientsById: _gone, ...blank } = letter;
    expect(paperFromOtherEvent(letter, events, place())).toEqual({
      ...blank,
      id: 'new',
      order: SECOND,
      date: DAY,
      body: { en: titleOf('b-panel') },
      references: [],
      enclosuresById: {},
    });
  });

  it('ends with this event’s programme where it ended with that one’s', () => {
    const note = {
      ...blankAuthoredPaper('old' as PaperId, FIRST, 'concept-note', 'en'),
      endsWithId: 'a-programme' as PaperId,
    };
    expect(paperFromOtherEvent(note, events, place())).toMatchObject({ endsWithId: 'b-programme' });
    const bare = { ...events, to: { ...events.to, papersById: {} } };
    expect(paperFromOtherEvent(note, bare, place())).toMatchObject({ endsWithId: null });
  });

  it('is about the session that stands at the same place, where its options name one', () => {
    const sign = {
      ...blankGeneratedPaper('old' as PaperId, FIRST, 'door-sign', 'en'),
      options: { sessionId: 'a-opening', isLarge: true },
    };
    expect(paperFromOtherEvent(sign, events, place())).toMatchObject({
      options: { sessionId: 'b-opening', isLarge: true },
    });
  });

  it('keeps pointing at a session that has no counterpart, so that the gap is seen', () => {
    const bare = { ...events, to: { ...events.to, sessionsById: {} } };
    expect(paperFromOtherEvent(letter, bare, place())).toMatchObject({ body: { en: titleOf('a-panel') } });
  });
});
