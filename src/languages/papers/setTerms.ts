// Headings and places that the United Nations says in one set way in each language: where only one language is kept of
// "Opening Session" or "Conference Room 4", a paper in another can still say it. Words of an event's own are never here.
import { fold } from '../foldedText.ts';
import type { Language } from '../language.ts';
import { paperWordsIn } from './paperWords.ts';

type Term = Readonly<Record<Language, string>>;

/** en | fr | es | ru | zh | ar; {n} stands for a number. */
const ROWS = `
Opening | Ouverture | Apertura | Открытие | 开幕 | الافتتاح
Opening session | Séance d’ouverture | Sesión inaugural | Открытие | 会议开幕 | الجلسة الافتتاحية
Opening segment | Séance d’ouverture | Sesión inaugural | Открытие | 会议开幕 | الجلسة الافتتاحية
Opening ceremony | Cérémonie d’ouverture | Ceremonia de apertura | Церемония открытия | 开幕式 | حفل الافتتاح
Opening remarks | Allocutions d’ouverture | Palabras de apertura | Вступительные заявления | 开幕致辞 | كلمات افتتاحية
Opening statements | Déclarations liminaires | Declaraciones de apertura | Вступительные заявления | 开幕发言 | بيانات افتتاحية
Introductory statements | Déclarations liminaires | Declaraciones introductorias | Вступительные заявления | 介绍性发言 | بيانات استهلالية
Welcome remarks | Mots de bienvenue | Palabras de bienvenida | Приветственные слова | 欢迎致辞 | كلمات ترحيبية
Keynote address | Allocution principale | Discurso principal | Основной доклад | 主旨发言 | كلمة رئيسية
Keynote addresses | Allocutions principales | Discursos principales | Основные доклады | 主旨发言 | كلمات رئيسية
Statements | Déclarations | Declaraciones | Заявления | 发言 | البيانات
General debate | Débat général | Debate general | Общие прения | 一般性辩论 | المناقشة العامة
Plenary meeting | Séance plénière | Sesión plenaria | Пленарное заседание | 全体会议 | جلسة عامة
Plenary | Séance plénière | Sesión plenaria | Пленарное заседание | 全体会议 | جلسة عامة
Panel discussion | Réunion-débat | Mesa redonda | Дискуссионный форум | 小组讨论 | حلقة نقاش
Interactive panel discussion | Réunion-débat interactive | Mesa redonda interactiva | Интерактивный дискуссионный форум | 互动小组讨论 | حلقة نقاش تفاعلية
Round table | Table ronde | Mesa redonda | Круглый стол | 圆桌会议 | مائدة مستديرة
Interactive dialogue | Dialogue interactif | Diálogo interactivo | Интерактивный диалог | 互动对话 | حوار تفاعلي
Interactive discussion | Débat interactif | Debate interactivo | Интерактивное обсуждение | 互动讨论 | مناقشة تفاعلية
Interactive Q and A | Questions et réponses | Preguntas y respuestas | Вопросы и ответы | 互动问答 | أسئلة وأجوبة
Questions and answers | Questions et réponses | Preguntas y respuestas | Вопросы и ответы | 问答 | أسئلة وأجوبة
Q and A | Questions et réponses | Preguntas y respuestas | Вопросы и ответы | 问答 | أسئلة وأجوبة
Multi-stakeholder hearing | Audition multipartite | Audiencia de múltiples interesados | Слушания с участием многих заинтересованных сторон | 多利益攸关方听证会 | جلسة استماع لأصحاب المصلحة المتعددين
Adoption of the agenda | Adoption de l’ordre du jour | Aprobación del programa | Утверждение повестки дня | 通过议程 | إقرار جدول الأعمال
Video | Vidéo | Vídeo | Видеофильм | 视频 | فيديو
Closing | Clôture | Clausura | Закрытие | 闭幕 | الاختتام
Closing session | Séance de clôture | Clausura | Закрытие | 会议闭幕 | الجلسة الختامية
Closing segment | Séance de clôture | Clausura | Закрытие | 会议闭幕 | الجلسة الختامية
Closing remarks | Allocutions de clôture | Observaciones finales | Заключительное слово | 闭幕词 | ملاحظات ختامية
Concluding remarks | Observations finales | Observaciones finales | Заключительное слово | 总结发言 | ملاحظات ختامية
Break | Pause | Receso | Перерыв | 休息 | استراحة
Coffee break | Pause café | Receso | Перерыв | 茶歇 | استراحة
Lunch | Déjeuner | Almuerzo | Обед | 午休 | غداء
Lunch break | Pause déjeuner | Receso para el almuerzo | Перерыв на обед | 午休 | استراحة غداء
Reception | Réception | Recepción | Прием | 招待会 | حفل استقبال
Registration | Inscription | Inscripción | Регистрация | 报到 | التسجيل
Panel {n} | Réunion-débat {n} | Mesa redonda {n} | Дискуссионный форум {n} | 小组讨论{n} | حلقة النقاش {n}
Panel Discussion {n} | Réunion-débat {n} | Mesa redonda {n} | Дискуссионный форум {n} | 小组讨论{n} | حلقة النقاش {n}
Interactive Panel Discussion {n} | Réunion-débat interactive {n} | Mesa redonda interactiva {n} | Интерактивный дискуссионный форум {n} | 互动小组讨论{n} | حلقة النقاش التفاعلية {n}
Round Table {n} | Table ronde {n} | Mesa redonda {n} | Круглый стол {n} | 圆桌会议{n} | المائدة المستديرة {n}
Session {n} | Séance {n} | Sesión {n} | Заседание {n} | 第{n}次会议 | الجلسة {n}
Conference Room {n} | Salle de conférence {n} | Sala de conferencias {n} | Зал заседаний {n} | 第{n}会议室 | غرفة الاجتماعات {n}
General Assembly Hall | Salle de l’Assemblée générale | Salón de la Asamblea General | Зал Генеральной Ассамблеи | 大会堂 | قاعة الجمعية العامة
GA Hall | Salle de l’Assemblée générale | Salón de la Asamblea General | Зал Генеральной Ассамблеи | 大会堂 | قاعة الجمعية العامة
Trusteeship Council Chamber | Salle du Conseil de tutelle | Salón del Consejo de Administración Fiduciaria | Зал Совета по Опеке | 托管理事会会议厅 | قاعة مجلس الوصاية
Trusteeship Council | Salle du Conseil de tutelle | Salón del Consejo de Administración Fiduciaria | Зал Совета по Опеке | 托管理事会会议厅 | قاعة مجلس الوصاية
Economic and Social Council Chamber | Salle du Conseil économique et social | Salón del Consejo Económico y Social | Зал Экономического и Социального Совета | 经济及社会理事会会议厅 | قاعة المجلس الاقتصادي والاجتماعي
ECOSOC Chamber | Salle du Conseil économique et social | Salón del Consejo Económico y Social | Зал Экономического и Социального Совета | 经济及社会理事会会议厅 | قاعة المجلس الاقتصادي والاجتماعي
Security Council Chamber | Salle du Conseil de sécurité | Salón del Consejo de Seguridad | Зал Совета Безопасности | 安全理事会会议厅 | قاعة مجلس الأمن
UN Headquarters, New York | Siège de l’ONU, New York | Sede de las Naciones Unidas, Nueva York | Центральные учреждения Организации Объединенных Наций, Нью-Йорк | 联合国总部，纽约 | مقر الأمم المتحدة، نيويورك
United Nations Headquarters, New York | Siège de l’Organisation des Nations Unies, New York | Sede de las Naciones Unidas, Nueva York | Центральные учреждения Организации Объединенных Наций, Нью-Йорк | 联合国总部，纽约 | مقر الأمم المتحدة، نيويورك
New York | New York | Nueva York | Нью-Йорк | 纽约 | نيويورك
Geneva | Genève | Ginebra | Женева | 日内瓦 | جنيف
Vienna | Vienne | Viena | Вена | 维也纳 | فيينا
Nairobi | Nairobi | Nairobi | Найроби | 内罗毕 | نيروبي
THE PRESIDENT / OF THE / GENERAL ASSEMBLY | LA PRÉSIDENCE / DE L’ASSEMBLÉE / GÉNÉRALE | LA PRESIDENCIA / DE LA / ASAMBLEA GENERAL | ПРЕДСЕДАТЕЛЬ / ГЕНЕРАЛЬНОЙ / АССАМБЛЕИ | 大会主席 | رئاسة / الجمعية العامة
All Permanent Representatives and / Permanent Observers to the United Nations / New York | Tous les représentants permanents et / observateurs permanents auprès de l’Organisation des Nations Unies / New York | Todos los Representantes Permanentes y / Observadores Permanentes ante las Naciones Unidas / Nueva York | Всем постоянным представителям и / постоянным наблюдателям при Организации Объединенных Наций / Нью-Йорк | 各国常驻联合国代表和常驻观察员 / 纽约 | جميع الممثلين الدائمين / والمراقبين الدائمين لدى الأمم المتحدة / نيويورك
Excellency, | Excellence, | Excelencia: | Ваше Превосходительство, | 阁下： | صاحب السعادة،
Excellencies, | Excellences, | Excelencias: | Ваши Превосходительства, | 各位阁下： | أصحاب السعادة،
Please accept, Excellency, the assurances of my highest consideration. | Veuillez agréer, Excellence, les assurances de ma très haute considération. | Le ruego acepte, Excelencia, las seguridades de mi más alta consideración. | Прошу принять, Ваше Превосходительство, уверения в моем самом высоком уважении. | 顺致最崇高的敬意。 | وتفضلوا، صاحب السعادة، بقبول أسمى آيات التقدير.
Please accept, Excellencies, the assurances of my highest consideration. | Veuillez agréer, Excellences, les assurances de ma très haute considération. | Les ruego acepten, Excelencias, las seguridades de mi más alta consideración. | Прошу принять, Ваши Превосходительства, уверения в моем самом высоком уважении. | 顺致最崇高的敬意。 | وتفضلوا، أصحاب السعادة، بقبول أسمى آيات التقدير.
Letter | Lettre | Carta | Письмо | 信函 | رسالة
Programme | Programme | Programa | Программа | 日程 | البرنامج
Provisional programme | Programme provisoire | Programa provisional | Предварительная программа | 临时日程 | البرنامج المؤقت
Preliminary programme | Programme préliminaire | Programa preliminar | Предварительный вариант программы | 初步日程 | البرنامج الأولي
Agenda | Ordre du jour | Programa | Повестка дня | 议程 | جدول الأعمال
Provisional agenda | Ordre du jour provisoire | Programa provisional | Предварительная повестка дня | 临时议程 | جدول الأعمال المؤقت
Concept note | Note de cadrage | Nota conceptual | Концептуальная записка | 概念说明 | مذكرة مفاهيمية
Concept paper | Note de cadrage | Documento de concepto | Концептуальный документ | 概念文件 | ورقة مفاهيمية
Summary | Résumé | Resumen | Резюме | 摘要 | موجز
Note | Note | Nota | Записка | 说明 | مذكرة
List of speakers | Liste des orateurs | Lista de oradores | Список ораторов | 发言名单 | قائمة المتكلمين
`;

