import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { addressing, salutationLine } from './salutations.ts';

const people = {
  ambassador: { honorific: 'H.E. Ms.', name: 'Sylvie Lucas', familyName: 'Lucas' },
  expert: { honorific: 'Ms.', name: 'Mira Sorvino', familyName: 'Sorvino' },
  doctor: { honorific: 'Dr.', name: 'Aleya Hammad', familyName: 'Hammad' },
  sheikh: { honorific: 'Sheikh', name: 'Ahmed Al-Sabah', familyName: 'Al-Sabah' },
  oneName: { honorific: 'Mr.', name: 'Pelé', familyName: '' },
};

describe('a letter speaks to one person', () => {
  it.each([
    ['ambassador', 'Excellency,'],
    ['expert', 'Dear Ms. Sorvino,'],
    ['doctor', 'Dear Dr. Hammad,'],
    ['sheikh', 'Dear Sheikh Ahmed Al-Sabah,'],
    ['oneName', 'Dear Mr. Pelé,'],
  ] as const)('as one does in English: the %s is “%s”', (who, line) => {
    expect(salutationLine(people[who], 'en')).toBe(line);
  });

  it('in every official language', () => {
    expect(LANGUAGES.map((language) => salutationLine(people.ambassador, language))).toEqual([
      'صاحبة السعادة،',
      '阁下：',
      'Excellency,',
      'Excellence,',
      'Ваше Превосходительство,',
      'Excelencia:',
    ]);
    expect(LANGUAGES.map((language) => addressing(people.expert, language))).toEqual([
      'السيدة Sorvino المحترمة',
      '尊敬的Sorvino女士',
      'Dear Ms. Sorvino',
      'Madame',
      'Уважаемая г-жа Sorvino',
      'Estimada Sra. Sorvino',
    ]);
  });

  it('without guessing who is a woman and who is a man', () => {
    expect(LANGUAGES.map((language) => addressing(people.doctor, language))).toEqual([
      'الدكتور(ة) Hammad المحترم(ة)',
      '尊敬的Hammad博士',
      'Dear Dr. Hammad',
      'Docteur',
      'Уважаемый(-ая) д-р Hammad',
      'Estimado/a Dr./Dra. Hammad',
    ]);
  });
});
