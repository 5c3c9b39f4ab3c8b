import { describe, expect, it } from 'vitest';
import type { PlannedEvent } from '../plannedEvent.ts';
import { applyPlan, type MovePlan } from './plan.ts';
import { planPushAt } from './pushAt.ts';
import { problemTexts } from './sampleMoves.ts';
import {
  appraisalOf2017,
  dialogueOf2012,
  hoursById,
  roomId,
  sampleEvent,
  sessionId,
  sittingId,
} from './sampleProgramme.ts';

/** The first sitting of a session held at an hour ("11:30"), in a room where one is named. */
function pushAt(event: PlannedEvent, id: string, hour: string, room?: string): MovePlan {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  const before = event.sessionsById[sessionId(id)]?.sittingsById[sittingId(`${id}1`)];
  if (before === undefined) throw new Error(`No sitting of ${id}`);
  const start = hours * 60 + minutes;
  const length = before.start === null || before.end === null ? null : before.end - before.start;
  const end = length === null ? null : start + length;
  const inRoom = room === undefined ? before.roomId : roomId(room);
  const after = { ...before, start, end, roomId: inRoom };
  return planPushAt(event, { sessionId: sessionId(id), sittingId: before.id, before, after });
}

const after = (event: PlannedEvent, plan: MovePlan) => hoursById(applyPlan(event, plan));

describe('a push at an hour', () => {
  it('goes ahead of the sitting whose middle it begins above; lengths and the lunch nobody wrote down stay', () => {
    const event = dialogueOf2012();
    expect(after(event, pushAt(event, 'panel2', '11:10'))).toEqual({
      opening1: '10:00-11:00',
      panel21: '11:00-13:45',
      panel11: '15:45-17:45',
      closing1: '17:45-18:00',
    });
  });

  it('goes behind the sitting it is held at the beginning of', () => {
    const event = dialogueOf2012();
    expect(after(event, pushAt(event, 'panel1', '15:00'))).toEqual({
      opening1: '10:00-11:00',
      panel21: '11:00-13:45',
      panel11: '15:45-17:45',
      closing1: '17:45-18:00',
    });
  });

  it('moves what follows along where it keeps its place in the order', () => {
    const event = dialogueOf2012();
    expect(after(event, pushAt(event, 'panel2', '15:30'))).toEqual({
      opening1: '10:00-11:00',
      panel11: '11:00-13:00',
      panel21: '15:30-18:15',
      closing1: '18:15-18:30',
    });
  });

  it('does not begin before what is ahead of it ends', () => {
    const event = dialogueOf2012();
    expect(pushAt(event, 'panel1', '10:40').sittings).toEqual([]);
  });

  it('takes the hour in another room, what follows there makes way, and the room it leaves keeps its hours', () => {
    const event = appraisalOf2017();
    const plan = pushAt(event, 'panel1', '11:00', 'ga-hall');
    expect(after(event, plan)).toMatchObject({
      opening1: '10:00-11:00',
      panel11: '11:00-12:30',
      plenary11: '12:30-14:30',
      plenary12: '16:30-19:30',
      panel21: '16:30-18:00',
    });
  });

  it('moves nothing in another room where it fits into a hole', () => {
    const event = appraisalOf2017();
    const plan = pushAt(event, 'panel1', '13:10', 'ga-hall');
    expect(plan.sittings.map(({ sittingId: id }) => id)).toEqual(['panel11']);
    expect(after(event, plan)['panel11']).toBe('13:10-14:40');
  });

  const withLunch = () =>
    sampleEvent({
      defaultRoom: 'hall',
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00' }] },
        { id: 'b', sittings: [{ hours: '11:00-13:00' }] },
        { id: 'c', sittings: [{ hours: '10:00-11:30', room: 'other' }] },
        { id: 'd', sittings: [{ hours: '15:00-16:00', isFixed: true }] },
      ],
      gaps: [{ id: 'lunch', hours: '13:00-15:00' }],
    });

  it('says by how much the others no longer fit ahead of a fixed lunch, and offers the ways out', () => {
    const event = withLunch();
    const plan = pushAt(event, 'c', '11:00', 'hall');
    expect(plan.isPossible).toBe(false);
    expect(problemTexts(plan)).toEqual(['impossible runs-into-gap 90']);
    expect(plan.offers.map(({ kind, minutes }) => `${kind} ${minutes}`)).toEqual([
      'shrink-gap 90',
      'place-anyway 0',
    ]);
    const [shrink, anyway] = plan.offers;
    expect(shrink?.plan.gaps.map(({ after: gap }) => gap?.start)).toEqual([870]);
    expect(anyway === undefined ? null : after(event, anyway.plan)).toMatchObject({
      c1: '11:00-12:30',
      b1: '12:30-14:30',
    });
  });

  it('offers to be shortened where that makes it fit', () => {
    const event = withLunch();
    const plan = pushAt(event, 'c', '12:15', 'hall');
    expect(problemTexts(plan)[0]).toBe('impossible runs-into-gap 90');
    const longer = pushAt(
      sampleEvent({
        defaultRoom: 'hall',
        sessions: [{ id: 'c', sittings: [{ hours: '10:00-11:30', room: 'other' }] }],
        gaps: [{ id: 'lunch', hours: '13:00-15:00' }],
      }),
      'c',
      '12:00',
      'hall',
    );
    expect(longer.offers.map(({ kind, minutes }) => `${kind} ${minutes}`)).toEqual([
      'shrink-gap 30',
      'shorten-session 30',
      'place-anyway 0',
    ]);
  });

  it('is refused to what is fixed to the clock, which can be placed', () => {
    const event = withLunch();
    const plan = pushAt(event, 'd', '16:00');
    expect(problemTexts(plan)).toEqual(['impossible is-fixed']);
    const [offer] = plan.offers;
    expect(offer === undefined ? null : after(event, offer.plan)['d1']).toBe('16:00-17:00');
  });
});
