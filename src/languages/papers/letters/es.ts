// Las cartas en español.
import type { LetterTexts } from './letterTexts.ts';

const EVENT = 'la reunión {event-title-quoted} ({event-kind})';

export const es: LetterTexts = {
  convening: {
    name: 'Carta de convocatoria',
    paragraphs: [
      [
        `Tengo el honor de comunicarle que, de conformidad con {mandate}, convocaré ${EVENT} el {event-dates}. Lugar: {event-room}.`,
        `Tengo el honor de comunicarle que convocaré ${EVENT} el {event-dates}. Lugar: {event-room}.`,
        `Tengo el honor de comunicarle que, de conformidad con {mandate}, convocaré ${EVENT} el {event-dates}.`,
        `Tengo el honor de comunicarle que convocaré ${EVENT} el {event-dates}.`,
      ],
      [
        'En {panel-count} mesas redondas, los Estados Miembros, el sistema de las Naciones Unidas, la sociedad civil y otros asociados podrán contrastar sus experiencias y buscar respuestas comunes.',
        'Los Estados Miembros, el sistema de las Naciones Unidas, la sociedad civil y otros asociados podrán contrastar sus experiencias y buscar respuestas comunes.',
      ],
      [
        'Se adjuntan los documentos siguientes: {enclosures}.',
        'Oportunamente recibirá otros documentos, entre ellos el programa.',
      ],
      [
        'Habida cuenta de la importancia de la cuestión, agradecería que su delegación participara al más alto nivel posible.',
      ],
      ['La información se actualizará en {event-website}.', ''],
    ],
  },
  'follow-up': {
    name: 'Carta con el programa ampliado',
    paragraphs: [
      [
        `Me remito a {earlier-letters} acerca de ${EVENT}, que se celebrará el {event-dates}. Lugar: {event-room}.`,
        `Me remito a {earlier-letters} acerca de ${EVENT}, que se celebrará el {event-dates}.`,
        `Me dirijo de nuevo a usted en relación con ${EVENT}, que se celebrará el {event-dates}.`,
      ],
      [
        'Los preparativos han avanzado desde entonces y me complace transmitirle los documentos siguientes: {enclosures}.',
        'Los preparativos han avanzado desde entonces y el programa indica ya quiénes intervendrán.',
      ],
      [
        'Le agradecería que señalara lo anterior a la atención de todos los interesados y espero con interés la participación activa de su delegación.',
      ],
      ['La información se actualizará en {event-website}.', ''],
    ],
  },
  format: {
    name: 'Carta sobre el formato',
    paragraphs: [
      [
        `En relación con {earlier-letters} acerca de ${EVENT}, que se celebrará el {event-dates}, expongo a continuación cómo se desarrollará la reunión.`,
        `Expongo a continuación cómo se desarrollará ${EVENT}, que se celebrará el {event-dates}.`,
      ],
      [
        'La reunión ({event-time}) constará de una apertura, {panel-count} mesas redondas y una clausura. Lugar: {event-room}. En cada mesa redonda, a las breves exposiciones de los panelistas seguirá un intercambio con la sala.',
        'A las breves exposiciones de los panelistas seguirá un intercambio con la sala. Hora y lugar: {event-time}, {event-room}.',
        'A las breves exposiciones de los panelistas seguirá un intercambio con la sala. Lugar: {event-room}.',
        'A las breves exposiciones de los panelistas seguirá un intercambio con la sala.',
      ],
      [
        'Para que el intercambio sea ágil, se ruega a las delegaciones que no hablen más de tres minutos y que no lean declaraciones escritas.',
      ],
      [
        'Se adjuntan los documentos siguientes: {enclosures}. Todo cambio se comunicará oportunamente.',
        'Oportunamente recibirá un programa preliminar.',
      ],
    ],
  },
  summary: {
    name: 'Carta con el resumen',
    paragraphs: [
      [
        `Tengo el honor de referirme a ${EVENT}, celebrada el {event-dates}. Lugar: {event-room}.`,
        `Tengo el honor de referirme a ${EVENT}, celebrada el {event-dates}.`,
      ],
      [
        'Me complace adjuntar los documentos siguientes, con la esperanza de que sean útiles para la labor futura: {enclosures}.',
        'En breve recibirá un resumen de los debates.',
      ],
      [
        'Deseo dar las gracias a todas las delegaciones, los panelistas y los asociados, cuyas contribuciones enriquecieron este intercambio.',
      ],
    ],
  },
  invitation: {
    name: 'Invitación',
    paragraphs: [
      [
        `Tengo el honor de invitarle a ${EVENT}. Su participación: {person-role}, {person-session}, el {person-session-date}, {person-session-time}. Lugar: {event-room}.`,
        `Tengo el honor de invitarle a ${EVENT}. Su participación: {person-role}, {person-session}, el {person-session-date}, {person-session-time}.`,
        `Tengo el honor de invitarle a ${EVENT}, que se celebrará el {event-dates}. Su participación: {person-role}, {person-session}.`,
        `Tengo el honor de invitarle a ${EVENT}, que se celebrará el {event-dates}. Lugar: {event-room}.`,
        `Tengo el honor de invitarle a ${EVENT}, que se celebrará el {event-dates}.`,
      ],
      ['A continuación habrá un intercambio con las delegaciones y los demás participantes.'],
      ['Se adjuntan los documentos siguientes: {enclosures}.', ''],
      ['Le agradecería que comunicara a mi Oficina si podemos contar con su presencia.'],
    ],
    close: 'Le ruego acepte las seguridades de mi más alta consideración.',
  },
  'change-notice': {
    name: 'Aviso de modificación del programa',
    paragraphs: [
      [
        `Me remito a {earlier-letters} acerca de ${EVENT}, que se celebrará el {event-dates}.`,
        `Tengo el honor de dirigirme a usted en relación con ${EVENT}, que se celebrará el {event-dates}.`,
      ],
      [
        'Deseo informarle de que se han introducido las siguientes modificaciones en el programa ({edition}):',
      ],
      ['{changes}'],
      [
        'El resto del programa no ha variado. Se adjuntan los documentos siguientes: {enclosures}.',
        'El resto del programa no ha variado.',
      ],
      ['Le agradecería que señalara estas modificaciones a la atención de todos los interesados.'],
    ],
  },
  'personal-change-notice': {
    name: 'Aviso individual de modificación',
    paragraphs: [
      [
        `Me remito a {earlier-letters} acerca de ${EVENT}, que se celebrará el {event-dates} y en la que usted participará.`,
        `Tengo el honor de dirigirme a usted en relación con ${EVENT}, que se celebrará el {event-dates} y en la que usted participará.`,
      ],
      [
        'Deseo informarle de que se ha modificado el programa ({edition}) y de que le conciernen los cambios siguientes: {person-changes}.',
      ],
      ['Se adjuntan los documentos siguientes: {enclosures}.', ''],
      ['Mi Oficina queda a su disposición para cualquier consulta.'],
    ],
    close: 'Le ruego acepte las seguridades de mi más alta consideración.',
  },
};
