import { describe, expect, it } from 'vitest';
import type { EventId, PaperId, PersonId } from '#domain/ids.ts';
import { addressOfComparison, readComparePlace, type ComparePlace } from './place.ts';

const eventId = 'e 1' as EventId;

const usual: ComparePlace = {
  from: '',
  to: '',
  look: 'list',
  grouping: 'who',
  isWithoutRooms: false,
  isPeopleOnly: false,
  isWithoutInternal: false,
  personId: null,
  paperId: null,
};

const special: ComparePlace = {
  from: 'edition-2',
  to: 'draft',
  look: 'sides',
  grouping: 'session',
  isWithoutRooms: true,
  isPeopleOnly: true,
  isWithoutInternal: true,
  personId: 'mam' as PersonId,
  paperId: 'letter' as PaperId,
};

describe('the address of a comparison', () => {
  it('says nothing of what is as usual', () => {
    expect(addressOfComparison(eventId, usual)).toBe('/events/e%201/compare');
    expect(readComparePlace('')).toEqual(usual);
  });

  it('keeps the two standings, the look and every filter', () => {
    const address = addressOfComparison(eventId, special);
    expect(address).toBe(
      '/events/e%201/compare?from=edition-2&to=draft&look=sides&by=session&hide=rooms+internal&only=people&person=mam&paper=letter',
    );
    expect(readComparePlace(address.split('?')[1] ?? '')).toEqual(special);
  });

  it('that names a look, a grouping or a filter nobody knows shows the usual one', () => {
    expect(readComparePlace('look=film&by=colour&hide=everything&only=rooms&person=&paper=')).toEqual(usual);
  });
});
