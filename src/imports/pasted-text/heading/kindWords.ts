// The words by which a title tells its kind, in six languages; inflected words by their stem. The order decides where
// two words begin at the same place.
import type { SessionKindId } from '#domain/session-kinds/registry.ts';
import { wordsOf, type Words } from '../recognise/wordsIn.ts';

interface KindWords {
  readonly kind: SessionKindId;
  readonly words: Words;
  readonly tables: readonly string[];
}

const of = (kind: SessionKindId, ...tables: readonly string[]): KindWords => ({
  kind,
  words: wordsOf(...tables),
  tables,
});

/** Pauses and what surrounds the meeting: only where the title is little else. */
export const PAUSES: readonly KindWords[] = [
  of(
    'lunch',
    'lunch*|luncheon|working lunch|light lunch|lunch break',
    'dejeuner|dejeuner de travail|pause dejeuner|pause-dejeuner',
    'almuerzo|almuerzo de trabajo|pausa para el almuerzo|comida',
    'обед*|перерыв на обед|обеденный перерыв',
    '午餐|午休|午饭|工作午餐|自助午餐',
    'غداء|الغداء|استراحة غداء|استراحة الغداء|مأدبة غداء',
  ),
  of(
    'reception',
    'reception|cocktail|cocktails|dinner|gala dinner|banquet|networking reception|welcome drinks|vin d’honneur',
    'diner|cocktail dinatoire|vin d honneur|verre de l amitie',
    'recepcion|coctel|cena|brindis|vino de honor',
    'прием|фуршет|ужин|торжественный ужин|банкет|гала-ужин',
    '招待会|酒会|晚宴|欢迎晚宴|晚餐|宴会|冷餐会|自助晚餐',
    'حفل استقبال|عشاء|حفل عشاء|مأدبة عشاء|استقبال',
  ),
  of(
    'registration',
    'registration*|arrival of participants|arrival of guests|arrival of delegates|check-in|accreditation|sign-in|welcome coffee and registration',
    'inscription*|enregistrement*|accueil|accueil des participants|accueil et inscription*|arrivee des participants|accreditation*',
    'inscripcion*|registro|acreditacion*|llegada de los participantes|registro de participantes|entrega de credenciales',
    'регистрац*|сбор участников|прибытие участников|аккредитац*|заезд участников',
    '报到|签到|注册|登记|嘉宾签到|来宾签到|入场',
    'التسجيل|تسجيل|تسجيل المشاركين|وصول المشاركين|استقبال المشاركين|استقبال الضيوف|وصول الضيوف',
  ),
  of(
    'break',
    'break|coffee|coffee break|tea break|tea|coffee and tea|refreshments|refreshment break|health break|networking break|comfort break|recess|intermission|pause',
    'pause|pause cafe|pause-cafe|pause sante|cafe|collation|suspension de seance',
    'receso|pausa|pausa cafe|pausa-cafe|cafe|pausa para el cafe|coffee break|descanso|refrigerio|intermedio',
    'перерыв*|кофе-пауза|кофе-брейк|кофе брейк|кофебрейк|чайная пауза|кофе|технический перерыв',
    '茶歇|休息|茶休|会间休息|咖啡|中场休息|歇息',
    'استراحة|استراحة قهوة|استراحة القهوة|استراحة شاي|الاستراحة|فاصل|راحة|استراحة قصيرة|استراحة صلاة|استراحة للصلاة',
  ),
];

