import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELLS_WITH_SEVERAL, LINES_WITH_ONE_PERSON } from './linesOfPrintedProgrammes.ts';
import { readPeople, readPerson } from './readPerson.ts';
import type { ReadPerson } from './readPerson.ts';

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const nameIn = (person: ReadPerson): string =>
  (person.isFamilyNameFirst
    ? [person.familyName, person.givenName]
    : [person.givenName, person.familyName]
  ).join(' ');

/** The line again, from its parts, in the order they are printed. */
function joined(person: ReadPerson): string {
  const isVideo = person.mode === 'video-message';
  return [
    isVideo && person.isModeFirst ? 'Video message from' : '',
    person.isFunctionFirst ? person.function : '',
    person.honorific,
    nameIn(person),
    person.isFunctionFirst ? '' : person.function,
    person.formerTitle,
    person.capacity,
    isVideo && !person.isModeFirst ? 'Video message' : '',
    person.isToBeConfirmed ? 'TBC' : '',
  ].join(' ');
}

const withoutLabel = (line: string): string =>
  line.replace(/^(?:Opening Remarks|Co-Chairs|Chair|Moderator):/, '');

/** The parts that are not as usual. */
function partsOf(line: string): object {
  const plain = readPerson('');
  return Object.fromEntries(
    Object.entries(readPerson(line)).filter(([name, value]) => value !== plain[name as keyof ReadPerson]),
  );
}

describe('a line about a person', () => {
  it.each(LINES_WITH_ONE_PERSON)('gives its words again: %s', (line) => {
    const person = readPerson(line);
    expect(words(joined(person))).toEqual(words(withoutLabel(line)));
    expect(readPeople(line)).toEqual([person]);
    expect(person.honorific).not.toBe('');
    expect(person.familyName).not.toBe('');
    expect(person.function).not.toBe('');
    expect(nameIn(person).split(' ').length).toBeLessThanOrEqual(5);
  });

  it.each(CELLS_WITH_SEVERAL)('holds %i people: %s', (count, cell) => {
    const people = readPeople(cell);
    expect(people).toHaveLength(count);
    expect(words(people.map(joined).join(' '))).toEqual(words(withoutLabel(cell)));
    expect(people.filter((person) => person.function === '' || person.honorific === '')).toEqual([]);
  });
});

describe('the parts of a line', () => {
  it.each<[string, object]>([
    [
      'H.E. Mr. Nassir Abdulaziz Al-Nasser, President of the General Assembly',
      {
        honorific: 'H.E. Mr.',
        givenName: 'Nassir Abdulaziz',
        familyName: 'Al-Nasser',
        function: 'President of the General Assembly',
      },
    ],
    [
      'H.E. Mr. Ban Ki-moon, Secretary-General',
      {
        honorific: 'H.E. Mr.',
        givenName: 'Ki-moon',
        familyName: 'Ban',
        isFamilyNameFirst: true,
        function: 'Secretary-General',
      },
    ],
    [
      'Chair: H.E Mr. Marc Pecsteen de Buytswerve, Ambassador, Permanent Representative of Belgium to the United Nations',
      {
        role: 'chair',
        honorific: 'H.E Mr.',
        givenName: 'Marc Pecsteen',
        familyName: 'de Buytswerve',
        function: 'Ambassador, Permanent Representative of Belgium to the United Nations',
      },
    ],
    [
      '▪ UNODC Executive Director, Mr. Yury Fedotov. ICAT Coordinator - Video message',
      {
        honorific: 'Mr.',
        givenName: 'Yury',
        familyName: 'Fedotov',
        function: 'UNODC Executive Director',
        isFunctionFirst: true,
        capacity: 'ICAT Coordinator',
        mode: 'video-message',
      },
    ],
    [
      "UN High Commissioner for Human Rights, Mr. Zeid Ra'ad Al Hussein In his capacity as 2017 ICAT Chair - Video message",
      {
        honorific: 'Mr.',
        givenName: "Zeid Ra'ad",
        familyName: 'Al Hussein',
        function: 'UN High Commissioner for Human Rights',
        isFunctionFirst: true,
        capacity: 'In his capacity as 2017 ICAT Chair',
        mode: 'video-message',
      },
    ],
    [
      'Video message from Professor Joy Ngozi Ezeilo, Dean, Faculty of Law - University of Nigeria (former UN Special Rapporteur on Trafficking In Persons).',
      {
        honorific: 'Professor',
        givenName: 'Joy Ngozi',
        familyName: 'Ezeilo',
        function: 'Dean, Faculty of Law - University of Nigeria',
        formerTitle: 'former UN Special Rapporteur on Trafficking In Persons',
        mode: 'video-message',
        isModeFirst: true,
      },
    ],
    [
      'H.E. Mr. Marc Van den Reeck , Head of International Cooperation and Programmes “The Smile of the Child”.',
      {
        honorific: 'H.E. Mr.',
        givenName: 'Marc',
        familyName: 'Van den Reeck',
        function: 'Head of International Cooperation and Programmes “The Smile of the Child”',
      },
    ],
    [
      'Ms. Maria Grazia Giammarinaro, Special Rapporteur (TBC)',
      {
        honorific: 'Ms.',
        givenName: 'Maria Grazia',
        familyName: 'Giammarinaro',
        function: 'Special Rapporteur',
        isToBeConfirmed: true,
      },
    ],
    [
      'Mr. Zhang Jun (TBC), Permanent Representative of China, via video link',
      {
        honorific: 'Mr.',
        givenName: 'Jun',
        familyName: 'Zhang',
        isFamilyNameFirst: true,
        function: 'Permanent Representative of China',
        isToBeConfirmed: true,
        mode: 'live-video',
      },
    ],
    [
      'Mr. Ban Ki-moon Secretary-General',
      {
        honorific: 'Mr.',
        givenName: 'Ki-moon',
        familyName: 'Ban',
        isFamilyNameFirst: true,
        function: 'Secretary-General',
      },
    ],
    [
      'Ms. Purna Sen, UN-Women (Moderator)',
      { honorific: 'Ms.', givenName: 'Purna', familyName: 'Sen', function: 'UN-Women', role: 'moderator' },
    ],
    [
      'Moderated by Ms. Purna Sen',
      { honorific: 'Ms.', givenName: 'Purna', familyName: 'Sen', role: 'moderator' },
    ],
    [
      'Master of ceremonies: Mr. John Doe',
      { honorific: 'Mr.', givenName: 'John', familyName: 'Doe', role: 'Master of ceremonies' },
    ],
    ['Peter Thomson, Fiji', { givenName: 'Peter', familyName: 'Thomson', function: 'Fiji' }],
    [
      'President of the General Assembly, Peter Thomson',
      {
        givenName: 'Peter',
        familyName: 'Thomson',
        function: 'President of the General Assembly',
        isFunctionFirst: true,
      },
    ],
    [
      'Ms. Mira Sorvino\tUNODC Goodwill Ambassador',
      { honorific: 'Ms.', givenName: 'Mira', familyName: 'Sorvino', function: 'UNODC Goodwill Ambassador' },
    ],
    [
      'S.E. M. Jean de La Fontaine, Ministre',
      { honorific: 'S.E. M.', givenName: 'Jean', familyName: 'de La Fontaine', function: 'Ministre' },
    ],
    ['Chair (TBC)', { role: 'chair', isToBeConfirmed: true }],
    ['Representative of a Member State', { function: 'Representative of a Member State' }],
    ['', {}],
  ])('%s', (line, parts) => {
    expect(partsOf(line)).toEqual(parts);
  });
});

