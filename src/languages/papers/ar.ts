// The set phrases of United Nations papers in Arabic. Roles know one, two and several; numerals are 0 to 9, as in
// United Nations documents.
import type { Language } from '../language.ts';
import { joinList } from '../lists.ts';
import { inSix, known } from './inflection.ts';
import type { SixForms } from './inflection.ts';
import type { PaperWords } from './paperWords.ts';
import { resolutionNumber } from './symbols.ts';

export const ar: PaperWords = {
  timeColumn: 'الوقت',
  programmeColumn: 'البرنامج',
  programmeByStage: {
    tentative: 'البرنامج المبدئي',
    draft: 'مشروع البرنامج',
    preliminary: 'البرنامج الأولي',
    provisional: 'البرنامج المؤقت',
    programme: 'البرنامج',
    final: 'البرنامج النهائي',
    revised: 'البرنامج المنقح',
  },
  agendaByStage: {
    tentative: 'جدول الأعمال المبدئي',
    draft: 'مشروع جدول الأعمال',
    preliminary: 'جدول الأعمال الأولي',
    provisional: 'جدول الأعمال المؤقت',
    programme: 'جدول الأعمال',
    final: 'جدول الأعمال النهائي',
    revised: 'جدول الأعمال المنقح',
  },
  stages: {
    tentative: 'مبدئي',
    draft: 'مشروع',
    preliminary: 'أولي',
    provisional: 'مؤقت',
    programme: 'برنامج',
    final: 'نهائي',
    revised: 'منقح',
  },
  eventKinds: {
    'interactive-dialogue': 'حوار تفاعلي',
    'thematic-debate': 'مناقشة مواضيعية',
    hearing: 'جلسة استماع',
    'high-level-meeting': 'اجتماع رفيع المستوى',
    consultation: 'مشاورة',
    briefing: 'جلسة إحاطة',
    commemoration: 'اجتماع تذكاري',
    'side-event': 'مناسبة جانبية',
    conference: 'مؤتمر',
    workshop: 'حلقة عمل',
    other: 'اجتماع',
  },
  partsOfDay: { morning: 'صباحا', afternoon: 'بعد الظهر', evening: 'مساء' },
  meetingsByPartOfDay: {
    morning: 'الجلسة الصباحية',
    afternoon: 'جلسة بعد الظهر',
    evening: 'الجلسة المسائية',
  },
  roleLabel: (role, people) => {
    const forms = known(ROLES, role);
    return forms === undefined ? role : inSix(forms, people);
  },
  withColon: (words) => `${words}:`,
  toBeConfirmed: '(يؤكد لاحقا)',
  modes: {
    'live-video': 'مباشرة عبر الفيديو',
    'video-message': 'رسالة بالفيديو',
    'read-out': 'بيان يتلى',
  },
  modeFrom: (mode) =>
    mode === 'live-video'
      ? 'مباشرة عبر الفيديو:'
      : mode === 'read-out'
        ? 'بيان يتلى باسم'
        : 'رسالة بالفيديو من',
  noTitle: 'بدون عنوان',
  access: { open: 'جلسة علنية', closed: 'جلسة مغلقة', 'by-invitation': 'بناء على دعوة' },
  webcast: 'بث شبكي',
  interpretation: (languages) =>
    `ترجمة شفوية إلى ${joinList(
      languages.map((language) => LANGUAGE_NAMES[language]),
      'ar',
    )}`,
  listOfSpeakers: {
    none: 'لن تعد قائمة متكلمين مسبقا.',
    open: 'باب التسجيل في قائمة المتكلمين مفتوح.',
    closed: 'أقفل باب التسجيل في قائمة المتكلمين.',
  },
  floorRule: (who, minutes) => (minutes === null ? who : `${who}: ${minutesText(minutes)} كحد أقصى`),
  minutes: (count) => minutesText(count),
  earlierLetters: (dates, count, before) => {
    if (/المؤرخ(ة|تين|تان)?\s*$/.test(before)) return dates;
    if (/(رسال|رسائل)\S*\s*$/.test(before)) return `المؤرخة ${dates}`;
    if (count === 2) return `رسالتي المؤرختين ${dates}`;
    return count > 2 ? `رسائلي المؤرخة ${dates}` : `رسالتي المؤرخة ${dates}`;
  },
  resolution: (symbol, before = '') => {
    const number = resolutionNumber(symbol);
    if (number === null) return symbol;
    return /قرار الجمعية العامة\s*$/.test(before) ? number : `قرار الجمعية العامة ${number}`;
  },
  ofDate: (what, date) => `${what} المؤرخ ${date}`,
  quoted: (words) => `”${words}“`,
  cardinal: (count) => CARDINALS[count] ?? String(count),
  salutation: 'صاحب السعادة،',
  complimentaryClose: 'وتفضلوا، صاحب السعادة، بقبول أسمى آيات التقدير.',
  enclosures: (count) => (count === 1 ? 'المرفق: 1' : `المرفقات: ${count}`),
  page: (number, total) => `الصفحة ${number} من ${total}`,
  missing: (what) => `[ينقص: ${what}]`,
  fieldNames: {
    'event-title': 'عنوان الاجتماع',
    'event-title-capitals': 'عنوان الاجتماع بحروف بارزة',
    'event-title-quoted': 'عنوان الاجتماع بين علامتي اقتباس',
    'event-kind': 'نوع الاجتماع',
    'event-dates': 'تواريخ الاجتماع',
    'event-dates-weekday': 'تواريخ الاجتماع مع يوم الأسبوع',
    'event-room': 'القاعة',
    'event-stage': 'مرحلة البرنامج',
    'event-website': 'الموقع الشبكي',
    'session-number': 'رقم الجلسة',
    'session-title': 'عنوان الجلسة',
    'session-title-capitals': 'عنوان الجلسة بحروف بارزة',
    'session-time': 'وقت الجلسة',
    'session-part-of-day': 'الفترة من اليوم',
    'earlier-letters': 'الرسائل السابقة',
    mandate: 'الولاية',
    enclosures: 'المرفقات',
    'event-time': 'وقت الاجتماع',
    'session-chair': 'رئيس الجلسة',
    'session-date': 'تاريخ الجلسة',
    'session-room': 'قاعة الجلسة',
    'panel-count': 'عدد حلقات النقاش',
    'person-salutation': 'صيغة مخاطبة الشخص',
    'person-name': 'اسم الشخص',
    'person-function': 'وظيفة الشخص',
    'person-role': 'دور الشخص',
    'person-session': 'جلسة الشخص',
    'person-session-date': 'تاريخ جلسة الشخص',
    'person-session-time': 'توقيت جلسة الشخص',
    'person-minutes': 'الوقت المخصص للشخص',
    'person-changes': 'التعديلات التي تخص الشخص',
  },
  comma: '، ',
  gap: ' ',
  brackets: [' (', ')'],
  letterDate: (date) => date,
  courtesy: ({ isExcellency, gender, degree }) => {
    const isWoman = gender === 'female';
    return [
      [
        isExcellency ? 'سعادة' : '',
        gender === 'unknown' ? '' : isWoman ? 'السيدة' : 'السيد',
        degree === 'doctor' ? (isWoman ? 'الدكتورة' : 'الدكتور') : '',
        degree === 'professor' ? (isWoman ? 'الأستاذة' : 'الأستاذ') : '',
      ]
        .filter((title) => title !== '')
        .join(' '),
      '',
    ];
  },
};