export const KINDS: readonly KindWords[] = [
  of(
    'q-and-a',
    'q&a|q & a|q and a|q&a session|questions and answers|question and answer|questions & answers',
    'questions et reponses|questions-reponses|questions reponses|seance de questions*',
    'preguntas y respuestas|ronda de preguntas|sesion de preguntas',
    'вопросы и ответы|ответы на вопросы|вопрос-ответ|сессия вопросов',
    '问答|互动问答|提问环节|答问|问答环节|自由提问',
    'أسئلة وأجوبة|الأسئلة والأجوبة|أسئلة وإجابات|الأسئلة والإجابات',
  ),
  of(
    'closing',
    'closing|closing session|closure|concluding|conclusion|conclusions|wrap-up|wrap up|final remarks|farewell|close of*|end of*',
    'cloture|seance de cloture|ceremonie de cloture|allocution* de cloture|discours de cloture|conclusion|conclusions|mot de cloture|mots de cloture|remarques finales|observations finales',
    'clausura|cierre|conclusiones|palabras de clausura|sesion de clausura|observaciones finales|palabras finales',
    'закрыт*|заключит*|заключен*|подведение итогов|итогов*|завершение*|церемония закрытия',
    '闭幕|总结|结束|闭幕式|致闭幕词|总结发言|闭幕致辞',
    'الختام*|ختام*|الجلسة الختامية|حفل الختام|كلمات ختامية|ملاحظات ختامية|اختتام*|الختامية|ختامية',
  ),
  of(
    'keynote',
    'keynote*|key note|keynote address|keynote speech|lecture|plenary lecture',
    'allocution principale|discours principal|conference inaugurale|discours d orientation|conference pleniere|lecon inaugurale',
    'discurso principal|conferencia magistral|ponencia magistral|conferencia inaugural|conferencia plenaria|ponencia inaugural|discurso de fondo|conferencia central',
    'основной доклад|ключевой доклад|пленарный доклад|программный доклад|лекция|ключевое выступление',
    '主旨发言|主旨演讲|主题演讲|主旨报告|主题报告|特邀报告|主题发言|大会报告',
    'كلمة رئيسية|الكلمة الرئيسية|محاضرة رئيسية|المتحدث الرئيسي|محاضرة افتتاحية|محاضرة',
  ),
  of(
    'opening',
    'opening|inaugural|inauguration|welcome|welcoming|introductory session|introduction|introductory|opening ceremony|opening session',
    'ouverture|seance d ouverture|ceremonie d ouverture|seance inaugurale|bienvenue|mot de bienvenue|mots de bienvenue|allocution* d ouverture|introduction',
    'apertura|sesion inaugural|inauguracion|acto inaugural|bienvenida|palabras de bienvenida|palabras de apertura|ceremonia de apertura|introduccion',
    'открыт*|торжественное открытие|вступительн*|приветств*|приветственн*|церемония открытия|введение',
    '开幕|开幕式|致辞|欢迎|开场|开幕致辞|欢迎辞|致欢迎辞',
    'افتتاح*|الافتتاح*|الجلسة الافتتاحية|كلمات افتتاحية|ترحيب|كلمة ترحيب|كلمات ترحيبية|حفل الافتتاح|الكلمة الترحيبية|ترحيبية',
  ),
  of(
    'round-table',
    'round table|roundtable|round-table|ministerial round table',
    'table ronde|tables rondes',
    'mesa redonda|mesa|conversatorio',
    'круглый стол|круглого стола|круглые столы',
    '圆桌|圆桌会议|圆桌讨论',
    'مائدة مستديرة|المائدة المستديرة|طاولة مستديرة|الطاولة المستديرة|اجتماع المائدة المستديرة',
  ),
  of(
    'interactive-dialogue',
    'interactive dialogue|dialogue|interactive discussion|open discussion|general discussion|discussion|fireside chat|open dialogue',
    'dialogue interactif|debat interactif|dialogue|discussion generale|discussion*|echanges|debat|debats',
    'dialogo interactivo|dialogo|debate interactivo|discusion|debate|debate general|intercambio|plenaria de discusion',
    'интерактивный диалог|диалог|дискуссия|обсуждение|общая дискуссия|свободная дискуссия|прения',
    '互动对话|对话|讨论|自由讨论|交流|互动交流|互动讨论|大会讨论|讨论环节',
    'حوار تفاعلي|الحوار التفاعلي|حوار|مناقشة|نقاش|مناقشات|مناقشة عامة|نقاش مفتوح|مناقشة مفتوحة|النقاش|المناقشة',
  ),
  of(
    'panel',
    'panel|panel discussion|panels|high-level panel|thematic panel|expert panel|interactive panel',
    'panel|reunion-debat|reunion debat|panel de discussion',
    'panel|panel de discusion|foro|coloquio|mesa de dialogo',
    'панель|панельная дискуссия|панельн*|дискуссионный форум|панельная сессия',
    '小组讨论|专题讨论|专题会议|专题研讨|分论坛|平行论坛|论坛对话|专家讨论|小组会议|嘉宾讨论|高端对话',
    'حلقة نقاش|حلقة النقاش|جلسة نقاش|حلقة نقاشية|جلسة حوارية|ندوة|الندوة|جلسة نقاشية|حلقة نقاش*',
  ),
  of(
    'adoption',
    'adoption|adoption of*',
    'adoption|adoption de*',
    'aprobacion|adopcion|aprobacion de*',
    'принятие|утверждение|утверждение повестки',
    '通过议程|通过|表决',
    'اعتماد|إقرار|اعتماد جدول الأعمال',
  ),
  of('hearing', 'hearing*', 'audition*', 'audiencia*', 'слушани*', '听证会|听证', 'جلسة استماع|جلسات استماع'),
  of(
    'video',
    'video|video screening|film|film screening|screening|video message',
    'video|projection|film|projection du film|message video',
    'video|proyeccion|mensaje en video|videomensaje|proyeccion de video',
    'видео*|фильм|показ фильма|просмотр фильма|видеообращение|видеоролик',
    '视频|播放视频|短片|视频致辞|宣传片|播放宣传片',
    'فيديو|عرض فيلم|فيلم|عرض فيديو|رسالة مصورة|رسالة بالفيديو|فيلم وثائقي',
  ),
  of(
    'ceremony',
    'ceremony|award*|prize*|signing|launch|group photo|family photo|photo|national anthem|cultural performance|performance|tribute|exhibition',
    'ceremonie|remise*|signature|lancement|photo de famille|photo de groupe|photo officielle|hymne national|prestation*',
    'ceremonia|entrega de*|premiacion|firma|lanzamiento|foto oficial|foto de familia|fotografia oficial|himno nacional|acto cultural|presentacion artistica|acto protocolario',
    'церемония|награжден*|вручение*|подписание|фотографирование|групповое фото*|концерт|общее фото*|фотосессия|культурная программа',
    '颁奖|签约|仪式|签字|合影|合照|集体合影|启动仪式|揭牌|文艺|国歌|揭幕|颁奖仪式|签约仪式|发布仪式',
    'حفل|تكريم|توزيع الجوائز|توقيع|صورة جماعية|صورة تذكارية|السلام الوطني|النشيد الوطني|تلاوة*|القرآن الكريم|آيات*|فقرة فنية|عرض فني|إطلاق',
  ),
  of(
    'plenary',
    'plenary|plenary meeting|plenary session|general debate',
    'pleniere|seance pleniere|debat general|assemblee pleniere',
    'plenaria|sesion plenaria|debate general|pleno',
    'пленарн*|общие прения',
    '全体会议|大会|全会|一般性辩论|全体大会',
    'جلسة عامة|الجلسة العامة|مناقشة عامة|الجلسات العامة',
  ),
  of(
    'statements',
    'statements|statement|remarks|address|addresses|presentations|interventions|introductory statements|briefing',
    'declarations|declaration|allocution*|discours|interventions|exposes|presentations|messages',
    'declaraciones|declaracion|intervenciones|palabras|discursos|discurso|ponencias|exposiciones|mensajes|mensaje',
    'выступлени*|заявлени*|доклад*|речь|обращени*|сообщени*|презентац*',
    '发言|讲话|报告|演讲|陈述|汇报',
    'كلمات|كلمة|بيانات|بيان|مداخلات|مداخلة|عروض|أوراق العمل|خطاب',
  ),
];

/** Of any of the kinds: what is none of these is looked for no further. */
export const ANY_PAUSE = wordsOf(...PAUSES.flatMap(({ tables }) => tables));
export const ANY_KIND = wordsOf(...KINDS.flatMap(({ tables }) => tables));
