import { describe, expect, it } from 'vitest';
import { blankEvent, blankPerson } from '#domain/blank.ts';
import type { EventId, PersonId } from '#domain/ids.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { Person } from '#domain/people/person.ts';
import { LANGUAGES } from '#languages/language.ts';
import { sampleParticipation } from '../samplePapers.ts';
import { voiceOf } from '../voice.ts';
import { bareNameInlines, genderOnPaper, nameInlines, printedName } from './printedName.ts';

const event = blankEvent('event' as EventId);
const lajcak: Person = {
  ...blankPerson('lajcak' as PersonId),
  honorific: 'H.E. Mr.',
  givenName: 'Miroslav',
  familyName: 'Lajčák',
};

function namesOf(change: Partial<Participation>, person: Person = lajcak): readonly string[] {
  return LANGUAGES.map((language) =>
    printedName(sampleParticipation(change), person, voiceOf(event, language)),
  );
}

describe('a name on paper', () => {
  it('takes its courtesy title in the language of the paper', () => {
    expect(namesOf({})).toEqual([
      'سعادة السيد Miroslav Lajčák',
      'Miroslav Lajčák先生阁下',
      'H.E. Mr. Miroslav Lajčák',
      'S.E. M. Miroslav Lajčák',
      'Его Превосходительство г-н Miroslav Lajčák',
      'Excmo. Sr. Miroslav Lajčák',
    ]);
  });

  it('is as typed for this paper in the main language, and with its title translated in the others', () => {
    expect(namesOf({ nameAs: 'Ms. Purna Sen' })).toEqual([
      'السيدة Purna Sen',
      'Purna Sen女士',
      'Ms. Purna Sen',
      'Mme Purna Sen',
      'г-жа Purna Sen',
      'Sra. Purna Sen',
    ]);
  });

  it('is the one kept in the script of the paper, just as it is kept', () => {
    const known = {
      ...lajcak,
      otherScripts: { ru: 'г-н Мирослав Лайчак', ar: 'سعادة السيد ميروسلاف لايتشاك' },
    };
    expect(namesOf({ nameAs: 'H.E. Mr. M. Lajčák' }, known)).toEqual([
      'سعادة السيد ميروسلاف لايتشاك',
      'M. Lajčák先生阁下',
      'H.E. Mr. M. Lajčák',
      'S.E. M. M. Lajčák',
      'г-н Мирослав Лайчак',
      'Excmo. Sr. M. Lajčák',
    ]);
  });

  it('keeps a title that is not understood', () => {
    expect(namesOf({ nameAs: 'Samdech Hun Sen' })).toEqual(Array(6).fill('Samdech Hun Sen'));
  });

  it('begins a Russian line with a capital, and stands in its own script', () => {
    const voice = voiceOf(event, 'ru');
    const inlines = (isFirst: boolean) =>
      nameInlines(sampleParticipation({ nameAs: 'Ms. Purna Sen' }), undefined, voice, isFirst);
    expect(inlines(true)).toEqual([
      { type: 'text', text: 'Г-жа ' },
      { type: 'text', text: 'Purna Sen', language: 'en' },
    ]);
    expect(inlines(false)[0]).toEqual({ type: 'text', text: 'г-жа ' });
  });

  it('agrees with the courtesy title wherever one is kept', () => {
    const person = { ...lajcak, honorific: 'H.E. Ms.', otherScripts: { ru: 'Мирослава Лайчак' } };
    expect(genderOnPaper(sampleParticipation({}), person, voiceOf(event, 'ru'))).toBe('female');
    expect(genderOnPaper(sampleParticipation({ nameAs: 'Mr. X' }), person, voiceOf(event, 'en'))).toBe(
      'male',
    );
    expect(genderOnPaper(sampleParticipation({ nameAs: 'X' }), undefined, voiceOf(event, 'en'))).toBe(
      'unknown',
    );
  });

  it('stands on a plate without its courtesy title', () => {
    const known = { ...lajcak, otherScripts: { zh: '莱恰克先生阁下' } };
    const bare = (language: 'en' | 'zh' | 'ar') =>
      bareNameInlines(sampleParticipation({}), known, voiceOf(event, language));
    expect(bare('en')).toEqual([{ type: 'text', text: 'Miroslav Lajčák' }]);
    expect(bare('zh')).toEqual([{ type: 'text', text: '莱恰克' }]);
    expect(bare('ar')).toEqual([{ type: 'text', text: 'Miroslav Lajčák', language: 'en' }]);
  });
});
