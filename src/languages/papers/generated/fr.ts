// The set phrases of generated papers in French.
import type { GeneratedWords } from '../generatedWords.ts';

export const fr: GeneratedWords = {
  marks: { delegations: 'À l’intention des délégations', internal: 'Usage interne' },
  titles: {
    speakers: 'Liste des orateurs',
    script: 'Notes du président de séance',
    acknowledgements: 'Remerciements',
    itinerary: 'Programme individuel',
  },
  annotated: (agenda) => `${agenda} annoté`,
  forThePublic: 'À l’intention du public\u202f:',
  nobody: 'Personne n’est encore inscrit.',
  questions: 'Questions à débattre\u202f:',
  limits: 'Temps de parole\u202f:',
  columns: {
    number: 'N°',
    speaker: 'Orateur',
    role: 'Rôle',
    answer: 'Réponse',
    minutes: 'Minutes',
    contact: 'Contact',
    clock: 'Heure',
    meeting: 'Séance',
    script: 'Présidence',
  },
  states: {
    'to-be-invited': 'à inviter',
    invited: 'invité(e)',
    tentative: 'à confirmer',
    confirmed: 'confirmé(e)',
    declined: 'a décliné',
    replaced: 'remplacé(e)',
  },
  slip: { when: 'Date', where: 'Lieu', role: 'Rôle', minutes: 'Temps de parole', chair: 'Présidence' },
  script: {
    greeting: 'Excellences, Mesdames et Messieurs les représentants, Mesdames et Messieurs,',
    open: (number, title) =>
      number === '' || title === ''
        ? `Je déclare la séance ouverte\u202f: ${number}${title}.`
        : `Je déclare la séance ouverte\u202f: ${number}, sur le thème «\u202f${title}\u202f».`,
    themes: 'Les thèmes à l’examen sont les suivants\u202f:',
    questions: 'Les questions à l’examen sont les suivantes\u202f:',
    limits: 'Je rappelle les temps de parole\u202f:',
    thank: (name) => `Je remercie ${name}.`,
    giveFloor: ['Je donne maintenant la parole à ', '.'],
    giveFloorByVideo: ['Je donne maintenant la parole, en direct par liaison vidéo, à ', '.'],
    showMessage: ['Nous allons maintenant voir un message vidéo\u202f: ', '.'],
    readOut: ['Nous allons maintenant entendre une déclaration lue au nom d’un orateur absent\u202f: ', '.'],
    comeTo: (item) => `Nous passons au point suivant\u202f: ${item}.`,
    openFloor: 'La parole est maintenant à la salle.',
    close: (number) =>
      `Je remercie toutes les personnes qui ont pris part au débat. Je déclare la séance close${
        number === '' ? '' : `\u202f: ${number}`
      }.`,
    suspended: (until) => `La séance est suspendue jusqu’à ${until}.`,
    resumed: 'La séance reprend.',
    over: (minutes, end) => `Il faudrait ${minutes} de plus que le temps disponible jusqu’à ${end}.`,
    internalNote: 'Note interne\u202f:',
  },
  journal: {
    marks: { closed: '(séance à huis clos)', 'by-invitation': '(sur invitation)' },
    webcast: '[diffusion sur le Web]',
    what: (kind, title, isNamed) =>
      isNamed ? `«\u202f${title}\u202f»` : `${upperFirst(kind)} sur le thème «\u202f${title}\u202f»`,
    convenedBy: (what, convener) => `${what}, réunion convoquée par ${withSmallArticle(convener)},`,
    from: (start, end) => `de ${start} à ${end}`,
    at: (start) => `à ${start}`,
    meeting: (date, hours, room) => [`le ${date}`, hours, room].filter((part) => part !== '').join(', '),
    between: '\u202f; ',
    announce: (what, meetings) => `${what} aura lieu ${meetings}.`,
  },
};

function upperFirst(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase('fr') + words.slice(1);
}

/** "par le Président", wherever the convener is kept as "Le Président". */
function withSmallArticle(words: string): string {
  return /^(Le|La|Les|L[’'])/.test(words) ? `l${words.slice(1)}` : words;
}
