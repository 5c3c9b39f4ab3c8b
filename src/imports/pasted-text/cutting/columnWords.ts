// The words that stand over the columns of a programme, in six languages, and what such a column holds.
import { fold } from '#languages/foldedText.ts';
import type { ColumnRole } from '../sourceBlock.ts';

type NamedRole = Exclude<ColumnRole, 'parallel'>;

const WORDS: Readonly<Record<NamedRole, string>> = {
  hours:
    'time|times|hour|hours|timing|timings|time slot|timeslot|slot|schedule|time (est)|local time|heure|heures|horaire|horaires|creneau|creneau horaire|plage horaire|hora|horas|horario|horarios|время|часы|время проведения|时间|時間|时段|具体时间|الوقت|التوقيت|الساعة|الزمن|الموعد|الفترة الزمنية|المواعيد|時間安排|时间安排|會議時間|会议时间|起止时间|日程时间|时间段|時段|дата и время|дата, время|время (мск)|время, место|время начала и окончания|التوقيت المحلي|الوقت (بتوقيت مكة)|الساعة/الوقت|time period|time/date|date and time|date/time|time allocation|session time|clock|schedule time|temps|horaires (gmt)|date et heure|jour et heure|heure/date|tiempo|fecha y hora|dia y hora|hora local|bloque horario',
  start:
    'start|start time|starts|begin|begins|beginning|from|starts at|debut|heure de debut|de|inicio|hora de inicio|hora inicio|desde|comienzo|начало|время начала|с|开始|开始时间|起始时间|من|البداية|بداية|وقت البداية|وقت البدء',
  end: 'end|end time|ends|finish|to|until|till|fin|heure de fin|a|jusqu’a|hora de fin|hora de finalizacion|hora fin|final|hasta|termino|конец|окончание|время окончания|до|по|结束|结束时间|إلى|النهاية|نهاية|وقت النهاية|وقت الانتهاء',
  duration:
    'duration|length|minutes|min|mins|duree|duracion|minutos|продолжительность|длительность|регламент|минут|时长|持续时间|分钟|المدة|المدة الزمنية|الدقائق',
  date: 'date|day|dates|days|date and day|jour|journee|jours|fecha|dia|dias|fechas|дата|день|число|день недели|日期|日|天|التاريخ|اليوم|اليوم والتاريخ|日期/时间|星期|التاريخ الهجري|التاريخ الميلادي|calendar date|calendar',
  number:
    'no|no.|nr|nr.|#|number|item|item no.|item no|n°|nº|num|num.|numero|№|№ п/п|n/n|п/п|номер|пункт|序号|编号|项次|م|الرقم|رقم|ر.م|رقم البند|البند|التسلسل|ت',
  session:
    'session|sessions|title|topic|topics|subject|activity|activities|event|events|programme|program|agenda|agenda item|agenda items|description|item description|content|contents|theme|session title|presentation|presentations|details|proceedings|meeting|segment|what|name|activity/session|session/activity|titre|intitule|sujet|objet|activite|activites|theme de la session|seance|seances|contenu|deroulement|point|points|points de l’ordre du jour|ordre du jour|evenement|description de l’activite|session/theme|actividad|actividades|titulo|tema|sesion|sesiones|programa|contenido|evento|asunto|descripcion|contenidos|ponencia|ponencias|detalle|punto|мероприятие|мероприятия|тема|название|сессия|наименование|наименование мероприятия|содержание|программа|событие|доклад|тема доклада|название доклада|вопрос|повестка дня|заседание|тема выступления|активность|内容|安排|议程|会议内容|主题|议题|活动|活动内容|题目|会议议程|环节|日程|日程安排|议程内容|报告题目|演讲题目|项目|事项|الموضوع|الجلسة|الجلسات|النشاط|الأنشطة|البرنامج|الفعالية|الفعاليات|العنوان|المحتوى|عنوان الجلسة|الفقرة|الفقرات|بنود جدول الأعمال|البيان|المحور|المحاور|الحدث|عنوان الورقة|內容|議程|議題|主題|講題|題目|場次|活動|活動內容|議程內容|专题|会议议题|报告内容|演讲主题|论坛主题|会议安排|工作内容|内容安排|日程内容|наименование мероприятий|тема сообщения|тема доклада / сообщения|тематика|мероприятие/сессия|форма работы|название мероприятия|название секции|выступление|выступления|عنوان المحاضرة|عنوان الورقة البحثية|الحدث/النشاط|المداخلة|المداخلات|عنوان المداخلة|موضوع الجلسة|العرض|تفاصيل البرنامج|التفاصيل|المحاضرة|الموضوعات|جدول الأعمال|تفاصيل|agenda point|session name|session/topic|topic/session|session / topic|presentation title|talk|talks|lecture|discussion|panel|panels|programme item|business|subject matter|session details|module|modules|action|actions|thematique|thematiques|thematique de la session|themes et activites|module|rubrique|sequence|sequences|articulation|articulations|etapes|intitule de la session|communication|communications|titre de la communication|libelle|designation|sesion / tema|tema/actividad|nombre de la sesion|contenido tematico|modulo|acto|actos|acontecimiento|mesa|bloque|panel|conferencia|conferencias|intervencion|intervenciones|charla|titulo de la ponencia',
  people:
    'speaker|speakers|presenter|presenters|panellist|panellists|panelist|panelists|name of speaker|participants|speaker(s)|presenter(s)|panellist(s)|panelist(s)|responsible|responsible person|lead|lead person|facilitator|facilitators|facilitator(s)|resource person|resource persons|resource person(s)|who|speaker/facilitator|speakers/panellists|speakers/facilitators|presented by|by|persons|person responsible|lead speaker|contributors|lecturer|discussants|intervenant|intervenants|intervenant(e)s|intervenant.e.s|intervenant·e·s|intervenants/panelistes|orateur|orateurs|oratrices et orateurs|orateur(s)|paneliste|panelistes|presentateur|presentateurs|conferencier|conferenciers|responsable|responsables|participants|qui|animateur|animateurs|facilitateur|facilitateurs|personne ressource|personnes ressources|ponente|ponentes|orador|oradores|orador/a|panelista|panelistas|expositor|expositores|expositor/a|participantes|responsable(s)|a cargo de|intervienen|intervinientes|facilitador|facilitadores|facilitador/a|conferencista|conferencistas|disertante|disertantes|encargado|quien|спикер|спикеры|докладчик|докладчики|выступающий|выступающие|участники|ответственный|ответственные|ответственное лицо|ответственные лица|ф.и.о.|фио|фио докладчика|исполнитель|исполнители|лектор|эксперт|эксперты|发言人|演讲人|主讲人|嘉宾|主讲嘉宾|报告人|发言嘉宾|演讲嘉宾|讲者|演讲者|主讲|负责人|参加人员|参会人员|与会者|授课人|人员|المتحدث|المتحدثون|المتحدثين|المتحدث/ون|المتكلم|المتكلمون|المشاركون|المسؤول|المحاضر|المحاضرون|المحاضرين|مقدم العرض|الاسم|المتدخلون|المتدخل|المنفذ|الجهة المسؤولة|المكلف|المشاركون في الجلسة|المقدم|主講人|講者|發言人|發表人|與談人|評論人|報告人|致辞人|致辞|分享人|报告人/主持人|演讲题目/嘉宾|出席嘉宾|报告嘉宾|特邀嘉宾|演讲人/单位|发言人/单位|主讲专家|参与人|имя|фамилия|руководитель|руководители|докладчики/спикеры|участник|выступающие лица|авторы|اسم المحاضر|اسم المتحدث|مقدم الورقة|المتحدثون/المشاركون|الباحث|الباحثون|صاحب المداخلة|المحاورون|ضيف|الضيوف|المدرب|names|name of presenter|name of speaker(s)|speakers and panellists|discussant|trainer|trainers|guest|guests|keynote speaker|keynote speakers|panel members|in charge|persons in charge|responsibility|responsibles|intervenants / animateurs|nom|noms|noms des intervenants|communicant|communicants|communicateur|communicateurs|formateur|formateurs|acteurs|panelistes/intervenants|discutant|discutants|par|nombre|nombres|nombre del ponente|docente|docentes|invitado|invitados|relator|relatores|a cargo|responsable/s|comentarista|participante|people',
  role: 'role|capacity|rol|role|qualite|calidad|papel|роль|角色|身份|الدور|الصفة',
  function:
    'function|position|affiliation|organisation|organization|institution|job title|post|designation|title and affiliation|organisation/affiliation|fonction|organisme|institution|fonction et institution|structure|titre et fonction|cargo|institucion|organizacion|entidad|funcion|cargo e institucion|должность|организация|учреждение|должность, организация|место работы|职务|单位|职位|机构|单位及职务|单位职务|所在单位|الوظيفة|المنصب|الجهة|المؤسسة|المنظمة|الجهة/المؤسسة|單位|職稱|职称|单位/职务|职务/单位|头衔|фио, должность|должность и организация|статус|регалии|جهة العمل|المؤسسة/الجهة|الدولة|affiliations|company|country|entity|title/organization|institutions|qualite|pays|pais|puesto|afiliacion|procedencia',
  chair:
    'chair|chairs|chairperson|chairpersons|moderator|moderators|chair/moderator|moderator/chair|chair(s)|moderator(s)|co-chairs|presiding|chaired by|moderated by|moderation|host|president|presidence|president de seance|moderateur|moderateurs|moderatrice|moderation|moderateur/moderatrice|presidente|presidencia|moderador|moderadora|moderador/a|moderadores|preside|modera|председатель|председательствующий|модератор|модераторы|ведущий|ведущие|ведущая|председатели|主持人|主席|会议主席|主持|主持嘉宾|رئيس الجلسة|المدير|مدير الجلسة|الميسر|رئيس الجلسة/المدير|المنسق|مسير الجلسة|الرئيس|評論|主持人/评论人|召集人|引言人|رئيس/مقرر الجلسة|مدير الحوار|مدير الندوة|رئاسة الجلسة|إدارة الجلسة|الرئاسة|президиум|ведущий/модератор|chair person|session chair|session chairs|moderated|presider|moderator(s)/chair(s)|presidence de seance|president(e) de seance|presidents|modere par|moderacion|coordina|coordinador|coordinadora',
  room: 'room|venue|location|place|hall|where|conference room|room/venue|venue/room|meeting room|salle|lieu|endroit|salle de reunion|lieu/salle|sala|lugar|lugar/sala|salon|sede|ubicacion|aula|recinto|место|место проведения|зал|помещение|аудитория|площадка|локация|地点|会场|会议室|场所|会议地点|地址|房间|المكان|القاعة|الموقع|مكان الانعقاد|قاعة|مكان الاجتماع|地點|會場|場地|會議室|会议地址|活动地点|具体地点|площадка проведения|место / зал|место, зал|адрес|مكان الفعالية|مكان الجلسة|القاعة/المكان|العنوان/المكان|meeting venue|rooms|venues|lieux|salles|emplacement|lugares|salas|espacio',
  language:
    'language|languages|interpretation|langue|langues|interpretation en|idioma|idiomas|lengua|язык|языки|рабочий язык|语言|语种|工作语言|اللغة|اللغات|لغة العمل|語言',
  track:
    'track|tracks|stream|streams|strand|type|type of session|session type|format|category|filiere|volet|parcours|axe|type de session|categorie|eje|linea|pista|modalidad|tipo|formato|eje tematico|тип|трек|секция|поток|формат|направление|формат мероприятия|专场|分论坛|类型|板块|形式|المسار|النوع|نوع الجلسة|المحور الرئيسي',
  other:
    'note|notes|remark|remarks|comment|comments|observation|observations|link|links|documents|document|documentation|status|objective|objectives|expected outcome|expected outcomes|expected results|methodology|materials|material|remarques|note explicative|lien|liens|objectif|objectifs|resultats attendus|methodologie|observaciones|notas|nota|enlace|enlaces|objetivo|objetivos|documentos|metodologia|примечание|примечания|ссылка|ссылки|документы|комментарий|цель|формат участия|备注|備註|说明|链接|资料|文件|الملاحظات|ملاحظات|ملاحظة|الرابط|الوثائق|الهدف|الأهداف|building|subtitle|themes|to be confirmed|batiment|sous-titre|themes|a confirmer|здание|подзаголовок|темы|подлежит подтверждению|edificio|subtitulo|temas|por confirmar|المبنى|العنوان الفرعي|المواضيع|يُؤكد لاحقا|副标题|待确认',
};

