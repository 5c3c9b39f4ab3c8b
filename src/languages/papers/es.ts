// The set phrases of United Nations papers in Spanish. A provisional agenda is a "programa provisional".
import type { Language } from '../language.ts';
import { joinList } from '../lists.ts';
import { inFour, known } from './inflection.ts';
import type { FourForms } from './inflection.ts';
import type { PaperWords } from './paperWords.ts';
import { resolutionNumber } from './symbols.ts';

const PROGRAMME_BY_STAGE = {
  tentative: 'Programa tentativo',
  draft: 'Proyecto de programa',
  preliminary: 'Programa preliminar',
  provisional: 'Programa provisional',
  programme: 'Programa',
  final: 'Programa definitivo',
  revised: 'Programa revisado',
};

export const es: PaperWords = {
  timeColumn: 'Hora',
  programmeColumn: 'Programa',
  programmeByStage: PROGRAMME_BY_STAGE,
  agendaByStage: PROGRAMME_BY_STAGE,
  stages: {
    tentative: 'tentativo',
    draft: 'proyecto',
    preliminary: 'preliminar',
    provisional: 'provisional',
    programme: 'programa',
    final: 'definitivo',
    revised: 'revisado',
  },
  eventKinds: {
    'interactive-dialogue': 'diálogo interactivo',
    'thematic-debate': 'debate temático',
    hearing: 'audiencia',
    'high-level-meeting': 'reunión de alto nivel',
    consultation: 'consulta',
    briefing: 'reunión informativa',
    commemoration: 'reunión conmemorativa',
    'side-event': 'acto paralelo',
    conference: 'conferencia',
    workshop: 'taller',
    other: 'reunión',
  },
  partsOfDay: { morning: 'Mañana', afternoon: 'Tarde', evening: 'Noche' },
  meetingsByPartOfDay: {
    morning: 'Sesión de la mañana',
    afternoon: 'Sesión de la tarde',
    evening: 'Sesión de la noche',
  },
  roleLabel: (role, people) => {
    const forms = known(ROLES, role);
    return forms === undefined ? role : inFour(forms, people);
  },
  withColon: (words) => `${words}:`,
  toBeConfirmed: '(por confirmar)',
  modes: {
    'live-video': 'En directo por videoconferencia',
    'video-message': 'Mensaje de vídeo',
    'read-out': 'Declaración leída',
  },
  modeFrom: (mode) =>
    mode === 'live-video'
      ? 'En directo por videoconferencia:'
      : mode === 'read-out'
        ? 'Declaración leída:'
        : 'Mensaje de vídeo:',
  noTitle: 'Sin título',
  access: { open: 'Sesión pública', closed: 'Sesión privada', 'by-invitation': 'Por invitación' },
  webcast: 'Transmisión por la web',
  interpretation: (languages) =>
    `Interpretación en ${joinList(
      languages.map((language) => LANGUAGE_NAMES[language]),
      'es',
    )}`,
  listOfSpeakers: {
    none: 'No habrá lista de oradores preestablecida.',
    open: 'La lista de oradores está abierta.',
    closed: 'La lista de oradores está cerrada.',
  },
  floorRule: (who, minutes) =>
    minutes === null ? who : `${who}: ${minutes} minuto${minutes === 1 ? '' : 's'} como máximo`,
  minutes: (count) => `${count} minuto${count === 1 ? '' : 's'}`,
  earlierLetters: (dates, count, before) => {
    if (/cartas?\s+(de fechas?|del?)\s*$/i.test(before)) return dates;
    const of = count > 1 ? `de fechas ${dates}` : `de fecha ${dates}`;
    if (/cartas?\s*$/i.test(before)) return of;
    return count > 1 ? `mis cartas ${of}` : `mi carta ${of}`;
  },
  resolution: (symbol, before = '') => {
    const number = resolutionNumber(symbol);
    if (number === null) return symbol;
    const name = `${number} de la Asamblea General`;
    return /resolución\s*$/i.test(before) ? name : `resolución ${name}`;
  },
  ofDate: (what, date) => `${what}, de ${date}`,
  quoted: (words) => `“${words}”`,
  cardinal: (count) => CARDINALS[count] ?? String(count),
  salutation: 'Excelencia:',
  complimentaryClose: 'Le ruego acepte, Excelencia, las seguridades de mi más alta consideración.',
  enclosures: (count) => (count === 1 ? 'Documento adjunto: 1' : `Documentos adjuntos: ${count}`),
  page: (number, total) => `Página ${number} de ${total}`,
  missing: (what) => `[falta: ${what}]`,
  fieldNames: {
    'event-title': 'título de la reunión',
    'event-title-capitals': 'título de la reunión en mayúsculas',
    'event-title-quoted': 'título de la reunión entre comillas',
    'event-kind': 'tipo de reunión',
    'event-dates': 'fechas de la reunión',
    'event-dates-weekday': 'fechas de la reunión con el día de la semana',
    'event-room': 'sala',
    'event-stage': 'fase del programa',
    'event-website': 'sitio web',
    'session-number': 'número de la sesión',
    'session-title': 'título de la sesión',
    'session-title-capitals': 'título de la sesión en mayúsculas',
    'session-time': 'hora de la sesión',
    'session-part-of-day': 'parte del día',
    'earlier-letters': 'cartas anteriores',
    mandate: 'mandato',
    enclosures: 'documentos adjuntos',
    'event-time': 'hora de la reunión',
    'session-chair': 'presidencia de la sesión',
    'session-date': 'fecha de la sesión',
    'session-room': 'sala de la sesión',
    'panel-count': 'número de mesas redondas',
    'person-salutation': 'tratamiento de la persona',
    'person-name': 'nombre de la persona',
    'person-function': 'cargo de la persona',
    'person-role': 'función de la persona en la sesión',
    'person-session': 'sesión de la persona',
    'person-session-date': 'fecha de la sesión de la persona',
    'person-session-time': 'hora de la sesión de la persona',
    'person-minutes': 'minutos de la persona',
    'person-changes': 'modificaciones que conciernen a la persona',
  },
  comma: ', ',
  gap: ' ',
  brackets: [' (', ')'],
  letterDate: (date) => date,
  courtesy: ({ isExcellency, gender, degree }) => {
    const isWoman = gender === 'female';
    const person = gender === 'unknown' ? '' : isWoman ? 'Sra.' : 'Sr.';
    return [
      [
        isExcellency ? (isWoman ? 'Excma.' : 'Excmo.') : '',
        isExcellency && person === '' ? 'Sr.' : person,
        degree === 'doctor' ? (isWoman ? 'Dra.' : 'Dr.') : '',
        degree === 'professor' ? (isWoman ? 'Profesora' : 'Profesor') : '',
      ]
        .filter((title) => title !== '')
        .join(' '),
      '',
    ];
  },
};

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: 'árabe',
  zh: 'chino',
  en: 'inglés',
  fr: 'francés',
  ru: 'ruso',
  es: 'español',
};

