import { expect, it } from 'vitest';
import type { MemberState } from '#reference/memberStates.ts';
import { stateCalled } from './stateCalled.ts';

const belgium: MemberState = {
  iso2: 'BE',
  iso3: 'BEL',
  isObserver: false,
  shortName: { ar: 'بلجيكا', zh: '比利时', en: 'Belgium', fr: 'Belgique', ru: 'Бельгия', es: 'Bélgica' },
  formalName: {
    ar: 'مملكة بلجيكا',
    zh: '比利时王国',
    en: 'the Kingdom of Belgium',
    fr: 'le Royaume de Belgique',
    ru: 'Королевство Бельгия',
    es: 'el Reino de Bélgica',
  },
};

it.each(['belgium', 'Belgica', 'Бельгия', 'بلجيكا', '比利时', 'Kingdom of Belgium', 'royaume de belgique'])(
  'knows a State by %s',
  (typed) => {
    expect(stateCalled(typed, [belgium])).toBe(belgium);
  },
);

it.each(['', 'Belg', 'Belgium and Luxembourg'])('makes no State out of “%s”', (typed) => {
  expect(stateCalled(typed, [belgium])).toBeNull();
});