const rolesByWord = new Map<string, NamedRole>();
for (const [role, words] of Object.entries(WORDS))
  for (const word of words.split('|')) {
    const key = bare(word);
    if (isRole(role) && !rolesByWord.has(key)) rolesByWord.set(key, role);
  }

function isRole(name: string): name is NamedRole {
  return Object.hasOwn(WORDS, name);
}

/** null where the heading is no such word; "Time (GMT+3)", "Session / Séance", "TIME:" are. */
export function roleOfHeading(heading: string): NamedRole | null {
  if (heading.length > 60 || heading === '') return null;
  const whole = bare(heading);
  const role = rolesByWord.get(whole);
  if (role !== undefined) return role;
  const scripts = partsByScript(heading);
  if (scripts.length > 1) {
    const roles = scripts.map((part) => rolesByWord.get(bare(part)));
    const [first] = roles;
    if (first !== undefined && !roles.includes(undefined)) return first;
  }
  const unbracketed = whole.replace(/ ?[([（][^()[\]（）]{0,40}[)\]）]$/, '');
  if (unbracketed !== whole) return rolesByWord.get(bare(unbracketed)) ?? null;
  return roleOfParts(whole);
}

/** "Time 时间", "Дата Date": the same in two scripts. */
function partsByScript(heading: string): readonly string[] {
  const runs = heading.match(
    /[\p{Script=Han}\p{N}]+|[\p{Script=Latin}\p{M}'’ .-]+|[\p{Script=Cyrillic}\p{M} .-]+|[\p{Script=Arabic}\p{M} ]+/gu,
  );
  return (runs ?? []).filter((run) => /\p{L}/u.test(run));
}

const SEPARATORS = /\s?[/|+&,،、–-]\s?|\s(?:and|et|y|e|и|و|or|ou|o)\s|和|及/u;

/** "Session & Speakers", "Hora / Time": where they differ, what a session is called by goes before who speaks. */
function roleOfParts(heading: string): NamedRole | null {
  const parts = heading
    .split(SEPARATORS)
    .map(bare)
    .filter((part) => part !== '');
  const roles = parts.map((part) => rolesByWord.get(part) ?? rolesByWord.get(part.replace(/^و/, '')));
  if (parts.length < 2 || roles.includes(undefined)) return null;
  const known = roles.filter((role) => role !== undefined);
  const order: readonly NamedRole[] = ['hours', 'session', 'start', 'date', 'people', 'chair', 'room'];
  return order.find((role) => known.includes(role)) ?? known[0] ?? null;
}

function bare(text: string): string {
  return fold(text)
    .replace(/[:：*.]{1,3}$/, '')
    .trim();
}
