import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';
import { readPeopleTextNow } from './readPeopleText.ts';

/** Line, name and whatever else is known, shortly. */
function shortly(text: string): readonly (readonly string[])[] {
  return readPeopleTextNow(text).people.map((person) =>
    [
      person.honorific,
      person.givenName,
      person.familyName,
      person.function,
      person.state,
      person.organisation,
      person.contact,
    ].map((words) => words || '-'),
  );
}

describe('a list', () => {
  it('is read line by line, with the line each person stands on', () => {
    const text =
      'Panellists:\n\n1. H.E. Ms. Sylvie Lucas, Permanent Representative of Luxembourg to the United Nations\n• PENN Sovicheat (Cambodia)\n- Mr. Kerry Neal (UNICEF)\nMs. Rani Hong, Founder and President\nof the Tronie Foundation\nPeter Thomson, Fiji\n---\nChair (TBC)';
    expect(shortly(text)).toEqual([
      [
        'H.E. Ms.',
        'Sylvie',
        'Lucas',
        'Permanent Representative of Luxembourg to the United Nations',
        'Luxembourg',
        '-',
        '-',
      ],
      ['-', 'Sovicheat', 'PENN', '-', 'Cambodia', '-', '-'],
      ['Mr.', 'Kerry', 'Neal', '-', '-', 'UNICEF', '-'],
      ['Ms.', 'Rani', 'Hong', 'Founder and President of the Tronie Foundation', '-', '-', '-'],
      ['-', 'Peter', 'Thomson', '-', 'Fiji', '-', '-'],
    ]);
    const { people, problems, columns } = readPeopleTextNow(text);
    expect(people.map(({ line }) => line)).toEqual([3, 4, 5, 6, 8]);
    expect(problems).toEqual([{ kind: 'no-name', line: 10, source: 'Chair (TBC)' }]);
    expect(columns).toBe(null);
  });
});

describe('a table', () => {
  it.each([
    [
      'Family name;Given name;Title;Function;Country\nLucas;Sylvie;H.E. Ms.;"Ambassador; Permanent Representative";Luxembourg',
      ';',
    ],
    [
      'Country\tFunction\tGIVEN NAME\tSurname\tTitle\nLuxembourg\tAmbassador; Permanent Representative\tSylvie\tLucas\tH.E. Ms.',
      'tabs',
    ],
    [
      '"Pays","Fonction","Prénom","Nom","Titre"\r\n"Luxembourg","Ambassador; Permanent Representative","Sylvie","Lucas","H.E. Ms."\r\n',
      'commas',
    ],
    [
      'Фамилия;Имя;Обращение;Должность;Страна\nLucas;Sylvie;H.E. Ms.;"Ambassador; Permanent Representative";Luxembourg',
      'Russian',
    ],
    [
      '姓;名;称谓;职务;国家\nLucas;Sylvie;H.E. Ms.;"Ambassador; Permanent Representative";Luxembourg',
      'Chinese',
    ],
    [
      'اسم العائلة;الاسم الأول;اللقب;الوظيفة;الدولة\nLucas;Sylvie;H.E. Ms.;"Ambassador; Permanent Representative";Luxembourg',
      'Arabic',
    ],
    [
      'Apellidos;Nombre;Tratamiento;Cargo;País\nLucas;Sylvie;H.E. Ms.;"Ambassador; Permanent Representative";Luxembourg',
      'Spanish',
    ],
  ])('has its columns in any order and language: %s', (text) => {
    expect(shortly(text)).toEqual([
      ['H.E. Ms.', 'Sylvie', 'Lucas', 'Ambassador; Permanent Representative', 'Luxembourg', '-', '-'],
    ]);
  });

  it('needs no headings where the cells say what they are', () => {
    expect(shortly('LUCAS;Sylvie;Luxembourg;s.lucas@example.org\nNEAL;Kerry;Canada;k@example.org')).toEqual([
      ['-', 'Sylvie', 'LUCAS', '-', 'Luxembourg', '-', 's.lucas@example.org'],
      ['-', 'Kerry', 'NEAL', '-', 'Canada', '-', 'k@example.org'],
    ]);
    expect(shortly('H.E. Ms. Sylvie Lucas\tDirector of Programmes\nMr. Kerry Neal\tHead of Office')).toEqual([
      ['H.E. Ms.', 'Sylvie', 'Lucas', 'Director of Programmes', '-', '-', '-'],
      ['Mr.', 'Kerry', 'Neal', 'Head of Office', '-', '-', '-'],
    ]);
  });

  it('counts lines as they stand in the file, line breaks in cells included', () => {
    const { people } = readPeopleTextNow('Name;Function\n"Kerry Neal";"Head\nof Office"\nRani Hong;Founder');
    expect(people.map(({ line, familyName, function: words }) => [line, familyName, words])).toEqual([
      [2, 'Neal', 'Head of Office'],
      [4, 'Hong', 'Founder'],
    ]);
  });

  it('keeps what a spreadsheet would take for a formula as the text it is', () => {
    const { people } = readPeopleTextNow('Name;Function\n=HYPERLINK("http://x");+1\n@SUM(A1);-1');
    expect(people.map((person) => [person.familyName, person.function])).toEqual([
      ['=HYPERLINK("http://x")', '+1'],
      ['@SUM(A1)', '-1'],
    ]);
  });

  it('loses no more than a line by a quote that nobody closes', () => {
    expect(shortly('Name;Function\n"Kerry Neal;Head\nRani Hong;Founder').map((cells) => cells[2])).toEqual([
      'Neal',
      'Hong',
    ]);
  });
});

