import { describe, expect, it } from 'vitest';
import { type Language, LANGUAGES } from '../language.ts';
import { type Gender, type PaperWords, paperWordsIn } from './paperWords.ts';

const SPELLING = { panellist: 'panellist' } as const;
const MAN: readonly Gender[] = ['male'];
const WOMAN: readonly Gender[] = ['female'];
const MEN: readonly Gender[] = ['male', 'male', 'male'];
const WOMEN: readonly Gender[] = ['female', 'female', 'female'];
const TWO: readonly Gender[] = ['male', 'male'];

function label(role: string, language: Language, people: readonly Gender[]): string {
  return paperWordsIn(language).roleLabel(role, people, SPELLING);
}

function inEach(say: (words: PaperWords) => string): readonly string[] {
  return LANGUAGES.map((language) => say(paperWordsIn(language)));
}

describe('the set terms of the United Nations', () => {
  it.each([
    [
      'the programme',
      (words: PaperWords) => words.programmeByStage['programme'] ?? '',
      'البرنامج|日程|Programme|Programme|Программа|Programa',
    ],
    [
      'the provisional agenda',
      (words: PaperWords) => words.agendaByStage['provisional'] ?? '',
      'جدول الأعمال المؤقت|临时议程|Provisional Agenda|Ordre du jour provisoire|Предварительная повестка дня|Programa provisional',
    ],
    [
      'an interactive dialogue',
      (words: PaperWords) => words.eventKinds['interactive-dialogue'] ?? '',
      'حوار تفاعلي|互动对话|interactive dialogue|dialogue interactif|интерактивный диалог|diálogo interactivo',
    ],
    ['the hours', (words: PaperWords) => words.timeColumn, 'الوقت|时间|Time|Heure|Время|Hora'],
    [
      'a closed meeting',
      (words: PaperWords) => words.access['closed'] ?? '',
      'جلسة مغلقة|非公开会议|Closed meeting|Séance à huis clos|Закрытое заседание|Sesión privada',
    ],
    [
      'what is to be confirmed',
      (words: PaperWords) => words.toBeConfirmed,
      '(يؤكد لاحقا)|（待确认）|(TBC)|(à confirmer)|(уточняется)|(por confirmar)',
    ],
    [
      'the salutation',
      (words: PaperWords) => words.salutation,
      'صاحب السعادة،|阁下：|Excellency,|Excellence,|Ваше Превосходительство,|Excelencia:',
    ],
    [
      'the close',
      (words: PaperWords) => words.complimentaryClose,
      'وتفضلوا، صاحب السعادة، بقبول أسمى آيات التقدير.|顺致最崇高的敬意。|Please accept, Excellency, the assurances of my highest consideration.|Veuillez agréer, Excellence, les assurances de ma très haute considération.|Прошу принять, Ваше Превосходительство, уверения в моем самом высоком уважении.|Le ruego acepte, Excelencia, las seguridades de mi más alta consideración.',
    ],
    ['a colon', (words: PaperWords) => words.withColon('A'), 'A:|A：|A:|A\u202f:|A:|A:'],
    ['quotation marks', (words: PaperWords) => words.quoted('A'), '”A“|“A”|“A”|«\u202fA\u202f»|«A»|“A”'],
    [
      'the number of a page',
      (words: PaperWords) => words.page('2', '5'),
      'الصفحة 2 من 5|第2页，共5页|Page 2 of 5|Page 2 sur 5|Страница 2 из 5|Página 2 de 5',
    ],
    [
      'enclosures',
      (words: PaperWords) => words.enclosures(2),
      'المرفقات: 2|附件：2份|Enclosures: 2|Pièces jointes\u202f: 2|Приложения: 2|Documentos adjuntos: 2',
    ],
    [
      'a missing field',
      (words: PaperWords) => words.missing(words.fieldNames['mandate'] ?? ''),
      '[ينقص: الولاية]|[缺少授权]|[mandate missing]|[à compléter\u202f: mandat]|[не указано: мандат]|[falta: mandato]',
    ],
    [
      'a letter’s date behind its place',
      (words: PaperWords) => `X${words.comma}${words.letterDate('Y', true)}`,
      'X، Y|X，Y|X, Y|X, le Y|X, Y|X, Y',
    ],
    [
      'interpretation',
      (words: PaperWords) => words.interpretation(['en', 'fr']),
      'ترجمة شفوية إلى الإنكليزية والفرنسية|提供英文和法文口译|Interpretation in English and French|Interprétation en anglais et français|Устный перевод на английский и французский языки|Interpretación en inglés y francés',
    ],
    [
      'the floor',
      (words: PaperWords) => words.floorRule('A', 3),
      'A: 3 دقائق كحد أقصى|A：不超过3分钟|A: no more than 3 minutes|A\u202f: 3 minutes au maximum|A: не более 3 минут|A: 3 minutos como máximo',
    ],
    [
      'a video message',
      (words: PaperWords) => `${words.modes['video-message'] ?? ''} | ${words.modeFrom('video-message')}`,
      'رسالة بالفيديو | رسالة بالفيديو من|视频致辞 | 视频致辞：|Video message | Video message from|Message vidéo | Message vidéo\u202f:|Видеообращение | Видеообращение:|Mensaje de vídeo | Mensaje de vídeo:',
    ],
  ] as const)('name %s in Arabic, Chinese, English, French, Russian and Spanish', (_what, say, wanted) => {
    expect(
      inEach(say)
        .map((text) => text.replaceAll(' | ', '/'))
        .join('|'),
    ).toBe(wanted.replaceAll(' | ', '/'));
  });
});

