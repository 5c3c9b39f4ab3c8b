// A name as it stands on a paper: as it was typed for this paper, in the paper's own script where that is kept, or the
// person's own with the courtesy title said in the paper's language.
import type { Participation } from '#domain/people/participation.ts';
import { honorificAt } from '#domain/people/honorifics.ts';
import { fullNameOf } from '#domain/people/person.ts';
import type { Person } from '#domain/people/person.ts';
import type { Language } from '#languages/language.ts';
import { genderOf, readCourtesy } from '#languages/papers/courtesy.ts';
import type { Gender } from '#languages/papers/paperWords.ts';
import { text } from '../tree.ts';
import type { Inline } from '../tree.ts';
import { atLineStart } from '../voice.ts';
import type { Voice } from '../voice.ts';

/** The words alone. */
export function printedName(participation: Participation, person: Person | undefined, voice: Voice): string {
  const { ahead, name, behind } = namePartsOf(participation, person, voice);
  return [ahead, `${name}${behind}`].filter((part) => part !== '').join(' ');
}

/** The name, marked with its language where its script is not the paper's; `isFirst` = it begins a line. */
export function nameInlines(
  participation: Participation,
  person: Person | undefined,
  voice: Voice,
  isFirst: boolean,
): readonly Inline[] {
  const { ahead: title, name, behind } = namePartsOf(participation, person, voice);
  if (name === '') return [];
  // Russian titles are in small letters: "г-н", but "Г-н" at the start of a line.
  const ahead = isFirst ? atLineStart(title, voice) : title;
  if (isInScriptOf(voice.language, name))
    return [text([ahead, `${name}${behind}`].filter((part) => part !== '').join(' '))];
  if (person !== undefined) voice.miss(person);
  return [
    ...(ahead === '' ? [] : [text(`${ahead} `)]),
    text(name, voice.mainLanguage),
    ...(behind === '' ? [] : [text(behind)]),
  ];
}

/**
 * The name beside a function that has no words in the paper's language: where its script is not the paper's either, both
 * stay in the one language they are kept in, courtesy title and all.
 */
export function nameBesideForeign(
  participation: Participation,
  person: Person | undefined,
  voice: Voice,
  isFirst: boolean,
): readonly Inline[] {
  const { name } = namePartsOf(participation, person, voice);
  if (name === '' || isInScriptOf(voice.language, name))
    return nameInlines(participation, person, voice, isFirst);
  if (person !== undefined) voice.miss(person);
  return [text(participation.nameAs ?? fullName(person), voice.mainLanguage)];
}

/** The name without its courtesy title, for a plate or a card. */
export function bareNameInlines(
  participation: Participation,
  person: Person | undefined,
  voice: Voice,
): readonly Inline[] {
  const { name: kept } = namePartsOf(participation, person, voice);
  const name = kept
    .slice(honorificAt(kept).length)
    .replace(/(先生|女士)?(阁下)?$/, '')
    .trim();
  if (name === '') return [];
  if (isInScriptOf(voice.language, name)) return [text(name)];
  if (person !== undefined) voice.miss(person);
  return [text(name, voice.mainLanguage)];
}

/** What the courtesy title says, wherever one is kept; never guessed from the name. */
export function genderOnPaper(
  participation: Participation,
  person: Person | undefined,
  voice: Voice,
): Gender {
  const printed = genderOf(printedName(participation, person, voice));
  return printed === 'unknown' && person !== undefined ? genderOf(person.honorific) : printed;
}

interface NameParts {
  /** The courtesy title before the name, and the one behind it. */
  readonly ahead: string;
  readonly name: string;
  readonly behind: string;
}

function namePartsOf({ nameAs }: Participation, person: Person | undefined, voice: Voice): NameParts {
  const own = person?.otherScripts[voice.language];
  if (voice.language === voice.mainLanguage) return asWritten(nameAs ?? own ?? fullName(person));
  if (own !== undefined && own !== '') return asWritten(own);
  const kept = nameAs ?? fullName(person);
  const honorific = nameAs === null ? (person?.honorific ?? '') : honorificAt(kept);
  const courtesy = readCourtesy(honorific);
  if (courtesy === null || !kept.startsWith(honorific)) return asWritten(kept);
  const [ahead, behind] = voice.words.courtesy(courtesy);
  return { ahead, name: kept.slice(honorific.length).trim(), behind };
}

function asWritten(name: string): NameParts {
  return { ahead: '', name, behind: '' };
}

function fullName(person: Person | undefined): string {
  return person === undefined ? '' : fullNameOf(person);
}

const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  en: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  es: /\p{Script=Latin}/u,
};

function isInScriptOf(language: Language, name: string): boolean {
  return SCRIPTS[language].test(name) || !/\p{L}/u.test(name);
}
