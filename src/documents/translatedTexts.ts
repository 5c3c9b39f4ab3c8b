// For tests: the texts of one meeting in all six official languages, and its letter.
import type { RichRun, RichText } from '#domain/papers/richText.ts';
import type { Language, LocalText } from '#languages/language.ts';

export const EVENT_TITLE: LocalText = {
  en: 'High-level Meeting on the Appraisal of the Global Plan of Action to Combat Trafficking in Persons',
  fr: 'Réunion de haut niveau consacrée à l’évaluation du Plan d’action mondial contre la traite des personnes',
  es: 'Reunión de alto nivel sobre la evaluación del Plan de Acción Mundial para Combatir la Trata de Personas',
  ru: 'Заседание высокого уровня по оценке Глобального плана действий по борьбе с торговлей людьми',
  zh: '评价打击贩运人口全球行动计划高级别会议',
  ar: 'الاجتماع الرفيع المستوى بشأن تقييم خطة العمل العالمية لمكافحة الاتجار بالأشخاص',
};

export const SHORT_TITLE: LocalText = {
  en: 'Global Plan of Action',
  fr: 'Plan d’action mondial',
  es: 'Plan de Acción Mundial',
  ru: 'Глобальный план действий',
  zh: '全球行动计划',
  ar: 'خطة العمل العالمية',
};

export const PANEL_TITLE: LocalText = {
  en: 'Partnerships for the prevention of trafficking in persons',
  fr: 'Des partenariats pour prévenir la traite des personnes',
  es: 'Alianzas para la prevención de la trata de personas',
  ru: 'Партнерство в целях предупреждения торговли людьми',
  zh: '建立伙伴关系，预防贩运人口',
  ar: 'الشراكات من أجل منع الاتجار بالأشخاص',
};

export const THEME: LocalText = {
  en: 'Trafficking in persons in armed conflict',
  fr: 'La traite des personnes en période de conflit armé',
  es: 'La trata de personas en los conflictos armados',
  ru: 'Торговля людьми в условиях вооруженных конфликтов',
  zh: '武装冲突中的贩运人口问题',
  ar: 'الاتجار بالأشخاص في النزاعات المسلحة',
};

export const FLOOR: LocalText = {
  en: 'Member States',
  fr: 'États Membres',
  es: 'Estados Miembros',
  ru: 'Государства-члены',
  zh: '会员国',
  ar: 'الدول الأعضاء',
};

export const PRESIDENT: LocalText = {
  en: 'President of the General Assembly',
  fr: 'Présidente de l’Assemblée générale',
  es: 'Presidenta de la Asamblea General',
  ru: 'Председатель Генеральной Ассамблеи',
  zh: '大会主席',
  ar: 'رئيسة الجمعية العامة',
};

export const REPRESENTATIVE: LocalText = {
  en: 'Permanent Representative of Belgium to the United Nations',
  fr: 'Représentant permanent de la Belgique auprès de l’Organisation des Nations Unies',
  es: 'Representante Permanente de Bélgica ante las Naciones Unidas',
  ru: 'Постоянный представитель Бельгии при Организации Объединенных Наций',
  zh: '比利时常驻联合国代表',
  ar: 'الممثل الدائم لبلجيكا لدى الأمم المتحدة',
};

/** Nobody has translated it, or written the name in another script. */
export const UNTRANSLATED_OFFICE: LocalText = { en: 'Chief Programme Director, Women’s Fund' };

export const PRESIDENT_IN_SCRIPT: LocalText = {
  ru: 'Ее Превосходительство г-жа Мария Гарсиа',
  zh: '玛丽亚·加西亚女士阁下',
  ar: 'سعادة السيدة ماريا غارسيا',
};

const field = (
  name: 'mandate' | 'event-title-quoted' | 'event-dates' | 'event-room' | 'earlier-letters',
): RichRun => ({
  type: 'field',
  name,
});
const words = (text: string): RichRun => ({ type: 'text', text });

/** Two paragraphs in each language: the letter before, the mandate and the meeting; and what is enclosed. */
export const LETTER_BODY: Readonly<Record<Language, RichText>> = {
  en: [
    {
      type: 'paragraph',
      runs: [
        words('Further to '),
        field('earlier-letters'),
        words(', and pursuant to '),
        field('mandate'),
        words(', I have the honour to inform you that I will convene the '),
        field('event-title-quoted'),
        words(' on '),
        field('event-dates'),
        words(' in '),
        field('event-room'),
        words('.'),
      ],
    },
    { type: 'paragraph', runs: [words('Please find enclosed the provisional programme of the meeting.')] },
  ],
  fr: [
    {
      type: 'paragraph',
      runs: [
        words('Comme suite à '),
        field('earlier-letters'),
        words(' et conformément à la '),
        field('mandate'),
        words(', j’ai l’honneur de vous informer que je convoquerai la réunion intitulée '),
        field('event-title-quoted'),
        words(' les '),
        field('event-dates'),
        words(' dans le lieu suivant\u202f: '),
        field('event-room'),
        words('.'),
      ],
    },
    { type: 'paragraph', runs: [words('Vous trouverez ci-joint le programme provisoire de la réunion.')] },
  ],
  es: [
    {
      type: 'paragraph',
      runs: [
        words('En relación con '),
        field('earlier-letters'),
        words(' y de conformidad con la '),
        field('mandate'),
        words(', tengo el honor de comunicarle que convocaré la reunión titulada '),
        field('event-title-quoted'),
        words(' los días '),
        field('event-dates'),
        words(' en el siguiente lugar: '),
        field('event-room'),
        words('.'),
      ],
    },
    { type: 'paragraph', runs: [words('Se adjunta el programa provisional de la reunión.')] },
  ],
  ru: [
    {
      type: 'paragraph',
      runs: [
        words('В дополнение к моим письмам '),
        field('earlier-letters'),
        words(' и в соответствии с резолюцией '),
        field('mandate'),
        words(' имею честь сообщить Вам, что мною будет созвано '),
        field('event-title-quoted'),
        words(', которое состоится '),
        field('event-dates'),
        words(' ('),
        field('event-room'),
        words(').'),
      ],
    },
    { type: 'paragraph', runs: [words('Предварительная программа заседания прилагается.')] },
  ],
  zh: [
    {
      type: 'paragraph',
      runs: [
        words('谨提及'),
        field('earlier-letters'),
        words('，并根据'),
        field('mandate'),
        words('，荣幸地通知阁下，我将于'),
        field('event-dates'),
        words('在'),
        field('event-room'),
        words('召开'),
        field('event-title-quoted'),
        words('。'),
      ],
    },
    { type: 'paragraph', runs: [words('随函附上会议的临时日程。')] },
  ],
  ar: [
    {
      type: 'paragraph',
      runs: [
        words('بالإشارة إلى '),
        field('earlier-letters'),
        words('، وعملا بقرار الجمعية العامة '),
        field('mandate'),
        words('، أتشرف بإبلاغكم بأنني سأعقد '),
        field('event-title-quoted'),
        words(' يومي '),
        field('event-dates'),
        words(' في '),
        field('event-room'),
        words('.'),
      ],
    },
    { type: 'paragraph', runs: [words('وتجدون طيه البرنامج المؤقت للاجتماع.')] },
  ],
};
