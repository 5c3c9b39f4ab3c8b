// Test support: pairs of people made by a seeded generator. Half are one person with the slips that real programmes
// have, half are two people whose names come close. The same seed gives the same pairs.
import { blankPerson, blankPersonFunction } from '../blank.ts';
import type { ListItemId, PersonId } from '../ids.ts';
import { nameOf, type Person } from './person.ts';
import { orderBetween } from '#base/ordered.ts';

export interface SamplePair {
  readonly a: Person;
  readonly b: Person;
  readonly isOnePerson: boolean;
  /** The slip, or how two people come close. */
  readonly what: string;
}

/** Half of `count` are one person. */
export function samplePairs(count: number, seed: number): readonly SamplePair[] {
  const pick = picker(seed);
  const used = new Set<string>();
  const pairs: SamplePair[] = [];
  while (pairs.length < count) {
    const id = pairs.length;
    const pair = id % 2 === 0 ? onePerson(id, sampleName(pick), pick) : twoPeople(id, sampleName(pick), pick);
    // No name twice but where it is meant to be: what two pairs share by chance nobody could tell apart.
    const names = [
      ...new Set([pair.a, pair.b].map((person) => withoutAccents(nameOf(person)).toLowerCase())),
    ];
    if (names.some((name) => used.has(name))) continue;
    for (const name of names) used.add(name);
    pairs.push(pair);
  }
  return pairs;
}

interface Name {
  readonly given: string;
  readonly family: string;
}

type Pick = <T>(from: readonly T[]) => T;

function picker(seed: number): Pick {
  let state = seed;
  return (from) => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const index = Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * from.length);
    const item = from[index];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
}

const GIVEN =
  'María José|Mario|Ana|Jürgen|Björn|Łukasz|Ndèye|Fatou|Mohamed|Abdullah|Yusuf|Aleksandr|Olga|Yuriy|Jean-Pierre|Françoise|Sylvie|Kerry|Michelle|William|Joy Ngozi|Chukwuemeka|Thandiwe|Sipho|Kwame|Amina|Layla|Khalid|Maryam|Nassir Abdulaziz|Ji-woo|Ki-moon|Hiroshi|Yuko|Wei|Xiaoming|Priya|Rajesh|Ruchira|Siti|Nguyen|Somaly|Tui|Litia|Miroslav|Katarína|Zoltán|Ileana|Nikolaos|Eleni|Tomás|Beatriz|Carlos Alberto|Luiz|Guadalupe|Siobhán|Gráinne|Andrew|Elizabeth|Giulia|Marco|Astrid|Søren|Päivi|Mikko|Jens|Ingrid|Dina|Omar|Hala'.split(
    '|',
  );

const FAMILY =
  "García|Martínez López|Fernández|de Souza|dos Santos|Müller|Großmann|Kowalczyk|Diop|N'Diaye|Al-Maliki|Al-Thani|El Nour|bin Rashid|Ivanov|Fedotov|Kuznetsova|Lefèvre|de La Fontaine|Lucas|Neal|Bachelet|Swing|Ezeilo|Okonkwo|Dlamini|Mensah|Hassan|Haddad|Al-Nasser|Park|Choi|Tanaka|Yamamoto|Zhang|Huang|Sharma|Gupta|Chandrasekaran|Rahman|Van Thanh|Phoumsavanh|Taufa|Vakatale|Lajčák|Kováč|Szabó|Popescu|Papadopoulos|Georgiou|Novák|Mahillo|Cabral|Pereira|Hernández Ruiz|O'Hara|Fitzgerald|Gilmour|Ferrero-Waldner|Giammarinaro|Pecsteen de Buytswerve|van den Berg|Lindström|Sørensen|Korhonen|Mäkinen|Johansson|Pettigrew|Bassiouni|Cabactulan".split(
    '|',
  );

const STATES =
  'Belgium|Qatar|Nigeria|Spain|Philippines|Finland|Senegal|Japan|India|Brazil|Slovakia|Ireland|Ghana|Peru'.split(
    '|',
  );

const FUNCTIONS =
  'Permanent Representative to the United Nations|Executive Director of UNODC|Special Rapporteur on trafficking in persons|Founder, Tronie Foundation|Chief of Research, Institute for Peace|Legal Adviser, Ministry of Foreign Affairs|Professor of Law, DePaul University|Director, Women Aid Collective|Head of Office, UNHCR|Programme Manager, Child Protection'.split(
    '|',
  );

