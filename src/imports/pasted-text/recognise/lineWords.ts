// Words by which a line of a document tells what it is, in six languages: letters and their set phrases, headings of
// papers, what a programme is called, parts of a day, what leads in a list, what marks a row.
import { wordsOf } from './wordsIn.ts';

/** A letter has begun: its salutation, alone on its line. */
export const SALUTATION = wordsOf(
  'excellency|excellencies|your excellency|dear excellency|sir|madam|dear sir|dear madam|sir or madam|dear colleagues|dear all|dear delegates|distinguished delegates|distinguished colleagues',
  'excellence|excellences|monsieur|madame|madame monsieur|mesdames messieurs|cher* collegue*|mesdames et messieurs',
  'excelencia|excelencias|senor|senora|estimado*|distinguido*',
  'ваше превосходительство|ваши превосходительства|уважаем*|уважаемые коллеги|уважаемые коллеги!',
  '阁下|各位阁下|尊敬的各位代表|尊敬的先生|尊敬的女士',
  'صاحب السعادة|أصحاب السعادة|صاحبة السعادة|السيد المحترم|أصحاب السعادة المحترمون|تحية طيبة وبعد',
);

/** A letter ends: what its last paragraph says. */
export const LETTER_END = wordsOf(
  'assurances of my highest consideration|yours sincerely|sincerely yours|yours faithfully|best regards|kind regards|sincerely|best wishes|with best wishes|warm regards|warmest regards|see you there',
  'assurances de ma tres haute consideration|assurance de ma haute consideration|veuillez agreer|salutations distinguees|cordialement|bien cordialement|bien a vous|sinceres salutations',
  'seguridades de mi mas alta consideracion|atentamente|cordialmente|un cordial saludo|saludos cordiales|un abrazo|le saluda atentamente',
  'уверения в моем|с уважением|до встречи|всего доброго|с наилучшими пожеланиями|с глубоким уважением',
  '顺致最崇高的敬意|顺致崇高敬意|此致|敬礼',
  'بقبول أسمى آيات التقدير|فائق الاحترام|أسمى آيات',
);

/** Headings of a concept note, a letter's enclosure, a summary, practical notes: what stands under them is prose. */
export const PAPER_HEADING = wordsOf(
  'background|introduction|context|objective|objectives|rationale|purpose|concept note*|concept paper|aide-memoire|format|outcome|outcomes|expected outcome|expected outcomes|expected results|key messages|summary|executive summary|methodology|participants|participation|target audience|background and rationale|context and objectives|background and context|goals|aims|aims and objectives|scope|overview|about|about the event|about us|organizers|organisers|guiding questions|questions|questions for discussion|summary of the president*|acknowledgements|modalities|expected participants|logistics|further reading|references|annex|appendix|mandate',
  'contexte|objectif|objectifs|note conceptuelle|note de cadrage|justification|resultats attendus|participants|public cible|methodologie|contexte et justification|contexte et objectifs|presentation|introduction|format|resume|rappel|termes de reference|aide memoire|annexe|modalites|questions directrices|pour en savoir plus',
  'antecedentes|contexto|objetivo|objetivos|objetivo general|objetivos especificos|nota conceptual|nota de concepto|justificacion|resultados esperados|metodologia|introduccion|presentacion|formato|participantes|publico|destinatarios|resumen|anexo|preguntas orientadoras|modalidades',
  'справочная информация|контекст|цель|цели|задачи|цели и задачи|введение|концептуальная записка|концепция|обоснование|ожидаемые результаты|формат|участники|предыстория|общая информация|методология|приложение|резюме|актуальность|цель мероприятия|о мероприятии',
  '背景|目标|目的|宗旨|概念说明|概念文件|会议背景|会议目的|会议宗旨|预期成果|形式|参会人员|简介|引言|活动背景|活动目的|背景介绍|论坛简介|会议简介|附件|与会人员|总结|摘要',
  'الخلفية|خلفية|معلومات أساسية|السياق|الهدف|الأهداف|أهداف|المذكرة المفاهيمية|مذكرة مفاهيمية|ورقة مفاهيمية|مقدمة|المقدمة|النتائج المتوقعة|المخرجات|الشكل|المشاركون|الفئة المستهدفة|المنهجية|أهداف المؤتمر|أهداف الورشة|المبررات|ملخص|مرفق',
);

