// The set phrases of United Nations papers in English.
import type { Language } from '../language.ts';
import { resolutionNumber } from './symbols.ts';
import type { PaperSpelling, PaperWords } from './paperWords.ts';

export const en: PaperWords = {
  timeColumn: 'Time',
  programmeColumn: 'Programme',
  programmeByStage: {
    tentative: 'Tentative Programme',
    draft: 'Draft Programme',
    preliminary: 'Preliminary Programme',
    provisional: 'Provisional Programme',
    programme: 'Programme',
    final: 'Final Programme',
    revised: 'Revised Programme',
  },
  agendaByStage: {
    tentative: 'Tentative Agenda',
    draft: 'Draft Agenda',
    preliminary: 'Preliminary Agenda',
    provisional: 'Provisional Agenda',
    programme: 'Agenda',
    final: 'Final Agenda',
    revised: 'Revised Agenda',
  },
  stages: {
    tentative: 'tentative',
    draft: 'draft',
    preliminary: 'preliminary',
    provisional: 'provisional',
    programme: 'programme',
    final: 'final',
    revised: 'revised',
  },
  eventKinds: {
    'interactive-dialogue': 'interactive dialogue',
    'thematic-debate': 'thematic debate',
    hearing: 'hearing',
    'high-level-meeting': 'high-level meeting',
    consultation: 'consultation',
    briefing: 'briefing',
    commemoration: 'commemoration',
    'side-event': 'side event',
    conference: 'conference',
    workshop: 'workshop',
    other: 'meeting',
  },
  partsOfDay: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  meetingsByPartOfDay: {
    morning: 'Morning Meeting',
    afternoon: 'Afternoon Meeting',
    evening: 'Evening Meeting',
  },
  roleLabel: (role, people, spelling) => {
    const [one, several] = roleForms(role, spelling);
    return people.length > 1 ? several : one;
  },
  withColon: (words) => `${words}:`,
  toBeConfirmed: '(TBC)',
  modes: {
    'live-video': 'Live by video',
    'video-message': 'Video message',
    'read-out': 'Statement read out',
  },
  modeFrom: (mode) =>
    mode === 'live-video'
      ? 'Live by video,'
      : mode === 'read-out'
        ? 'Statement read out on behalf of'
        : 'Video message from',
  noTitle: 'Untitled',
  access: { open: 'Open meeting', closed: 'Closed meeting', 'by-invitation': 'By invitation' },
  webcast: 'Webcast',
  interpretation: (languages) =>
    `Interpretation in ${joined(languages.map((language) => LANGUAGE_NAMES[language]))}`,
  listOfSpeakers: {
    none: 'There will be no established list of speakers.',
    open: 'The list of speakers is open.',
    closed: 'The list of speakers is closed.',
  },
  floorRule: (who, minutes) =>
    minutes === null ? who : `${who}: no more than ${minutes} minute${minutes === 1 ? '' : 's'}`,
  minutes: (count) => `${count} minute${count === 1 ? '' : 's'}`,
  earlierLetters: (dates, count, before) =>
    /\bletters?( dated| of)?\s*$/i.test(before)
      ? dates
      : count > 1
        ? `my letters of ${dates}`
        : `my letter dated ${dates}`,
  resolution: (symbol, before = '') => {
    const number = resolutionNumber(symbol);
    if (number === null) return symbol;
    return /\bresolution\s*$/i.test(before) ? number : `General Assembly resolution ${number}`;
  },
  ofDate: (what, date) => `${what} of ${date}`,
  quoted: (words) => `“${words}”`,
  cardinal: (count) => CARDINALS[count] ?? String(count),
  salutation: 'Excellency,',
  complimentaryClose: 'Please accept, Excellency, the assurances of my highest consideration.',
  enclosures: (count) => (count === 1 ? 'Enclosure: 1' : `Enclosures: ${count}`),
  page: (number, total) => `Page ${number} of ${total}`,
  missing: (what) => `[${what} missing]`,
  fieldNames: {
    'event-title': 'event title',
    'event-title-capitals': 'event title in capitals',
    'event-title-quoted': 'event title in quotation marks',
    'event-kind': 'kind of event',
    'event-dates': 'event dates',
    'event-dates-weekday': 'event dates with weekday',
    'event-time': 'event hours',
    'event-room': 'room',
    'event-stage': 'stage of the programme',
    'event-website': 'website',
    'session-number': 'session number',
    'session-title': 'session title',
    'session-title-capitals': 'session title in capitals',
    'session-date': 'session date',
    'session-time': 'session time',
    'session-part-of-day': 'part of day',
    'session-room': 'room of the session',
    'session-chair': 'chair of the session',
    'earlier-letters': 'earlier letters',
    mandate: 'mandate',
    enclosures: 'enclosures',
    'panel-count': 'number of panels',
    'person-salutation': 'how to address the person',
    'person-name': 'name of the person',
    'person-function': 'function of the person',
    'person-role': 'role of the person',
    'person-session': 'session of the person',
    'person-session-date': 'date of the person’s session',
    'person-session-time': 'time of the person’s session',
    'person-minutes': 'minutes of the person',
    'person-changes': 'changes that concern the person',
  },
  comma: ', ',
  gap: ' ',
  brackets: [' (', ')'],
  letterDate: (date) => date,
  courtesy: ({ isExcellency, gender, degree }) => [
    [
      isExcellency ? 'H.E.' : '',
      gender === 'female' ? 'Ms.' : gender === 'male' ? 'Mr.' : '',
      degree === 'doctor' ? 'Dr.' : degree === 'professor' ? 'Professor' : '',
    ]
      .filter((title) => title !== '')
      .join(' '),
    '',
  ],
};

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: 'Arabic',
  zh: 'Chinese',
  en: 'English',
  fr: 'French',
  ru: 'Russian',
  es: 'Spanish',
};

const CARDINALS: readonly string[] =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const ROLE_FORMS: Readonly<Record<string, readonly [string, string]>> = {
  chair: ['Chair', 'Chairs'],
  'co-chair': ['Co-Chair', 'Co-Chairs'],
  president: ['President', 'Presidents'],
  moderator: ['Moderator', 'Moderators'],
  facilitator: ['Facilitator', 'Facilitators'],
  'co-facilitator': ['Co-facilitator', 'Co-facilitators'],
  'keynote-speaker': ['Keynote speaker', 'Keynote speakers'],
  speaker: ['Speaker', 'Speakers'],
  discussant: ['Discussant', 'Discussants'],
  respondent: ['Respondent', 'Respondents'],
  rapporteur: ['Rapporteur', 'Rapporteurs'],
  introducer: ['Introduced by', 'Introduced by'],
  host: ['Host', 'Hosts'],
};

function roleForms(role: string, spelling: PaperSpelling): readonly [string, string] {
  if (role === 'panellist')
    return spelling.panellist === 'panelist' ? ['Panelist', 'Panelists'] : ['Panellist', 'Panellists'];
  const known = Object.hasOwn(ROLE_FORMS, role) ? ROLE_FORMS[role] : undefined;
  return known ?? [role, role];
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
