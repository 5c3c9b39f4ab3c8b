// What numbered sessions are called in six languages, and how their numbers are written: "Interactive Panel Discussion
// II", "Table ronde nº 3", "Primera sesión", "Секция 1", "第一场会议", "الجلسة الثانية". Patterns for text as written.

const NUMERAL = '(?:\\d{1,2}(?:[.-]\\d{1,2})?[A-Za-z]?|[IVX]{1,5}|[A-H]|[А-ГⅠ-Ⅻ])(?![\\p{L}\\p{N}])';

/** Words round the noun: "Interactive", "High-level", "technique"; but what is "of item 3" is no number. */
const ROUND =
  "(?:(?!(?:of|on|for|from|to|de|du|des|del|la|les|sur|pour|por|para|sobre|по|о|об|к|для) )[\\p{L}’'‐-]{2,20} ){0,3}";

interface LatinLike {
  readonly nouns: string;
  /** "First", "Première"; with the noun before or behind. */
  readonly ordinals: string;
  /** "One", "uno": only behind the noun. */
  readonly cardinals: string;
}

const ENGLISH: LatinLike = {
  nouns:
    'panels?|sessions?|sections?|segment|round[ -]?tables?|dialogues?|plenary|meeting|module|theme|thematic|topic|block|keynotes?|track|workshop|working group|group|hearing|debate|discussion|lecture|talk|part|break-?out|stream|cluster|theme|item|agenda item|presentation|case study|side event|seminar|symposium|forum|unit|act|round|interactive session|pillar',
  ordinals: 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th)',
  cardinals: 'one|two|three|four|five|six|seven|eight|nine|ten',
};

const FRENCH: LatinLike = {
  nouns:
    'panels?|séances?|sessions?|sections?|tables? rondes?|dialogues?|plénière|réunion(?:-débat)?|réunion|module|thème|volet|atelier|groupe de travail|débat|conférence|partie|axe|point|table-ronde|forum|communication|exposé|intervention|segment|groupe',
  ordinals:
    'premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|\\d{1,2}(?:re|er|ère|e|ème|è|ᵉ)',
  cardinals: 'une?|deux|trois|quatre|cinq|six',
};

const SPANISH: LatinLike = {
  nouns:
    'panel(?:es)?|sesi[oó]n|secci[oó]n|mesas?(?: redonda)?|mesa redonda|di[aá]logo|plenaria|reuni[oó]n|m[oó]dulo|tema|bloque|taller|grupo de trabajo|debate|conferencia|parte|eje|segmento|ponencia|foro|conversatorio|coloquio|intervenci[oó]n|punto|jornada',
  ordinals:
    'primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|sext[ao]|s[eé]ptim[ao]|octav[ao]|\\d{1,2}(?:[.]?[ªºao]|er|ra|da|ta)',
  cardinals: 'uno|una|dos|tres|cuatro|cinco|seis',
};

const RUSSIAN: LatinLike = {
  nouns:
    'панель(?:ная)?(?: дискуссия| сессия)?|дискуссия|сессия|секция|заседание|круглый стол|диалог|блок|модуль|часть|тема|доклад|раздел|сегмент|мастер-класс|семинар|группа|пленарное заседание|рабочая группа|площадка|форум|подсекция|пункт|этап|трек|мероприятие',
  ordinals:
    'перв(?:ая|ое|ый)|втор(?:ая|ое|ой)|трет(?:ья|ье|ий)|четв[её]рт(?:ая|ое|ый)|пят(?:ая|ое|ый)|шест(?:ая|ое|ой)|седьм(?:ая|ое|ой)|восьм(?:ая|ое|ой)|\\d{1,2}-?(?:я|е|й|ая|ое|ый|ой)',
  cardinals: 'один|одна|два|две|три|четыре|пять|шесть',
};

const EDGE = '(?![\\p{L}\\p{N}])';
const NO = '(?:(?:n[o°º]\\.?|nr\\.?|№|#|number|numéro|número) ?)?';

function behind({ nouns, cardinals }: LatinLike): string {
  return `${ROUND}(?:${nouns})(?: [\\p{L}-]{3,15}){0,2}? ?${NO}[-–]?(?:(?<=[\\s.°º№#–-])|(?=\\d))(?:${NUMERAL}|(?:${cardinals})${EDGE})`;
}

function ahead({ nouns, ordinals }: LatinLike): string {
  return `(?:${ordinals})${EDGE} ${ROUND}(?:${nouns})${EDGE}(?: (?:discussion|session|meeting|debate|plénière|plenaria|thématique|temática|dialogue|table|дискуссия))?`;
}

const LATIN = [ENGLISH, FRENCH, SPANISH, RUSSIAN];

const HAN_NOUN =
  '(?:场|次|节|部分|单元|阶段|组|分会|分论坛|论坛|专题|议题|会议|圆桌|小组|讨论|模块|环节|专场|分会场|主题|轮|板块|专场会议|研讨)';
const HAN_NUMBER = '(?:[一二三四五六七八九十]{1,3}|\\d{1,2}|[IVXⅠ-Ⅻ]{1,4}|[A-H](?![A-Za-z]))';
const CHINESE = [
  `第 ?${HAN_NUMBER} ?${HAN_NOUN}(?:专题|小组|全体|圆桌|讨论|会议|研讨|论坛|专场|对话|报告){0,4}`,
  `(?:[\\p{Script=Han}]{0,4})(?:讨论|论坛|会议|圆桌|专题|议题|分会场|分会|专场|单元|环节|对话|会场|研讨会|小组|主题|板块|模块) ?${HAN_NUMBER}(?=[：:、，,.。\\s—–-]|$)`,
];

const ARABIC_NOUN =
  '(?:الجلسة|جلسة|حلقة النقاش|الحلقة النقاشية|حلقة نقاش|المحور|محور|الندوة|ندوة|المائدة المستديرة|الطاولة المستديرة|مائدة مستديرة|ورشة العمل|الورشة|ورشة عمل|القسم|الجزء|الموضوع|المجموعة|الحوار|الفقرة|المداخلة|الاجتماع|البند|اللجنة|الفترة)';
const ARABIC_NUMBER =
  '(?:الأولى|الاولى|الأول|الاول|الثانية|الثاني|الثالثة|الثالث|الرابعة|الرابع|الخامسة|الخامس|السادسة|السادس|السابعة|السابع|الثامنة|الثامن|التاسعة|العاشرة|(?:رقم )?[\\d٠-٩]{1,2})';
const ARABIC = [`${ARABIC_NOUN}(?: [\\p{Script=Arabic}]{3,14}){0,2}? ?\\(?${ARABIC_NUMBER}${EDGE}\\)?`];

export interface NumberPattern {
  /** The words without which the pattern finds nothing: looked for first, they spare most titles the pattern. */
  readonly words: RegExp;
  readonly pattern: RegExp;
}

/** One after the other; each begins at the start of the title. */
export const NUMBERED: readonly NumberPattern[] = [
  ...LATIN.map((language) => numberPattern(language.nouns, behind(language), 'iu')),
  ...LATIN.map((language) => numberPattern(`^(?:${language.ordinals})`, ahead(language), 'iu')),
  ...CHINESE.map((pattern) => numberPattern('\\p{Script=Han}', pattern, 'u')),
  ...ARABIC.map((pattern) => numberPattern(ARABIC_NOUN, pattern, 'u')),
];

function numberPattern(words: string, pattern: string, flags: string): NumberPattern {
  return { words: new RegExp(words, flags), pattern: new RegExp(`^${pattern}`, flags) };
}
