// The set phrases of generated papers in Russian. Names are kept in the nominative alone, so each phrase is one that
// takes it: "Слово имеет г-н …".
import type { GeneratedWords } from '../generatedWords.ts';

export const ru: GeneratedWords = {
  marks: { delegations: 'Для делегаций', internal: 'Для служебного пользования' },
  titles: {
    speakers: 'Список ораторов',
    script: 'Памятка для Председателя',
    acknowledgements: 'Выражение признательности',
    itinerary: 'Индивидуальная программа',
  },
  annotated: (agenda) =>
    `${/^(Проект|Предварительный вариант)/.test(agenda) ? 'Аннотированный' : 'Аннотированная'} ${lowerFirst(agenda)}`,
  forThePublic: 'Для публики:',
  nobody: 'Пока никто не записан.',
  questions: 'Вопросы для обсуждения:',
  limits: 'Регламент:',
  columns: {
    number: '№',
    speaker: 'Оратор',
    role: 'Роль',
    answer: 'Ответ',
    minutes: 'Минуты',
    contact: 'Контакты',
    clock: 'Время',
    meeting: 'Заседание',
    script: 'Председатель',
  },
  states: {
    'to-be-invited': 'подлежит приглашению',
    invited: 'приглашение направлено',
    tentative: 'уточняется',
    confirmed: 'участие подтверждено',
    declined: 'отказ',
    replaced: 'замена',
  },
  slip: {
    when: 'Когда',
    where: 'Где',
    role: 'Роль',
    minutes: 'Время выступления',
    chair: 'Председательствует',
  },
  script: {
    greeting: 'Ваши Превосходительства, уважаемые делегаты, дамы и господа!',
    open: (number, title) =>
      number === '' || title === ''
        ? `Объявляю заседание открытым: ${number}${title}.`
        : `Объявляю заседание открытым: ${number}, тема «${title}».`,
    themes: 'Нам предстоит рассмотреть следующие темы:',
    questions: 'Нам предстоит рассмотреть следующие вопросы:',
    limits: 'Напоминаю о регламенте:',
    thank: (name) => `Благодарю Вас, ${name}.`,
    giveFloor: ['Слово имеет ', '.'],
    giveFloorByVideo: ['Слово в прямом эфире по видеосвязи имеет ', '.'],
    showMessage: ['Сейчас мы увидим видеообращение. Выступает ', '.'],
    readOut: ['Сейчас будет зачитано заявление. Его автор: ', '.'],
    comeTo: (item) => `Переходим к следующему пункту: ${item}.`,
    openFloor: 'Прошу желающих выступить.',
    close: (number) =>
      `Благодарю всех участников. Объявляю заседание закрытым${number === '' ? '' : `: ${number}`}.`,
    suspended: (until) => `Заседание прерывается до ${until}.`,
    resumed: 'Заседание возобновляется.',
    over: (minutes, end) =>
      `Требуется на ${minutes.replace(/минута$/, 'минуту')} больше, чем остается до ${end}.`,
    internalNote: 'Служебная заметка:',
  },
  journal: {
    marks: { closed: '(закрытое заседание)', 'by-invitation': '(по приглашениям)' },
    webcast: '[веб-трансляция]',
    what: (kind, title, isNamed) =>
      isNamed ? title : `${kind.slice(0, 1).toLocaleUpperCase('ru')}${kind.slice(1)} на тему «${title}»`,
    convenedBy: (what, convener) => `${what} (созывает ${convener})`,
    from: (start, end) => `с ${start} до ${end}`,
    at: (start) => `в ${start}`,
    // "вторник, 3 апреля" would have to stand in the accusative: the weekday follows in brackets instead.
    meeting: (date, hours, room) =>
      [date.replace(/^(\p{L}+), (.+)$/u, '$2 ($1)'), hours, room].filter((part) => part !== '').join(', '),
    between: '; ',
    announce: (what, meetings) =>
      `${what} ${/^(слушания|консультации|тематические прения)/iu.test(what) ? 'состоятся' : 'состоится'} ${meetings}.`,
  },
};

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLocaleLowerCase('ru') + words.slice(1);
}
