import { describe, expect, it } from 'vitest';
import type { ParticipationId, PersonId, RoomId, SessionId } from '../../ids.ts';
import { shiftDays } from '../../programme/days.ts';
import { applyPlan } from '../../programme/plan.ts';
import { planRetime, planRetimePush } from '../../programme/resize.ts';
import { keyOf } from '../../programme/sampleMoves.ts';
import { appraisalOf2017, at, hearingOf2017, sessionId, sittingId } from '../../programme/sampleProgramme.ts';
import type { Session } from '../../programme/session.ts';
import { planSplit } from '../../programme/split.ts';
import { planSwap } from '../../programme/swap.ts';
import type { EditionContent } from '../content.ts';
import { compareEditions } from './compareEditions.ts';
import {
  contentOfEvent,
  dialogue,
  linesBetween,
  renewed,
  withEvent,
  withNewSeat,
  withPerson,
  withSession,
} from './sampleContents.ts';

const before = dialogue();
const ref = (id: string) => ({ sessionId: sessionId(id), sittingId: sittingId(`${id}1`) });
const withPlan = (content: EditionContent, plan: Parameters<typeof applyPlan>[1]): EditionContent =>
  withEvent(content, applyPlan(content.event, plan));

describe('sessions that move', () => {
  it('say which of day, time, length and room is another', () => {
    const plan = planRetime(before.event, ref('closing'), { start: at('18:00'), end: at('18:15') });
    expect(linesBetween(before, withPlan(before, plan))).toEqual(['session-moved closing time']);
    const longer = planRetime(before.event, ref('closing'), { start: at('17:45'), end: at('18:30') });
    expect(linesBetween(before, withPlan(before, longer))).toEqual(['session-retimed closing length']);
  });

  it('are one shift where a longer session pushes the others of its day', () => {
    const hearing = contentOfEvent(hearingOf2017());
    const hours = { start: at('15:00'), end: at('16:40') };
    const after = withPlan(hearing, planRetimePush(hearing.event, ref('panel3'), hours));
    expect(linesBetween(hearing, after)).toEqual([
      'session-retimed panel3 length',
      'session-moved panel4 time',
      'session-moved closing time',
    ]);
    expect(compareEditions(hearing, after).groups).toEqual([
      {
        type: 'shift',
        key: 'shift 2017-06-23 15 cr4',
        day: '2017-06-23',
        minutes: 15,
        changeKeys: ['session-moved panel4 panel41', 'session-moved closing closing1'],
        covers: 'rest-of-day',
        causeKey: 'session-retimed panel3 panel31',
      },
    ]);
  });

  it('that trade places are a swap, and their new numbers follow from it', () => {
    const after = withPlan(before, planSwap(before.event, keyOf('panel1'), keyOf('panel2')));
    expect(linesBetween(before, after)).toEqual([
      'session-moved panel2 time,length',
      'session-renumbered panel2 Interactive Panel Discussion II > Interactive Panel Discussion I (of session-moved panel2 panel21)',
      'session-moved panel1 time,length',
      'session-renumbered panel1 Interactive Panel Discussion I > Interactive Panel Discussion II (of session-moved panel1 panel11)',
    ]);
    expect(compareEditions(before, after).groups).toEqual([
      {
        type: 'swap',
        key: 'swap session-moved panel2 panel21',
        changeKeys: ['session-moved panel2 panel21', 'session-moved panel1 panel11'],
      },
    ]);
  });

  it('are elsewhere as a consequence where the usual room changed', () => {
    const after = contentOfEvent({ ...before.event, defaultRoomId: 'chamber' as RoomId });
    expect(linesBetween(before, after)).toEqual([
      'default-room cr2 > chamber',
      'session-moved opening room (of default-room)',
      'session-moved panel1 room (of default-room)',
      'session-moved panel2 room (of default-room)',
      'session-moved closing room (of default-room)',
    ]);
  });

  it('follow the days of the event where it was put off', () => {
    const after = withPlan(before, shiftDays(before.event, 7));
    expect(linesBetween(before, after)).toEqual([
      'days',
      'session-moved opening day (of days)',
      'session-moved panel1 day (of days)',
      'session-moved panel2 day (of days)',
      'session-moved closing day (of days)',
    ]);
  });

  it('come in and out of the programme, and sit more often', () => {
    const unscheduled = withSession(before, 'panel2', () => ({ sittingsById: {} }));
    expect(linesBetween(before, unscheduled)).toEqual(['session-unscheduled panel2']);
    expect(linesBetween(unscheduled, before)).toEqual(['session-scheduled panel2']);
    const split = planSplit(before.event, ref('panel2'), {
      at: at('16:00'),
      newSittingId: sittingId('panel2-more'),
      resumeAt: at('16:30'),
    });
    expect(linesBetween(before, withPlan(before, split))).toEqual(['sittings-changed panel2']);
  });

  it('that start together stand in another order', () => {
    const plan = planRetime(before.event, ref('panel2'), { start: at('11:00'), end: at('13:00') });
    const together = withPlan(before, plan);
    const [first, second] = ['panel1', 'panel2'].map(
      (id) => together.event.sessionsById[sessionId(id)]?.order,
    );
    if (first === undefined || second === undefined) throw new Error('the dialogue has two panels');
    const turned = withSession(
      withSession(together, 'panel1', () => ({ order: second })),
      'panel2',
      () => ({ order: first }),
    );
    expect(linesBetween(together, turned)).toEqual([
      'session-reordered panel2',
      'session-renumbered panel2 Interactive Panel Discussion II > Interactive Panel Discussion I (of session-reordered panel2)',
      'session-renumbered panel1 Interactive Panel Discussion I > Interactive Panel Discussion II (of session-reordered panel2)',
    ]);
  });
});

