// Words of six languages that stand round hours in a programme: before them ("from", "à partir de", "Время:"), between
// their two ends, and behind them ("a.m.", "de la tarde", "صباحاً"). All are compared in folded letters.
import { fold } from '#languages/foldedText.ts';
import type { HalfMark } from '#languages/timeWords.ts';

/** They may stand one behind another ("de las", "Time: from"). */
const LEADS = [
  'from|at|starting at|starting from|starts at|beginning at|begins at|as of|as from|between|approx.|approximately|ca.|c.|about|around|by|time:|time :|times:|hours:|hour:|when:|time|start:',
  'de|du|a partir de|a compter de|des|vers|entre|heure:|heure :|horaire:|horaire :|horaires:|horaires :|heures:|heures :|a|environ|debut:',
  'desde|desde las|a partir de las|a las|a la|las|la|hora:|horario:|horas:|alrededor de|inicio:',
  'с|со|в|от|около|к|начало в|начало:|начало -|время:|время -|время|время проведения:|ориентировочно|примерно',
  '从|自|于|在|约|时间:|时间|时间 :|起:|北京时间',
  'من|من الساعة|الساعة|في الساعة|في تمام الساعة|عند الساعة|تمام الساعة|بدءا من|بدءا من الساعة|ابتداء من|ابتداء من الساعة|اعتبارا من الساعة|الوقت:|التوقيت:|الوقت :|بين|بين الساعة|حوالي الساعة|الزمان:',
];

/** Only an end is said: "until 12:00". */
const UNTIL = [
  'until|till|til|up to|no later than|before|not later than',
  "jusqu'a|jusque|avant|au plus tard a",
  'hasta|hasta las|antes de las',
  'до|не позднее',
  '直到|截至|截止',
  'حتى|حتى الساعة|لغاية|لغاية الساعة|قبل الساعة',
];

/** A word for "to" between two times, with the words for "at" behind it. */
const TO = [
  'to|until|till|til|thru|through|up to',
  "a|au|jusqu'a|et",
  'a|a las|a la|hasta|hasta las|y las|y',
  'до|по|-до',
  '至|到',
  'الى|الى الساعة|حتى|حتى الساعة|وحتى|وحتى الساعة|لغاية|ولغاية|لغاية الساعة|والى|والى الساعة|ل',
];

const MARKS: Readonly<Record<HalfMark, string>> = {
  am: 'in the morning|du matin|de la manana|por la manana|a. de la manana|утра|утром|صباحا|صباحاً|فجرا|قبل الظهر|ص|du mat.',
  pm: "in the afternoon|in the evening|de l'apres-midi|du soir|de la tarde|por la tarde|вечера|вечером|пополудни|дня|днем|مساء|عصرا|بعد الظهر|بعد الزوال|م",
  noon: 'noon|midday|midi|del mediodia|mediodia|de mediodia|полдень|полудня|ظهرا|الظهر',
  midnight: 'midnight|minuit|medianoche|de medianoche|полночь|منتصف الليل',
  night: 'at night|de la noche|por la noche|de la madrugada|ночи|ليلا',
};

/** Before the figures: "上午9时", "下午2点半"; the English marks stand so in texts made from Chinese and Arabic ones. */
const MARKS_BEFORE: Readonly<Record<HalfMark, string>> = {
  am: '上午|早上|早晨|清晨|凌晨|早|am|a.m.|صباحا',
  pm: '下午|傍晚|午后|pm|p.m.|مساء',
  noon: '中午|正午|午间',
  midnight: '午夜|半夜',
  night: '晚上|晚间|夜里|晚|夜间|今晚|当晚',
};

/** Noon and midnight in a word alone; 中午 is the hours about noon, and no hour by itself. */
const WORDS_ALONE: Readonly<Partial<Record<HalfMark, string>>> = {
  noon: '12 noon|12noon|noon|midday|midi|mediodia|полдень|正午',
  midnight: 'midnight|minuit|medianoche|полночь|午夜|منتصف الليل',
};

const MARK_TABLE = tableOf(MARKS);
const MARK_BEFORE_TABLE = tableOf(MARKS_BEFORE);
const ALONE_TABLE = tableOf(WORDS_ALONE);
const LEAD_TABLE = new Map(wordsIn(LEADS).map((word) => [word, 'lead' as const]));
const UNTIL_TABLE = new Map(wordsIn(UNTIL).map((word) => [word, 'until' as const]));
const TO_TABLE = new Map(wordsIn(TO).map((word) => [word, 'to' as const]));

export interface WordAt<Meaning> {
  readonly meaning: Meaning;
  readonly end: number;
}

export function leadAt(text: string, place: number): WordAt<'lead' | 'until'> | null {
  return wordAt(text, place, UNTIL_TABLE) ?? wordAt(text, place, LEAD_TABLE);
}

export function toAt(text: string, place: number): WordAt<'to'> | null {
  return wordAt(text, place, TO_TABLE);
}

export function markBehind(text: string, place: number): WordAt<HalfMark> | null {
  return wordAt(text, place, MARK_TABLE);
}

export function markBefore(text: string, place: number): WordAt<HalfMark> | null {
  return wordAt(text, place, MARK_BEFORE_TABLE);
}

export function noonWordAt(text: string, place: number): WordAt<HalfMark> | null {
  return wordAt(text, place, ALONE_TABLE);
}

function wordAt<Meaning>(
  text: string,
  place: number,
  table: ReadonlyMap<string, Meaning>,
): WordAt<Meaning> | null {
  const longest = longestFrom.get(table)?.get(text[place] ?? '') ?? 0;
  for (let length = Math.min(longest, text.length - place); length > 0; length -= 1) {
    const meaning = table.get(text.slice(place, place + length));
    if (meaning !== undefined && !cutsWord(text, place + length)) return { meaning, end: place + length };
  }
  return null;
}

/** Would a word that ends here be only the start of a longer one? Chinese sets no spaces between words. */
function cutsWord(text: string, end: number): boolean {
  return (
    /^\p{L}\p{L}$/u.test(text.slice(end - 1, end + 1)) && !/\p{Script=Han}/u.test(text.slice(end - 1, end))
  );
}

function tableOf(words: Readonly<Partial<Record<HalfMark, string>>>): ReadonlyMap<string, HalfMark> {
  const table = new Map<string, HalfMark>();
  for (const mark of ['am', 'pm', 'noon', 'midnight', 'night'] as const)
    for (const word of wordsIn([words[mark] ?? ''])) table.set(word, mark);
  return table;
}

function wordsIn(lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split('|').map(fold)).filter((word) => word !== '');
}

/** How long the words of a table are at most, by their first letters. */
const longestFrom = new Map<ReadonlyMap<string, unknown>, ReadonlyMap<string, number>>(
  [MARK_TABLE, MARK_BEFORE_TABLE, ALONE_TABLE, LEAD_TABLE, UNTIL_TABLE, TO_TABLE].map((table) => {
    const longest = new Map<string, number>();
    for (const word of table.keys())
      longest.set(word.charAt(0), Math.max(word.length, longest.get(word.charAt(0)) ?? 0));
    return [table, longest];
  }),
);
