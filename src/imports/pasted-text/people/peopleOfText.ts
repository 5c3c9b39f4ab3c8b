// Everyone a text names, one after the other, each with how sure that is. Whoever has no name is a seat: a body, a
// representative, somebody still to be named.
import { oneByOne } from '#domain/people/peopleOfLine.ts';
import { plainLine, readPerson, type ReadPerson } from '#domain/people/readPerson.ts';
import type { Certainty } from '../../programme/reading.ts';
import { certaintyOf, nameIn } from './personAt.ts';
import { holdsPost } from '#domain/people/functionWords.ts';
import { nameShapeOf } from '#domain/people/nameShape.ts';
import { roleLabelAt, type FoundLabel } from './roleLabelAt.ts';

export interface NamedInText {
  readonly person: ReadPerson;
  readonly certainty: Certainty;
  /** A label within the text that speaks for them: "…; Panellists: A; B". */
  readonly label: FoundLabel | null;
  /** What they speak about, where it stands behind them; or empty. */
  readonly talk: string;
}

/** `isUnderLabel`: a role was named, so that a mere name is enough. */
export function peopleOfText(text: string, isUnderLabel: boolean): readonly NamedInText[] {
  let label: FoundLabel | null = null;
  return oneByOne(plainLine(text)).map((piece) => {
    label = roleLabelAt(piece.slice(0, 300)) ?? label;
    const { person, talk } = withoutTalk(readPerson(piece));
    return {
      talk,
      person: withoutBrackets(label === null ? person : { ...person, role: null }),
      certainty: certaintyUnderLabel(person, certaintyOf(person, piece) ?? 'guess', isUnderLabel),
      label,
    };
  });
}

function certaintyUnderLabel(person: ReadPerson, certainty: Certainty, isUnderLabel: boolean): Certainty {
  if (certainty !== 'guess' || !isUnderLabel) return certainty;
  const isNobody = person.familyName === '' && person.isToBeConfirmed;
  return isNobody || nameShapeOf(nameIn(person)) !== null ? 'likely' : 'guess';
}

/** A seat with nobody's name: what is written is whom it is kept for. */
export function unnamedSeat(text: string): NamedInText {
  const { role, isToBeConfirmed, mode, isModeFirst } = readPerson(text);
  const words = plainLine(text);
  const rest =
    isToBeConfirmed || mode !== 'in-person' || role !== null ? wordsOfSeat(readPerson(words)) : words;
  const nobody = readPerson('');
  return {
    person: { ...nobody, function: rest, role, isToBeConfirmed, mode, isModeFirst },
    certainty: 'likely',
    label: null,
    talk: '',
  };
}

function wordsOfSeat(person: ReadPerson): string {
  const name = [person.honorific, person.givenName, person.familyName]
    .filter((part) => part !== '')
    .join(' ');
  return [name, person.function].filter((part) => part !== '').join(', ');
}

/** "Director. Organized by the Department of Public Information. Room S-226": said of the meeting, and kept with it. */
const ORGANISED = /(?<=\p{L}{2})[.;]\s((?:(?:Co-)?[Oo]rgani[sz]ed|[Ss]ponsored|[Hh]osted) by\s.*)$/su;

/** "…, “On bread”", "Director: « On bread »", "(Oxford), On the origin of bread": what follows is what is said. */
function withoutTalk(person: ReadPerson): { readonly person: ReadPerson; readonly talk: string } {
  const organised = ORGANISED.exec(person.function);
  if (organised !== null)
    return {
      person: { ...person, function: person.function.slice(0, organised.index) },
      talk: organised[1] ?? '',
    };
  const cut =
    /^(.{0,200}?)\s?[,;:.–—-]?\s?([“«‘「『]\s?.{8,}[”»’」』][.]?|"[^"]{8,}"[.]?)$/su.exec(person.function) ??
    /^()[([（]\s?([“«"][^“”«»"]{8,300}[”»"])\s?[)\]）]\.?$/su.exec(person.function) ??
    // "Dr. X (Water and peace: what works)", "Dr. X (Strengthening the use of water in cities)"
    /^()[([（]([^()（）[\]:：]{4,150}[:：]\s[^()（）[\]]{8,200}|\p{Lu}\p{Ll}{2,14}ing\s[^()（）[\]]{24,200})[)\]）]\.?$/su.exec(
      person.function,
    ) ??
    /^([([（][^()（）[\]]{2,90}[)\]）])\s?[,:：–—-]\s(.{8,})$/su.exec(person.function) ??
    /^(.{0,120}?[([（][^()（）[\]]{2,90}[)\]）])\.\s(\p{Lu}.{8,})$/su.exec(person.function);
  const [, words = '', talk = ''] = cut ?? [];
  if (cut === null || person.isFunctionFirst) return { person, talk: '' };
  const isQuoted = /^[“«‘「『"]/u.test(talk);
  // Programmes and buildings stand in quotation marks as well: “The Smile of the Child”.
  if (
    isQuoted
      ? /(?:of|de|for|the|pour|du|Programmes?|Project|Foundation|NGO|ONG|фонд\p{L}*|форум\p{L}*|компани\p{L}*|ООО|АО|центр\p{L}*)$/iu.test(
          words,
        ) ||
        (words !== '' && !/[,:;.–—)-]\s?$/u.test(person.function.slice(0, person.function.indexOf(talk))))
      : holdsPost(talk) || talk.split(' ').length < 3
  )
    return { person, talk: '' };
  return { person: { ...person, function: words.trim() }, talk: talk.trim() };
}

/** "consultant (20 min)", "director (about 20-25 mn)": how long they speak is no part of who they are. */
const LENGTH_BEHIND =
  /\s?[(（](?:(?:about|approx\.|ca\.|environ|approximativement|aprox\.|unos|около|ок\.|примерно|约|約|حوالي) ?)?\d{1,3}(?: ?[–-] ?\d{1,3})?\s?(?:min(?:ute)?s?\.?|minutos|mn|['’′]|мин\.?|分钟|دقيقة|دقائق)[)）]$/iu;

/** "(University of Oxford)": the brackets only set it off from the name. */
/** "Valérie X, par M. Y": the small word leads to whoever comes next. */
const JOINS_NEXT = /(?:^|[,;]?\s)(?:by|par|por|with|avec|con|and|et|y)$/u;

function withoutBrackets(whole: ReadPerson): ReadPerson {
  const person = {
    ...whole,
    function: whole.function.replace(LENGTH_BEHIND, '').replace(JOINS_NEXT, ''),
  };
  const inside = /^[([（]([^()[\]（）]+)[)\]）][.。]?$/u.exec(person.function)?.[1];
  if (inside !== undefined) return { ...person, function: inside.trim() };
  const ahead = /^[([（]([^()[\]（）]{1,80})[)\]）]\s{0,2}[,،，–-]?\s{0,2}(?=\S)/u.exec(person.function);
  if (ahead === null) return person;
  return { ...person, function: `${ahead[1]?.trim() ?? ''}, ${person.function.slice(ahead[0].length)}` };
}