describe('a pasted list', () => {
  const shortly = (text: string) =>
    readPeople(text).map((person) => [person.role, person.familyName, person.function]);

  it('takes the role of the label over it, and a moderator his own', () => {
    expect(
      shortly(
        'Co-Chairs:\nH.E. Ms. Sylvie Lucas, Luxembourg\nPanellists:\n\n- Mr. Kerry Neal, UNICEF\n- Ms. Ruchira Gupta\nModerator: Ms. Purna Sen, UN-Women\n- Ms. Kay Buck',
      ),
    ).toEqual([
      ['co-chair', 'Lucas', 'Luxembourg'],
      ['panellist', 'Neal', 'UNICEF'],
      ['panellist', 'Gupta', ''],
      ['moderator', 'Sen', 'UN-Women'],
      ['panellist', 'Buck', ''],
    ]);
  });

  it('may have the function on the line below, and lines broken in their middle', () => {
    expect(
      shortly(
        'Mr. Kerry Neal\nChild Protection Specialist for UNICEF\nMs. Rani Hong, Founder and President\nof the Tronie Foundation',
      ),
    ).toEqual([
      [null, 'Neal', 'Child Protection Specialist for UNICEF'],
      [null, 'Hong', 'Founder and President of the Tronie Foundation'],
    ]);
  });

  it('may hold bullets run together and names joined by “and”', () => {
    expect(shortly('▪ Mr. Kerry Neal, UNICEF. ▪ Ms. Rani Hong and Ms. Kay Buck')).toEqual([
      [null, 'Neal', 'UNICEF'],
      [null, 'Hong', ''],
      [null, 'Buck', ''],
    ]);
  });

  it('of nothing is nobody', () => {
    expect(readPeople(' \n\t\n---\n***')).toEqual([]);
  });

  it('is read whatever it is, without a word lost', () => {
    const anyPart = fc.constantFrom(
      'Mr.',
      'H.E.',
      'Ms.',
      'Professor',
      'Panellists:',
      'Chair:',
      'Ban',
      'Ki-moon',
      ',',
      '-',
      '(TBC)',
      '\n',
      '.',
      'of',
      'and',
      'Director',
      '▪',
      '(',
      ')',
      '“',
    );
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 14 }), (parts) => {
        const text = parts.join(' ');
        const people = readPeople(text);
        const found = people.map((person) => `${person.role ?? ''} ${joined(person)}`).join(' ');
        for (const word of ['Ban', 'Ki', 'Director']) {
          const count = (all: string): number => words(all).filter((each) => each === word).length;
          expect(count(found)).toBeGreaterThanOrEqual(count(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of a million characters is read in one sweep', () => {
    const long = 'Mr. Kerry Neal, UNICEF '.repeat(20_000);
    expect(readPeople(long)).toHaveLength(20_000);
    expect(readPeople('('.repeat(200_000))).toHaveLength(0);
    expect(readPeople('a '.repeat(200_000))).toHaveLength(1);
  });
});