/** Headings behind a programme that end it. */
export const AFTER_PROGRAMME = wordsOf(
  'contact|contacts|contact information|for further information|for more information|further information|practical information|biographies|biographical notes|speakers biographies|biographies of speakers|biographies of the speakers|biographies of panellists|logistics|logistical information|information for participants|speaker biographies|bios|about the speakers|list of participants|notes|note|disclaimer|sponsors|organising committee|organizing committee|scientific committee|rsvp|venue information|venue and logistics|how to get there|accommodation|dress code|media contact*|media inquiries',
  'contact|contacts|informations pratiques|informations logistiques|renseignements|pour plus d informations|pour tout renseignement|biographies|notes|comite d organisation|comite scientifique|liste des participants|partenaires',
  'contacto|contactos|informacion practica|informacion logistica|para mas informacion|mas informacion|biografias|notas|comite organizador|comite cientifico|lista de participantes|patrocinadores|resenas biograficas|semblanzas',
  'контакты|контактная информация|контактные данные|дополнительная информация|примечание|примечания|оргкомитет|организационный комитет|программный комитет|список участников|справки по телефону',
  '联系方式|联系人|备注|注意事项|参会须知|温馨提示|主办单位介绍|嘉宾简介|交通指南|交通路线|组委会|报名方式|其他事项|有关要求|其他要求|会务安排',
  'للاتصال|للتواصل|معلومات الاتصال|ملاحظات|ملاحظة|معلومات عملية|اللجنة المنظمة|اللجنة العلمية|قائمة المشاركين|السير الذاتية|جهات الاتصال|لمزيد من المعلومات',
);

/** What a programme is called, where a line says little else. */
export const PROGRAMME_WORD = wordsOf(
  'programme|program|agenda|schedule|timetable|programme of work|organization of work|order of business|provisional programme|running order|run of show|programme of meetings|programme overview|detailed programme|event programme|conference programme|meeting agenda|annotated agenda|time schedule|itinerary|programme outline|draft programme|draft agenda',
  'programme|ordre du jour|deroulement|calendrier|emploi du temps|organisation des travaux|agenda|horaire|programme de travail',
  'programa|orden del dia|agenda|cronograma|horario|organizacion de los trabajos|temario|calendario|programa de trabajo',
  'программа|повестка дня|повестка|расписание|порядок работы|регламент|распорядок|график|план проведения|порядок проведения|программы|проект программы|организация работы',
  '日程|议程|会议议程|会议日程|日程安排|议程安排|日程表|活动安排|活动流程|程序|会议安排|时间安排|流程|工作安排',
  'البرنامج|برنامج|جدول الأعمال|جدول أعمال|أجندة|الأجندة|برنامج العمل|جدول الفعاليات|البرنامج الزمني|تنظيم الأعمال|الجدول الزمني|برنامج الجلسات|جدول',
);

/** "Morning session", "Afternoon Meeting", "上午": the part of a day, alone on its line. */
export const PARTS_OF_DAY = (
  [
    [
      'morning',
      'morning|morning session*|morning meeting*|forenoon|am|am session|morning sitting|matin|matinee|seance du matin|session du matin|reunion du matin|manana|por la manana|sesion de la manana|sesion matutina|jornada de la manana|jornada matutina|утро|утреннее заседание|утренняя сессия|утренняя часть|первая половина дня|до обеда|утреннее пленарное заседание|上午|上午会议|早上|上午场|上半场|الفترة الصباحية|صباحا|الصباح|قبل الظهر|الجلسة الصباحية|جلسة الصباح|جلسات الصباح|الجلسات الصباحية|جلسة قبل الظهر',
    ],
    [
      'afternoon',
      'afternoon|afternoon session*|afternoon meeting*|pm|pm session|afternoon sitting|apres-midi|seance de l apres-midi|session de l apres-midi|reunion de l apres-midi|tarde|por la tarde|sesion de la tarde|sesion vespertina|jornada de la tarde|jornada vespertina|дневное заседание|дневная сессия|вторая половина дня|после обеда|下午|下午会议|下午场|下半场|بعد الظهر|جلسة بعد الظهر|جلسات بعد الظهر|فترة بعد الظهر',
    ],
    ['noon', 'midday|noon|mediodia|midi|中午|ظهرا|الظهر'],
    [
      'evening',
      'evening|evening session*|evening meeting*|night|soir|soiree|noche|вечер|вечернее заседание|вечерняя сессия|вечерняя программа|晚上|傍晚|晚间|الفترة المسائية|مساء|المساء|الجلسة المسائية|الجلسات المسائية|جلسة المساء',
    ],
  ] as const
).map(([part, words]) => ({ part, words: wordsOf(words) }));

/** "The panel session will focus on the following themes:" */
export const THEMES_WORD = wordsOf(
  'theme|themes|topic|topics|issues|sub-themes|subthemes|areas of focus|focus areas|key points|following points|key issues|points for discussion|focus on|to be discussed|discussion points',
  'theme|themes|sujets|points suivants|questions suivantes|axes|sous-themes|points a aborder|thematiques|sujets abordes',
  'tema|temas|subtemas|puntos|ejes|ejes tematicos|aspectos|los siguientes puntos|cuestiones',
  'темы|тема|вопросы для обсуждения|темы для обсуждения|основные темы|направления|ключевые темы|тематика|круг вопросов',
  '主题|议题|讨论主题|讨论议题|要点|讨论要点|话题',
  'المحاور|محاور|الموضوعات|المواضيع|مواضيع|موضوعات|محاور الجلسة|محاور النقاش|النقاط',
);

