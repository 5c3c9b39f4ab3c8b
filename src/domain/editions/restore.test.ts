import { describe, expect, it } from 'vitest';
import type { OrderKey } from '#base/ordered.ts';
import { blankAuthoredPaper } from '../blank.ts';
import type { PaperId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { frozenContent } from './namedRecords.ts';
import { restoredEvent } from './restore.ts';
import {
  event,
  FEDOTOV,
  HALL,
  LETTER,
  library,
  MAM,
  OFFICE,
  OTHER_EVENT,
  OTHER_LETTER,
} from './sampleEvent.ts';

const content = frozenContent(library, event);

const NOTHING = { people: [], rooms: [], offices: [] };

describe('an edition restored as the draft', () => {
  it('brings programme, texts and papers back under the same ids', () => {
    const { [LETTER]: _gone, ...papersById } = event.papersById;
    const present: PlannedEvent = { ...event, title: { en: 'Other' }, sessionsById: {}, papersById };
    expect(restoredEvent(library, present, content)).toEqual({ event, ...NOTHING, differing: NOTHING });
  });

  it('leaves papers written since, what is internal and what is counted', () => {
    const late = blankAuthoredPaper('d-late' as PaperId, 'a5' as OrderKey, 'note', 'en');
    const own = {
      notes: 'call the Hall',
      checks: {
        severityByCheck: {},
        silencedByKey: { 'no-lunch': { reason: 'short', on: '2012-04-01' as never } },
      },
      alternative: { name: 'Two days' },
      editionsIssued: 3,
    };
    const present: PlannedEvent = { ...event, ...own, papersById: { [late.id]: late } };
    expect(restoredEvent(library, present, content).event).toEqual({
      ...event,
      ...own,
      papersById: { ...event.papersById, [late.id]: late },
    });
  });

  it('brings back who and what is gone, and leaves who is there as they are now', () => {
    const { [MAM]: mam, ...others } = library.peopleById;
    const now: Library = {
      ...library,
      peopleById: others,
      roomsById: {},
      officesById: {},
    };
    const restored = restoredEvent(now, event, content);
    expect([restored.people, restored.rooms, restored.offices]).toEqual([
      [mam],
      [library.roomsById[HALL]],
      [library.officesById[OFFICE]],
    ]);
  });

  it('keeps the date of a letter it cites that is nowhere any more', () => {
    const { [OTHER_EVENT]: _gone, ...eventsById } = library.eventsById;
    const { papersById } = restoredEvent({ ...library, eventsById }, event, content).event;
    const { date } = content.lettersById[OTHER_LETTER] ?? { date: null };
    expect(date).not.toBeNull();
    expect(papersById[LETTER]).toEqual({
      ...event.papersById[LETTER],
      references: [{ paperId: null, date }],
    });
  });

  it('says who prints differently today, and does not mind what is never printed', () => {
    const { [MAM]: mam, [FEDOTOV]: fedotov } = library.peopleById;
    const { [HALL]: hall } = library.roomsById;
    if (mam === undefined || fedotov === undefined || hall === undefined)
      throw new Error('Not in the sample');
    const now: Library = {
      ...library,
      peopleById: {
        ...library.peopleById,
        [MAM]: { ...mam, notes: 'called', contact: 'by mail', aliases: ['S. Mam'] },
        [FEDOTOV]: { ...fedotov, honorific: 'Mr.' },
      },
      roomsById: { [HALL]: { ...hall, capacity: 1800 } },
    };
    expect(restoredEvent(now, event, content).differing).toEqual({ ...NOTHING, people: [FEDOTOV] });
    expect(restoredEvent(now, event, content).people).toEqual([]);
  });
});
