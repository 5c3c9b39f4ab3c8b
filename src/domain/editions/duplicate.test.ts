import { describe, expect, it } from 'vitest';
import { inOrder } from '#base/ordered.ts';
import type { EventId, ParticipationId, PersonId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { addDays, type Day, weekdayOf } from '../time.ts';
import { duplicated, type DuplicateWish, nearestSameWeekday } from './duplicate.ts';
import { frozenContent } from './namedRecords.ts';
import { APRIL_3, event, FEDOTOV, library, MAM, PANEL } from './sampleEvent.ts';

const content = frozenContent(library, event);

function wish(changes: Partial<DuplicateWish>): DuplicateWish {
  let count = 0;
  return {
    eventId: 'e9' as EventId,
    title: { en: 'Next year' },
    firstDay: null,
    keepsWeekdays: false,
    people: 'kept',
    makeId: () => `new ${(count += 1)}`,
    ...changes,
  };
}

const seatsOf = (made: PlannedEvent) =>
  Object.values(made.sessionsById).flatMap((session) => inOrder(session.participationsById));

const daysOf = (changes: Partial<DuplicateWish>) =>
  Object.keys(duplicated(library, content, wish(changes)).event.daysByDate);

describe('a duplicate of an edition', () => {
  it('is a draft of its own, with new ids throughout', () => {
    const made = duplicated(library, { ...content, event: { ...event, stage: 'final' } }, wish({}));
    expect(made.event).toMatchObject({
      id: 'e9',
      title: { en: 'Next year' },
      stage: 'draft',
      stageLabel: {},
    });
    const old = JSON.stringify([Object.keys(event.sessionsById), Object.keys(event.papersById)]);
    for (const id of [...Object.keys(made.event.sessionsById), ...Object.keys(made.event.papersById)])
      expect(old).not.toContain(id);
    expect([made.people, made.rooms, made.offices]).toEqual([[], [], []]);
  });

  it('moves its days together to the first one wished for', () => {
    expect(daysOf({})).toEqual([APRIL_3]);
    expect(daysOf({ firstDay: '2013-04-03' as Day })).toEqual(['2013-04-03']);
  });

  it('keeps the weekdays by moving to the nearest same one', () => {
    // 3 April 2013 is a Wednesday; the first meeting was on a Tuesday.
    expect(daysOf({ firstDay: '2013-04-03' as Day, keepsWeekdays: true })).toEqual(['2013-04-02']);
    for (let shift = 0; shift < 14; shift += 1) {
      const wanted = addDays('2013-04-01' as Day, shift);
      const found = nearestSameWeekday(APRIL_3, wanted);
      expect(weekdayOf(found)).toBe(weekdayOf(APRIL_3));
      expect([-3, -2, -1, 0, 1, 2, 3].map((days) => addDays(wanted, days))).toContain(found);
    }
  });

  it('keeps its people, and brings back those who are gone', () => {
    const { [MAM]: mam, ...others } = library.peopleById;
    const now: Library = { ...library, peopleById: others };
    const made = duplicated(now, content, wish({}));
    expect(seatsOf(made.event).map(({ personId }) => personId)).toEqual([MAM, FEDOTOV]);
    expect(made.people).toEqual([mam]);
  });

  it('turns its people into seats that keep role and function', () => {
    const made = duplicated({ ...library, peopleById: {} }, content, wish({ people: 'seats' }));
    expect(made.people).toEqual([]);
    expect(
      seatsOf(made.event).map(({ role, personId, nameAs, functionAs, mode, state }) => ({
        role,
        personId,
        nameAs,
        functionAs,
        mode,
        state,
      })),
    ).toEqual([
      {
        role: 'chair',
        personId: null,
        nameAs: null,
        functionAs: { en: 'President, Somaly Mam Foundation' },
        mode: 'in-person',
        state: 'to-be-invited',
      },
      {
        role: 'panellist',
        personId: null,
        nameAs: null,
        functionAs: { en: 'Executive Director, UNODC' },
        mode: 'in-person',
        state: 'to-be-invited',
      },
    ]);
    const named = JSON.stringify(made.event);
    const names: readonly PersonId[] = [MAM, FEDOTOV];
    expect(names.filter((id) => named.includes(id))).toEqual([]);
  });

  it('makes no seat of one that was declined or given to somebody else', () => {
    const panel = event.sessionsById[PANEL];
    const seat = panel?.participationsById['a2' as ParticipationId];
    if (panel === undefined || seat === undefined) throw new Error('Not in the sample');
    const declined: PlannedEvent = {
      ...event,
      sessionsById: {
        [PANEL]: {
          ...panel,
          participationsById: { ...panel.participationsById, [seat.id]: { ...seat, state: 'declined' } },
        },
      },
    };
    const made = duplicated(library, { ...content, event: declined }, wish({ people: 'seats' }));
    expect(seatsOf(made.event).map(({ role }) => role)).toEqual(['chair']);
  });
});
