import { describe, expect, it } from 'vitest';
import { readFile } from '../readFile.ts';
import { encodedWords } from './encodedWords.ts';

const OPTIONS = { language: null, today: '2025-01-01', answers: {}, columnsByTable: {} };

const ROWS = [
  '12 June 2025, Room XX',
  '10:00–10:30 Opening',
  'Mr. Paul Weber, Director',
  '10:30–12:00 Panel: Rivers',
];

const HEAD = [
  'From: Anna Bell <anna@example.org>',
  'Subject: =?utf-8?B?RndkOiBQcm9ncmFtbWUgb2YgdGhlIFdhdGVyIEZvcnVt?=',
  'Date: Mon, 2 Jun 2025 10:11:12 +0200',
];

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

async function readIn(lines: readonly string[]): Promise<unknown> {
  const bytes = new TextEncoder().encode(lines.join('\r\n'));
  const outcome = await readFile({ name: 'message.eml', bytes }, OPTIONS);
  if (!outcome.isRead) return outcome.reason;
  const { title, days, remarks } = outcome.reading;
  return {
    title: title?.value,
    days: days.map(({ date, sessions }) => [date?.value, sessions.map((one) => one.title.value)]),
    remarksOnSessions: days.flatMap(({ sessions }) => sessions.flatMap((one) => one.remarks)),
    attached: remarks.filter(({ kind }) => kind.startsWith('attachment')).map((one) => [one.kind, one.about]),
  };
}

const DAYS = [['2025-06-12', ['Opening', 'Panel: Rivers']]];

describe('a message', () => {
  it('is called as its subject says, and is read without what mail programs put round its words', async () => {
    expect(
      await readIn([
        ...HEAD,
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Please find below the programme of the meeting.',
        '',
        '-----Original Message-----',
        'From: Eve Lund',
        'Sent: Monday, 2 June 2025 09:00',
        'To: All',
        '',
        ...ROWS.map((row) => `> ${row}`),
        '',
        'Best regards,',
        'Anna Bell',
        'Programme Officer',
      ]),
    ).toEqual({ title: 'Water Forum', days: DAYS, remarksOnSessions: [], attached: [] });
  });

  it('without a programme in its words gives that of a file attached to it, and names what it left', async () => {
    const attached = (name: string, text: string): readonly string[] => [
      '--b',
      'Content-Type: application/octet-stream',
      `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Content-Transfer-Encoding: base64',
      '',
      base64(text),
    ];
    const message = (...files: readonly (readonly string[])[]): Promise<unknown> =>
      readIn([
        ...HEAD,
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'The programme is attached.',
        ...files.flat(),
        '--b--',
      ]);
    const list = attached('list.csv', 'Name,Town\nA,B\nC,D');
    const table = attached(
      'Programme – final.csv',
      'Date,Start,End,Session\n2025-06-12,10:00,10:30,Opening\n2025-06-12,10:30,12:00,Panel: Rivers',
    );
    expect(await message(list, table)).toEqual({
      title: undefined,
      days: DAYS,
      remarksOnSessions: [],
      attached: [
        ['attachment-read', 'Programme – final.csv'],
        ['attachment-left', 'list.csv'],
      ],
    });
    expect(await message()).toBe('not-a-programme');
  });

  it('has its head read in the letters it names, though a letter is parted in its middle', () => {
    expect(encodedWords('=?UTF-8?Q?R=C3=A9union?= =?UTF-8?Q?_=C3?= =?UTF-8?Q?=A0_Gen=C3=A8ve?=')).toBe(
      'Réunion à Genève',
    );
    expect(encodedWords('Fwd: =?windows-1251?B?z/Do4uXy?= 2025')).toBe('Fwd: Привет 2025');
    expect(encodedWords('=?nonsense?Q?=FF?= =?utf-8?B?*?=')).toBe('\ufffd');
  });
});
