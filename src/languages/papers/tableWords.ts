// What heads the columns of a programme and of a list of speakers in a table of their own, in the six languages.
import type { Language } from '../language.ts';

export type TableColumn =
  | 'date'
  | 'start'
  | 'end'
  | 'room'
  | 'building'
  | 'session'
  | 'subtitle'
  | 'themes'
  | 'people'
  | 'role'
  | 'name'
  | 'function'
  | 'toBeConfirmed';

export interface TableWords {
  readonly columns: Readonly<Record<TableColumn, string>>;
  /** In the column "to be confirmed". */
  readonly yes: string;
}

const WORDS: Readonly<Record<Language, TableWords>> = {
  ar: {
    columns: {
      date: 'التاريخ',
      start: 'البداية',
      end: 'النهاية',
      room: 'القاعة',
      building: 'المبنى',
      session: 'الجلسة',
      subtitle: 'العنوان الفرعي',
      themes: 'المواضيع',
      people: 'المشاركون',
      role: 'الدور',
      name: 'الاسم',
      function: 'الصفة',
      toBeConfirmed: 'يُؤكد لاحقا',
    },
    yes: 'نعم',
  },
  zh: {
    columns: {
      date: '日期',
      start: '开始',
      end: '结束',
      room: '会议室',
      building: '地点',
      session: '会议',
      subtitle: '副标题',
      themes: '主题',
      people: '与会者',
      role: '身份',
      name: '姓名',
      function: '职务',
      toBeConfirmed: '待确认',
    },
    yes: '是',
  },
  en: {
    columns: {
      date: 'Date',
      start: 'Start',
      end: 'End',
      room: 'Room',
      building: 'Building',
      session: 'Session',
      subtitle: 'Subtitle',
      themes: 'Themes',
      people: 'People',
      role: 'Role',
      name: 'Name',
      function: 'Function',
      toBeConfirmed: 'To be confirmed',
    },
    yes: 'yes',
  },
  fr: {
    columns: {
      date: 'Date',
      start: 'Début',
      end: 'Fin',
      room: 'Salle',
      building: 'Bâtiment',
      session: 'Séance',
      subtitle: 'Sous-titre',
      themes: 'Thèmes',
      people: 'Intervenants',
      role: 'Rôle',
      name: 'Nom',
      function: 'Fonction',
      toBeConfirmed: 'À confirmer',
    },
    yes: 'oui',
  },
  ru: {
    columns: {
      date: 'Дата',
      start: 'Начало',
      end: 'Окончание',
      room: 'Зал',
      building: 'Здание',
      session: 'Заседание',
      subtitle: 'Подзаголовок',
      themes: 'Темы',
      people: 'Участники',
      role: 'Роль',
      name: 'Имя',
      function: 'Должность',
      toBeConfirmed: 'Подлежит подтверждению',
    },
    yes: 'да',
  },
  es: {
    columns: {
      date: 'Fecha',
      start: 'Inicio',
      end: 'Fin',
      room: 'Sala',
      building: 'Edificio',
      session: 'Sesión',
      subtitle: 'Subtítulo',
      themes: 'Temas',
      people: 'Participantes',
      role: 'Función en la sesión',
      name: 'Nombre',
      function: 'Cargo',
      toBeConfirmed: 'Por confirmar',
    },
    yes: 'sí',
  },
};

export function tableWordsIn(language: Language): TableWords {
  return WORDS[language];
}
