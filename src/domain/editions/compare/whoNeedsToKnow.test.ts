import { describe, expect, it } from 'vitest';
import type { PersonId, RoomId } from '../../ids.ts';
import { at, sessionId, sittingId } from '../../programme/sampleProgramme.ts';
import { applyPlan } from '../../programme/plan.ts';
import { planRetime } from '../../programme/resize.ts';
import type { EditionContent } from '../content.ts';
import { compareEditions } from './compareEditions.ts';
import { dialogue, withEvent, withNewSeat, withPerson, withSeats, withSession } from './sampleContents.ts';
import { whoNeedsToKnow } from './whoNeedsToKnow.ts';

const before = dialogue();

describe('who needs to know', () => {
  it('of a session that moves: who sits in it, and those who keep the rooms', () => {
    const hours = { start: at('18:00'), end: at('18:15') };
    const ref = { sessionId: sessionId('closing'), sittingId: sittingId('closing1') };
    const after = withEvent(before, applyPlan(before.event, planRetime(before.event, ref, hours)));
    expect(concernedBy(after)).toEqual({
      'conference-officers': ['session-moved'],
      'al-nasser': ['session-moved'],
    });
  });

  it('of a new title: everybody; of what is never printed: nobody but the house', () => {
    const after = withPerson(withEvent(before, { title: { en: 'Fighting Human Trafficking' } }), 'ban', {
      contact: '+1 212',
    });
    expect(concernedBy(after)).toEqual({ everybody: ['event-reworded'], internal: ['person-record'] });
  });

  it('of somebody added: that person, and who leads the session; what is new to nobody is told to nobody', () => {
    const led = withSeats(before, 'panel1', ({ personId }) => personId === 'monteiro', { role: 'chair' });
    const come = withPerson(withNewSeat(led, 'panel1', 'mam', { personId: 'mam' as PersonId }), 'mam', {});
    const after = withSession(come, 'panel1', () => ({ access: 'closed', interpretation: ['fr'] }));
    expect(concernedBy(after, led)).toEqual({
      chairs: ['access', 'person-added'],
      'conference-officers': ['access', 'interpretation'],
      interpreters: ['interpretation'],
      monteiro: ['access', 'interpretation'],
      ezeilo: ['access', 'interpretation'],
      mam: ['person-added'],
    });
  });

  it('of a replacement: both', () => {
    const isBan = ({ personId }: { personId: PersonId | null }) => personId === 'ban';
    const other = withSeats(before, 'opening', isBan, { personId: 'migiro' as PersonId });
    expect(concernedBy(withPerson(other, 'migiro', {}))).toEqual({
      ban: ['person-replaced'],
      migiro: ['person-replaced'],
    });
  });

  it('of another room: everybody, who keeps it, and each of the people', () => {
    const told = concernedBy(withEvent(before, { defaultRoomId: 'chamber' as RoomId }));
    expect(told['everybody']).toEqual(['default-room']);
    expect(told['sorvino']).toEqual(['session-moved']);
  });
});

function concernedBy(after: EditionContent, earlier = before): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    whoNeedsToKnow(compareEditions(earlier, after)).map(({ audience, changes }) => [
      audience.type === 'person' ? (audience.person.after ?? audience.person.before ?? '') : audience.type,
      changes.map(({ type }) => type),
    ]),
  );
}
