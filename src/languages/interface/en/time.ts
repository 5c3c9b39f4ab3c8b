// What is wrong with a typed time or date, in words that stand beside the field; the old value stays until it is right.
import type { DateProblem } from '../../readDates.ts';
import type { TimeProblem } from '../../readTimes.ts';

export const time = {
  timeProblems: {
    empty: 'Type a time, such as 10.30 or 3 pm.',
    'too-long': 'This is too long for a time: “{{part}}”.',
    'not-a-time': '“{{part}}” is not a time. Write it like 10.30, 3 pm or 15:00.',
    unfinished: '“{{part}}” needs two figures for the minutes, as in 10.30.',
    'impossible-hour': '“{{part}}”: there is no such hour.',
    'impossible-minute': '“{{part}}”: an hour has only 60 minutes.',
    'no-start': '“{{part}}” has no start. Write when it starts as well.',
    'end-before-start': '“{{part}}” ends before it starts.',
    'end-equals-start': '“{{part}}” ends when it starts. Add am or pm, or a later end.',
    'more-than-one': 'Write one time here; “{{part}}” has more.',
    ambiguous: '“{{part}}” can be read two ways: {{readings}}. Which is meant?',
  } satisfies Record<TimeProblem, string>,
  dateProblems: {
    empty: 'Type a date, such as 3 April 2012.',
    'too-long': 'This is too long for a date: “{{part}}”.',
    'not-a-date': '“{{part}}” is not a date. Write it like 3 April 2012 or 2012-04-03.',
    'no-year': '“{{part}}” has no year.',
    'impossible-month': '“{{part}}”: a year has only 12 months.',
    'impossible-day': '“{{part}}”: there is no such day.',
    'wrong-weekday': '“{{part}}”: weekday and date do not go together. The date is {{readings}}.',
    ambiguous: '“{{part}}” can be read two ways: {{readings}}. Which is meant?',
  } satisfies Record<DateProblem, string>,
};
