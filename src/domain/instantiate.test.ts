import { describe, expect, it } from 'vitest';
import { orderBetween } from '#base/ordered.ts';
import { blankAuthoredPaper, blankEvent, blankGap, blankGeneratedPaper, blankLetter } from './blank.ts';
import { blankListItem, blankMandate, blankParticipation, blankRoom } from './blank.ts';
import { blankSession, blankSitting, blankSubItem } from './blank.ts';
import type { EventId, GapId, ListItemId, PaperId, ParticipationId, RoomId, SessionId } from './ids.ts';
import type { PersonId, SittingId } from './ids.ts';
import { instantiateTemplate, renewedEvent } from './instantiate.ts';
import { EMPTY_LIBRARY } from './library.ts';
import type { PlannedEvent } from './plannedEvent.ts';
import type { Day } from './time.ts';

const first = orderBetween(null, null);
const second = orderBetween(first, null);
const MONDAY = '2030-01-07' as Day;
const TUESDAY = '2030-01-08' as Day;

describe('a new event from a template', () => {
  it('has identities of its own throughout, and what refers to something inside it still does', () => {
    expect(renewedEvent(template(), place('2031-03-03'))).toEqual(
      template('new', '2031-03-03', '2031-03-04'),
    );
  });

  it('keeps the distance between its days when they move across a month, a year and a clock change', () => {
    const event = renewedEvent(template(), place('2028-12-31'));
    expect(Object.keys(event.daysByDate)).toEqual(['2028-12-31', '2029-01-01']);
    expect(Object.values(event.gapsById).map((gap) => gap.day)).toEqual(['2029-01-01']);
  });

  it('leaves the template as it was', () => {
    const before = template();
    renewedEvent(before, place('2031-03-03'));
    expect(before).toEqual(template());
  });

  it('brings the rooms it names under the same ids, and no editions', () => {
    const event = template();
    const rooms = { ['room' as RoomId]: blankRoom('room' as RoomId) };
    const library = { ...EMPTY_LIBRARY, eventsById: { [event.id]: event }, roomsById: rooms };
    const made = instantiateTemplate(library, place('2031-03-03'));
    expect(Object.keys(made.eventsById)).toEqual(['new']);
    expect(made.roomsById).toBe(rooms);
    expect(made.editionsById).toEqual({});
  });

  it('is refused where the library holds no event or several', () => {
    expect(() => instantiateTemplate(EMPTY_LIBRARY, place('2031-03-03'))).toThrow('exactly one event');
  });

  it('takes an event without days as it is', () => {
    const event = blankEvent('old' as EventId);
    expect(renewedEvent(event, place('2031-03-03'))).toEqual({ ...event, id: 'new' });
  });
});

function place(firstDay: string) {
  let count = 0;
  return { eventId: 'new' as EventId, firstDay: firstDay as Day, makeId: () => `new-${(count += 1)}` };
}

/** An event that refers to itself in every way an event can; `new` gives what renewing it must give. */
function template(eventId = 'old', monday: string = MONDAY, tuesday: string = TUESDAY): PlannedEvent {
  const isNew = eventId === 'new';
  const numbers = new Map(
    'panel closing letter concept table mandate gap seat successor sitting theme item enclosure'
      .split(' ')
      .map((name, index) => [name, index + 1]),
  );
  const id = (name: string): string => (isNew ? `new-${numbers.get(name)}` : name);
  const panelId = id('panel') as SessionId;
  const closingId = id('closing') as SessionId;
  const letterId = id('letter') as PaperId;
  const conceptId = id('concept') as PaperId;
  const tableId = id('table') as PaperId;
  const seatId = id('seat') as ParticipationId;
  const successorId = id('successor') as ParticipationId;
  const themeId = id('theme') as ListItemId;
  const itemId = id('item') as ListItemId;
  const enclosureId = id('enclosure') as ListItemId;
  const mandateId = id('mandate') as ListItemId;
  const gapId = id('gap') as GapId;
  const sittingId = id('sitting') as SittingId;
  const personId = 'person' as PersonId;
  const [day, next] = [monday as Day, tuesday as Day];
  return {
    ...blankEvent(eventId as EventId, { days: [day, next] }),
    defaultRoomId: 'room' as RoomId,
    mandatesById: { [mandateId]: blankMandate(mandateId, first) },
    gapsById: { [gapId]: blankGap(gapId, next, 780, 900) },
    sessionsById: {
      [panelId]: {
        ...blankSession(panelId, first, 'panel'),
        sittingsById: { [sittingId]: { ...blankSitting(sittingId, next), start: 600, end: 660 } },
        participationsById: {
          [seatId]: {
            ...blankParticipation(seatId, first, 'chair'),
            state: 'replaced',
            replacedById: successorId,
          },
          [successorId]: { ...blankParticipation(successorId, second, 'chair'), personId },
        },
        themesById: { [themeId]: blankListItem(themeId, first) },
      },
      [closingId]: {
        ...blankSession(closingId, second, 'closing'),
        subItemsById: { [itemId]: { ...blankSubItem(itemId, first), sessionIds: [panelId] } },
      },
    },
    papersById: {
      [letterId]: {
        ...blankLetter(letterId, first, 'en'),
        references: [
          { paperId: letterId, date: null },
          { paperId: 'elsewhere' as PaperId, date: null },
        ],
        enclosuresById: { [enclosureId]: { id: enclosureId, order: first, paperId: conceptId } },
        body: {
          en: [
            { type: 'paragraph', runs: [{ type: 'field', name: 'event-room', target: 'name' }] },
            { type: 'quotation', runs: [], source: [{ type: 'lineBreak' }] },
          ],
        },
      },
      [conceptId]: {
        ...blankAuthoredPaper(conceptId, first, 'concept-note', 'en'),
        endsWithId: tableId,
        body: {
          en: [
            { type: 'heading', level: 1, runs: [{ type: 'field', name: 'session-title', target: panelId }] },
            { type: 'pageBreak' },
            {
              type: 'list',
              marker: 'bullet',
              items: [
                [
                  {
                    type: 'paragraph',
                    runs: [
                      {
                        type: 'footnote',
                        runs: [{ type: 'field', name: 'session-time', target: panelId }],
                      },
                    ],
                  },
                ],
              ],
            },
          ],
        },
      },
      [tableId]: {
        ...blankGeneratedPaper(tableId, second, 'programme-table', 'en'),
        options: { sessionId: panelId, day: next, place: 'New York', hasThemes: false },
      },
    },
  };
}
