import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { stateNameIn } from './stateNames.ts';

describe('a State', () => {
  it('has its short name in each official language, whichever it was kept in', () => {
    const said = LANGUAGES.map((language) => stateNameIn('Germany', language));
    expect(said).toEqual(['ألمانيا', '德国', 'Germany', 'Allemagne', 'Германия', 'Alemania']);
    expect(said.map((name) => stateNameIn(name ?? '', 'es'))).toEqual(Array(6).fill('Alemania'));
    expect(stateNameIn('Atlantis', 'fr')).toBe(null);
    expect(stateNameIn('', 'fr')).toBe(null);
  });

  it('has the names of the reference data, every one of them', () => {
    const file = new URL('../../../public/reference/member-states.json', import.meta.url);
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const rows = namesIn(data);
    expect(rows.length).toBe(195);
    for (const names of rows) {
      const english = names[LANGUAGES.indexOf('en')] ?? '';
      expect(LANGUAGES.map((language) => stateNameIn(english, language))).toEqual(names);
    }
  });
});

/** The short names of each State, in the order of LANGUAGES. */
function namesIn(data: unknown): readonly (readonly string[])[] {
  if (typeof data !== 'object' || data === null) return [];
  const states: unknown = Reflect.get(data, 'states');
  if (!Array.isArray(states)) return [];
  return states.map((row: unknown) =>
    Array.isArray(row) ? row.slice(3).filter((_name, index) => index % 2 === 0) : [],
  );
}
