import { describe, expect, it } from 'vitest';
import type { ParticipationId, PersonId } from '../../ids.ts';
import { sessionId } from '../../programme/sampleProgramme.ts';
import { compareEditions } from './compareEditions.ts';
import {
  dialogue,
  linesBetween,
  withNewSeat,
  withOtherPeople,
  withPerson,
  withSeats,
  withSession,
} from './sampleContents.ts';

const before = dialogue();

describe('people', () => {
  it('respelled are said once, with every place they stand in', () => {
    const after = withPerson(before, 'al-nasser', { familyName: 'Al-Nasir' });
    const [change] = compareEditions(before, after).changes;
    expect(linesBetween(before, after)).toEqual([
      'respelled al-nasser in opening+closing Mr. Al-nasser > Mr. Al-Nasir',
    ]);
    expect(change?.isInternal).toBe(false);
  });

  it('are compared as they print: a name typed for one place stays what it was', () => {
    const fixed = withSeats(before, 'closing', () => true, { nameAs: 'Mr. Al-nasser' });
    expect(linesBetween(before, fixed)).toEqual([]);
    const after = withPerson(fixed, 'al-nasser', { honorific: 'H.E. Mr.' });
    expect(linesBetween(fixed, after)).toEqual([
      'new-honorific al-nasser in opening Mr. Al-nasser > H.E. Mr. Al-nasser',
    ]);
  });

  it('come, go, and give way to others in the same seat', () => {
    const come = withPerson(withNewSeat(before, 'panel1', 'mam', { personId: 'mam' as PersonId }), 'mam', {});
    expect(linesBetween(before, come)).toEqual(['person-added mam in panel1']);
    expect(linesBetween(come, before)).toEqual(['person-removed mam in panel1']);
    const isBan = ({ personId }: { personId: PersonId | null }) => personId === 'ban';
    const other = withPerson(
      withSeats(before, 'opening', isBan, { personId: 'migiro' as PersonId }),
      'migiro',
      {},
    );
    expect(linesBetween(before, other)).toEqual(['person-replaced ban>migiro in opening']);
    const unnamed = withSeats(before, 'opening', isBan, { personId: null });
    expect(linesBetween(before, unnamed)).toEqual(['seat-unnamed ban in opening']);
    expect(linesBetween(unnamed, before)).toEqual(['seat-named ban in opening']);
  });

  it('listed as replaced gave way to whoever came in their stead', () => {
    const isBan = ({ personId }: { personId: PersonId | null }) => personId === 'ban';
    const come = withNewSeat(before, 'opening', 'deputy', { personId: 'migiro' as PersonId });
    const after = withPerson(
      withSeats(come, 'opening', isBan, { state: 'replaced', replacedById: 'deputy' as ParticipationId }),
      'migiro',
      {},
    );
    expect(linesBetween(before, after)).toEqual(['person-replaced ban>migiro in opening']);
    expect(linesBetween(after, before)).toEqual(['person-replaced migiro>ban in opening']);
  });

  it('go from one session to another, and change their place in the order', () => {
    const seat = before.event.sessionsById[sessionId('panel2')]?.participationsById;
    const [sorvino, other] = Object.values(seat ?? {}).toReversed();
    if (sorvino === undefined || other === undefined) throw new Error('the panel has two people');
    const left = withSession(before, 'panel2', () => ({ participationsById: { [other.id]: other } }));
    const after = withNewSeat(left, 'panel1', sorvino.id, {
      ...sorvino,
      order: 'a5' as typeof sorvino.order,
    });
    expect(linesBetween(before, after)).toEqual(['person-moved sorvino in panel2>panel1']);
    const turned = withSession(before, 'panel2', () => ({
      participationsById: {
        [other.id]: { ...other, order: sorvino.order },
        [sorvino.id]: { ...sorvino, order: other.order },
      },
    }));
    expect(linesBetween(before, turned)).toEqual(['people-reordered panel2']);
  });

  it('are confirmed, decline, speak by video, get other functions and roles', () => {
    const unsure = withSeats(before, 'closing', () => true, { state: 'tentative' });
    expect(linesBetween(unsure, before)).toEqual(['confirmed al-nasser in closing tentative > confirmed']);
    expect(linesBetween(before, unsure)).toEqual(['became-tbc al-nasser in closing confirmed > tentative']);
    const invited = withSeats(before, 'closing', () => true, { state: 'invited' });
    expect(linesBetween(invited, before)).toEqual([
      'state-changed al-nasser in closing invited > confirmed internal',
    ]);
    const after = withSeats(before, 'closing', () => true, {
      state: 'declined',
      mode: 'video-message',
      role: 'president',
      functionAs: { en: 'President' },
      capacity: { en: 'In his capacity as host' },
      minutes: 5,
      note: 'call him',
    });
    expect(linesBetween(before, after)).toEqual([
      'participation-note al-nasser in closing  > call him internal',
      'role-changed al-nasser in closing speaker > president',
      'new-function al-nasser in closing',
      'new-capacity al-nasser in closing',
      'declined al-nasser in closing confirmed > declined',
      'mode-changed al-nasser in closing in-person > video-message',
      'minutes-changed al-nasser in closing',
    ]);
  });

  it('are the same ones under other identities where names are alike', () => {
    const named = withPerson(before, 'ban', { givenName: 'Ki-moon', familyName: 'Ban' });
    const anew = withOtherPeople(named, 'other-');
    expect(linesBetween(named, anew)).toEqual([]);
    expect(linesBetween(named, withPerson(anew, 'other-ban', { familyName: 'Bann' }))).toEqual([
      'respelled ban>other-ban in opening Mr. Ki-moon Ban > Mr. Ki-moon Bann',
    ]);
  });

  it('keep to themselves what is never printed', () => {
    const after = withPerson(before, 'ban', { contact: '+1 212', notes: 'left', aliases: ['BAN Ki-Moon'] });
    expect(linesBetween(before, after)).toEqual(['person-record ban contact,notes,aliases internal']);
  });
});
