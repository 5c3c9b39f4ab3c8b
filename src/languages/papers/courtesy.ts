// The courtesy title before a name, read in any of the six languages so that it can be said in another one and so that
// roles agree with the person. What is not understood whole is left as it was written.
import type { Gender } from './paperWords.ts';

export interface Courtesy {
  readonly isExcellency: boolean;
  readonly gender: Gender;
  readonly degree: 'none' | 'doctor' | 'professor';
}

type Meaning = Partial<Courtesy>;

const WOMAN: Meaning = { gender: 'female' };
const MAN: Meaning = { gender: 'male' };
const EXCELLENCY: Meaning = { isExcellency: true };

/** The longer before the shorter: "Mrs" begins with "Mr". */
const TITLES: readonly (readonly [string, Meaning])[] = [
  ['His Excellency', { isExcellency: true, gender: 'male' }],
  ['Her Excellency', { isExcellency: true, gender: 'female' }],
  ['Son Excellence', EXCELLENCY],
  ['Его Превосходительство', { isExcellency: true, gender: 'male' }],
  ['Её Превосходительство', { isExcellency: true, gender: 'female' }],
  ['Ее Превосходительство', { isExcellency: true, gender: 'female' }],
  ['Excmo\\.', { isExcellency: true, gender: 'male' }],
  ['Excma\\.', { isExcellency: true, gender: 'female' }],
  ['H\\. ?E\\.?', EXCELLENCY],
  ['HE', EXCELLENCY],
  ['S\\. ?E\\.?', EXCELLENCY],
  ['سعادة', EXCELLENCY],
  ['معالي', EXCELLENCY],
  ['Mrs\\.?', WOMAN],
  ['Miss', WOMAN],
  ['Ms\\.?', WOMAN],
  ['Mme\\.?', WOMAN],
  ['Mlle\\.?', WOMAN],
  ['Srta\\.?', WOMAN],
  ['Sra\\.?', WOMAN],
  ['[Гг]-жа', WOMAN],
  ['السيدة', WOMAN],
  ['Mr\\.?', MAN],
  ['M\\.', MAN],
  ['Sr\\.?', MAN],
  ['[Гг]-н', MAN],
  ['السيد', MAN],
  ['Dra\\.?', { degree: 'doctor', gender: 'female' }],
  ['الدكتورة', { degree: 'doctor', gender: 'female' }],
  ['Dr\\.?', { degree: 'doctor' }],
  ['Doctor', { degree: 'doctor' }],
  ['[Дд]-р', { degree: 'doctor' }],
  ['الدكتور', { degree: 'doctor' }],
  ['Profesora', { degree: 'professor', gender: 'female' }],
  ['Professeure', { degree: 'professor', gender: 'female' }],
  ['Professor', { degree: 'professor' }],
  ['Professeur', { degree: 'professor' }],
  ['Profesor', { degree: 'professor' }],
  ['Prof\\.', { degree: 'professor' }],
  ['[Пп]рофессор', { degree: 'professor' }],
];

const READERS = TITLES.map(([title, meaning]) => ({ pattern: new RegExp(`^${title}(?= |$)`, 'u'), meaning }));

const NOTHING: Courtesy = { isExcellency: false, gender: 'unknown', degree: 'none' };

/** null = empty, or a word in it is none of the known titles ("Sheikh", "Ambassador"). */
export function readCourtesy(honorific: string): Courtesy | null {
  const { courtesy, rest, found } = titlesAt(honorific);
  return found && rest === '' ? courtesy : null;
}

/** What the titles before a name, or the Chinese one behind it, say of the person; never guessed from the name. */
export function genderOf(name: string): Gender {
  const { gender } = titlesAt(name).courtesy;
  if (gender !== 'unknown') return gender;
  if (/女士/.test(name)) return 'female';
  return /先生/.test(name) ? 'male' : 'unknown';
}

function titlesAt(text: string): {
  readonly courtesy: Courtesy;
  readonly rest: string;
  readonly found: boolean;
} {
  let courtesy = NOTHING;
  let rest = text.replace(/\s+/g, ' ').trim();
  let found = false;
  for (;;) {
    const next = READERS.find(({ pattern }) => pattern.test(rest));
    if (next === undefined) return { courtesy, rest, found };
    courtesy = { ...courtesy, ...next.meaning };
    rest = rest.replace(next.pattern, '').trimStart();
    found = true;
  }
}
