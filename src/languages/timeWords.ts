// The words of six languages that stand with a time of day when a person types one, and what each says.
import { fold } from './foldedText.ts';
import { type Language, LANGUAGES } from './language.ts';

/**
 * Which half of the day a number is in: `noon` is the hours about noon (12 to 3), `midnight` those about midnight,
 * `night` the hours from evening to early morning ("11 de la noche", "1 час ночи").
 */
const HALF_MARKS = ['am', 'pm', 'noon', 'midnight', 'night'] as const;
export type HalfMark = (typeof HALF_MARKS)[number];

/** `to` joins the ends of a range, `and` two ranges; `between` makes a following `and` a `to`; `filler` adds nothing. */
const MEANINGS = [...HALF_MARKS, 'to', 'and', 'between', 'filler'] as const;
export type TimeWordMeaning = (typeof MEANINGS)[number];

export interface TimeWord {
  readonly meaning: TimeWordMeaning;
  readonly languages: ReadonlySet<Language>;
}

const WORDS: Readonly<Record<Language, Partial<Readonly<Record<TimeWordMeaning, string>>>>> = {
  en: {
    am: 'in the morning|morning',
    pm: 'in the afternoon|afternoon|in the evening|evening',
    noon: 'noon|midday',
    midnight: 'midnight',
    night: 'at night',
    to: 'to|until|till|til|through|thru',
    and: 'and',
    between: 'between',
    filler: "from|at|the|o'clock|oclock|h|hrs|hr|hours",
  },
  fr: {
    am: 'du matin|matin',
    pm: "de l'après-midi|après-midi|du soir|soir",
    noon: 'midi',
    midnight: 'minuit',
    to: 'à|au|jusqu’à|jusqu’au',
    and: 'et',
    between: 'entre',
    filler: 'de|du|dès|h|heure|heures',
  },
  es: {
    am: 'de la mañana|por la mañana',
    pm: 'de la tarde|por la tarde',
    noon: 'del mediodía|mediodía|de mediodía',
    midnight: 'medianoche',
    night: 'de la noche|por la noche|de la madrugada',
    to: 'a|hasta|hasta las|a las|a la',
    and: 'y',
    between: 'entre',
    filler: 'de|desde|las|la|los|del|h|hs|hora|horas',
  },
  ru: {
    am: 'утра',
    pm: 'дня|вечера',
    noon: 'полдень|полудня',
    midnight: 'полночь|полуночи',
    night: 'ночи',
    to: 'до|по',
    and: 'и',
    filler: 'с|со|от|в|ч|час|часа|часов',
  },
  zh: {
    am: '上午|早上|早晨|清晨|凌晨|早',
    pm: '下午|傍晚|午后',
    noon: '中午|正午',
    midnight: '午夜|半夜|零时',
    night: '晚上|晚间|夜里|晚',
    to: '至|到',
    and: '和|及',
    filler: '从|自|由|整|时|時',
  },
  ar: {
    am: 'صباحا|فجرا|قبل الظهر|ص',
    pm: 'مساء|عصرا|بعد الظهر|م',
    noon: 'ظهرا|الظهر|عند الظهر|منتصف النهار',
    midnight: 'منتصف الليل',
    night: 'ليلا',
    to: 'إلى|حتى|إلى الساعة|حتى الساعة',
    and: 'و|ومن',
    between: 'بين',
    filler: 'من|الساعة|من الساعة|في|في الساعة|عند',
  },
};

const wordsByText = new Map<string, TimeWord>();
for (const language of LANGUAGES) {
  for (const meaning of MEANINGS) {
    for (const text of WORDS[language][meaning]?.split('|') ?? []) {
      const known = wordsByText.get(fold(text));
      wordsByText.set(fold(text), {
        meaning: known?.meaning ?? meaning,
        languages: new Set(known?.languages).add(language),
      });
    }
  }
}
const longest = Math.max(...[...wordsByText.keys()].map((text) => text.length));

/** The longest time word that starts at this place of a folded text, and where it ends. */
export function timeWordAt(text: string, place: number): (TimeWord & { readonly end: number }) | null {
  for (let end = Math.min(text.length, place + longest); end > place; end -= 1) {
    const word = wordsByText.get(text.slice(place, end));
    if (word !== undefined && !cutsWord(text, end)) return { ...word, end };
  }
  return null;
}

/** Would a word that ends here be only the start of a longer one? Chinese sets no spaces between words. */
function cutsWord(text: string, end: number): boolean {
  const around = text.slice(end - 1, end + 1);
  return /^\p{L}\p{L}$/u.test(around) && !/\p{Script=Han}/u.test(around);
}

export function isHalfMark(meaning: TimeWordMeaning): meaning is HalfMark {
  return HALF_MARKS.some((mark) => mark === meaning);
}
