// The set phrases of United Nations papers in French: marks of two parts stand behind a no-break space.
import type { Language } from '../language.ts';
import { joinList } from '../lists.ts';
import { inFour, known } from './inflection.ts';
import type { FourForms } from './inflection.ts';
import type { PaperWords } from './paperWords.ts';
import { resolutionNumber } from './symbols.ts';

export const fr: PaperWords = {
  timeColumn: 'Heure',
  programmeColumn: 'Programme',
  programmeByStage: {
    tentative: 'Programme indicatif',
    draft: 'Projet de programme',
    preliminary: 'Programme préliminaire',
    provisional: 'Programme provisoire',
    programme: 'Programme',
    final: 'Programme définitif',
    revised: 'Programme révisé',
  },
  agendaByStage: {
    tentative: 'Ordre du jour indicatif',
    draft: 'Projet d’ordre du jour',
    preliminary: 'Ordre du jour préliminaire',
    provisional: 'Ordre du jour provisoire',
    programme: 'Ordre du jour',
    final: 'Ordre du jour définitif',
    revised: 'Ordre du jour révisé',
  },
  stages: {
    tentative: 'indicatif',
    draft: 'projet',
    preliminary: 'préliminaire',
    provisional: 'provisoire',
    programme: 'programme',
    final: 'définitif',
    revised: 'révisé',
  },
  eventKinds: {
    'interactive-dialogue': 'dialogue interactif',
    'thematic-debate': 'débat thématique',
    hearing: 'audition',
    'high-level-meeting': 'réunion de haut niveau',
    consultation: 'consultation',
    briefing: 'réunion d’information',
    commemoration: 'réunion commémorative',
    'side-event': 'manifestation parallèle',
    conference: 'conférence',
    workshop: 'atelier',
    other: 'réunion',
  },
  partsOfDay: { morning: 'Matin', afternoon: 'Après-midi', evening: 'Soir' },
  meetingsByPartOfDay: {
    morning: 'Séance du matin',
    afternoon: 'Séance de l’après-midi',
    evening: 'Séance du soir',
  },
  roleLabel: (role, people) => {
    const forms = known(ROLES, role);
    return forms === undefined ? role : inFour(forms, people);
  },
  withColon: (words) => `${words}\u202f:`,
  toBeConfirmed: '(à confirmer)',
  modes: {
    'live-video': 'En direct par liaison vidéo',
    'video-message': 'Message vidéo',
    'read-out': 'Déclaration lue',
  },
  modeFrom: (mode) =>
    mode === 'live-video'
      ? 'En direct par liaison vidéo\u202f:'
      : mode === 'read-out'
        ? 'Déclaration lue\u202f:'
        : 'Message vidéo\u202f:',
  noTitle: 'Sans titre',
  access: { open: 'Séance publique', closed: 'Séance à huis clos', 'by-invitation': 'Sur invitation' },
  webcast: 'Diffusion en direct sur le Web',
  interpretation: (languages) =>
    `Interprétation en ${joinList(
      languages.map((language) => LANGUAGE_NAMES[language]),
      'fr',
    )}`,
  listOfSpeakers: {
    none: 'Il n’y aura pas de liste d’orateurs préétablie.',
    open: 'La liste des orateurs est ouverte.',
    closed: 'La liste des orateurs est close.',
  },
  floorRule: (who, minutes) =>
    minutes === null ? who : `${who}\u202f: ${minutes} minute${minutes < 2 ? '' : 's'} au maximum`,
  minutes: (count) => `${count} minute${count < 2 ? '' : 's'}`,
  earlierLetters: (dates, count, before) => {
    if (/lettres?(\s+datées?|,? en date)?\s+(du|des)\s*$/i.test(before)) return dates;
    const of = count > 1 ? `des ${dates}` : `du ${dates}`;
    if (/lettres?(\s+datées?|,? en date)?\s*$/i.test(before)) return of;
    return count > 1 ? `mes lettres ${of}` : `ma lettre datée ${of}`;
  },
  resolution: (symbol, before = '') => {
    const number = resolutionNumber(symbol);
    if (number === null) return symbol;
    const name = `${number} de l’Assemblée générale`;
    return /résolution\s*$/i.test(before) ? name : `résolution ${name}`;
  },
  ofDate: (what, date) => `${what}, en date du ${date}`,
  quoted: (words) => `«\u202f${words}\u202f»`,
  cardinal: (count) => CARDINALS[count] ?? String(count),
  salutation: 'Excellence,',
  complimentaryClose: 'Veuillez agréer, Excellence, les assurances de ma très haute considération.',
  enclosures: (count) => (count === 1 ? 'Pièce jointe\u202f: 1' : `Pièces jointes\u202f: ${count}`),
  page: (number, total) => `Page ${number} sur ${total}`,
  missing: (what) => `[à compléter\u202f: ${what}]`,
  fieldNames: {
    'event-title': 'titre de la réunion',
    'event-title-capitals': 'titre de la réunion en capitales',
    'event-title-quoted': 'titre de la réunion entre guillemets',
    'event-kind': 'type de réunion',
    'event-dates': 'dates de la réunion',
    'event-dates-weekday': 'dates de la réunion avec le jour de la semaine',
    'event-room': 'salle',
    'event-stage': 'stade du programme',
    'event-website': 'site Web',
    'session-number': 'numéro de la séance',
    'session-title': 'titre de la séance',
    'session-title-capitals': 'titre de la séance en capitales',
    'session-time': 'heure de la séance',
    'session-part-of-day': 'moment de la journée',
    'earlier-letters': 'lettres antérieures',
    mandate: 'mandat',
    enclosures: 'pièces jointes',
    'event-time': 'heure de la réunion',
    'session-chair': 'présidence de la séance',
    'session-date': 'date de la séance',
    'session-room': 'salle de la séance',
    'panel-count': 'nombre de tables rondes',
    'person-salutation': 'formule d’appel de la personne',
    'person-name': 'nom de la personne',
    'person-function': 'fonction de la personne',
    'person-role': 'rôle de la personne',
    'person-session': 'séance de la personne',
    'person-session-date': 'date de la séance de la personne',
    'person-session-time': 'heure de la séance de la personne',
    'person-minutes': 'temps de parole de la personne',
    'person-changes': 'modifications concernant la personne',
  },
  comma: ', ',
  gap: ' ',
  brackets: [' (', ')'],
  letterDate: (date, isBehindPlace) => (isBehindPlace ? `le ${date}` : `Le ${date}`),
  courtesy: ({ isExcellency, gender, degree }) => [
    [
      isExcellency ? 'S.E.' : '',
      gender === 'female' ? 'Mme' : gender === 'male' ? 'M.' : '',
      degree === 'doctor' ? 'Dr' : '',
      degree === 'professor' ? (gender === 'female' ? 'Professeure' : 'Professeur') : '',
    ]
      .filter((title) => title !== '')
      .join(' '),
    '',
  ],
};

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: 'arabe',
  zh: 'chinois',
  en: 'anglais',
  fr: 'français',
  ru: 'russe',
  es: 'espagnol',
};

