// Test support: a library as small as can be in which there is something of everything to find.
import { orderBetween } from '#base/ordered.ts';
import {
  blankAuthoredPaper,
  blankEvent,
  blankMandate,
  blankPerson,
  blankRoom,
  blankSession,
  blankSitting,
} from '#domain/blank.ts';
import type { EventId, ListItemId, PaperId, PersonId, RoomId, SessionId, SittingId } from '#domain/ids.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Day } from '#domain/time.ts';

export const KEY = orderBetween(null, null);

/** Two panels, a closing, a note; a person and a room of their own. */
export const SMALL: Library = {
  ...EMPTY_LIBRARY,
  eventsById: byId([eventOfPanels()]),
  peopleById: byId([
    {
      ...blankPerson('p1' as PersonId),
      honorific: 'H.E. Mr.',
      givenName: 'Miroslav',
      familyName: 'Lajčák',
      aliases: ['Lajcsak Miroslav'],
      otherScripts: { ru: 'Мирослав Лайчак', ar: 'ميروسلاف لايتشاك' },
    },
    { ...blankPerson('p2' as PersonId), givenName: 'Lech', familyName: 'Wałęsa', state: 'Poland' },
    { ...blankPerson('p3' as PersonId), givenName: 'Hanan', familyName: 'Al-Maliki' },
  ]),
  roomsById: byId([{ ...blankRoom('r1' as RoomId), name: { en: 'Conference Room 2' }, aliases: ['CR2'] }]),
};

export function eventOfPanels(): PlannedEvent {
  const day = '2012-04-03' as Day;
  const session = (id: string, kind: string, title: string, start: number) => ({
    ...blankSession(id as SessionId, KEY, kind),
    title: { en: title },
    sittingsById: byId([{ ...blankSitting(`${id}t` as SittingId, day), start, end: start + 30 }]),
  });
  const before = 'Much has been said of the many ways in which people are deceived and held. '.repeat(2);
  return {
    ...blankEvent('e1' as EventId, { days: [day] }),
    title: { en: 'Fighting trafficking' },
    mandatesById: byId([
      { ...blankMandate('m1' as ListItemId, KEY), symbol: 'General Assembly resolution 71/287' },
    ]),
    numberingByKind: { panel: { pattern: { en: 'Panel {n}' }, numerals: 'roman' } },
    sessionsById: byId([
      session('s1', 'panel', 'Spending', 600),
      session('s2', 'panel', 'Closing the gap', 660),
      session('s3', 'closing', 'Closing', 720),
      session('s4', 'other', 'Ending', 780),
    ]),
    papersById: byId([
      {
        ...blankAuthoredPaper('n1' as PaperId, KEY, 'concept-note', 'en'),
        name: { en: 'Concept note' },
        body: {
          en: [
            { type: 'paragraph', runs: [{ type: 'text', text: 'Before closing.' }] },
            {
              type: 'paragraph',
              runs: [{ type: 'text', text: `${before}Recruiters work by telephone. ${before}` }],
            },
          ],
        },
      },
    ]),
  };
}

export function byId<Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
