// What is said of a programme that changed, in English.
import type { ChangeLabel, ChangeWords, FromTo, Who } from './changeWords.ts';

const LABELS: Readonly<Record<ChangeLabel, string>> = {
  title: 'title',
  'short-title': 'short title',
  'event-theme': 'theme of the meeting',
  convener: 'convener',
  organisers: 'organisers',
  acknowledgements: 'acknowledgements',
  stage: 'stage',
  kind: 'kind',
  epigraph: 'epigraph',
  website: 'website',
  'time-zone': 'time zone',
  languages: 'languages',
  days: 'dates',
  'day-heading': 'heading of the day',
  room: 'room',
  mandate: 'mandate',
  'order-of-mandates': 'order of the mandates',
  break: 'break',
  numbering: 'numbering',
  layout: 'layout',
  'room-details': 'details of the room',
  office: 'issuing office',
  notes: 'notes',
  findings: 'silenced findings',
  other: 'other details',
  subtitle: 'subtitle',
  'lead-in': 'lead-in',
  access: 'access',
  'list-of-speakers': 'list of speakers',
  webcast: 'webcast',
  interpretation: 'interpretation',
  'role-label': 'heading over the people',
  theme: 'theme',
  question: 'guiding question',
  line: 'item',
  'floor-rule': 'time limit',
  themes: 'themes',
  questions: 'guiding questions',
  lines: 'items',
  'floor-rules': 'time limits',
  'order-of-lines': 'order of the lines',
  'order-of-people': 'order of the people',
  'fixed-hours': 'whether its hours are fixed',
  role: 'role',
  'courtesy-title': 'courtesy title',
  function: 'function',
  capacity: 'capacity',
  'former-title': 'former title',
  mode: 'form of participation',
  minutes: 'speaking time',
  invitation: 'answer to the invitation',
  arrangement: 'arrangement of the line',
  'personal-details': 'personal details',
  name: 'name',
  place: 'place',
  salutation: 'salutation',
  close: 'complimentary close',
  addressee: 'addressee',
  signatory: 'signatory',
  date: 'date',
  references: 'letters referred to',
  enclosures: 'enclosures',
  recipients: 'recipients',
  signature: 'signature',
  options: 'options',
  language: 'language',
  'appended-paper': 'appended paper',
  'order-of-papers': 'order of the papers',
};

