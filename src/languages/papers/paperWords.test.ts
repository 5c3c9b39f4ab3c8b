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
