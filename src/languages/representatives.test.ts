import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stateNamed } from './formerStateNames.ts';
import { LANGUAGES } from './language.ts';
import { representativeOf } from './representatives.ts';

/** Formal names by ISO code, in the order of LANGUAGES. */
const formalNames = new Map<string, readonly string[]>();
const short = new Map<string, string>();
const data: unknown = JSON.parse(
  readFileSync(new URL('../../public/reference/member-states.json', import.meta.url), 'utf8'),
);
const rows: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'states') : [];
for (const row of Array.isArray(rows) ? rows : []) {
  const cells: readonly string[] = Array.isArray(row) ? row.map(String) : [];
  formalNames.set(
    cells[1] ?? '',
    cells.slice(3).filter((_name, index) => index % 2 === 1),
  );
  short.set(cells[1] ?? '', cells[7 - 4 + 2 * LANGUAGES.indexOf('en')] ?? '');
}

const inLanguage = (iso3: string, language: (typeof LANGUAGES)[number]): string =>
  representativeOf(
    'permanent-representative',
    formalNames.get(iso3)?.[LANGUAGES.indexOf(language)] ?? '',
    language,
  );

describe('a permanent representative', () => {
  it.each([
    ['PHL', 'Permanent Representative of the Republic of the Philippines to the United Nations'],
    ['QAT', 'Permanent Representative of the State of Qatar to the United Nations'],
    ['ATG', 'Permanent Representative of Antigua and Barbuda to the United Nations'],
    ['USA', 'Permanent Representative of the United States of America to the United Nations'],
  ])('%s in English', (iso3, words) => expect(inLanguage(iso3, 'en')).toBe(words));

  it.each([
    ['BEL', 'du Royaume de Belgique'],
    ['QAT', 'de l’État du Qatar'],
    ['PRT', 'de la République portugaise'],
    ['ARE', 'des Émirats arabes unis'],
    ['ATG', 'd’Antigua-et-Barbuda'],
    ['VAT', 'du Saint-Siège'],
  ])('%s in French', (iso3, of) =>
    expect(inLanguage(iso3, 'fr').replaceAll("'", '’')).toBe(
      `Représentant permanent ${of} auprès de l’Organisation des Nations Unies`,
    ),
  );

  it.each([
    ['BEL', 'del Reino de Bélgica'],
    ['SLV', 'de la República de El Salvador'],
    ['USA', 'de los Estados Unidos de América'],
    ['ATG', 'de Antigua y Barbuda'],
  ])('%s in Spanish', (iso3, of) =>
    expect(inLanguage(iso3, 'es')).toBe(`Representante Permanente ${of} ante las Naciones Unidas`),
  );

  it('in Chinese, Arabic and, with no genitive guessed, Russian', () => {
    expect(inLanguage('PRT', 'zh')).toBe('葡萄牙共和国常驻联合国代表');
    expect(inLanguage('QAT', 'ar')).toBe('الممثل الدائم لدولة قطر لدى الأمم المتحدة');
    expect(inLanguage('FRA', 'ar')).toBe('الممثل الدائم للجمهورية الفرنسية لدى الأمم المتحدة');
    expect(inLanguage('FRA', 'ru')).toBe(
      'Постоянный представитель (Французская Республика) при Организации Объединенных Наций',
    );
  });

  it('has its words in every language for every one of the 195 States, with no article left over', () => {
    expect(formalNames.size).toBe(195);
    for (const iso3 of formalNames.keys())
      for (const language of LANGUAGES) {
        const words = inLanguage(iso3, language);
        expect(words).not.toMatch(/\bde les?\b|\bde el [A-Z]|\bof of\b|لال|undefined| {2}/);
      }
  });
});

it('names the other posts, and the Holy See has an observer', () => {
  expect(representativeOf('observer', 'the Holy See', 'en')).toBe(
    'Permanent Observer of the Holy See to the United Nations',
  );
  expect(representativeOf('charge-d-affaires', 'la République du Chili', 'fr')).toBe(
    'Chargé d’affaires par intérim de la Mission permanente de la République du Chili auprès de l’Organisation des Nations Unies',
  );
  expect(representativeOf('deputy', 'the State of Qatar', 'en')).toBe(
    'Deputy Permanent Representative of the State of Qatar to the United Nations',
  );
});

it.each([
  ['CIV', "Côte d'Ivoire", 'Ivory Coast'],
  ['TUR', 'Türkiye', 'Turkey'],
  ['SWZ', 'Eswatini', 'SWAZILAND'],
  ['CZE', 'Czechia', 'Czech Republic'],
  ['MKD', 'North Macedonia', 'Macedonia'],
  ['CPV', 'Cabo Verde', 'Cape Verde'],
])('%s is %s, and is found by the name it had: %s', (iso3, current, former) => {
  expect(short.get(iso3)).toBe(current);
  expect(stateNamed(former)).toBe(current);
  expect(stateNamed(current)).toBe(current);
});
