// What the page of a programme says round the programme itself, in each language.
import type { Language } from '../language.ts';

export interface ShareWords {
  readonly skip: string;
  readonly contents: string;
  readonly programme: string;
  readonly people: string;
  readonly rooms: string;
  readonly papers: string;
  readonly calendar: string;
  readonly calendarAbout: string;
  readonly calendarDownload: string;
  /** "Edition 3: Final Programme, as of 3 April 2012". */
  readonly edition: (number: number, stage: string, date: string) => string;
  readonly draft: (stage: string, date: string) => string;
  readonly draftAbout: string;
  readonly internal: string;
  readonly internalAbout: string;
  readonly note: string;
  readonly languages: string;
  readonly open: string;
}

export function shareWordsIn(language: Language): ShareWords {
  return WORDS[language];
}

const WORDS: Readonly<Record<Language, ShareWords>> = {
  en: {
    skip: 'Skip to the programme',
    contents: 'On this page',
    programme: 'Programme',
    people: 'People',
    rooms: 'Rooms',
    papers: 'Papers',
    calendar: 'My calendar',
    calendarAbout:
      'A file for the calendar on your computer or telephone, with every session in its own time.',
    calendarDownload: 'Download the calendar file (.ics)',
    edition: (number, stage, date) => `Edition ${number}: ${stage}, as of ${date}`,
    draft: (stage, date) => `Draft: ${stage}, as of ${date}`,
    draftAbout: 'This is a draft. Times, rooms and names may still change.',
    internal: 'Internal',
    internalAbout: 'This page holds internal notes. It is not for distribution.',
    note: 'Internal note',
    languages: 'Languages',
    open: 'This file holds the programme itself: opened in Rostrum, it can be planned on with.',
  },
  fr: {
    skip: 'Aller au programme',
    contents: 'Sur cette page',
    programme: 'Programme',
    people: 'Participants',
    rooms: 'Salles',
    papers: 'Documents',
    calendar: 'Mon agenda',
    calendarAbout:
      'Un fichier pour l’agenda de votre ordinateur ou téléphone, avec chaque séance à son heure.',
    calendarDownload: 'Télécharger le fichier d’agenda (.ics)',
    edition: (number, stage, date) => `Édition ${number} : ${stage}, au ${date}`,
    draft: (stage, date) => `Projet : ${stage}, au ${date}`,
    draftAbout: 'Ceci est un projet. Heures, salles et noms peuvent encore changer.',
    internal: 'Interne',
    internalAbout: 'Cette page contient des notes internes. Elle n’est pas destinée à être diffusée.',
    note: 'Note interne',
    languages: 'Langues',
    open: 'Ce fichier contient le programme lui-même : ouvert dans Rostrum, il peut être repris et complété.',
  },
  es: {
    skip: 'Ir al programa',
    contents: 'En esta página',
    programme: 'Programa',
    people: 'Participantes',
    rooms: 'Salas',
    papers: 'Documentos',
    calendar: 'Mi calendario',
    calendarAbout: 'Un archivo para el calendario de su ordenador o teléfono, con cada sesión a su hora.',
    calendarDownload: 'Descargar el archivo de calendario (.ics)',
    edition: (number, stage, date) => `Edición ${number}: ${stage}, al ${date}`,
    draft: (stage, date) => `Borrador: ${stage}, al ${date}`,
    draftAbout: 'Esto es un borrador. Las horas, las salas y los nombres aún pueden cambiar.',
    internal: 'Interno',
    internalAbout: 'Esta página contiene notas internas. No debe distribuirse.',
    note: 'Nota interna',
    languages: 'Idiomas',
    open: 'Este archivo contiene el programa mismo: abierto en Rostrum, se puede seguir trabajando en él.',
  },
  ru: {
    skip: 'Перейти к программе',
    contents: 'На этой странице',
    programme: 'Программа',
    people: 'Участники',
    rooms: 'Залы',
    papers: 'Документы',
    calendar: 'Мой календарь',
    calendarAbout: 'Файл для календаря на компьютере или телефоне: каждое заседание в свое время.',
    calendarDownload: 'Загрузить файл календаря (.ics)',
    edition: (number, stage, date) => `Редакция ${number}: ${stage}, по состоянию на ${date}`,
    draft: (stage, date) => `Проект: ${stage}, по состоянию на ${date}`,
    draftAbout: 'Это проект. Время, залы и имена еще могут измениться.',
    internal: 'Для внутреннего пользования',
    internalAbout: 'Эта страница содержит внутренние заметки и не предназначена для распространения.',
    note: 'Внутренняя заметка',
    languages: 'Языки',
    open: 'В этом файле содержится сама программа: открыв его в Rostrum, с ней можно работать дальше.',
  },
  zh: {
    skip: '跳至日程',
    contents: '本页内容',
    programme: '日程',
    people: '与会者',
    rooms: '会议室',
    papers: '文件',
    calendar: '我的日历',
    calendarAbout: '供电脑或手机日历使用的文件，内含每场会议及其时间。',
    calendarDownload: '下载日历文件（.ics）',
    edition: (number, stage, date) => `第${number}版：${stage}，截至${date}`,
    draft: (stage, date) => `草稿：${stage}，截至${date}`,
    draftAbout: '此为草稿，时间、会议室和人名仍可能更改。',
    internal: '内部',
    internalAbout: '本页含有内部备注，不得分发。',
    note: '内部备注',
    languages: '语文',
    open: '本文件载有日程本身，可在 Rostrum 中打开并继续编排。',
  },
  ar: {
    skip: 'الانتقال إلى البرنامج',
    contents: 'في هذه الصفحة',
    programme: 'البرنامج',
    people: 'المشاركون',
    rooms: 'القاعات',
    papers: 'الوثائق',
    calendar: 'تقويمي',
    calendarAbout: 'ملف لتقويم حاسوبكم أو هاتفكم، وفيه كل جلسة في موعدها.',
    calendarDownload: 'تنزيل ملف التقويم (.ics)',
    edition: (number, stage, date) => `النسخة ${number}: ${stage}، حتى ${date}`,
    draft: (stage, date) => `مسودة: ${stage}، حتى ${date}`,
    draftAbout: 'هذه مسودة، وقد تتغير الأوقات والقاعات والأسماء.',
    internal: 'داخلي',
    internalAbout: 'تحتوي هذه الصفحة على ملاحظات داخلية، وليست للتوزيع.',
    note: 'ملاحظة داخلية',
    languages: 'اللغات',
    open: 'يحتوي هذا الملف على البرنامج نفسه: ويمكن فتحه في Rostrum ومواصلة التخطيط عليه.',
  },
};
