// The words of the checks: what each is called, what it looks for, and its findings in sentences. Not in the catalogue
// of the first load: parts/checks brings them along.
import { checkNames } from './checkNames.ts';

/** By check and by what the finding says: what is wrong, where, and what to do. */
const sentence: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'person-elsewhere': {
    usual:
      '{{person}} is in two rooms at once on {{day}}: in {{first}} ({{firstHours}}) and in {{second}} ({{secondHours}}). Move one, or find somebody else.',
    'other-event':
      '{{person}} is in {{session}} on {{day}}, {{hours}}, and at the same time in “{{event}}”. Move one, or find somebody else.',
    'other-event-often':
      '{{person}} is at the same time in “{{event}}”, {{count}} times; first during {{session}} on {{day}}, {{hours}}. Move one of the events, or find somebody else.',
  },
  'room-taken': {
    usual:
      '{{room}} is taken twice on {{day}}: by {{first}} ({{firstHours}}) and by {{second}} ({{secondHours}}). Move one, or give it another room.',
    'other-event':
      '{{room}} is taken by “{{event}}” while {{session}} sits there on {{day}}, {{hours}}. Move one, or give it another room.',
    'other-event-often':
      '{{room}} is taken by “{{event}}” at the same time, {{count}} times; first during {{session}} on {{day}}, {{hours}}. Move one of the events, or give it another room.',
  },
  overlap: {
    usual:
      '{{first}} ({{firstHours}}) and {{second}} ({{secondHours}}) overlap on {{day}}, and neither has a room. Move one, or give each its room.',
  },
  'end-before-start': {
    usual: '{{session}} ends at {{end}}, before it begins at {{start}}, on {{day}}. Correct the time.',
  },
  'outside-hours': {
    one: '{{sessions}} sits on {{day}}, {{hours}}, outside meeting hours ({{morning}} and {{afternoon}}). Ask for interpreters and the room, or move it.',
    several:
      'On {{day}}, {{count}} sittings lie outside meeting hours ({{morning}} and {{afternoon}}), the first at {{hours}}. Ask for interpreters and rooms, or move them.',
  },
  'no-lunch': {
    none: 'On {{day}} there is no lunch: the sessions leave nothing free at midday. Lunch is usually {{from}} to {{until}}.',
    short:
      'On {{day}} there are only {{gap}} for lunch. It is usually {{from}} to {{until}}; an hour is the least.',
  },
  changeover: {
    'other-event':
      '{{room}} needs {{needed}} between two meetings; between {{session}} on {{day}}, {{hours}}, and “{{event}}” there are {{apart}}. Move one of them.',
  },
  'speaking-budget': {
    usual:
      '{{session}} sits {{length}}, and what is planned takes {{planned}}: {{over}} too much before anyone on the floor has spoken. Fit the minutes, or make it longer.',
  },
  'unscheduled-in-final': {
    'no-sitting':
      '{{session}} has no day and no time, and the programme is final. Schedule it, or take it out.',
    untimed: '{{session}} has no time yet, and the programme is final. Give it its hours.',
  },
  'no-chair': {
    usual: 'Nobody chairs or moderates {{session}}. Name a chair, or keep a seat for one.',
    nobody: '{{session}} has nobody in it, and the programme is final. Name its people.',
  },
  'open-in-final': {
    session: '{{session}} is still to be confirmed, and the programme is final. Confirm it, or take it out.',
    person:
      '{{name}} is still to be confirmed in {{session}}, and the programme is final. Confirm, or do not print.',
    seat: 'A seat in {{session}} has no name ({{role}}), and the programme is final. Name somebody, or do not print it.',
  },
  'excellency-without-function': {
    usual: '“{{name}}” stands in {{session}} without a function. Add the office that makes the title.',
  },
  'like-name': {
    usual:
      '{{person}} and {{other}} are likely one person, kept twice. Merge the two records, or say that they are two people.',
  },
  'spelled-two-ways': {
    name: '“{{name}}” is printed in {{session}}; the record says “{{record}}”. Print the record’s name, or correct the record.',
    function:
      'The function of {{name}} is printed in {{session}} as “{{printed}}”; the record says “{{record}}”. Use one wording.',
    functions:
      'The record of {{name}} has one function in two wordings: “{{record}}” and “{{printed}}”. Keep one.',
  },
  'doubled-word-in-name': {
    printed: '“{{word}}” stands twice in the name “{{name}}” as it is printed here. Drop one of them.',
    record: '“{{word}}” stands twice in the name of {{name}}. Drop one of them.',
  },
  'listed-twice': { usual: '{{person}} stands twice in {{session}}, in the same role. Take one out.' },
  'declined-listed': {
    declined: '{{name}} has declined and is still printed in {{session}}. Do not print the name.',
    replaced: '{{name}} was replaced and is still printed in {{session}}. Do not print the name.',
  },
  'recipient-without-part': {
    gone: '{{person}} gets “{{paper}}” for a part in the event that is no longer theirs. Take the copy out, or choose another part.',
    declined: '{{person}} gets “{{paper}}”, and has declined or was replaced. Take the copy out.',
  },
  'title-differs': {
    event: '“{{paper}}” calls the event “{{wording}}”; the programme calls it “{{title}}”. Use one title.',
    session: '“{{paper}}” calls a session “{{wording}}”; on the programme it is “{{title}}”. Use one title.',
  },
  'quoted-name-differs': {
    usual:
      '“{{paper}}” writes “{{wording}}”, and “{{otherPaper}}” writes “{{other}}”. Find out which is right.',
  },
  'stage-word': {
    text: '“{{paper}}” speaks of a “{{phrase}}”; the programme is at the stage “{{stage}}”. Use one word.',
    name: 'The paper is called “{{phrase}}”; the programme is at the stage “{{stage}}”. Use one word.',
  },
  'time-differs': {
    session:
      '“{{paper}}” says “{{written}}”; on the programme {{session}} is at {{hours}}. Correct one of them.',
    event:
      '“{{paper}}” says “{{written}}”; nothing on the programme begins and ends then. Correct one of them.',
  },
  'date-differs': {
    usual: '“{{paper}}” says “{{written}}”; the event is on {{days}}. Correct one of them.',
  },
  'wrong-weekday': {
    usual: '“{{written}}”: that day is a {{weekday}}. Correct the weekday or the date.',
    'no-such-day': '“{{written}}”: the calendar has no such day. Correct the date.',
    'other-day': 'The label says “{{written}}”, and it stands over {{day}}. Correct the label.',
  },
  'letter-reference': {
    typed:
      '“{{paper}}” cites a letter of “{{written}}”; there is no letter of that date. Correct the date, or add the letter to its references.',
    nothing:
      '“{{paper}}” has a reference to no letter and no date. Choose the letter, or take the reference out.',
    later: '“{{paper}}” of {{own}} cites a letter of {{day}}, which is younger. Correct one of the dates.',
  },
  'nothing-enclosed': {
    usual: '“{{paper}}” says “{{wording}}”, and has no enclosure. Add the enclosure, or take the words out.',
  },
  'missing-field': {
    usual:
      'The live field “{{field}}” in “{{paper}}” has nothing to say. Fill in what it stands for, or take it out.',
    copies_one:
      'The live field “{{field}}” in “{{paper}}” has nothing to say in one copy. Fill in what it stands for, or take it out.',
    copies_other:
      'The live field “{{field}}” in “{{paper}}” has nothing to say in {{count}} copies. Fill in what it stands for, or take it out.',
  },
  'chair-count': { usual: '“{{wording}}” speaks of several; {{session}} has one chair. Make it “chair”.' },
  'mixed-spelling': {
    house: 'This says {{words}}; the house style writes {{instead}}. Use one spelling.',
    both: 'This says {{words}}, and elsewhere in the event it is {{instead}}. Use one spelling.',
    systems: '{{words}} is American spelling among British words such as {{others}}. Write {{instead}}.',
    style:
      'The house style writes {{words}}, American, and the papers write {{others}}, British. Choose one system in the event’s house style.',
  },
  'stray-marks': {
    'space-before': 'There is a space before a mark: “{{around}}”. Take it out.',
    'space-at-end': 'There is a space at the end of “{{around}}”, so that a comma stands apart. Take it out.',
    'space-inside': 'There is a space inside the brackets or quotation marks: “{{around}}”. Take it out.',
    'double-space': 'There are two spaces in a row: “{{around}}”. Take one out.',
    'double-mark': 'A mark stands twice: “{{around}}”. Take one out.',
    'double-word': 'A word stands twice: “{{around}}”. Take one out.',
    'capital-a': 'There is a capital “A” in the middle of a sentence: “{{around}}”. Write it small.',
    'no-space': 'There is no space after a comma: “{{around}}”. Add one.',
    'honorific-stop': '“H.E” has lost its second full stop: “{{around}}”. Write “H.E.”.',
    possessive: 'The line ends with a stray “’s”: “{{around}}”. Take it out.',
  },
  'uneven-stops': {
    one: 'One line of a person ends with a full stop and {{open}} do not: “{{example}}”. Set all of them alike.',
    several:
      '{{count}} lines of people end with a full stop and {{open}} do not, such as “{{example}}”. Set all of them alike.',
  },
  'language-missing': {
    title: 'The papers are wanted in {{languages}} as well, and one title has not been translated.',
    titles: 'The papers are wanted in {{languages}} as well, and {{count}} titles have not been translated.',
    paper:
      '“{{paper}}” is issued in {{language}} and has no text in it. Write it, or issue the paper in another language.',
  },
};

