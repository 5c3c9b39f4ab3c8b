import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, applyPlan, type MovePlan } from './plan.ts';
import { planPlace, type Place } from './place.ts';
import { sheet } from './sampleMoves.ts';
import {
  SAMPLE_DAY,
  appraisalOf2017,
  at,
  day,
  dialogueOf2012,
  hoursById,
  roomId,
  sampleEvent,
  sessionId,
  sittingId,
} from './sampleProgramme.ts';
import type { PlannedEvent } from '../plannedEvent.ts';

const place = (event: PlannedEvent, id: string, to: Partial<Place>): MovePlan =>
  planPlace(
    event,
    { sessionId: sessionId(id), sittingId: sittingId(`${id}1`) },
    { day: SAMPLE_DAY, start: null, ...to },
  );

describe('placing a sitting', () => {
  it('moves it alone, as long as it was, and says what it overlaps', () => {
    const event = dialogueOf2012();
    const plan = place(event, 'panel2', { start: at('12:00') });
    expect(hoursById(applyPlan(event, plan))).toEqual({ ...hoursById(event), panel21: '12:00-14:45' });
    expect(plan.problems).toEqual([
      {
        severity: 'warning',
        kind: 'room-taken',
        sessionId: 'panel1',
        otherSessionId: 'panel2',
        roomId: 'cr2',
        minutes: 60,
      },
    ]);
    expect(plan.isPossible).toBe(true);
    expect(plan.orders).toEqual([]);
  });

  it('says who is elsewhere, over which fixed gap it runs, and that nothing began so early', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '11:00-13:00', room: 'one' }], people: ['chair', 'guest'] },
        { id: 'b', sittings: [{ hours: '15:00-17:00', room: 'two' }], people: ['chair'] },
        { id: 'c', sittings: [{ hours: '16:00-17:00', room: 'one' }] },
      ],
      gaps: [{ id: 'lunch', hours: '13:00-15:00' }],
    });
    expect(place(event, 'b', { start: at('12:30') }).problems).toEqual([
      { severity: 'warning', kind: 'runs-into-gap', sessionId: 'b', gapId: 'lunch', minutes: 90 },
      {
        severity: 'warning',
        kind: 'person-elsewhere',
        personId: 'chair',
        sessionId: 'a',
        otherSessionId: 'b',
        minutes: 30,
      },
    ]);
    expect(place(event, 'c', { start: at('9:45') }).problems).toEqual([
      { severity: 'warning', kind: 'before-first', sessionId: 'c', minutes: 75 },
    ]);
  });

  it('changes its room and its day, and keeps naming no room where it is the default one', () => {
    const event = appraisalOf2017();
    const to = { day: day('2017-09-28'), start: at('15:00'), roomId: roomId('ga-hall') };
    const panel = applyPlan(event, place(event, 'panel1', to)).sessionsById[sessionId('panel1')];
    expect(panel?.sittingsById).toMatchObject({
      panel11: { day: '2017-09-28', start: 900, end: 990, roomId: 'ga-hall' },
    });
    const opening = applyPlan(event, place(event, 'opening', to)).sessionsById[sessionId('opening')];
    expect(opening?.sittingsById).toMatchObject({ opening1: { roomId: null } });
  });

  it('where it is changes nothing', () => {
    expect(place(dialogueOf2012(), 'panel2', { start: at('15:00') })).toEqual(EMPTY_PLAN);
  });

  it('without a time leaves its row where it stands, and with one again gives it the usual length', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', kind: 'keynote', sittings: [{ hours: '10:00-11:00' }] },
        { id: 'b', kind: 'panel', sittings: [{ hours: '11:00-12:00' }] },
        { id: 'c', kind: 'closing', sittings: [{ hours: '12:00-13:00' }] },
      ],
    });
    const untimed = applyPlan(event, place(event, 'b', { start: null }));
    expect(hoursById(untimed)).toEqual({ a1: '10:00-11:00', b1: '', c1: '12:00-13:00' });
    expect(sheet(untimed)).toEqual(['a b c']);
    const timed = applyPlan(untimed, place(untimed, 'b', { start: at('13:00') }));
    expect(hoursById(timed)).toEqual({ ...hoursById(event), b1: '13:00-15:00' });
    expect(sheet(timed)).toEqual(['a c b']);
  });

  it('does not take along the untimed row behind it', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00' }] },
        { id: 'b', sittings: [{ hours: '11:00-12:00' }] },
        { id: 'film', sittings: [{ hours: '' }] },
        { id: 'c', sittings: [{ hours: '12:00-13:00' }] },
      ],
    });
    const after = applyPlan(event, place(event, 'b', { start: at('14:00') }));
    expect(sheet(after)).toEqual(['a film c b']);
  });

  it('keeps a sitting without end without end', () => {
    const event = appraisalOf2017();
    const plan = place(event, 'closing', { day: day('2017-09-28'), start: at('18:30') });
    expect(hoursById(applyPlan(event, plan))).toEqual({ ...hoursById(event), closing1: '18:30-' });
  });

  it('may pass midnight with a warning, but not begin before or after its day', () => {
    const event = dialogueOf2012();
    expect(place(event, 'closing', { start: at('23:50') }).problems).toEqual([
      { severity: 'warning', kind: 'past-midnight', sessionId: 'closing', minutes: 5 },
    ]);
    expect(place(event, 'closing', { start: at('24:00') }).isPossible).toBe(false);
    expect(place(event, 'closing', { start: -10 }).problems).toEqual([
      { severity: 'impossible', kind: 'before-midnight', sessionId: 'closing', minutes: 10 },
    ]);
  });

  it('that is not there is refused', () => {
    expect(place(dialogueOf2012(), 'gone', { start: 600 }).problems).toEqual([
      { severity: 'impossible', kind: 'not-there' },
    ]);
  });
});