export const QUESTIONS_WORD = wordsOf(
  'question|questions|guiding questions|key questions|discussion questions|questions to guide*',
  'question|questions|questions directrices|questions cles',
  'pregunta|preguntas|preguntas orientadoras|preguntas guia|interrogantes',
  'вопрос|вопросы|вопросов|ключевые вопросы|направляющие вопросы',
  '问题|指导性问题|讨论问题|引导问题',
  'أسئلة|الأسئلة|أسئلة توجيهية|الأسئلة التوجيهية|تساؤلات',
);

/** Behind or before a title, in brackets or alone. */
export const CLOSED_WORD = wordsOf(
  'closed|closed meeting|closed session|closed-door|closed door|in camera|private meeting|closed to the press|restricted',
  'a huis clos|huis clos|seance a huis clos|reunion a huis clos|seance privee|privee|fermee|seance fermee|reunion fermee',
  'a puerta cerrada|puerta cerrada|sesion privada|privada|cerrada|sesion cerrada|reunion privada',
  'закрытое|закрытое заседание|закрытая сессия|закрытая часть|при закрытых дверях|в закрытом режиме|закрытый формат|закрытая',
  '非公开|闭门|闭门会议|非公开会议|不公开|内部会议',
  'مغلقة|جلسة مغلقة|مغلق|اجتماع مغلق|غير علنية',
);

export const OPEN_WORD = wordsOf(
  'open meeting|open to all|open to the public|open session|public meeting',
  'ouvert au public|ouverte au public|seance publique|seance ouverte',
  'abierta al publico|abierto al publico|sesion publica|sesion abierta',
  'открытое заседание|открыто для всех|открытая сессия',
  '公开会议|向公众开放|公开',
  'مفتوحة للجمهور|جلسة مفتوحة|جلسة علنية|علنية',
);

export const INVITATION_WORD = wordsOf(
  'by invitation|by invitation only|invitation only|invitees only|invited guests only',
  'sur invitation|sur invitation uniquement',
  'por invitacion|solo por invitacion|con invitacion',
  'по приглашению|по приглашениям|только по приглашениям|по списку',
  '凭邀请|仅限受邀|受邀参加|凭请柬',
  'بدعوة|بدعوة خاصة|للمدعوين فقط|بالدعوة',
);

/** The row itself is to be confirmed: its whole title says so, or brackets behind it. */
export const TO_BE_CONFIRMED = wordsOf(
  'tbc|tbd|tba|to be confirmed|to be determined|to be announced|to be decided|unconfirmed',
  'a confirmer|a determiner|a definir|a preciser|a venir|sous reserve de confirmation',
  'por confirmar|a confirmar|por definir|por determinar|pendiente de confirmacion|pendiente|por anunciar|a definir',
  'уточняется|подлежит подтверждению|будет уточнено|по согласованию|будет объявлено|требует подтверждения|подтверждается|не подтверждено|на согласовании|подлежит уточнению',
  '待定|待确认|待确定|暂定|待通知',
  'يؤكد لاحقا|يحدد لاحقا|سيحدد لاحقا|سيؤكد لاحقا|يتم التأكيد لاحقا|للتأكيد|قيد التأكيد|سيتم تحديده|سيتم التأكيد|تؤكد لاحقا|تحدد لاحقا|لم يتأكد بعد|بانتظار التأكيد',
);

/** Words over the columns of a programme, where they stand as lines of their own. */
export const COLUMN_WORD = wordsOf(
  'time|times|hour|hours|session|sessions|programme|program|event|events|activity|activities|speaker|speakers|room|rooms|venue|location|date|dates|day|days|title|topic|agenda item|item|description|moderator|chair|duration|from|to|presenter|details',
  'heure|heures|horaire|horaires|seance|programme|activite|activites|intervenant|intervenants|salle|lieu|date|jour|titre|theme|point|duree|sujet|contenu',
  'hora|horas|horario|sesion|programa|actividad|actividades|ponente|ponentes|orador|oradores|sala|lugar|fecha|dia|titulo|tema|duracion|contenido|responsable|expositor|expositores',
  'время|часы|мероприятие|мероприятия|программа|докладчик|докладчики|локация|спикер|спикеры|выступающий|зал|место|место проведения|дата|день|название|тема|продолжительность|содержание|участники|пункт|ответственный|модератор',
  '时间|内容|议程|日程|发言人|主讲人|嘉宾|地点|会场|日期|主题|题目|活动|主持人|环节|事项|讲者|会议内容|安排',
  'الوقت|التوقيت|الساعة|البرنامج|الجلسة|الفعالية|النشاط|المتحدث|المتحدثون|المتحدثين|القاعة|المكان|التاريخ|اليوم|العنوان|الموضوع|البند|المدة|الزمن|الفقرة|المحاضر',
);
