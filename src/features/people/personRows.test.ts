import { describe, expect, it } from 'vitest';
import type { OrderKey } from '#base/ordered.ts';
import { blankPerson, blankPersonFunction } from '#domain/blank.ts';
import type { ListItemId, PersonId } from '#domain/ids.ts';
import { appearancesByPerson } from '#domain/people/appearances.ts';
import type { Person } from '#domain/people/person.ts';
import { sampleEvent } from '#domain/programme/sampleProgramme.ts';
import type { Day } from '#domain/time.ts';
import type { Language } from '#languages/language.ts';
import { matchesPeopleQuery, personRows, sortedRows, type PeopleOrder } from './personRows.ts';

const person = (id: string, givenName: string, familyName: string, more: Partial<Person> = {}): Person => ({
  ...blankPerson(id as PersonId),
  givenName,
  familyName,
  ...more,
});

const office = (text: string) => {
  const id = 'office' as ListItemId;
  return { [id]: { ...blankPersonFunction(id, 'a0' as OrderKey), text: { en: text } } };
};

const PEOPLE = [
  person('lajcak', 'Miroslav', 'Lajčák', { functionsById: office('President of the General Assembly') }),
  person('bellen', 'Zoë', 'van der Bellen', { organisation: { en: 'UNODC' } }),
  person('oberg', 'Bo', 'Öberg', { state: 'Sweden' }),
  person('ban', 'Ki-moon', 'Ban', { otherScripts: { ar: 'بان كي مون', ru: 'Пан Ги Мун' } }),
  person('walesa', 'Lech', 'Wałęsa', { aliases: ['Lech Walensa'], state: 'Poland' }),
  person('zand', 'Åsa', 'Zand', {}),
];

const event = sampleEvent({
  sessions: [
    { id: 'past', sittings: [{ day: '2012-04-03', hours: '10:00-11:00' }], people: ['oberg', 'ban'] },
    { id: 'older', sittings: [{ day: '2011-04-03', hours: '10:00-11:00' }], people: ['walesa'] },
    { id: 'soon', sittings: [{ day: '2012-06-01', hours: '10:00-11:00' }], people: ['zand', 'ban'] },
    { id: 'late', sittings: [{ day: '2012-07-01', hours: '10:00-11:00' }], people: ['lajcak'] },
  ],
});

const rowsIn = (language: Language) =>
  personRows(PEOPLE, { appearances: appearancesByPerson([event]), today: '2012-05-01' as Day, language });

describe('the search of the directory', () => {
  const found = (query: string) =>
    rowsIn('en')
      .filter((row) => matchesPeopleQuery(row, query))
      .map(({ id }) => id);

  it('finds a name in any part, without accents', () => {
    expect(found('lajcak')).toEqual(['lajcak']);
    expect(found('LAJČ')).toEqual(['lajcak']);
    expect(found('oberg bo')).toEqual(['oberg']);
    expect(found('walesa')).toEqual(['walesa']);
    expect(found('ellen')).toEqual(['bellen']);
  });

  it('finds a name in its other scripts and spellings', () => {
    expect(found('пан ги')).toEqual(['ban']);
    expect(found('بان')).toEqual(['ban']);
    expect(found('walensa')).toEqual(['walesa']);
  });

  it('finds functions, States and organisations', () => {
    expect(found('general assembly president')).toEqual(['lajcak']);
    expect(found('sweden')).toEqual(['oberg']);
    expect(found('unodc')).toEqual(['bellen']);
  });

  it('finds everybody for nothing, and nobody for what is nowhere', () => {
    expect(found('  ')).toHaveLength(PEOPLE.length);
    expect(found('ban sweden')).toEqual([]);
  });
});

describe('the order of the directory', () => {
  const order = (by: PeopleOrder, language: Language = 'en') =>
    sortedRows(rowsIn(language), by, language).map(({ id }) => id);

  it('is by family name, as the language of the interface sorts', () => {
    expect(order('name')).toEqual(['ban', 'lajcak', 'oberg', 'bellen', 'walesa', 'zand']);
  });

  it('is by who comes next, then by who was there last, then everybody else', () => {
    expect(order('next')).toEqual(['ban', 'zand', 'lajcak', 'oberg', 'walesa', 'bellen']);
  });

  it('is by State or organisation, with those who have none last', () => {
    expect(order('home')).toEqual(['walesa', 'oberg', 'bellen', 'ban', 'lajcak', 'zand']);
  });
});

it('makes no row anew for a person of whom nothing has changed', () => {
  const [first] = rowsIn('en');
  expect(rowsIn('en')[0]).toBe(first);
});
