import { describe, expect, it } from 'vitest';
import { type Language, LANGUAGES } from '../language.ts';
import { paperWordsIn } from './paperWords.ts';

describe('earlier letters', () => {
  it.each([
    ['en', 'my letter dated X|my letters of X|X'],
    ['fr', 'ma lettre datée du X|mes lettres des X|du X'],
    ['es', 'mi carta de fecha X|mis cartas de fechas X|de fecha X'],
    ['ru', 'мое письмо от X|мои письма от X|от X'],
    ['zh', '我X的信|我X的信|X的信'],
    ['ar', 'رسالتي المؤرخة X|رسالتي المؤرختين X|المؤرخة X'],
  ] as const)('are cited in %s, alone or behind a word for them', (language, wanted) => {
    const words = paperWordsIn(language);
    const behind = {
      en: 'Further to my letter dated ',
      fr: 'Suite à ma lettre ',
      es: 'En relación con mi carta ',
      ru: 'В дополнение к моему письму ',
      zh: '谨提及我',
      ar: 'بالإشارة إلى رسالتي ',
    }[language];
    expect(
      [
        words.earlierLetters('X', 1, ''),
        words.earlierLetters('X', 2, ''),
        words.earlierLetters('X', 1, behind),
      ].join('|'),
    ).toBe(wanted);
  });

  it('give the dates alone where the sentence already leads up to them', () => {
    expect(
      [
        paperWordsIn('en').earlierLetters('X', 2, 'my letters of '),
        paperWordsIn('fr').earlierLetters('X', 2, 'mes lettres datées des '),
        paperWordsIn('fr').earlierLetters('X', 2, 'mes lettres '),
        paperWordsIn('es').earlierLetters('X', 2, 'mis cartas de fechas '),
        paperWordsIn('ru').earlierLetters('X', 2, 'к моим письмам от '),
        paperWordsIn('ar').earlierLetters('X', 3, 'إلى رسائلي المؤرخة '),
        paperWordsIn('ar').earlierLetters('X', 3, ''),
      ].join('|'),
    ).toBe('X|X|des X|X|X|X|رسائلي المؤرخة X');
  });
});

describe('a resolution', () => {
  it('is cited with its date', () => {
    const dates = [
      '4 أيار/مايو 2017',
      '2017年5月4日',
      '4 May 2017',
      '4 mai 2017',
      '4 мая 2017 года',
      '4 de mayo de 2017',
    ];
    expect(
      LANGUAGES.map((language, index) => {
        const words = paperWordsIn(language);
        return words.ofDate(words.resolution('A/RES/71/287'), dates[index] ?? '');
      }),
    ).toEqual([
      'قرار الجمعية العامة 71/287 المؤرخ 4 أيار/مايو 2017',
      '大会2017年5月4日第71/287号决议',
      'General Assembly resolution 71/287 of 4 May 2017',
      'résolution 71/287 de l’Assemblée générale, en date du 4 mai 2017',
      'резолюция 71/287 Генеральной Ассамблеи от 4 мая 2017 года',
      'resolución 71/287 de la Asamblea General, de 4 de mayo de 2017',
    ]);
  });

  it('leaves out the noun that the sentence has already, whatever its case', () => {
    const symbol = 'A/RES/71/287';
    expect([
      paperWordsIn('ru').resolution(symbol, 'В соответствии с резолюцией '),
      paperWordsIn('fr').resolution(symbol, 'Conformément à la résolution '),
      paperWordsIn('es').resolution(symbol, 'De conformidad con la resolución '),
      paperWordsIn('ar').resolution(symbol, 'عملا بقرار الجمعية العامة '),
      paperWordsIn('en').resolution(symbol, 'Pursuant to resolution '),
      paperWordsIn('fr').resolution('E/RES/2006/27'),
    ]).toEqual([
      '71/287 Генеральной Ассамблеи',
      '71/287 de l’Assemblée générale',
      '71/287 de la Asamblea General',
      '71/287',
      '71/287',
      'E/RES/2006/27',
    ]);
  });
});

describe('minutes', () => {
  it('are counted as the language counts', () => {
    const counts = [1, 2, 5, 11, 21, 103];
    const said = (language: Language) =>
      counts.map((count) => paperWordsIn(language).minutes(count)).join('|');
    expect(said('ru')).toBe('1 минута|2 минуты|5 минут|11 минут|21 минута|103 минуты');
    expect(said('ar')).toBe('دقيقة واحدة|دقيقتان|5 دقائق|11 دقيقة|21 دقيقة|103 دقائق');
    expect(said('fr')).toBe('1 minute|2 minutes|5 minutes|11 minutes|21 minutes|103 minutes');
    expect(said('es')).toBe('1 minuto|2 minutos|5 minutos|11 minutos|21 minutos|103 minutos');
    expect(said('zh')).toBe('1分钟|2分钟|5分钟|11分钟|21分钟|103分钟');
  });

  it('of the floor stand in the genitive in Russian', () => {
    expect([1, 2, 21, 11].map((count) => paperWordsIn('ru').floorRule('A', count))).toEqual([
      'A: не более 1 минуты',
      'A: не более 2 минут',
      'A: не более 21 минуты',
      'A: не более 11 минут',
    ]);
  });
});
