import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { generatedWordsIn } from './generatedWords.ts';
import type { GeneratedWords } from './generatedWords.ts';
import { paperWordsIn } from './paperWords.ts';

function inEach(say: (words: GeneratedWords) => string): string {
  return LANGUAGES.map((language) => say(generatedWordsIn(language))).join('|');
}

describe('the set phrases of generated papers', () => {
  it('call a list of speakers what the United Nations calls it', () => {
    expect(inEach(({ titles }) => titles.speakers)).toBe(
      'قائمة المتكلمين|发言名单|List of Speakers|Liste des orateurs|Список ораторов|Lista de oradores',
    );
  });

  it('annotate an agenda', () => {
    const agendas = LANGUAGES.map((language) =>
      generatedWordsIn(language).annotated(paperWordsIn(language).agendaByStage['provisional'] ?? ''),
    );
    expect(agendas).toEqual([
      'جدول الأعمال المؤقت المشروح',
      '临时议程说明',
      'Annotated Provisional Agenda',
      'Ordre du jour provisoire annoté',
      'Аннотированная предварительная повестка дня',
      'Programa provisional anotado',
    ]);
    expect(generatedWordsIn('ru').annotated('Проект повестки дня')).toBe(
      'Аннотированный проект повестки дня',
    );
  });

  it('give the floor', () => {
    expect(inEach(({ script: { giveFloor } }) => giveFloor.join('X'))).toBe(
      'أعطي الكلمة الآن إلى X.|现在请X发言。|I now give the floor to X.|Je donne maintenant la parole à X.|Слово имеет X.|Doy ahora la palabra a X.',
    );
  });

  it('open a session that has a number and a title, or one of them', () => {
    expect(inEach(({ script }) => script.open('N', 'T'))).toBe(
      'أعلن افتتاح الجلسة: N، وموضوعها ”T“.|我宣布N开始，主题为“T”。|I declare open N, on the theme “T”.|Je déclare la séance ouverte\u202f: N, sur le thème «\u202fT\u202f».|Объявляю заседание открытым: N, тема «T».|Declaro abierta la sesión: N, sobre el tema “T”.',
    );
    expect(inEach(({ script }) => script.open('', 'T'))).toBe(
      'أعلن افتتاح الجلسة: T.|我宣布会议开始：T。|I declare the meeting open: T.|Je déclare la séance ouverte\u202f: T.|Объявляю заседание открытым: T.|Declaro abierta la sesión: T.',
    );
  });

  it.each([
    ['en', 'The hearing on “T”, convened by C, will be held on D, from 1 to 2, in Room 4.'],
    [
      'fr',
      'Audition sur le thème «\u202fT\u202f», réunion convoquée par C, aura lieu le D, de 1 à 2, Room 4.',
    ],
    ['es', 'Audiencia sobre el tema “T” (convoca: C) tendrá lugar el D, de 1 a 2, Room 4.'],
    ['ru', 'Слушания на тему «T» (созывает C) состоятся D, с 1 до 2, Room 4.'],
    ['zh', '由C召集的“T”听证会将于D1至2在Room 4举行。'],
    ['ar', 'تعقد جلسة استماع بشأن ”T“، بدعوة من C، يوم D، من الساعة 1 إلى الساعة 2، في Room 4.'],
  ] as const)('announce a meeting in %s', (language, wanted) => {
    const { journal } = generatedWordsIn(language);
    const kind = paperWordsIn(language).eventKinds['hearing'] ?? '';
    const what = journal.convenedBy(journal.what(kind, 'T', false), 'C');
    expect(journal.announce(what, journal.meeting('D', journal.from('1', '2'), 'Room 4'))).toBe(wanted);
  });

  it('put no Russian weekday in the wrong case, and no comma inside a Chinese date', () => {
    expect(generatedWordsIn('ru').journal.meeting('вторник, 3 апреля 2012 года', '', '')).toBe(
      '3 апреля 2012 года (вторник)',
    );
    expect(generatedWordsIn('zh').journal.meeting('2012年4月3日，星期二', '', '')).toBe('2012年4月3日星期二');
  });

  it('convene by a President whose article is kept with the title', () => {
    expect(generatedWordsIn('fr').journal.convenedBy('X', 'Le Président')).toBe(
      'X, réunion convoquée par le Président,',
    );
  });

  it('are all there in every language, and in that language', () => {
    const english = wordsOf(generatedWordsIn('en'));
    const shared = ['Minutes', 'Contact'];
    for (const language of LANGUAGES) {
      const own = wordsOf(generatedWordsIn(language));
      expect([language, own.map(([key]) => key)]).toEqual([language, english.map(([key]) => key)]);
      const left = own.filter(
        ([, word], index) => word === '' || (language !== 'en' && word === english[index]?.[1]),
      );
      expect(
        left.map(([, word]) => word).filter((word) => !shared.includes(word) && /\p{L}/u.test(word)),
      ).toEqual([]);
    }
  });
});

/** Every plain word with its place, and what the functions say of "X" and "Y". */
function wordsOf(words: GeneratedWords): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const collect = (place: string, value: unknown): void => {
    if (typeof value === 'string') found.push([place, value]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        collect(`${place}.${key}`, part);
  };
  collect('', words);
  return found;
}
