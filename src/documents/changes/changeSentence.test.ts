import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#languages/language.ts';
import { voiceOf } from '../voice.ts';
import { changeSummary } from './changeSummary.ts';
import { changeSentence } from './changeSentence.ts';
import { SAMPLE, SAMPLE_CHANGES } from './sampleChanges.ts';

const comparison = { before: SAMPLE, after: SAMPLE };

function sentences(language: Language): readonly string[] {
  const voice = voiceOf(SAMPLE.event, language);
  return SAMPLE_CHANGES.map((change) => changeSentence(change, comparison, voice));
}

describe('a change in one sentence', () => {
  it.each(LANGUAGES)('in %s', async (language) => {
    await expect(`${sentences(language).join('\n')}\n`).toMatchFileSnapshot(
      `golden/sentences-${language}.golden`,
    );
  });
});

describe('all changes in one line', () => {
  it('counts what moved, came, went and was corrected', () => {
    const said = LANGUAGES.map((language) => changeSummary(SAMPLE_CHANGES, voiceOf(SAMPLE.event, language)));
    expect(said).toMatchInlineSnapshot(`
      [
        "الجلسات المنقولة: 4، الجلسات المضافة: 1، الجلسات المحذوفة: 1، المشاركون المضافون: 1، المشاركون المحذوفون: 1، الأسماء المصوبة: 1، التعديلات الأخرى: 19",
        "4场会议变更时间或地点，增加1场会议，取消1场会议，增加1人，减少1人，更正1处姓名，其他变动19项",
        "4 sessions moved, 1 session added, 1 session removed, 1 person added, 1 person removed, 1 name corrected, 19 other changes",
        "4 séances déplacées, 1 séance ajoutée, 1 séance supprimée, 1 personne ajoutée, 1 personne retirée, 1 nom corrigé, 19 autres modifications",
        "перенесено заседаний: 4, добавлено заседаний: 1, исключено заседаний: 1, добавлено участников: 1, исключено участников: 1, исправлено имен: 1, прочих изменений: 19",
        "4 sesiones reprogramadas, 1 sesión añadida, 1 sesión suprimida, 1 persona añadida, 1 persona retirada, 1 nombre corregido, 19 otras modificaciones",
      ]
    `);
  });
});