export const en: ChangeWords = {
  title: 'Changes to the Programme',
  slipTitle: 'Changes that concern you',
  between: (before, after) => `From the ${before} to the ${after}`,
  programmeOf: (programme, date) => [programme, date].filter((one) => one !== '').join(' of '),
  unchanged: 'The programme is unchanged.',
  nothingToCompare: 'There is no earlier edition to compare with.',
  wholeMeeting: 'The meeting as a whole',
  papers: 'Papers',
  audiences: {
    everybody: 'For everybody',
    chairs: 'For the chairs and moderators',
    'conference-officers': 'For conference officers',
    interpreters: 'For interpreters',
    internal: 'For the office alone',
  },
  count: {
    moved: counted('session moved', 'sessions moved'),
    sessionsAdded: counted('session added', 'sessions added'),
    sessionsRemoved: counted('session removed', 'sessions removed'),
    peopleAdded: counted('person added', 'people added'),
    peopleRemoved: counted('person removed', 'people removed'),
    namesCorrected: counted('name corrected', 'names corrected'),
    other: counted('other change', 'other changes'),
  },

  changed: (of, label, before, after) => `${subject(of, label)} changed from ${before} to ${after}`,
  added: (of, label, value) => [subject(of, label), value, 'added'].filter(isSaid).join(' '),
  removed: (of, label, value) => [subject(of, label), value, 'removed'].filter(isSaid).join(' '),
  altered: (of, label) => `${subject(of, label)} changed`,

  moved: (what, steps) => `${what} moved ${steps.map(fromTo).join(', ')}`,
  untimed: 'no set time',
  semicolon: '; ',
  noRoom: 'no set room',
  ends: (what, before, after) => {
    if (after === '') return `${what} no longer has a set end (formerly ${before})`;
    return before === ''
      ? `${what} now ends at ${after}`
      : `${what} now ends at ${after} instead of ${before}`;
  },
  sessionAdded: (what, where) => (where === '' ? `${what} added` : `${what} added: ${where}`),
  sessionRemoved: (what) => `${what} removed from the programme`,
  split: (what, parts) => `${what} divided into ${parts}`,
  merged: (parts, what) => `${parts} merged into ${what}`,
  scheduled: (what, where) => `${what} scheduled: ${where}`,
  unscheduled: (what) => `${what} no longer scheduled`,
  sits: (what, before, after) => `${what} now meets ${after} (formerly ${before})`,
  follows: (what, previous) =>
    previous === '' ? `${what} now comes first in the programme` : `${what} now follows ${previous}`,
  renumbered: (before, after) =>
    after === ''
      ? `${before} no longer has a number`
      : before === ''
        ? `Number added: ${after}`
        : `${before} is now ${after}`,
  becameUnsure: (what) => `${what} now to be confirmed`,
  becameSure: (what) => `${what} confirmed`,
  lineMoved: (from, label, value, to) => `${subject(from, label)} ${value} moved to ${to}`,
  linesToPaper: (of, label, paper) => `${subject(of, label)} moved to the paper ${paper}`,
  linesFromPaper: (of, label, paper) => `${subject(of, label)} moved here from the paper ${paper}`,
  allDaysMoved: (before, after) => `The meeting moved from ${before} to ${after}`,

  person: (verb, who, session) => PERSON[verb](who, session),
  replaced: (before, { name, role }, session) => `${name} replaces ${before} as ${role} of ${session}`,
  personMoved: ({ name, role }, from, to) => `${name || seat(role)} moved from ${from} to ${to}`,
  corrected: (before, after, name) => `“${before}” corrected to “${after}”${name === '' ? '' : ` (${name})`}`,
  personIn: (name, sessions) => (sessions === '' ? name : `${name} (${sessions})`),
  inPerson: 'in person',

  paperAdded: (paper) => `${paper} added`,
  paperRemoved: (paper) => `${paper} removed`,
  textChanged: (of, added, removed) =>
    `${of}: text changed (${counted('word', 'words')(added)} added, ${removed} removed)`,
};

const PERSON: Readonly<Record<Parameters<ChangeWords['person']>[0], (who: Who, session: string) => string>> =
  {
    added: ({ name, role }, session) =>
      name === ''
        ? `${capital(seat(role))} added to ${session}, name to follow`
        : `${name} added as ${role} of ${session}`,
    removed: ({ name, role }, session) =>
      name === ''
        ? `${capital(seat(role))} removed from ${session}`
        : `${name} is no longer ${role} of ${session}`,
    named: ({ name, role }, session) => `${name} named as ${role} of ${session}`,
    unnamed: ({ name, role }, session) =>
      `${capital(role)} of ${session} yet to be named${name === '' ? '' : ` (formerly ${name})`}`,
    confirmed: ({ name, role }, session) =>
      name === '' ? `${capital(role)} of ${session} confirmed` : `${name} confirmed as ${role} of ${session}`,
    unsure: ({ name, role }, session) => `${inSeat(name, role, session)} now to be confirmed`,
    declined: ({ name, role }, session) => `${inSeat(name, role, session)} will not take part`,
    returned: ({ name, role }, session) => `${inSeat(name, role, session)} will take part after all`,
    'gave-way': ({ name, role }, session) => `${inSeat(name, role, session)} replaced`,
    listed: ({ name, role }, session) => `${inSeat(name, role, session)} now listed`,
    unlisted: ({ name, role }, session) => `${inSeat(name, role, session)} no longer listed`,
  };

/** "Ms. Somaly Mam, panellist of Panel I,". */
function inSeat(name: string, role: string, session: string): string {
  return name === '' ? `${capital(role)} of ${session}` : `${name}, ${role} of ${session},`;
}

function seat(role: string): string {
  return `seat of ${role}`;
}

function subject(of: string, label: ChangeLabel): string {
  return of === '' ? capital(LABELS[label]) : `${of}: ${LABELS[label]}`;
}

function fromTo({ before, after }: FromTo): string {
  return `from ${before} to ${after}`;
}

function counted(one: string, several: string): (count: number) => string {
  return (count) => `${count} ${count === 1 ? one : several}`;
}

function isSaid(words: string): boolean {
  return words !== '';
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