/** For what is feminine in French: "trois tables rondes". */
const CARDINALS: readonly string[] =
  'aucune une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );

const ROLES: Readonly<Record<string, FourForms>> = {
  chair: ['Président', 'Présidente', 'Présidents', 'Présidentes'],
  'co-chair': ['Coprésident', 'Coprésidente', 'Coprésidents', 'Coprésidentes'],
  president: ['Président', 'Présidente', 'Présidents', 'Présidentes'],
  moderator: ['Modérateur', 'Modératrice', 'Modérateurs', 'Modératrices'],
  facilitator: ['Facilitateur', 'Facilitatrice', 'Facilitateurs', 'Facilitatrices'],
  'co-facilitator': ['Cofacilitateur', 'Cofacilitatrice', 'Cofacilitateurs', 'Cofacilitatrices'],
  panellist: ['Intervenant', 'Intervenante', 'Intervenants', 'Intervenantes'],
  'keynote-speaker': [
    'Orateur principal',
    'Oratrice principale',
    'Orateurs principaux',
    'Oratrices principales',
  ],
  speaker: ['Orateur', 'Oratrice', 'Orateurs', 'Oratrices'],
  discussant: [
    'Participant au débat',
    'Participante au débat',
    'Participants au débat',
    'Participantes au débat',
  ],
  respondent: ['Répondant', 'Répondante', 'Répondants', 'Répondantes'],
  rapporteur: ['Rapporteur', 'Rapporteuse', 'Rapporteurs', 'Rapporteuses'],
  introducer: ['Présentation', 'Présentation', 'Présentation', 'Présentation'],
  host: ['Hôte', 'Hôte', 'Hôtes', 'Hôtes'],
};
