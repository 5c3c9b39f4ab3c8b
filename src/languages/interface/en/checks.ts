// The words of the checks: what each is called, what it looks for, and its findings in sentences. Not in the catalogue
// of the first load: parts/checks brings them along.

/** How each check is called in lists and settings, and what it looks for. */
const check: Readonly<Record<string, { readonly name: string; readonly about: string }>> = {
  'doubled-word-in-name': {
    name: 'Word twice in a name',
    about: 'A word that stands twice in a row in somebody’s name.',
  },
};

/** By check and by what the finding says. */
const sentence: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'doubled-word-in-name': {
    printed: '“{{word}}” stands twice in the name “{{name}}” as it is printed here. Drop one of them.',
    record: '“{{word}}” stands twice in the name of {{name}}. Drop one of them.',
  },
};

/** What the button of a fix says. */
const fix: Readonly<Record<string, string>> = {
  'drop-doubled-word': 'Drop one “{{word}}”',
};

export const checks = {
  check,
  sentence,
  fix,
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint', off: 'Off' },
  group: { 'time-and-place': 'Time and place', people: 'People', words: 'Words' },
  place: {
    day: '{{day}}',
    session: '{{session}}',
    sessionOnDay: '{{session}}, {{day}}',
    personInSession: '{{person}}, {{session}}',
    someone: 'someone unnamed',
    unnamedSeat: 'an unnamed seat',
    untitledEvent: 'the event without a title',
    untitledSession: 'a session without a title',
    noRoom: 'the room',
    unnamedPaper: 'a paper without a name',
  },
  hours_one: '{{count}} hour',
  hours_other: '{{count}} hours',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
};
