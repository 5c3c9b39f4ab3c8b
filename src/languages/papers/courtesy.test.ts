import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { genderOf, readCourtesy } from './courtesy.ts';
import { paperWordsIn } from './paperWords.ts';

describe('the courtesy title', () => {
  it.each([
    ['Mr. Yury Fedotov', 'male'],
    ['H.E. Ms. Amina Mohammed', 'female'],
    ['Dr. Saisuree Chutikul', 'unknown'],
    ['S.E. M. Jean Ping', 'male'],
    ['Mme Navi Pillay', 'female'],
    ['Sra. Bachelet', 'female'],
    ['Excma. Sra. Alicia Bárcena', 'female'],
    ['Г-жа Амина Мохаммед', 'female'],
    ['г-н Юрий Федотов', 'male'],
    ['السيدة أمينة محمد', 'female'],
    ['سعادة السيد ناصر عبد العزيز النصر', 'male'],
    ['王女士', 'female'],
    ['刘振民先生阁下', 'male'],
    ['John M. Smith', 'unknown'],
    ['Mira Sorvino', 'unknown'],
    ['Msgr. Auza', 'unknown'],
    ['', 'unknown'],
  ])('of “%s” says: %s', (name, gender) => {
    expect(genderOf(name)).toBe(gender);
  });

  it.each([
    ['H.E. Mr.', 'سعادة السيد|先生阁下|H.E. Mr.|S.E. M.|Его Превосходительство г-н|Excmo. Sr.'],
    ['H.E. Ms.', 'سعادة السيدة|女士阁下|H.E. Ms.|S.E. Mme|Ее Превосходительство г-жа|Excma. Sra.'],
    ['Mr.', 'السيد|先生|Mr.|M.|г-н|Sr.'],
    ['Mrs.', 'السيدة|女士|Ms.|Mme|г-жа|Sra.'],
    ['Dr.', 'الدكتور|博士|Dr.|Dr|д-р|Dr.'],
    ['Professor', 'الأستاذ|教授|Professor|Professeur|профессор|Profesor'],
    ['S.E. M.', 'سعادة السيد|先生阁下|H.E. Mr.|S.E. M.|Его Превосходительство г-н|Excmo. Sr.'],
    ['سعادة السيدة', 'سعادة السيدة|女士阁下|H.E. Ms.|S.E. Mme|Ее Превосходительство г-жа|Excma. Sra.'],
  ])('“%s” is said in all six languages', (honorific, wanted) => {
    const courtesy = readCourtesy(honorific);
    if (courtesy === null) throw new Error(`${honorific} was not understood`);
    expect(LANGUAGES.map((language) => paperWordsIn(language).courtesy(courtesy).join('')).join('|')).toBe(
      wanted,
    );
  });

  it('that is not understood whole stays as it was written', () => {
    expect(['', 'Sheikh', 'H.E. Sheikh', 'Ambassador', 'Mr. Justice'].map(readCourtesy)).toEqual(
      Array(5).fill(null),
    );
  });
});
