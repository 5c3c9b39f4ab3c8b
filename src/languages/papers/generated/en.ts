// The set phrases of generated papers in English.
import type { GeneratedWords } from '../generatedWords.ts';

export const en: GeneratedWords = {
  marks: { delegations: 'For delegations', internal: 'Internal' },
  titles: {
    speakers: 'List of Speakers',
    script: 'Chair’s Script',
    acknowledgements: 'Acknowledgements',
    itinerary: 'Itinerary',
  },
  annotated: (agenda) => `Annotated ${agenda}`,
  forThePublic: 'For the public:',
  nobody: 'Nobody is listed yet.',
  questions: 'Guiding questions:',
  limits: 'Time limits:',
  columns: {
    number: 'No.',
    speaker: 'Speaker',
    role: 'Role',
    answer: 'Answer',
    minutes: 'Minutes',
    contact: 'Contact',
    clock: 'Time',
    meeting: 'Meeting',
    script: 'The chair',
  },
  states: {
    'to-be-invited': 'to be invited',
    invited: 'invited',
    tentative: 'to be confirmed',
    confirmed: 'confirmed',
    declined: 'declined',
    replaced: 'replaced',
  },
  slip: { when: 'When', where: 'Where', role: 'Role', minutes: 'Speaking time', chair: 'In the chair' },
  script: {
    greeting: 'Excellencies, distinguished delegates, ladies and gentlemen,',
    open: (number, title) =>
      number === '' || title === ''
        ? `I declare the meeting open: ${number}${title}.`
        : `I declare open ${number}, on the theme “${title}”.`,
    themes: 'The themes before us are:',
    questions: 'The questions before us are:',
    limits: 'May I recall the time limits:',
    thank: (name) => `I thank ${name}.`,
    giveFloor: ['I now give the floor to ', '.'],
    giveFloorByVideo: ['I now give the floor, live by video, to ', '.'],
    showMessage: ['We shall now see a video message from ', '.'],
    readOut: ['We shall now hear a statement read out on behalf of ', '.'],
    comeTo: (item) => `We now come to: ${item}.`,
    openFloor: 'I now open the floor.',
    close: (number) =>
      `I thank all those who have taken part. I declare ${number === '' ? 'the meeting' : number} closed.`,
    suspended: (until) => `The meeting is suspended until ${until}.`,
    resumed: 'The meeting resumes.',
    over: (minutes, end) => `This takes ${minutes} more than there are until ${end}.`,
    internalNote: 'Internal note:',
  },
  journal: {
    marks: { closed: '(closed)', 'by-invitation': '(by invitation)' },
    webcast: '[webcast]',
    what: (kind, title, isNamed) => (isNamed ? `The ${title}` : `The ${kind} on “${title}”`),
    convenedBy: (what, convener) => `${what}, convened by ${convener},`,
    from: (start, end) => `from ${start} to ${end}`,
    at: (start) => `at ${start}`,
    meeting: (date, hours, room) =>
      [`on ${date}`, hours, room === '' ? '' : `in ${needsArticle(room) ? 'the ' : ''}${room}`]
        .filter((part) => part !== '')
        .join(', '),
    between: '; ',
    announce: (what, meetings) => `${what} will be held ${meetings}.`,
  },
};

/** "in the Trusteeship Council Chamber", but "in Conference Room 4". */
function needsArticle(room: string): boolean {
  return /\b(Hall|Chamber|Auditorium|Library|Lounge|Council)$/.test(room) && !/^the\b/i.test(room);
}
