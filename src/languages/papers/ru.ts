// The set phrases of United Nations papers in Russian. Titles of office keep the masculine for a woman; the rest agree.
import type { Language } from '../language.ts';
import { joinList } from '../lists.ts';
import { inFour, known } from './inflection.ts';
import type { FourForms } from './inflection.ts';
import type { PaperWords } from './paperWords.ts';
import { resolutionNumber } from './symbols.ts';

export const ru: PaperWords = {
  timeColumn: 'Время',
  programmeColumn: 'Программа',
  programmeByStage: {
    tentative: 'Ориентировочная программа',
    draft: 'Проект программы',
    preliminary: 'Предварительный вариант программы',
    provisional: 'Предварительная программа',
    programme: 'Программа',
    final: 'Окончательная программа',
    revised: 'Пересмотренная программа',
  },
  agendaByStage: {
    tentative: 'Ориентировочная повестка дня',
    draft: 'Проект повестки дня',
    preliminary: 'Предварительный вариант повестки дня',
    provisional: 'Предварительная повестка дня',
    programme: 'Повестка дня',
    final: 'Окончательная повестка дня',
    revised: 'Пересмотренная повестка дня',
  },
  stages: {
    tentative: 'ориентировочная',
    draft: 'проект',
    preliminary: 'предварительный вариант',
    provisional: 'предварительная',
    programme: 'программа',
    final: 'окончательная',
    revised: 'пересмотренная',
  },
  eventKinds: {
    'interactive-dialogue': 'интерактивный диалог',
    'thematic-debate': 'тематические прения',
    hearing: 'слушания',
    'high-level-meeting': 'заседание высокого уровня',
    consultation: 'консультации',
    briefing: 'брифинг',
    commemoration: 'торжественное заседание',
    'side-event': 'параллельное мероприятие',
    conference: 'конференция',
    workshop: 'практикум',
    other: 'заседание',
  },
  partsOfDay: { morning: 'Утро', afternoon: 'Вторая половина дня', evening: 'Вечер' },
  meetingsByPartOfDay: {
    morning: 'Утреннее заседание',
    afternoon: 'Дневное заседание',
    evening: 'Вечернее заседание',
  },
  roleLabel: (role, people) => {
    const forms = known(ROLES, role);
    return forms === undefined ? role : inFour(forms, people);
  },
  withColon: (words) => `${words}:`,
  toBeConfirmed: '(уточняется)',
  modes: {
    'live-video': 'В прямом эфире по видеосвязи',
    'video-message': 'Видеообращение',
    'read-out': 'Заявление зачитывается',
  },
  modeFrom: (mode) =>
    mode === 'live-video'
      ? 'В прямом эфире по видеосвязи:'
      : mode === 'read-out'
        ? 'Зачитывается заявление:'
        : 'Видеообращение:',
  noTitle: 'Без названия',
  access: { open: 'Открытое заседание', closed: 'Закрытое заседание', 'by-invitation': 'По приглашениям' },
  webcast: 'Веб-трансляция',
  interpretation: (languages) =>
    `Устный перевод на ${joinList(
      languages.map((language) => LANGUAGE_NAMES[language]),
      'ru',
    )} ${languages.length === 1 ? 'язык' : 'языки'}`,
  listOfSpeakers: {
    none: 'Список ораторов заранее составляться не будет.',
    open: 'Список ораторов открыт.',
    closed: 'Список ораторов закрыт.',
  },
  floorRule: (who, minutes) =>
    minutes === null
      ? who
      : `${who}: не более ${minutes} ${minutes % 10 === 1 && minutes % 100 !== 11 ? 'минуты' : 'минут'}`,
  minutes: (count) => `${count} ${counted(count, 'минута', 'минуты', 'минут')}`,
  earlierLetters: (dates, count, before) => {
    if (/пис(ьм|ем)\p{L}*\s+от\s*$/iu.test(before)) return dates;
    if (/пис(ьм|ем)\p{L}*\s*$/iu.test(before)) return `от ${dates}`;
    return count > 1 ? `мои письма от ${dates}` : `мое письмо от ${dates}`;
  },
  resolution: (symbol, before = '') => {
    const number = resolutionNumber(symbol);
    if (number === null) return symbol;
    const name = `${number} Генеральной Ассамблеи`;
    return /резолюци\p{L}*\s*$/iu.test(before) ? name : `резолюция ${name}`;
  },
  ofDate: (what, date) => `${what} от ${date}`,
  quoted: (words) => `«${words}»`,
  cardinal: (count) => CARDINALS[count] ?? String(count),
  salutation: 'Ваше Превосходительство,',
  complimentaryClose: 'Прошу принять, Ваше Превосходительство, уверения в моем самом высоком уважении.',
  enclosures: (count) => (count === 1 ? 'Приложение: 1' : `Приложения: ${count}`),
  page: (number, total) => `Страница ${number} из ${total}`,
  missing: (what) => `[не указано: ${what}]`,
  fieldNames: {
    'event-title': 'название мероприятия',
    'event-title-capitals': 'название мероприятия прописными буквами',
    'event-title-quoted': 'название мероприятия в кавычках',
    'event-kind': 'вид мероприятия',
    'event-dates': 'даты мероприятия',
    'event-dates-weekday': 'даты мероприятия с днем недели',
    'event-room': 'зал',
    'event-stage': 'стадия подготовки программы',
    'event-website': 'веб-сайт',
    'session-number': 'номер заседания',
    'session-title': 'название заседания',
    'session-title-capitals': 'название заседания прописными буквами',
    'session-time': 'время заседания',
    'session-part-of-day': 'часть дня',
    'earlier-letters': 'предыдущие письма',
    mandate: 'мандат',
    enclosures: 'приложения',
    'event-time': 'время мероприятия',
    'session-chair': 'председатель заседания',
    'session-date': 'дата заседания',
    'session-room': 'зал заседания',
    'panel-count': 'число дискуссионных форумов',
    'person-salutation': 'обращение к адресату',
    'person-name': 'имя адресата',
    'person-function': 'должность адресата',
    'person-role': 'роль адресата',
    'person-session': 'заседание с участием адресата',
    'person-session-date': 'дата заседания с участием адресата',
    'person-session-time': 'время заседания с участием адресата',
    'person-minutes': 'время выступления адресата',
    'person-changes': 'изменения, касающиеся адресата',
  },
  comma: ', ',
  gap: ' ',
  brackets: [' (', ')'],
  letterDate: (date) => date,
  courtesy: ({ isExcellency, gender, degree }) => [
    [
      isExcellency ? (gender === 'female' ? 'Ее Превосходительство' : 'Его Превосходительство') : '',
      gender === 'female' ? 'г-жа' : gender === 'male' ? 'г-н' : '',
      degree === 'doctor' ? 'д-р' : degree === 'professor' ? 'профессор' : '',
    ]
      .filter((title) => title !== '')
      .join(' '),
    '',
  ],
};

