// A name as it is compared with others: its words without accents, capitals, apostrophes, titles and doubled words,
// each with how it sounds. Which word is whose is remembered only as far as the parts of the name are known.
import { fold } from '#languages/foldedText.ts';
import { isParticle } from './readName.ts';
import { nameOf, type Person } from './person.ts';

export interface NameWord {
  /** Small letters a–z, or letters of a script that is not spelled out in Latin ones. */
  readonly letters: string;
  /** The same with letters that are heard alike made one: "buytsverve" for both of its spellings. */
  readonly sound: string;
  /** One bit a letter that the word holds, for seeing at once that two words have too little in common. */
  readonly held: number;
  readonly isInitial: boolean;
  readonly isFamily: boolean;
}

export interface NameForm {
  /** Without particles and doubled words, in the order written. */
  readonly words: readonly NameWord[];
  /** All of it in one, particles included: "ashrafelnour". */
  readonly joined: string;
  readonly isLatin: boolean;
}

/** Every spelling the person is known by that holds a word; the usual one first. */
export function formsOf(person: Person): readonly NameForm[] {
  const usual = person.isFamilyNameFirst
    ? [part(person.familyName, true), part(person.givenName, false)]
    : [part(person.givenName, false), part(person.familyName, true)];
  const others = [...person.aliases, ...Object.values(person.otherScripts)].map((text) => [part(text, null)]);
  const seen = new Set<string>();
  return [usual, ...others].map(formOf).filter((form) => {
    if (form.words.length === 0 || seen.has(form.joined)) return false;
    seen.add(form.joined);
    return true;
  });
}

/** The words of the name as written, for telling two spellings apart. */
export function writtenWords(person: Person): readonly string[] {
  return nameOf(person)
    .split(/\s+/)
    .filter((word) => word !== '');
}

interface Part {
  readonly text: string;
  /** null = a whole name, of which the last word is taken for the family name. */
  readonly isFamily: boolean | null;
}

const part = (text: string, isFamily: boolean | null): Part => ({ text, isFamily });

/** Longer than any name: what a hostile file holds is cut before it is compared. */
const MOST_LETTERS = 200;
const MOST_WORDS = 10;

function formOf(parts: readonly Part[]): NameForm {
  const words: NameWord[] = [];
  let joined = '';
  for (const { text, isFamily } of parts) {
    const pieces = piecesOf(text);
    pieces.forEach((piece, index) => {
      joined += piece;
      // A particle says little: some write it, some leave it out, some join it to the next word.
      const isLast = index === pieces.length - 1;
      if (!isLast && isParticle(piece)) return;
      if (words.some((word) => word.letters === piece && piece.length > 1)) return;
      if (words.length < MOST_WORDS) words.push(wordOf(piece, isFamily ?? isLast));
    });
  }
  return { words, joined, isLatin: /^[a-z]*$/.test(joined) };
}

function wordOf(letters: string, isFamily: boolean): NameWord {
  return {
    letters,
    sound: soundOf(letters),
    held: heldIn(letters),
    isInitial: /^[a-z]$/.test(letters),
    isFamily,
  };
}

function heldIn(letters: string): number {
  let held = 0;
  for (let index = 0; index < letters.length; index += 1) held |= 1 << (letters.charCodeAt(index) % 32);
  return held;
}

const TITLE =
  /^(?:mr|mrs|ms|miss|mme|mlle|dr|prof|professor|amb|ambassador|hon|excellency|sheikh|sheikha|jr|sr|h\.?e|s\.?e)$/;

function piecesOf(text: string): readonly string[] {
  const plain = latin(
    fold(
      text
        .slice(0, MOST_LETTERS)
        // A nickname in quotes or brackets stands in some spellings and not in others.
        .replace(/[“"«„](?:[^“”"«»„]*)[”"»“]|\([^()]*\)/gu, ' '),
    ),
  );
  const pieces: string[] = [];
  for (const word of plain.replace(/['’ʻʼ`´]/gu, '').split(/[^\p{L}\p{N}.]+/u)) {
    if (TITLE.test(word.replace(/\.$/, '')) && (word.includes('.') || word.length > 2)) continue;
    // "M.A.", "J.R.R." are initials, one each.
    for (const piece of word.split('.')) if (piece !== '') pieces.push(piece);
  }
  return pieces;
}

/** Letters no accent comes off of, and Cyrillic as it is spelled in Latin letters. */
const IN_LATIN: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'i',
  є: 'ye',
  ґ: 'g',
  ў: 'u',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'dj',
  џ: 'dz',
  // Arabic writes these letters now one way and now another.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
};

function latin(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(/./gu, (letter) => IN_LATIN[letter] ?? letter);
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sh'],
  [/tch|tsch/g, 'ch'],
  [/dj/g, 'j'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/c(?=[ei])/g, 's'],
  [/c(?!h)|q|ck/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|y/g, 'i'],
  [/([tdgbr])h/g, '$1'],
  [/(.)\1+/g, '$1'],
];

function soundOf(letters: string): string {
  return SOUNDS.reduce((sound, [letter, heard]) => sound.replace(letter, heard), letters);
}
