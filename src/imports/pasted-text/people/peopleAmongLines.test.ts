import { expect, it } from 'vitest';
import { linesOf, said } from './peopleForTests.ts';
import { peopleIn } from './peopleIn.ts';

it.each<[string, readonly string[], readonly string[]]>([
  [
    'Jane Doe, Director, UNDP\nOren Lyndqvist, Faithkeeper, Onondaga\nMaria Silva, Professor',
    [
      'panellist |  | Jane Doe | Director, UNDP',
      'panellist |  | Oren Lyndqvist | Faithkeeper, Onondaga',
      'panellist |  | Maria Silva | Professor',
    ],
    [],
  ],
  [
    'Rivers of the south\nPar SEM Amadou Barry, ministre de l’Eau et de la Coopération (15mn)',
    ['panellist | SEM | Amadou Barry | ministre de l’Eau et de la Coopération'],
    ['Rivers of the south'],
  ],
  [
    'Ms. Jane Doe, UNDP\nExchange of views on the draft',
    ['panellist | Ms. | Jane Doe | UNDP'],
    ['Exchange of views on the draft'],
  ],
  [
    'Ms. Jane Doe, Special Adviser. Organized by the Department of Information. Room S-226',
    ['panellist | Ms. | Jane Doe | Special Adviser'],
    ['Organized by the Department of Information. Room S-226'],
  ],
  [
    'Jane Doe, Director, UNDP\nSafe Rivers, clean shores\nWater tariffs',
    ['panellist |  | Jane Doe | Director, UNDP'],
    ['Safe Rivers, clean shores', 'Water tariffs'],
  ],
])('lines about somebody are told from those beside them: %s', (text, people, rest) => {
  const read = peopleIn(linesOf(text), 'panellist');
  expect(read.people.map(said)).toEqual(people);
  expect(read.rest.map((line) => line.text)).toEqual(rest);
});