function counted(count: number, one: string, few: string, many: string): string {
  const last = count % 10;
  const isTeen = Math.floor((count % 100) / 10) === 1;
  if (last === 1 && !isTeen) return one;
  return last >= 2 && last <= 4 && !isTeen ? few : many;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: 'арабский',
  zh: 'китайский',
  en: 'английский',
  fr: 'французский',
  ru: 'русский',
  es: 'испанский',
};

/** For what is masculine in Russian: "два форума". */
const CARDINALS: readonly string[] =
  'ни_одного один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать'
    .split(' ')
    .map((word) => word.replace('_', ' '));

const ROLES: Readonly<Record<string, FourForms>> = {
  chair: ['Председатель', 'Председатель', 'Председатели', 'Председатели'],
  'co-chair': ['Сопредседатель', 'Сопредседатель', 'Сопредседатели', 'Сопредседатели'],
  president: ['Председатель', 'Председатель', 'Председатели', 'Председатели'],
  moderator: ['Ведущий', 'Ведущая', 'Ведущие', 'Ведущие'],
  facilitator: ['Координатор', 'Координатор', 'Координаторы', 'Координаторы'],
  'co-facilitator': ['Сокоординатор', 'Сокоординатор', 'Сокоординаторы', 'Сокоординаторы'],
  panellist: ['Участник дискуссии', 'Участница дискуссии', 'Участники дискуссии', 'Участницы дискуссии'],
  'keynote-speaker': [
    'Основной докладчик',
    'Основной докладчик',
    'Основные докладчики',
    'Основные докладчики',
  ],
  speaker: ['Оратор', 'Оратор', 'Ораторы', 'Ораторы'],
  discussant: ['Участник обсуждения', 'Участница обсуждения', 'Участники обсуждения', 'Участницы обсуждения'],
  respondent: [
    'С ответным словом выступает',
    'С ответным словом выступает',
    'С ответным словом выступают',
    'С ответным словом выступают',
  ],
  rapporteur: ['Докладчик', 'Докладчик', 'Докладчики', 'Докладчики'],
  introducer: ['Представляет', 'Представляет', 'Представляют', 'Представляют'],
  host: ['Организатор', 'Организатор', 'Организаторы', 'Организаторы'],
};
