// Test support: text built with intent to break its reader: repeats and entities without end, nesting, lines of a megabyte.
import { strToU8 } from 'fflate';
import type { ImportFile } from '../fileOutcome.ts';
import type { Built } from './builtPacked.ts';
import { ENTITIES, deep } from './nesting.ts';
import { calendar } from './soundFiles.ts';

const MEGABYTE = 1_000_000;

const words = (name: string, text: string): ImportFile => ({ name, bytes: strToU8(text) });

const RULES = [
  'FREQ=SECONDLY',
  'FREQ=MINUTELY;COUNT=999999999',
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;INTERVAL=-5;COUNT=10',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=2147483647',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MONTHLY;BYDAY=5MO,-5FR;BYSETPOS=366',
  'FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=366;BYHOUR=0,1,2,3;BYMINUTE=0,1,2;BYSECOND=0',
  'FREQ=DAILY;UNTIL=99991231T235959Z',
  'FREQ=NEVER',
  'FREQ=DAILY;BYDAY=XX',
];

export const BUILT_TEXT: Built = [
  [
    'entities in a schedule',
    () =>
      words(
        'lol.xml',
        `<?xml version="1.0"?>${ENTITIES}<schedule><conference><title>&k;</title></conference></schedule>`,
      ),
  ],
  [
    'entities in a web page',
    () => words('lol.html', `${ENTITIES}<html><body>&k;&k;&k;${'&amp;'.repeat(50_000)}</body></html>`),
  ],
  [
    'a table over a milliard columns',
    () =>
      words(
        'span.html',
        `<table><tr><td colspan="999999999" rowspan="999999999">10:00</td><td>Opening</td></tr></table>`,
      ),
  ],
  [
    'spans over spans',
    () =>
      words(
        'spans.html',
        `<table>${'<tr><td rowspan="65534" colspan="1000">a</td></tr>'.repeat(300)}</table>`,
      ),
  ],
  [
    'a deep web page',
    (chance) =>
      words('deep.html', deep(chance.of(['<div>', '<table><tr><td>', '<ul><li>', '<b>']), '', 20_000)),
  ],
  ['tags nobody closes', () => words('open.html', '<table><tr><td>10:00<td>Opening<'.repeat(5_000))],
  [
    'scripts',
    () =>
      words(
        'script.html',
        `<html><script>${'while(1);'.repeat(1000)}</script><svg onload=alert(1)><iframe src="javascript:alert(1)"></iframe>10:00 Opening</html>`,
      ),
  ],
  ['a repeated entry', (chance) => words('rule.ics', calendar(`RRULE:${chance.of(RULES)}\r\n`))],
  [
    'ten thousand entries',
    () =>
      words(
        'many.ics',
        `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nDTSTART:20180604T100000Z\r\nSUMMARY:Opening\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n'.repeat(10_000)}END:VCALENDAR\r\n`,
      ),
  ],
  [
    'impossible days',
    (chance) =>
      words(
        'days.ics',
        calendar(
          `RDATE:${chance.of(['99999999T999999Z', '00000000', '20180230T250000', '-20180101'])}\r\nEXDATE:20189999\r\n`,
        ),
      ),
  ],
  [
    'a line folded without end',
    () => words('folds.ics', calendar(`DESCRIPTION:${'a\r\n '.repeat(100_000)}\r\n`)),
  ],
  [
    'components in components',
    () => words('inside.ics', `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(5_000)}`),
  ],
  [
    'deep JSON',
    (chance) =>
      words(
        'deep.json',
        chance.of([deep('[', ']', 200_000), deep('{"a":', '}', 100_000), '['.repeat(500_000)]),
      ),
  ],
  [
    'keys that reach behind',
    () =>
      words(
        'proto.json',
        '{"__proto__":{"results":1},"constructor":{"prototype":{}},"schedule":{"conference":{"__proto__":null,"days":[{"date":"2018-06-04","rooms":{"__proto__":[{"title":"x","start":"10:00"}],"toString":[{"title":"y"}]}}]}}}',
      ),
  ],
  [
    'values of the wrong sort',
    (chance) =>
      words(
        'sorts.json',
        `{"schedule":{"conference":{"title":${chance.of(['[]', '{}', '1e999', 'null', 'true'])},"days":${chance.of(['{}', '"x"', '[null,1,"a",[[]]]', '[{"rooms":{"a":[{"persons":"x","start":{},"date":7}]}}]'])}}}}`,
      ),
  ],
  [
    'half characters',
    () =>
      words(
        'half.json',
        '{"sessions":[{"id":"1","title":"\\ud800 \\udfff \\u0000","startsAt":"2018-06-04T10:00:00","endsAt":"x","speakers":[{}]}]}',
      ),
  ],
  [
    'one line of a megabyte',
    (chance) =>
      words(
        'line.txt',
        chance
          .of([
            'a',
            ' ',
            '\t',
            '10:00 ',
            'Mr. ',
            '(',
            '–',
            '1',
            '10:00–',
            'H.E. Mr. A, ',
            '| ',
            '، ',
            '会',
            '<',
            '&',
            '"',
            '*',
            '#',
            ': ',
            '10 ч. ',
          ])
          .repeat(MEGABYTE)
          .slice(0, MEGABYTE),
      ),
  ],
  [
    'a megabyte of lines',
    (chance) =>
      words(
        'lines.txt',
        chance
          .of([
            '10:00\n',
            '\n',
            '-\n',
            'Panel 1\n',
            'Mr. X\n',
            '10:00 Opening\n',
            '3 June\n',
            '\t\t\n',
            '|\n',
            'Moderator:\n',
          ])
          .repeat(60_000),
      ),
  ],
  [
    'values in quotes nobody closes',
    () => words('quotes.csv', `Time,Session\n${'"10:00,"Opening\n'.repeat(6_000)}`),
  ],
  ['as many columns as letters', () => words('wide.csv', `${','.repeat(100_000)}\n10:00,Opening`)],
  [
    'parts in parts in parts',
    () =>
      words(
        'deep.eml',
        `From: a\r\nMIME-Version: 1.0\r\nSubject: x\r\n${'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n'.repeat(2_000)}`,
      ),
  ],
  [
    'base64 that is none',
    () =>
      words(
        'base.eml',
        `From: a\r\nMIME-Version: 1.0\r\nSubject: x\r\nContent-Type: text/html; charset=nonsense\r\nContent-Transfer-Encoding: base64\r\n\r\n${'=*%$'.repeat(1000)}`,
      ),
  ],
];