const TERMS: readonly Term[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [en = '', fr = '', es = '', ru = '', zh = '', ar = ''] = row
      .split(' | ')
      .map((cell) => cell.replaceAll(' / ', '\n'));
    return { en, fr, es, ru, zh, ar };
  });

/** Longer than any term by a colon and a number: what is longer need not be looked up. */
const LONGEST = 20 + Math.max(...TERMS.flatMap((term) => Object.values(term).map((said) => said.length)));

const termsByText = new Map<Language, Map<string, Term>>();

/**
 * The same in another language, in capitals and with a colon where it was; null where there is no set term. A number in
 * the words keeps its place: "Conference Room 4".
 */
export function setTerm(words: string, from: Language, to: Language): string | null {
  if (words.length > LONGEST) return null;
  const bare = words.replace(/[\s\u202f]*[:：]$/, '');
  const own = termsIn(from);
  const [number] = /\d+/.exec(bare) ?? [];
  const whole = own.get(keyOf(words));
  const numbered = number === undefined ? undefined : own.get(keyOf(bare.replace(number, '{n}')));
  const term = whole ?? own.get(keyOf(bare)) ?? numbered;
  if (term === undefined) return null;
  const said = number === undefined ? term[to] : term[to].replace('{n}', number);
  const cased = isAllCapitals(bare) ? said.toLocaleUpperCase(to).replace('{N}', '{n}') : said;
  return whole === undefined && bare !== words ? paperWordsIn(to).withColon(cased) : cased;
}

function termsIn(language: Language): ReadonlyMap<string, Term> {
  const known = termsByText.get(language);
  if (known !== undefined) return known;
  const made = new Map<string, Term>();
  // The first of several terms that sound alike in a language is the usual one.
  for (const term of TERMS) if (!made.has(keyOf(term[language]))) made.set(keyOf(term[language]), term);
  termsByText.set(language, made);
  return made;
}

function keyOf(words: string): string {
  return fold(words);
}

/** "PANEL {n}", "OPENING REMARKS"; a language without capitals has none. */
function isAllCapitals(words: string): boolean {
  const letters = words.replace('{n}', '');
  return /\p{Lu}.*\p{Lu}/su.test(letters) && !/\p{Ll}/u.test(letters);
}
