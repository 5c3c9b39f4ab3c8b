// Whether two records of the library are likely one person spelled two ways. Names alone decide first; the State, the
// functions and the courtesy titles then speak for it or against it. Nothing is looked up and nothing is certain.
import { genderOf } from '#languages/papers/courtesy.ts';
import { fold } from '#languages/foldedText.ts';
import { fullNameOf, nameOf, type Person } from './person.ts';
import { formLikeness } from './sameNameForms.ts';
import { formsOf, type NameForm } from './sameNameWords.ts';

/** Below this two records are two people, as far as can be told. */
const LIKELY_SAME = 0.75;

/** What is compared of a person, taken apart once. */
export interface ComparedPerson {
  readonly person: Person;
  readonly forms: readonly NameForm[];
  readonly state: string;
  /** The telling words of all functions and the organisation. */
  readonly functionWords: ReadonlySet<string>;
  readonly gender: 'male' | 'female' | 'unknown';
  /** "2" of "Delegate 2": nobody mistakes one number for another. */
  readonly numbers: string;
}

/** 1 = one person for certain as far as names can tell; null = two people. */
export function likeness(a: Person, b: Person): number | null {
  return likenessOf(comparedPerson(a), comparedPerson(b));
}

export function likenessOf(a: ComparedPerson, b: ComparedPerson): number | null {
  if (a.numbers !== b.numbers) return null;
  let best = { likeness: 0, shared: 0 };
  for (const form of a.forms)
    for (const other of b.forms) {
      const found = formLikeness(form, other);
      if (found.likeness > best.likeness) best = found;
    }
  if (best.likeness < WORTH_WEIGHING) return null;
  const weighed = weigh(best.likeness, best.shared, a, b);
  return weighed < LIKELY_SAME ? null : Math.round(weighed * 1000) / 1000;
}

export function comparedPerson(person: Person): ComparedPerson {
  const functions = Object.values(person.functionsById).flatMap(({ text }) => Object.values(text));
  return {
    person,
    forms: formsOf(person),
    state: fold(person.state),
    functionWords: tellingWords([...functions, ...Object.values(person.organisation)].join(' ')),
    gender: genderOf(fullNameOf(person)),
    numbers: (nameOf(person).match(/\p{Nd}+/gu) ?? []).join(' '),
  };
}

/** Less than this no State or function can make up for. */
const WORTH_WEIGHING = 0.5;

/** What a known State and function add where they agree, as a part of what is missing, or take off where they do not. */
function weigh(names: number, shared: number, a: ComparedPerson, b: ComparedPerson): number {
  const state = a.state === '' || b.state === '' ? 'unknown' : a.state === b.state ? 'same' : 'other';
  const doing = functionsCompared(a.functionWords, b.functionWords);
  let weighed = names;
  if (state === 'same') weighed += (1 - weighed) * 0.3;
  if (doing === 'same') weighed += (1 - weighed) * 0.5;
  // Four names that agree are one person in two posts; two or three may be two people.
  const isCommon = shared < 4;
  if (state === 'other') weighed -= doing === 'other' ? (isCommon ? 0.3 : 0.15) : 0.1;
  else if (doing === 'other' && state === 'unknown') weighed -= isCommon ? 0.06 : 0.02;
  if (a.gender !== 'unknown' && b.gender !== 'unknown' && a.gender !== b.gender) weighed -= 0.25;
  return weighed;
}

/** Words that stand in any function and tell none apart. */
const COMMON = new Set(
  'of the and for to in on de la le les du des et del y i и по representative permanent united nations ambassador deputy director general chair president minister secretary executive'.split(
    ' ',
  ),
);

function tellingWords(text: string): ReadonlySet<string> {
  const words = fold(text.slice(0, 600)).split(/[^\p{L}\p{N}]+/u);
  const telling = words.filter((word) => word.length > 1 && !COMMON.has(word));
  return new Set(telling.length > 0 ? telling : words.filter((word) => word !== ''));
}

function functionsCompared(a: ReadonlySet<string>, b: ReadonlySet<string>): 'same' | 'other' | 'unknown' {
  if (a.size === 0 || b.size === 0) return 'unknown';
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  const part = both / Math.min(a.size, b.size);
  if (part >= 0.6) return 'same';
  return part < 0.2 ? 'other' : 'unknown';
}
