// What may stand before a name, in the languages of the papers, and how to find it in a line. A title counts only
// where a name can follow: "Professor Joy", never "Professor of Law".

/** Alone enough to begin a new person in the middle of a line. */
const STRONG = [
  'H\\. ?E\\.?',
  'S\\. ?E\\.?',
  'H\\.(?:R\\.)?H\\.',
  'H\\.M\\.',
  'Mr\\.?',
  'Mrs\\.?',
  'Ms\\.?',
  'Miss',
  'Mx\\.?',
  'Dr\\.?',
  'Dra\\.?',
  'Mme\\.?',
  'Mlle\\.?',
  'MM\\.',
  'Mmes',
  'Sr\\.',
  'Sra\\.?',
  'Srta\\.?',
  'Excm[oa]\\.',
  'Hon\\.',
  'Prof\\.',
  'Amb\\.',
  'г-н',
  'г-жа',
  'д-р',
  'السيدة',
  'السيد',
];

/** These also stand inside functions, so they begin a person only at the start of a line or behind a stronger one. */
const WEAK = [
  'HE',
  'M\\.',
  'Professor',
  'Professeure?',
  'Profesora?',
  'Doctor',
  'Ambassador',
  '(?:His|Her) (?:Excellency|Eminence|Holiness|Majesty|(?:Royal |Serene )?Highness)',
  '(?:Его|Её|Ее) Превосходительство',
  '(?:The )?(?:Rt\\. |Right )?Hon(?:\\.|ou?rable)?',
  'Sir',
  'Dame',
  'Lord',
  'Lady',
  'Baroness',
  'Prince',
  'Princess',
  'Sheikha?',
  'Shaikha?',
  'Cardinal',
  'Archbishop',
  'Bishop',
  'Father',
  'Sister',
  'Brother',
  'Rev\\.',
  'Reverend',
  'Imam',
  'Rabbi',
  'Judge',
  'Justice',
  'Senator',
  'Eng\\.',
  'Gen\\.',
  '(?:Maj|Lt|Brig)\\. ?Gen\\.',
  'Maj\\.',
  'Col\\.',
  'Capt\\.',
  'Lt\\.',
  'Lct\\.',
  'Msc\\.',
  'سعادة',
  'معالي',
  'سمو',
  'سماحة',
  'الدكتورة',
  'الدكتور',
];

/** A name follows: a capital, a letter of a script without capitals, an opening quotation mark. */
const NAME_FOLLOWS = '(?=[\\p{Lu}\\p{Lt}\\p{Lo}“"‘\'])';
const STRONG_ONE = `(?:${STRONG.join('|')})`;
const ANY_ONE = `(?:${[...STRONG, ...WEAK].join('|')})`;

// "Mr. M. Cherif": a title that looks like an initial is none behind another one, unless that one is "S.E.".
const SEQUENCE = `(?:${ANY_ONE} )(?:(?!M\\. )${ANY_ONE} )*`;
const AT_START = new RegExp(`^(?:S\\. ?E\\.? M\\. |${SEQUENCE})${NAME_FOLLOWS}`, 'u');
const INSIDE = new RegExp(`(?<=[\\s,])${STRONG_ONE} (?:${ANY_ONE} )*${NAME_FOLLOWS}`, 'gu');

/** The titles at the start of the text, without the space behind them; empty where it starts with a name. */
export function honorificAt(text: string): string {
  return (AT_START.exec(text)?.[0] ?? '').trimEnd();
}

/** Where, behind its start, the text comes to titles that begin another name. */
export function honorificsInside(text: string): readonly number[] {
  return [...text.matchAll(INSIDE)].map((match) => match.index).filter((index) => index > 0);
}