function sampleName(pick: Pick): Name {
  return { given: pick(GIVEN), family: pick(FAMILY) };
}

interface Known {
  readonly state: string;
  readonly function: string;
}

function sampleKnown(pick: Pick): Known {
  return { state: pick([...STATES, '', '']), function: pick(FUNCTIONS) };
}

function personOf(id: string, name: Name, known: Known): Person {
  const functionId = `${id}-f` as ListItemId;
  const held = {
    ...blankPersonFunction(functionId, orderBetween(null, null)),
    text: { en: known.function },
  };
  return {
    ...blankPerson(id as PersonId),
    givenName: name.given,
    familyName: name.family,
    state: known.state,
    functionsById: known.function === '' ? {} : { [functionId]: held },
  };
}

function onePerson(id: number, name: Name, pick: Pick): SamplePair {
  const known = sampleKnown(pick);
  const a = personOf(`${id}a`, name, known);
  const fitting = Object.entries(SLIPS).filter(([, slip]) => writes(slip(name, pick)) !== writes(name));
  const [what, slip] = pick(fitting);
  // Typed again a year later: often the same function, sometimes another one or none, the State mostly left out.
  const again: Known = {
    state: pick([known.state, '', '']),
    function: pick([known.function, known.function, known.function, '', pick(FUNCTIONS)]),
  };
  return { a, b: personOf(`${id}b`, slip(name, pick), again), isOnePerson: true, what };
}

const writes = ({ given, family }: Name): string => `${given}|${family}`;

type Slip = (name: Name, pick: Pick) => Name;

const NO_ACCENTS: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', ß: 'ss' };
const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØß]/g, (letter) => NO_ACCENTS[letter] ?? letter);

/** One letter of the longest word left out, doubled, exchanged or mistaken for its neighbour; never the first. */
function oneLetter(text: string, pick: Pick): string {
  const word = text
    .split(/[\s-]/)
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  if (word.length < 5) return text;
  const place = pick(Array.from({ length: word.length - 2 }, (_, index) => index + 1));
  const [before, letter, next, rest] = [
    word.slice(0, place),
    word.charAt(place),
    word.charAt(place + 1),
    word.slice(place + 2),
  ];
  const changed = pick([
    `${before}${next}${rest}`,
    `${before}${letter}${letter}${next}${rest}`,
    `${before}${next}${letter}${rest}`,
    `${before}${pick(['a', 'e', 'i', 'o', 'n', 'm', 'r', 's', 't'])}${next}${rest}`,
  ]);
  return text.replace(word, changed);
}

const HEARD: readonly (readonly [RegExp, string])[] = [
  [/w/, 'v'],
  [/v/, 'w'],
  [/y\b/, 'i'],
  [/i/, 'y'],
  [/ou/, 'u'],
  [/ph/, 'f'],
  [/ck/, 'k'],
  [/z/, 's'],
  [/kh/, 'h'],
  [/h(?=[td])/, ''],
  [/ss/, 's'],
  [/ll/, 'l'],
  [/mm/, 'm'],
  [/aa/, 'a'],
];

function asHeard(text: string): string {
  const found = HEARD.find(([sound]) => sound.test(text));
  return found === undefined ? text : text.replace(found[0], found[1]);
}

const SLIPS: Readonly<Record<string, Slip>> = {
  'accents left out': ({ given, family }) => ({
    given: withoutAccents(given),
    family: withoutAccents(family),
  }),
  'a letter of the family name': ({ given, family }, pick) => ({ given, family: oneLetter(family, pick) }),
  'a letter of the given name': ({ given, family }, pick) => ({ given: oneLetter(given, pick), family }),
  'family name as heard': ({ given, family }) => ({ given, family: asHeard(family) }),
  'given name as heard': ({ given, family }) => ({ given: asHeard(given), family }),
  'hyphen or apostrophe': ({ given, family }, pick) => {
    const to = pick(['', ' ']);
    return { given: given.replace(/[-'’]/g, to), family: family.replace(/[-'’]/g, to) };
  },
  'article joined': ({ given, family }) => ({
    given,
    family: family.replace(/^(?:El|Al|de|bin) ?-?(\p{Lu})/u, (all) => all.replace(/[ -]/, '')),
  }),
  capitals: ({ given, family }) => ({ given, family: family.toUpperCase() }),
  'turned round': ({ given, family }) => ({ given: family, family: given }),
  'middle name left out': ({ given, family }) => ({ given: given.split(' ')[0] ?? given, family }),
  'second family name left out': ({ given, family }) => ({
    given,
    family: family.replace(/^(\p{Lu}\S+) \p{Lu}\S+$/u, '$1'),
  }),
  'middle initial': ({ given, family }, pick) => ({ given: `${given} ${pick(['A.', 'M.', 'R.'])}`, family }),
  'initial for a second name': ({ given, family }) => ({
    given: given.replace(/ (\p{Lu})\S+$/u, ' $1.'),
    family,
  }),
  'doubled word': ({ given, family }) => ({ given: `${given} ${given}`, family }),
  nickname: ({ given, family }, pick) => ({ given: `${given} “${pick(['T', 'Bobo', 'Ace'])}”`, family }),
  'title inside': ({ given, family }, pick) => ({ given: `${pick(['Mr.', 'Dr.', 'Ms.'])} ${given}`, family }),
  'initial for the given name': ({ given, family }) => ({ given: `${given.charAt(0)}.`, family }),
};

