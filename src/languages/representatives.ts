// "Permanent Representative of … to the United Nations" in the six official languages, put together from a State's formal
// name, whose article says how it is joined. Russian needs a genitive that the reference data does not have: there the
// State stands in brackets in its own form, as in the lists of participants, rather than in one that was guessed.
import type { Language } from './language.ts';

type RepresentativePost =
  'permanent-representative' | 'ambassador' | 'deputy' | 'charge-d-affaires' | 'observer';

/** `formalName` as the reference data has it, with its article: "the Republic of the Philippines". */
export function representativeOf(post: RepresentativePost, formalName: string, language: Language): string {
  return COMPOSED[language](post, formalName.replace(/\s+/g, ' ').trim());
}

type Composing = (post: RepresentativePost, state: string) => string;

const EN: Readonly<Record<RepresentativePost, string>> = {
  'permanent-representative': 'Permanent Representative',
  ambassador: 'Ambassador, Permanent Representative',
  deputy: 'Deputy Permanent Representative',
  'charge-d-affaires': 'Chargé d’affaires a.i. of the Permanent Mission',
  observer: 'Permanent Observer',
};

const FR: Readonly<Record<RepresentativePost, string>> = {
  'permanent-representative': 'Représentant permanent',
  ambassador: 'Ambassadeur, Représentant permanent',
  deputy: 'Représentant permanent adjoint',
  'charge-d-affaires': 'Chargé d’affaires par intérim de la Mission permanente',
  observer: 'Observateur permanent',
};

const ES: Readonly<Record<RepresentativePost, string>> = {
  'permanent-representative': 'Representante Permanente',
  ambassador: 'Embajador, Representante Permanente',
  deputy: 'Representante Permanente Adjunto',
  'charge-d-affaires': 'Encargado de Negocios interino de la Misión Permanente',
  observer: 'Observador Permanente',
};

const RU: Readonly<Record<RepresentativePost, string>> = {
  'permanent-representative': 'Постоянный представитель',
  ambassador: 'Посол, Постоянный представитель',
  deputy: 'Заместитель Постоянного представителя',
  'charge-d-affaires': 'Временный поверенный в делах Постоянного представительства',
  observer: 'Постоянный наблюдатель',
};

const ZH: Readonly<Record<RepresentativePost, string>> = {
  'permanent-representative': '常驻联合国代表',
  ambassador: '大使、常驻联合国代表',
  deputy: '常驻联合国副代表',
  'charge-d-affaires': '常驻联合国代表团临时代办',
  observer: '常驻联合国观察员',
};

const AR: Readonly<Record<RepresentativePost, string>> = {
  'permanent-representative': 'الممثل الدائم',
  ambassador: 'السفير، الممثل الدائم',
  deputy: 'نائب الممثل الدائم',
  'charge-d-affaires': 'القائم بالأعمال المؤقت للبعثة الدائمة',
  observer: 'المراقب الدائم',
};

const COMPOSED: Readonly<Record<Language, Composing>> = {
  en: (post, state) => `${EN[post]} of ${state} to the United Nations`,
  fr: (post, state) => `${FR[post]} ${ofFrench(state)} auprès de l’Organisation des Nations Unies`,
  es: (post, state) => `${ES[post]} ${ofSpanish(state)} ante las Naciones Unidas`,
  ru: (post, state) => `${RU[post]} (${state}) при Организации Объединенных Наций`,
  zh: (post, state) => `${state}${ZH[post]}`,
  ar: (post, state) => `${AR[post]} ${forArabic(state)} لدى الأمم المتحدة`,
};

/** "le" and "les" melt into the preposition; a name without an article has "d'" ahead of a vowel. */
function ofFrench(state: string): string {
  if (state.startsWith('le ')) return `du ${state.slice(3)}`;
  if (state.startsWith('les ')) return `des ${state.slice(4)}`;
  if (/^(?:la |l['’])/.test(state)) return `de ${state}`;
  return /^[aeiouhéèêîôœ]/i.test(state) ? `d’${state}` : `de ${state}`;
}

/** "El Salvador" keeps the article that is part of its name. */
function ofSpanish(state: string): string {
  return state.startsWith('el ') ? `del ${state.slice(3)}` : `de ${state}`;
}

/** The article loses its alif behind the preposition. */
function forArabic(state: string): string {
  return state.startsWith('ال') ? `لل${state.slice(2).replace(/^ل/, '')}` : `ل${state}`;
}