/** One and two are words of their own; three to ten take the plural, the rest the singular. */
function minutesText(count: number): string {
  if (count === 1) return 'دقيقة واحدة';
  if (count === 2) return 'دقيقتان';
  const last = count % 100;
  return `${count} ${last >= 3 && last <= 10 ? 'دقائق' : 'دقيقة'}`;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  zh: 'الصينية',
  en: 'الإنكليزية',
  fr: 'الفرنسية',
  ru: 'الروسية',
  es: 'الإسبانية',
};

/** For what is feminine in Arabic: "ثلاث حلقات نقاش". */
const CARDINALS: readonly string[] = [
  'لا',
  'واحدة',
  'اثنتان',
  'ثلاث',
  'أربع',
  'خمس',
  'ست',
  'سبع',
  'ثماني',
  'تسع',
  'عشر',
];

const ROLES: Readonly<Record<string, SixForms>> = {
  chair: { men: ['الرئيس', 'الرئيسان', 'الرؤساء'], women: ['الرئيسة', 'الرئيستان', 'الرئيسات'] },
  'co-chair': {
    men: ['الرئيس المشارك', 'الرئيسان المشاركان', 'الرؤساء المشاركون'],
    women: ['الرئيسة المشاركة', 'الرئيستان المشاركتان', 'الرئيسات المشاركات'],
  },
  president: { men: ['الرئيس', 'الرئيسان', 'الرؤساء'], women: ['الرئيسة', 'الرئيستان', 'الرئيسات'] },
  moderator: {
    men: ['مدير الجلسة', 'مديرا الجلسة', 'مديرو الجلسة'],
    women: ['مديرة الجلسة', 'مديرتا الجلسة', 'مديرات الجلسة'],
  },
  facilitator: { men: ['الميسر', 'الميسران', 'الميسرون'], women: ['الميسرة', 'الميسرتان', 'الميسرات'] },
  'co-facilitator': {
    men: ['الميسر المشارك', 'الميسران المشاركان', 'الميسرون المشاركون'],
    women: ['الميسرة المشاركة', 'الميسرتان المشاركتان', 'الميسرات المشاركات'],
  },
  panellist: {
    men: ['المشارك في حلقة النقاش', 'المشاركان في حلقة النقاش', 'المشاركون في حلقة النقاش'],
    women: ['المشاركة في حلقة النقاش', 'المشاركتان في حلقة النقاش', 'المشاركات في حلقة النقاش'],
  },
  'keynote-speaker': {
    men: ['المتكلم الرئيسي', 'المتكلمان الرئيسيان', 'المتكلمون الرئيسيون'],
    women: ['المتكلمة الرئيسية', 'المتكلمتان الرئيسيتان', 'المتكلمات الرئيسيات'],
  },
  speaker: { men: ['المتكلم', 'المتكلمان', 'المتكلمون'], women: ['المتكلمة', 'المتكلمتان', 'المتكلمات'] },
  discussant: { men: ['المناقش', 'المناقشان', 'المناقشون'], women: ['المناقشة', 'المناقشتان', 'المناقشات'] },
  respondent: { men: ['المعقب', 'المعقبان', 'المعقبون'], women: ['المعقبة', 'المعقبتان', 'المعقبات'] },
  rapporteur: { men: ['المقرر', 'المقرران', 'المقررون'], women: ['المقررة', 'المقررتان', 'المقررات'] },
  introducer: { men: ['تقديم', 'تقديم', 'تقديم'], women: ['تقديم', 'تقديم', 'تقديم'] },
  host: { men: ['المضيف', 'المضيفان', 'المضيفون'], women: ['المضيفة', 'المضيفتان', 'المضيفات'] },
};