function twoPeople(id: number, name: Name, pick: Pick): SamplePair {
  const near = pick(Object.entries(NEAR));
  const [what, other] = near;
  const known = sampleKnown(pick);
  const theirs = sampleKnown(pick);
  const given =
    what === 'namesake elsewhere' ? { ...theirs, state: otherThan(known.state || 'Peru', pick) } : theirs;
  const mine = what === 'namesake elsewhere' ? { ...known, state: known.state || 'Peru' } : known;
  const functionOf = given.function === mine.function ? 'Archivist' : given.function;
  const [first, second] = other(name, pick);
  return {
    a: personOf(`${id}a`, first, mine),
    b: personOf(`${id}b`, second, { ...given, function: functionOf }),
    isOnePerson: false,
    what,
  };
}

function otherThan(state: string, pick: Pick): string {
  return pick(STATES.filter((one) => one !== state));
}

type Near = (name: Name, pick: Pick) => readonly [Name, Name];

const MAN_AND_WOMAN =
  'Mario,Maria|Daniel,Daniela|Paulo,Paula|Ivan,Ivana|Antonio,Antonia|Julian,Juliana|Karim,Karima|Fernando,Fernanda|Andre,Andrea|Francis,Frances'.split(
    '|',
  );
const CLOSE_GIVEN =
  'Hassan,Hussein|Ahmed,Hamad|Juan,Joan|Jan,Jon|Karl,Carla|Peter,Pieter-Jan|Rana,Rani|Mohamed,Mahmoud|Elena,Helen|Jin,Jun|Amin,Amina|Daria,Maria|Salim,Salma|Erik,Erika'.split(
    '|',
  );
const CLOSE_FAMILY =
  'Martin,Martinez|Hansen,Jansen|Silva,Salva|Popov,Popova|Wang,Wong|Garcia,Garza|Fischer,Fleischer|Meier,Weber|Kim,Lim|Rossi,Russo|Diallo,Diouf|Khan,Kahn|Petrov,Petrovic|Johnson,Johnston'.split(
    '|',
  );

const two = (pair: string): readonly [string, string] => {
  const [first = '', second = ''] = pair.split(',');
  return [first, second];
};

const NEAR: Readonly<Record<string, Near>> = {
  'brother or sister': (name, pick) => {
    const others = GIVEN.filter((given) => given.slice(0, 2) !== name.given.slice(0, 2));
    return [name, { given: pick(others), family: name.family }];
  },
  'man and woman': ({ family }, pick) => {
    const [he, she] = two(pick(MAN_AND_WOMAN));
    return [
      { given: he, family },
      { given: she, family },
    ];
  },
  'given names that come close': ({ family }, pick) => {
    const [first, second] = two(pick(CLOSE_GIVEN));
    return [
      { given: first, family },
      { given: second, family },
    ];
  },
  'family names that come close': ({ given }, pick) => {
    const [first, second] = two(pick(CLOSE_FAMILY));
    return [
      { given, family: first },
      { given, family: second },
    ];
  },
  'one given name': (name, pick) => {
    const others = FAMILY.filter((family) => family.charAt(0) !== name.family.charAt(0));
    return [name, { given: name.given, family: pick(others) }];
  },
  'father and daughter': ({ given, family }, pick) => {
    const daughter = pick(['Aisha', 'Noor', 'Salma', 'Hind']);
    return [
      { given, family },
      { given: `${daughter} ${given}`, family },
    ];
  },
  'namesake elsewhere': (name) => [name, name],
};
