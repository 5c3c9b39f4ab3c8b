import { describe, expect, it } from 'vitest';
import { orderKeys, type OrderKey } from '#base/ordered.ts';
import { blankLetter, blankParticipation, blankPerson } from '../blank.ts';
import type { EventId, ListItemId, PaperId, ParticipationId, PersonId, SessionId } from '../ids.ts';
import { EMPTY_LIBRARY, type Library } from '../library.ts';
import type { Participation } from '../people/participation.ts';
import type { Person } from '../people/person.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { sampleEvent } from '../programme/sampleProgramme.ts';
import { startChecking } from './checking.ts';
import { applyFix } from './fix.ts';

const EVENT = 'event' as EventId;
const KEYS = orderKeys(9);

type Seat = Partial<Omit<Participation, 'id' | 'order'>> & { readonly name?: Partial<Person> };

/** One panel with these people; "name" makes a record of the person. */
function libraryOf(seats: readonly Seat[], change: Partial<PlannedEvent> = {}): Library {
  const event = sampleEvent({
    sessions: [{ id: 'panel', kind: 'panel', sittings: [{ hours: '10:00-12:00' }] }],
  });
  const people: Record<string, Person> = {};
  const participations: Record<string, Participation> = {};
  seats.forEach(({ name, ...seat }, index) => {
    const id = `seat${index}` as ParticipationId;
    const personId = `person${index}` as PersonId;
    if (name !== undefined) people[personId] = { ...blankPerson(personId), ...name };
    participations[id] = {
      ...blankParticipation(id, KEYS[index] ?? ('' as OrderKey), 'panellist'),
      personId: name === undefined ? null : personId,
      functionAs: { en: 'Director' },
      ...seat,
    };
  });
  const panel = event.sessionsById['panel' as SessionId];
  if (panel === undefined) throw new Error('the sample has its panel');
  const sessionsById = { [panel.id]: { ...panel, participationsById: participations } };
  return {
    ...EMPTY_LIBRARY,
    peopleById: people,
    eventsById: { [EVENT]: { ...event, sessionsById, ...change } },
  };
}

const findings = (library: Library) => startChecking().findingsOf(library, EVENT).open;
const said = (library: Library) => findings(library).map(({ checkId, saying }) => `${checkId} ${saying}`);

function mended(library: Library): Library {
  const [finding] = findings(library);
  return finding === undefined ? library : applyFix(library, finding);
}

const CHAIR: Seat = { role: 'chair', name: { givenName: 'Marc', familyName: 'Pecsteen' } };
const ANNA = { givenName: 'Anna', familyName: 'Ruiz' };

describe('a panel', () => {
  it('wants a chair or a moderator once it has people', () => {
    const library = libraryOf([{ name: ANNA }]);
    expect(said(library)).toEqual(['no-chair usual']);
    expect(said(mended(library))).toEqual([]);
    expect(said(libraryOf([{ name: ANNA }, { ...CHAIR, role: 'moderator' }]))).toEqual([]);
    expect(said(libraryOf([]))).toEqual([]);
  });

  it('has nobody in it twice in one role', () => {
    const library = libraryOf([CHAIR, { name: ANNA }, { personId: 'person1' as PersonId }]);
    expect(said(library)).toEqual(['listed-twice usual']);
    expect(said(mended(library))).toEqual([]);
  });
});

describe('a final programme', () => {
  it('leaves nobody to be confirmed, and no seat without a name', () => {
    const seats: readonly Seat[] = [CHAIR, { name: ANNA, state: 'tentative' }, {}];
    expect(said(libraryOf(seats, { stage: 'final' }))).toEqual([
      'open-in-final person',
      'open-in-final seat',
    ]);
    expect(said(libraryOf(seats))).toEqual([]);
    const hidden = seats.map((seat) => ({ ...seat, isPrinted: seat.role === 'chair' }));
    expect(said(libraryOf(hidden, { stage: 'final' }))).toEqual([]);
  });
});

describe('a person', () => {
  it('who declined is not printed', () => {
    const library = libraryOf([CHAIR, { name: ANNA, state: 'declined' }]);
    expect(said(library)).toEqual(['declined-listed declined']);
    expect(said(mended(library))).toEqual([]);
  });

  it('with the title of an office has one', () => {
    const minister = { ...ANNA, honorific: 'H.E. Ms.' };
    expect(said(libraryOf([CHAIR, { name: minister, functionAs: null }]))).toEqual([
      'excellency-without-function usual',
    ]);
    expect(said(libraryOf([CHAIR, { name: minister }]))).toEqual([]);
    expect(said(libraryOf([CHAIR, { name: ANNA, functionAs: null }]))).toEqual([]);
  });

  it('has no word twice in the name, unless that is the name', () => {
    const named = (givenName: string, familyName: string) =>
      said(libraryOf([CHAIR, { name: { givenName, familyName } }]));
    expect(named('Carmen Carmen', 'Martinez')).toEqual(['doubled-word-in-name record']);
    expect(named('Abdullah', 'Abdullah')).toEqual([]);
    expect(named('Mohamed', 'Mohamed Ahmed')).toEqual([]);
    expect(named('Boutros', 'Boutros-Ghali')).toEqual([]);
  });

  it('kept twice is merged into one, unless somebody has said that they are two', () => {
    const first = { givenName: 'Marc', familyName: 'Pecsteen de Buytswerve' };
    const second = { givenName: 'Marc', familyName: 'Pecsteen de Buytsverve' };
    const library = libraryOf([{ role: 'chair', name: first }, { name: second }]);
    expect(said(library)).toEqual(['like-name usual']);
    const one = mended(library);
    expect(Object.keys(one.peopleById)).toHaveLength(1);
    const apart = libraryOf([
      { role: 'chair', name: first },
      { name: { ...second, notSameAs: ['person0' as PersonId] } },
    ]);
    expect(said(apart)).toEqual([]);
  });

  it('gets no letter for a part that has gone', () => {
    const item = 'r' as ListItemId;
    const order = KEYS[0] ?? ('' as OrderKey);
    const personId = 'person1' as PersonId;
    const paperId = 'letter' as PaperId;
    const withPart = (participationId: string) => {
      const part = { id: item, order, personId, participationId: participationId as ParticipationId };
      const letter = { ...blankLetter(paperId, order, 'en'), recipientsById: { [item]: part } };
      return said(libraryOf([CHAIR, { name: ANNA }], { papersById: { [paperId]: letter } }));
    };
    expect(withPart('gone')).toEqual(['recipient-without-part gone']);
    expect(withPart('seat1')).toEqual([]);
  });
});

describe('an event in several languages', () => {
  it('wants its titles in each', () => {
    const title = { en: 'Thematic debate' };
    const wanted = libraryOf([], { title, languages: ['en', 'fr'] });
    expect(said(wanted)).toEqual(['language-missing titles']);
    expect(said(libraryOf([], { title, languages: ['en'] }))).toEqual([]);
  });
});