describe('a file', () => {
  const utf16 = (text: string, isBig: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < text.length; index += 1)
      view.setUint16(index * 2, text.charCodeAt(index), !isBig);
    return bytes;
  };

  it.each([
    ['utf-8', new TextEncoder().encode('\uFEFFMiroslav Lajčák, Slovakia')],
    ['utf-8', new TextEncoder().encode('Miroslav Lajčák, Slovakia')],
    ['utf-16le', utf16('\uFEFFMiroslav Lajčák, Slovakia', false)],
    ['utf-16be', utf16('\uFEFFMiroslav Lajčák, Slovakia', true)],
    ['utf-16le', utf16('Miroslav Lajčák, Slovakia', false)],
  ])('is read in its own encoding: %s', (encoding, bytes) => {
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(shortly(decoded.text)).toEqual([['-', 'Miroslav', 'Lajčák', '-', 'Slovakia', '-', '-']]);
  });

  it('of an older office is taken for Windows-1252', () => {
    const bytes = Uint8Array.from([0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x44, 0x69, 0x61, 0x7a]);
    expect(decodeText(bytes)).toEqual({ text: 'José Diaz', encoding: 'windows-1252' });
  });

  it('holding nothing says so', () => {
    const nothing = { people: [], problems: [{ kind: 'nothing', line: 0, source: '' }], columns: null };
    expect(readPeopleTextNow(' \n\n')).toEqual(nothing);
    expect(readPeopleTextNow('')).toEqual(nothing);
  });

  it('is read whatever it is', () => {
    const piece = fc.constantFrom(
      '"',
      ';',
      ',',
      '\t',
      '\n',
      '\r\n',
      'Name',
      'Mr.',
      'Ban',
      '(',
      ')',
      '=1+1',
      '\u0000',
      'é',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { people } = readPeopleTextNow(text);
        for (const { givenName, familyName } of people) expect(givenName + familyName).not.toBe('');
      }),
      { numRuns: 500 },
    );
    const huge = [
      `${'x'.repeat(1_000_000)}\n`,
      `${'"'.repeat(400_000)};`,
      '(\n'.repeat(100_000),
      'a;'.repeat(200_000),
    ];
    for (const text of huge) expect(readPeopleTextNow(text).people.length).toBeLessThan(20_001);
  });
});