describe('a role', () => {
  it.each([
    ['fr', 'chair', 'Président|Présidente|Présidents|Présidentes'],
    ['fr', 'co-chair', 'Coprésident|Coprésidente|Coprésidents|Coprésidentes'],
    ['fr', 'moderator', 'Modérateur|Modératrice|Modérateurs|Modératrices'],
    ['fr', 'panellist', 'Intervenant|Intervenante|Intervenants|Intervenantes'],
    ['fr', 'rapporteur', 'Rapporteur|Rapporteuse|Rapporteurs|Rapporteuses'],
    [
      'fr',
      'keynote-speaker',
      'Orateur principal|Oratrice principale|Orateurs principaux|Oratrices principales',
    ],
    ['es', 'chair', 'Presidente|Presidenta|Presidentes|Presidentas'],
    ['es', 'moderator', 'Moderador|Moderadora|Moderadores|Moderadoras'],
    ['es', 'panellist', 'Panelista|Panelista|Panelistas|Panelistas'],
    ['ru', 'chair', 'Председатель|Председатель|Председатели|Председатели'],
    ['ru', 'moderator', 'Ведущий|Ведущая|Ведущие|Ведущие'],
    ['ru', 'panellist', 'Участник дискуссии|Участница дискуссии|Участники дискуссии|Участницы дискуссии'],
    ['zh', 'co-chair', '共同主席|共同主席|共同主席|共同主席'],
    ['zh', 'panellist', '讨论嘉宾|讨论嘉宾|讨论嘉宾|讨论嘉宾'],
    ['ar', 'chair', 'الرئيس|الرئيسة|الرؤساء|الرئيسات'],
    ['ar', 'moderator', 'مدير الجلسة|مديرة الجلسة|مديرو الجلسة|مديرات الجلسة'],
    ['ar', 'rapporteur', 'المقرر|المقررة|المقررون|المقررات'],
    ['en', 'panellist', 'Panellist|Panellist|Panellists|Panellists'],
  ] as const)('in %s agrees with its holders: %s', (language, role, wanted) => {
    expect([MAN, WOMAN, MEN, WOMEN].map((people) => label(role, language, people)).join('|')).toBe(wanted);
  });

  it('counts two apart in Arabic', () => {
    expect(label('co-chair', 'ar', TWO)).toBe('الرئيسان المشاركان');
    expect(label('co-chair', 'ar', ['female', 'female'])).toBe('الرئيستان المشاركتان');
    expect(label('panellist', 'ar', TWO)).toBe('المشاركان في حلقة النقاش');
  });

  it('takes the masculine for mixed company and for people of whom nothing is known', () => {
    expect(label('co-chair', 'fr', ['female', 'male'])).toBe('Coprésidents');
    expect(label('co-chair', 'fr', ['female', 'unknown'])).toBe('Coprésidents');
    expect(label('moderator', 'es', ['unknown'])).toBe('Moderador');
    expect(label('co-chair', 'ar', ['female', 'male'])).toBe('الرئيسان المشاركان');
    expect(label('chair', 'ar', [])).toBe('الرئيس');
  });

  it('that nobody knows stands as it was written', () => {
    expect(LANGUAGES.map((language) => label('Goodwill ambassador', language, WOMAN))).toEqual(
      Array(6).fill('Goodwill ambassador'),
    );
    expect(label('constructor', 'fr', MEN)).toBe('constructor');
  });
});

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

