import { expect, it } from 'vitest';
import { readProgrammeText } from '../readProgramme.ts';

const days = (lines: readonly string[]) =>
  readProgrammeText(lines.join('\n'), { language: null, today: '2026-01-01', answers: {} }).days.map(
    ({ date, sessions }) => [
      date?.value ?? null,
      sessions.map(({ title, sittings, people }) => [
        title.value,
        sittings.length,
        people.map(({ familyName }) => familyName),
      ]),
    ],
  );

it('lines under dates with pauses among them are sessions without hours', () => {
  expect(
    days([
      'Taller sobre los ríos',
      'Martes 27 de enero de 2004',
      'Apertura del taller',
      'Dra. Ana Ruiz, Directora',
      'Panorama de las cuencas',
      'Pausa',
      'Reuniones de los grupos',
      'Miércoles 28 de enero de 2004',
      'Almuerzo',
      'Cierre de la reunión',
    ]),
  ).toEqual([
    [
      '2004-01-27',
      [
        ['Apertura del taller', 0, ['Ruiz']],
        ['Panorama de las cuencas', 0, []],
        ['Pausa', 0, []],
        ['Reuniones de los grupos', 0, []],
      ],
    ],
    [
      '2004-01-28',
      [
        ['Almuerzo', 0, []],
        ['Cierre de la reunión', 0, []],
      ],
    ],
  ]);
});

it.each([
  [
    'a letter',
    [
      '3 June 2024',
      'Dear Madam,',
      'Opening of the workshop',
      'Lunch',
      'Closing',
      'Yours sincerely,',
      'Anna Bell',
    ],
  ],
  [
    'a list of deadlines',
    ['3 June 2024', 'Abstracts are due', '4 July 2024', 'Registration closes', 'Fees are paid'],
  ],
  ['minutes', ['3 June 2024', 'The opening of the workshop was late.', 'There was a lunch for everybody.']],
])('%s is no programme for its dates', (_, lines) => {
  expect(days(lines)).toEqual([]);
});
