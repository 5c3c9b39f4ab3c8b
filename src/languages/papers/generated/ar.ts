// The set phrases of generated papers in Arabic.
import type { GeneratedWords } from '../generatedWords.ts';

export const ar: GeneratedWords = {
  marks: { delegations: 'للوفود', internal: 'للاستعمال الداخلي' },
  titles: {
    speakers: 'قائمة المتكلمين',
    script: 'مذكرة رئيس الجلسة',
    acknowledgements: 'شكر وتقدير',
    itinerary: 'البرنامج الفردي',
  },
  annotated: (agenda) => `${agenda} المشروح`,
  forThePublic: 'للجمهور:',
  nobody: 'لم يدرج أحد في القائمة بعد.',
  questions: 'أسئلة توجيهية:',
  limits: 'الحدود الزمنية:',
  columns: {
    number: 'الرقم',
    speaker: 'المتكلم',
    role: 'الصفة',
    answer: 'الرد',
    minutes: 'الدقائق',
    contact: 'الاتصال',
    clock: 'الوقت',
    meeting: 'الجلسة',
    script: 'رئيس الجلسة',
  },
  states: {
    'to-be-invited': 'توجه الدعوة لاحقا',
    invited: 'وجهت الدعوة',
    tentative: 'يؤكد لاحقا',
    confirmed: 'تم التأكيد',
    declined: 'اعتذار',
    replaced: 'تم الاستبدال',
  },
  slip: { when: 'الموعد', where: 'المكان', role: 'الصفة', minutes: 'مدة الكلمة', chair: 'رئاسة الجلسة' },
  script: {
    greeting: 'أصحاب السعادة، السادة المندوبون الموقرون، السيدات والسادة،',
    open: (number, title) =>
      number === '' || title === ''
        ? `أعلن افتتاح الجلسة: ${number}${title}.`
        : `أعلن افتتاح الجلسة: ${number}، وموضوعها ”${title}“.`,
    themes: 'المواضيع المعروضة علينا هي:',
    questions: 'الأسئلة المعروضة علينا هي:',
    limits: 'أود التذكير بالحدود الزمنية:',
    thank: (name) => `أشكر ${name}.`,
    giveFloor: ['أعطي الكلمة الآن إلى ', '.'],
    giveFloorByVideo: ['أعطي الكلمة الآن، مباشرة عبر الفيديو، إلى ', '.'],
    showMessage: ['نستمع الآن إلى رسالة بالفيديو من ', '.'],
    readOut: ['نستمع الآن إلى بيان يتلى باسم ', '.'],
    comeTo: (item) => `ننتقل الآن إلى البند التالي: ${item}.`,
    openFloor: 'أفتح الآن باب الكلام.',
    close: (number) => `أشكر جميع المشاركين. أعلن اختتام الجلسة${number === '' ? '' : `: ${number}`}.`,
    suspended: (until) => `تعلق الجلسة حتى الساعة ${until}.`,
    resumed: 'تستأنف الجلسة.',
    over: (minutes, end) => `يتطلب ذلك ${minutes} زيادة على الوقت المتاح حتى الساعة ${end}.`,
    internalNote: 'ملاحظة داخلية:',
  },
  journal: {
    marks: { closed: '(جلسة مغلقة)', 'by-invitation': '(بناء على دعوة)' },
    webcast: '[بث شبكي]',
    what: (kind, title, isNamed) => (isNamed ? title : `${kind} بشأن ”${title}“`),
    convenedBy: (what, convener) => `${what}، بدعوة من ${convener}،`,
    from: (start, end) => `من الساعة ${start} إلى الساعة ${end}`,
    at: (start) => `في الساعة ${start}`,
    meeting: (date, hours, room) =>
      [`يوم ${date}`, hours, room === '' ? '' : `في ${room}`].filter((part) => part !== '').join('، '),
    between: '؛ و',
    // The verb stands first and agrees with what is held.
    announce: (what, meetings) =>
      `${/^(جلسة|مشاورة|مناقشة|مناسبة|حلقة)/.test(what) ? 'تعقد' : 'يعقد'} ${what} ${meetings}.`,
  },
};