describe('every language', () => {
  const PEOPLE = [MAN, WOMAN, TWO, MEN, WOMEN];
  const REPLIES: Readonly<Record<string, (words: PaperWords) => readonly string[]>> = {
    tables: (words) => tablesOf(words).flatMap(([, table]) => Object.values(table)),
    cardinals: (words) => [1, 2, 3, 10, 20, 21].map(words.cardinal),
  };

  it.each(Object.entries(REPLIES))('leaves no %s empty', (_name, reply) => {
    expect(LANGUAGES.filter((language) => reply(paperWordsIn(language)).includes(''))).toEqual([]);
  });

  it('has the same entries as English', () => {
    const keys = (words: PaperWords) =>
      tablesOf(words).map(([name, table]) => [name, Object.keys(table).sort()]);
    for (const language of LANGUAGES)
      expect([language, keys(paperWordsIn(language))]).toEqual([language, keys(paperWordsIn('en'))]);
  });

  it('says nothing in English but what the two languages share', () => {
    const english = new Set(wordsOf('en'));
    const shared = [
      'programme',
      'Programme',
      'provisional',
      'consultation',
      'Rapporteur',
      'Rapporteurs',
      '5 minutes',
    ];
    const left = LANGUAGES.filter((language) => language !== 'en').flatMap((language) =>
      wordsOf(language)
        .filter((word) => english.has(word) && /\p{L}{3}/u.test(word) && !shared.includes(word))
        .map((word) => `${language}: ${word}`),
    );
    expect(left).toEqual([]);
  });

  function wordsOf(language: Language): readonly string[] {
    const words = paperWordsIn(language);
    const tables = tablesOf(words).filter(([name]) => name !== 'words');
    return [
      ...tables.flatMap(([, table]) => Object.values(table)),
      ...ROLE_IDS.flatMap((role) => PEOPLE.map((people) => label(role, language, people))),
      words.minutes(5),
    ];
  }
});

const ROLE_IDS = [
  'chair',
  'co-chair',
  'president',
  'moderator',
  'facilitator',
  'co-facilitator',
  'panellist',
  'keynote-speaker',
  'speaker',
  'discussant',
  'respondent',
  'rapporteur',
  'introducer',
  'host',
];

/** Every table of words in a language, however deep, and its single words as a table of their own. */
function tablesOf(words: PaperWords): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const tables: [string, Record<string, string>][] = [];
  const collect = (name: string, value: object): void => {
    const own: Record<string, string> = {};
    for (const [key, entry] of Object.entries(value)) {
      if (typeof entry === 'string') own[key] = entry;
      else if (typeof entry === 'object' && entry !== null && !Array.isArray(entry))
        collect(`${name}.${key}`, entry);
    }
    // A gap may be nothing at all.
    delete own['gap'];
    if (Object.keys(own).length > 0) tables.push([name, own]);
  };
  collect('words', words);
  return tables;
}
