// The set phrases of generated papers in Spanish.
import type { GeneratedWords } from '../generatedWords.ts';

export const es: GeneratedWords = {
  marks: { delegations: 'Para las delegaciones', internal: 'Uso interno' },
  titles: {
    speakers: 'Lista de oradores',
    script: 'Guion de la Presidencia',
    acknowledgements: 'Agradecimientos',
    itinerary: 'Programa individual',
  },
  annotated: (agenda) => `${agenda} anotado`,
  forThePublic: 'Para el público:',
  nobody: 'Todavía no hay nadie inscrito.',
  questions: 'Preguntas orientativas:',
  limits: 'Límites de tiempo:',
  columns: {
    number: 'Núm.',
    speaker: 'Orador',
    role: 'Función',
    answer: 'Respuesta',
    minutes: 'Minutos',
    contact: 'Contacto',
    clock: 'Hora',
    meeting: 'Sesión',
    script: 'La Presidencia',
  },
  states: {
    'to-be-invited': 'por invitar',
    invited: 'invitado/a',
    tentative: 'por confirmar',
    confirmed: 'confirmado/a',
    declined: 'no acepta',
    replaced: 'sustituido/a',
  },
  slip: {
    when: 'Fecha',
    where: 'Lugar',
    role: 'Función',
    minutes: 'Tiempo de uso de la palabra',
    chair: 'Preside',
  },
  script: {
    greeting: 'Excelencias, distinguidos delegados, señoras y señores:',
    open: (number, title) =>
      number === '' || title === ''
        ? `Declaro abierta la sesión: ${number}${title}.`
        : `Declaro abierta la sesión: ${number}, sobre el tema “${title}”.`,
    themes: 'Los temas que examinaremos son los siguientes:',
    questions: 'Las preguntas que examinaremos son las siguientes:',
    limits: 'Recuerdo los límites de tiempo:',
    thank: (name) => `Doy las gracias a ${name}.`,
    giveFloor: ['Doy ahora la palabra a ', '.'],
    giveFloorByVideo: ['Doy ahora la palabra, en directo por videoconferencia, a ', '.'],
    showMessage: ['Veremos ahora un mensaje de vídeo: ', '.'],
    readOut: ['Escucharemos ahora una declaración leída en nombre de ', '.'],
    comeTo: (item) => `Pasamos ahora al punto siguiente: ${item}.`,
    openFloor: 'Ofrezco ahora la palabra a los presentes.',
    close: (number) =>
      `Doy las gracias a todas las personas que han participado. Declaro clausurada la sesión${
        number === '' ? '' : `: ${number}`
      }.`,
    suspended: (until) => `Se suspende la sesión hasta las ${until}.`,
    resumed: 'Se reanuda la sesión.',
    over: (minutes, end) => `Se necesitan ${minutes} más de los disponibles hasta las ${end}.`,
    internalNote: 'Nota interna:',
  },
  journal: {
    marks: { closed: '(sesión privada)', 'by-invitation': '(por invitación)' },
    webcast: '[transmisión por la web]',
    what: (kind, title, isNamed) =>
      isNamed
        ? `“${title}”`
        : `${kind.slice(0, 1).toLocaleUpperCase('es')}${kind.slice(1)} sobre el tema “${title}”`,
    convenedBy: (what, convener) => `${what} (convoca: ${convener})`,
    from: (start, end) => `de ${start} a ${end}`,
    at: (start) => `a las ${start}`,
    meeting: (date, hours, room) => [`el ${date}`, hours, room].filter((part) => part !== '').join(', '),
    between: '; ',
    announce: (what, meetings) => `${what} tendrá lugar ${meetings}.`,
  },
};