describe('sessions that come and go', () => {
  it('are said once, and the numbers they change follow from them', () => {
    const old = before.event.sessionsById[sessionId('panel1')];
    if (old === undefined) throw new Error('the dialogue has a first panel');
    const { panel1: _gone, ...rest } = before.event.sessionsById as Record<string, typeof old>;
    const after = withEvent(before, { sessionsById: rest });
    expect(linesBetween(before, after)).toEqual([
      'session-removed panel1',
      'session-renumbered panel2 Interactive Panel Discussion II > Interactive Panel Discussion I (of session-removed panel1)',
    ]);
    expect(linesBetween(after, before)).toEqual([
      'session-added panel1',
      'session-renumbered panel2 Interactive Panel Discussion I > Interactive Panel Discussion II (of session-added panel1)',
    ]);
  });

  it('are the same ones though they were typed anew, wherever they stand', () => {
    const titled = withSession(before, 'panel1', () => ({
      title: { en: 'Protecting the Victims of Trafficking: Partnerships' },
    }));
    const anew = renewed(titled);
    expect(Object.keys(anew.event.sessionsById).filter((id) => id in titled.event.sessionsById)).toEqual([]);
    expect(linesBetween(titled, anew)).toEqual([]);
    const panel = Object.values<Session>(anew.event.sessionsById).find(({ title }) =>
      title.en?.startsWith('Protecting'),
    );
    const retitled = withSession(anew, panel?.id ?? '', () => ({ title: { en: 'Protecting Victims' } }));
    expect(linesBetween(titled, retitled)).toEqual([`session-reworded ${panel?.id ?? ''} title`]);
  });

  it('are split where a part takes hours and people of the whole, and merged the other way', () => {
    const whole = withNewSeat(before, 'panel2', 'extra', { personId: 'okafor' as PersonId });
    const people = withPerson(whole, 'okafor', {});
    const panel2 = people.event.sessionsById[sessionId('panel2')];
    const sitting = panel2?.sittingsById[sittingId('panel21')];
    const seat = panel2?.participationsById['extra' as ParticipationId];
    if (panel2 === undefined || sitting === undefined || seat === undefined)
      throw new Error('panel2 is whole');
    const { extra: _moved, ...staying } = panel2.participationsById as Record<string, typeof seat>;
    const part = 'part' as SessionId;
    const after = withEvent(people, {
      sessionsById: {
        ...people.event.sessionsById,
        [panel2.id]: {
          ...panel2,
          sittingsById: { [sitting.id]: { ...sitting, end: at('16:30') } },
          participationsById: staying,
        },
        [part]: {
          ...panel2,
          id: part,
          title: { en: 'Private sector' },
          sittingsById: { [sittingId('part1')]: { ...sitting, id: sittingId('part1'), start: at('16:30') } },
          participationsById: { [seat.id]: seat },
        },
      },
    });
    expect(linesBetween(people, after)).toEqual([
      'session-split panel2 part',
      'session-retimed panel2 length (of session-split panel2)',
      'person-moved okafor in panel2>part (of session-split panel2)',
    ]);
    expect(linesBetween(after, people)).toEqual([
      'sessions-merged panel2 part',
      'session-retimed panel2 length (of sessions-merged panel2)',
      'person-moved okafor in part>panel2 (of sessions-merged panel2)',
    ]);
  });
});

describe('rooms of a meeting in two rooms', () => {
  it('are compared by where a sitting is held, not by how that is written down', () => {
    const appraisal = contentOfEvent(appraisalOf2017());
    const hall = appraisal.event.defaultRoomId;
    const named = withSession(appraisal, 'opening', ({ sittingsById }) => ({
      sittingsById: Object.fromEntries(
        Object.values(sittingsById).map((sitting) => [sitting.id, { ...sitting, roomId: hall }]),
      ),
    }));
    expect(linesBetween(appraisal, named)).toEqual([]);
    const moved = withSession(appraisal, 'panel1', ({ sittingsById }) => ({
      sittingsById: Object.fromEntries(
        Object.values(sittingsById).map((sitting) => [sitting.id, { ...sitting, roomId: hall }]),
      ),
    }));
    expect(linesBetween(appraisal, moved)).toEqual(['session-moved panel1 room']);
  });
});
