import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { setTerm } from './setTerms.ts';

describe('a set term', () => {
  it.each([
    [
      'Opening Session',
      'الجلسة الافتتاحية|会议开幕|Opening session|Séance d’ouverture|Открытие|Sesión inaugural',
    ],
    [
      'Closing remarks',
      'ملاحظات ختامية|闭幕词|Closing remarks|Allocutions de clôture|Заключительное слово|Observaciones finales',
    ],
    ['Lunch', 'غداء|午休|Lunch|Déjeuner|Обед|Almuerzo'],
    [
      'Conference Room 4',
      'غرفة الاجتماعات 4|第4会议室|Conference Room 4|Salle de conférence 4|Зал заседаний 4|Sala de conferencias 4',
    ],
    [
      'Panel {n}',
      'حلقة النقاش {n}|小组讨论{n}|Panel {n}|Réunion-débat {n}|Дискуссионный форум {n}|Mesa redonda {n}',
    ],
  ])('“%s” is said in every language', (words, wanted) => {
    expect(LANGUAGES.map((language) => setTerm(words, 'en', language)).join('|')).toBe(wanted);
  });

  it('keeps its capitals, its colon and the lines it stood on', () => {
    expect(setTerm('PANEL {n}', 'en', 'es')).toBe('MESA REDONDA {n}');
    expect(setTerm('OPENING REMARKS', 'en', 'fr')).toBe('ALLOCUTIONS D’OUVERTURE');
    expect(setTerm('Opening Remarks:', 'en', 'fr')).toBe('Allocutions d’ouverture\u202f:');
    expect(setTerm('Opening Remarks:', 'en', 'zh')).toBe('开幕致辞：');
    expect(setTerm('THE PRESIDENT\nOF THE\nGENERAL ASSEMBLY', 'en', 'es')).toBe(
      'LA PRESIDENCIA\nDE LA\nASAMBLEA GENERAL',
    );
  });

  it('can be said in English where it was kept in another language', () => {
    expect(setTerm('Salle de conférence 2', 'fr', 'en')).toBe('Conference Room 2');
    expect(setTerm('午休', 'zh', 'ru')).toBe('Обед');
  });

  it('is nothing an event says in its own words', () => {
    expect(
      ['Opening of the hearing', 'Conference Room 2 (NLB)', 'Fighting Human Trafficking', '', 'Panel'].map(
        (words) => setTerm(words, 'en', 'fr'),
      ),
    ).toEqual([null, null, null, null, null]);
  });
});