/** For what is feminine in Spanish: "tres mesas redondas". */
const CARDINALS: readonly string[] =
  'ninguna una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(
    ' ',
  );

const ROLES: Readonly<Record<string, FourForms>> = {
  chair: ['Presidente', 'Presidenta', 'Presidentes', 'Presidentas'],
  'co-chair': ['Copresidente', 'Copresidenta', 'Copresidentes', 'Copresidentas'],
  president: ['Presidente', 'Presidenta', 'Presidentes', 'Presidentas'],
  moderator: ['Moderador', 'Moderadora', 'Moderadores', 'Moderadoras'],
  facilitator: ['Facilitador', 'Facilitadora', 'Facilitadores', 'Facilitadoras'],
  'co-facilitator': ['Cofacilitador', 'Cofacilitadora', 'Cofacilitadores', 'Cofacilitadoras'],
  panellist: ['Panelista', 'Panelista', 'Panelistas', 'Panelistas'],
  'keynote-speaker': [
    'Orador principal',
    'Oradora principal',
    'Oradores principales',
    'Oradoras principales',
  ],
  speaker: ['Orador', 'Oradora', 'Oradores', 'Oradoras'],
  discussant: ['Comentarista', 'Comentarista', 'Comentaristas', 'Comentaristas'],
  respondent: ['Réplica', 'Réplica', 'Réplicas', 'Réplicas'],
  rapporteur: ['Relator', 'Relatora', 'Relatores', 'Relatoras'],
  introducer: ['Presentación', 'Presentación', 'Presentación', 'Presentación'],
  host: ['Anfitrión', 'Anfitriona', 'Anfitriones', 'Anfitrionas'],
};
