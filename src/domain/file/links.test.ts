import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankLetter, blankParticipation, blankRoom, blankSitting } from '../blank.ts';
import { plainText } from '../editions/frozenText.ts';
import type {
  AlternativeId,
  ListItemId,
  EventId,
  OfficeId,
  PaperId,
  ParticipationId,
  PersonId,
  RoomId,
  SessionId,
  SittingId,
} from '../ids.ts';
import { EMPTY_LIBRARY } from '../library.ts';
import type { Library } from '../library.ts';
import { anyLibrary } from './arbitraryLibrary.ts';
import { repairLinks, repairRecord } from './repairLibrary.ts';

import { A0, APRIL, event, S1, session } from './damagedEvent.ts';

describe('a reference', () => {
  const whole: Library = {
    ...EMPTY_LIBRARY,
    eventsById: {
      ['e1' as EventId]: {
        ...event,
        defaultRoomId: 'r9' as RoomId,
        sessionsById: {
          [S1]: {
            ...session,
            sittingsById: {
              ['t1' as SittingId]: { ...blankSitting('t1' as SittingId, APRIL), roomId: 'r1' as RoomId },
            },
            participationsById: {
              ['a1' as ParticipationId]: {
                ...blankParticipation('a1' as ParticipationId, A0, 'chair'),
                personId: 'p9' as PersonId,
                replacedById: 'a1' as ParticipationId,
              },
            },
            subItemsById: {
              ['i1' as ListItemId]: {
                id: 'i1' as ListItemId,
                order: A0,
                text: {},
                minutes: null,
                sessionIds: [S1, 's9' as SessionId],
              },
            },
          },
        },
        papersById: {
          ['d1' as PaperId]: {
            ...blankLetter('d1' as PaperId, A0, 'en'),
            officeId: 'o9' as OfficeId,
            references: [
              { paperId: 'd9' as PaperId, date: APRIL },
              { paperId: 'd9' as PaperId, date: null },
            ],
            enclosuresById: {
              ['n1' as ListItemId]: { id: 'n1' as ListItemId, order: A0, paperId: 'd1' as PaperId },
            },
            recipientsById: {
              ['r1' as ListItemId]: {
                id: 'r1' as ListItemId,
                order: A0,
                personId: 'p9' as PersonId,
                participationId: null,
              },
            },
          },
        },
      },
    },
    roomsById: { ['r1' as RoomId]: blankRoom('r1' as RoomId) },
  };

  it('to something that is not there is taken out, and everything else stays', () => {
    const { library, repairs } = repairLinks(whole);
    const mendedEvent = library.eventsById['e1' as EventId];
    expect(mendedEvent?.defaultRoomId).toBe(null);
    expect(mendedEvent?.sessionsById[S1]).toEqual({
      ...session,
      sittingsById: { t1: { ...blankSitting('t1' as SittingId, APRIL), roomId: 'r1' } },
      participationsById: { a1: blankParticipation('a1' as ParticipationId, A0, 'chair') },
      subItemsById: { i1: { id: 'i1', order: 'a0', text: {}, minutes: null, sessionIds: [S1] } },
    });
    expect(mendedEvent?.papersById['d1' as PaperId]).toEqual({
      ...blankLetter('d1' as PaperId, A0, 'en'),
      references: [{ paperId: null, date: APRIL }],
      recipientsById: {},
    });
    expect(repairs.map((repair) => [repair.where.slice(2).join('.'), repair.what, repair.value])).toEqual([
      ['defaultRoomId', 'room-gone', 'r9'],
      ['sessionsById.s1.participationsById.a1.personId', 'person-gone', 'p9'],
      ['sessionsById.s1.participationsById.a1.replacedById', 'participation-gone', 'a1'],
      ['sessionsById.s1.subItemsById.i1.sessionIds', 'session-gone', 's9'],
      ['papersById.d1.references', 'paper-gone', 'd9'],
      ['papersById.d1.references', 'paper-gone', 'd9'],
      ['papersById.d1.enclosuresById', 'paper-gone', 'd1'],
      ['papersById.d1.officeId', 'office-gone', 'o9'],
      ['papersById.d1.recipientsById', 'recipient-gone', 'p9'],
    ]);
  });

  it('to a letter stays while something is parked that may hold it', () => {
    const parked = { id: 'x1' as AlternativeId, eventId: 'e2' as EventId, name: 'Rooms swapped' };
    const library: Library = {
      ...whole,
      alternativesById: {
        [parked.id]: { ...parked, isDraft: false, parkedAt: 0, frozen: plainText({}) },
      },
    };
    const letter = repairLinks(library).library.eventsById['e1' as EventId]?.papersById['d1' as PaperId];
    const before = library.eventsById['e1' as EventId]?.papersById['d1' as PaperId];
    expect(letter?.form === 'letter' && letter.references).toEqual(
      before?.form === 'letter' && before.references,
    );
    expect(repairLinks(whole).library.eventsById['e1' as EventId]?.papersById).not.toEqual(
      whole.eventsById['e1' as EventId]?.papersById,
    );
  });

  it('in order leaves the library the very same', () => {
    fc.assert(
      fc.property(anyLibrary, (sound) => {
        const { library, repairs } = repairLinks(sound);
        expect(library).toBe(sound);
        expect(repairs).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('to another record is no business of a single record', () => {
    const { record, repairs } = repairRecord('event', { ...event, defaultRoomId: 'r9' });
    expect(record?.defaultRoomId).toBe('r9');
    expect(repairs).toEqual([]);
  });
});