/** What the button of a fix says. */
const fix: Readonly<Record<string, string>> = {
  'drop-doubled-word': 'Drop one “{{word}}”',
  'end-later': 'End at {{later}}',
  'fit-minutes': 'Fit the minutes to the time',
  'add-chair': 'Add a seat for a chair',
  'do-not-print': 'Do not print the name',
  'take-out': 'Take one out',
  merge: 'Merge the two records',
  'use-record-name': 'Print “{{record}}”',
  'use-record-function': 'Print the record’s function',
  'no-copy': 'Take the copy out',
  'use-title': 'Use the programme’s title',
  'use-other-wording': 'Write “{{other}}”',
  'use-stage': 'Write “{{stage}}”',
  'use-time': 'Use the programme’s time',
  'use-dates': 'Use the event’s dates',
  'use-weekday': 'Write “{{weekday}}”',
  'drop-reference': 'Take the reference out',
  'one-chair': 'Write “chair”',
  'use-spelling': 'Write {{instead}}',
  'british-style': 'Set the house style to British',
  'drop-stops': 'Take the full stops out',
  'space-before': 'Take the space out',
  'space-at-end': 'Take the space out',
  'space-inside': 'Take the space out',
  'double-space': 'Take one space out',
  'double-mark': 'Take one mark out',
  'double-word': 'Take one word out',
  'capital-a': 'Write “a”',
  'no-space': 'Add the space',
  'honorific-stop': 'Write “H.E.”',
  possessive: 'Take “’s” out',
};

export const checks = {
  check: checkNames,
  sentence,
  fix,
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint', off: 'Off' },
  group: { 'time-and-place': 'Time and place', people: 'People', words: 'Words' },
  place: {
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
