// What each check is called and what it looks for, in lists and in the settings of an event.
interface CheckWords {
  readonly name: string;
  /** What it looks for. */
  readonly about: string;
}

/** How each check is called in lists and settings. */
export const checkNames: Readonly<Record<string, CheckWords>> = {
  'person-elsewhere': {
    name: 'Person in two rooms at once',
    about: 'Somebody expected in two sessions at the same time, in this event or in another.',
  },
  'room-taken': {
    name: 'Room taken twice',
    about: 'Two sessions in one room at the same time, in this event or in another.',
  },
  overlap: {
    name: 'Sessions overlap',
    about: 'Two sessions at the same time in an event that names no rooms.',
  },
  'end-before-start': { name: 'End before start', about: 'A session that ends before it begins.' },
  'outside-hours': {
    name: 'Outside meeting hours',
    about: 'Sessions outside 10 to 13 and 15 to 18, when interpreters and the room have to be asked for.',
  },
  'no-lunch': {
    name: 'No lunch',
    about: 'A day that goes on from morning to afternoon without a free hour.',
  },
  changeover: {
    name: 'Changeover too short',
    about: 'Less time between two meetings in a room than the room needs.',
  },
  'speaking-budget': {
    name: 'More speeches than time',
    about: 'Everybody at the podium together speaks longer than the session sits.',
  },
  'unscheduled-in-final': {
    name: 'Session without a time in a final programme',
    about: 'Sessions that have no day or no hours, once the programme is final.',
  },
  'no-chair': { name: 'Panel without a chair', about: 'A panel that nobody chairs or moderates.' },
  'open-in-final': {
    name: 'Still open in a final programme',
    about: 'People and sessions to be confirmed, and seats without a name, once the programme is final.',
  },
  'excellency-without-function': {
    name: 'H.E. without a function',
    about: 'A name with the courtesy title of an office, and no office beside it.',
  },
  'like-name': {
    name: 'Two records of one person',
    about: 'Two people in the library whose names are likely one name spelled two ways.',
  },
  'spelled-two-ways': {
    name: 'Name or function printed two ways',
    about: 'A name or a function printed here otherwise than in the person’s record.',
  },
  'doubled-word-in-name': {
    name: 'Word twice in a name',
    about: 'A word that stands twice in a row in somebody’s name.',
  },
  'listed-twice': { name: 'Listed twice', about: 'The same person twice in one session and one role.' },
  'declined-listed': {
    name: 'Declined, and still listed',
    about: 'Somebody who declined or was replaced, and still prints.',
  },
  'recipient-without-part': {
    name: 'Letter for a part that has gone',
    about: 'Somebody who gets a letter for a part in the event that is no longer theirs.',
  },
  'title-differs': {
    name: 'Title differs between papers',
    about: 'The title of the event or of a session, typed otherwise than it stands on the programme.',
  },
  'quoted-name-differs': {
    name: 'Quoted name differs',
    about: 'A quoted name that two papers write with a letter or two of difference.',
  },
  'stage-word': {
    name: 'Draft, provisional, final',
    about: 'A paper that calls the programme draft, provisional or final when it is not.',
  },
  'time-differs': {
    name: 'Time differs from the programme',
    about: 'Hours typed into a paper that the programme does not have.',
  },
  'date-differs': {
    name: 'Date differs from the event',
    about: 'A paper that says in typed words that the event is on another day.',
  },
  'wrong-weekday': {
    name: 'Weekday does not match',
    about: 'A weekday that does not go with its date, and dates no calendar has.',
  },
  'letter-reference': {
    name: 'Letter cites what is not there',
    about: 'A letter that cites a letter nobody can find, or one younger than itself.',
  },
  'nothing-enclosed': {
    name: 'Nothing enclosed',
    about: 'A letter that says it encloses something, and has no enclosure.',
  },
  'missing-field': {
    name: 'Live field without a source',
    about: 'A live field with nothing to say: on paper it is a red hole.',
  },
  'chair-count': { name: 'Chairs or chair', about: '“The chairs of the panel”, when the panel has one.' },
  'mixed-spelling': {
    name: 'Mixed spelling',
    about: 'Honour and honor, panellist and panelist: words spelled in two systems.',
  },
  'stray-marks': {
    name: 'Stray marks and spaces',
    about: 'A space before a comma, a full stop twice, a word typed twice, “H.E” without its stop.',
  },
  'uneven-stops': {
    name: 'Full stops on some lines only',
    about: 'Some people’s lines end with a full stop and others do not.',
  },
  'language-missing': {
    name: 'Language missing',
    about: 'Languages the papers are wanted in and nobody has written yet.',
  },
};
