import { describe, expect, it } from 'vitest';
import type { FileOptions, FileOutcome, RefusalReason } from './fileOutcome.ts';
import { REFUSAL_REASONS } from './fileOutcome.ts';
import { hostileFile } from './hostile/hostileFiles.ts';
import { soundFiles } from './hostile/soundFiles.ts';
import { BUILT_PACKED } from './hostile/builtPacked.ts';
import { BUILT_TEXT } from './hostile/builtText.ts';
import { chanceFrom } from './hostile/chance.ts';
import { readFile } from './readFile.ts';

const OPTIONS: FileOptions = { language: null, today: '2018-06-01', answers: {}, columnsByTable: {} };

const text = (name: string, words: string): Promise<FileOutcome> =>
  readFile({ name, bytes: new TextEncoder().encode(words) }, OPTIONS);

/** Hour, number and title of each session. */
function sessionsOf(outcome: FileOutcome): readonly string[] {
  if (!outcome.isRead) return [outcome.reason];
  return outcome.reading.days.flatMap(({ sessions }) =>
    sessions.map(({ sittings, number, title }) =>
      [...sittings.map(({ start }) => start.value), number, title.value]
        .filter((part) => part !== '')
        .join(' '),
    ),
  );
}

describe('a sound file', () => {
  it.each(soundFiles().filter(({ name }) => name.startsWith('programme.') && !name.endsWith('.ics')))(
    '$name gives its sessions',
    async (file) => {
      expect(sessionsOf(await readFile(file, OPTIONS))).toEqual([
        '600 Opening of the meeting',
        '660 Panel 1 Water and peace',
        '900 Closing remarks',
      ]);
    },
  );

  it.each(soundFiles().filter(({ name }) => /^(?:schedule|timetable|sessionize)|ics$/.test(name)))(
    '$name gives its only session',
    async (file) => {
      expect(sessionsOf(await readFile(file, OPTIONS))).toEqual([
        file.name.endsWith('ics') ? '600 Opening of the meeting' : '600 Opening',
      ]);
    },
  );

  it('is known by what is in it, whatever it is called', async () => {
    const formats = await Promise.all(
      soundFiles().map(async ({ bytes }) => {
        const outcome = await readFile({ name: 'attachment.bin', bytes }, OPTIONS);
        return outcome.format;
      }),
    );
    expect(formats).toEqual([
      'text',
      'text',
      // Without its name a table of values is a text with commas.
      'text',
      'page',
      'word',
      'excel',
      'openDocument',
      'pdf',
      'calendar',
      'scheduleJson',
      'scheduleXml',
      'indico',
      'sessionize',
      'mail',
    ]);
  });
});

describe('a file that cannot be read', () => {
  it.each<readonly [string, string, RefusalReason]>([
    ['empty.docx', '', 'not-a-programme'],
    ['old.doc', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'word-97'],
    ['mail.msg', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'outlook'],
    ['photo.jpg', '\u00ff\u00d8\u00ff\u00e0\0\0', 'picture'],
    ['old.rtf', '{\\rtf1\\ansi Programme}', 'rich-text'],
    ['broken.docx', 'PK\u0003\u0004\0\0\0\0', 'unreadable'],
    ['words.txt', 'Nothing of a programme.', 'not-a-programme'],
    ['library.json', '{"format":"rostrum-library","version":2,"library":{}}', 'own-file'],
    ['program.exe', 'MZ\u0090\0\u0003\0\0\0', 'unsupported'],
  ])('%s says why', async (name, bytes, reason) => {
    const file = { name, bytes: Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)) };
    const outcome = await readFile(file, OPTIONS);
    expect(outcome).toMatchObject({ isRead: false, name, reason });
  });

  it('is refused for its size before anything is looked at', async () => {
    const outcome = await readFile({ name: 'a.pdf', bytes: new Uint8Array(51 * 1024 * 1024) }, OPTIONS);
    expect(outcome).toEqual({ isRead: false, name: 'a.pdf', format: null, reason: 'too-large' });
  });

  it('is refused where its words are more than any programme has', async () => {
    expect(sessionsOf(await text('a.txt', '10:00 Opening\n'.repeat(700_000)))).toEqual(['too-large']);
  });
});

describe('hostile files', () => {
  it.each([...BUILT_PACKED, ...BUILT_TEXT])('%s neither stops nor breaks the reader', async (_, build) => {
    const outcome = await readFile(build(chanceFrom(1)), OPTIONS);
    expect(outcome.isRead || REFUSAL_REASONS.includes(outcome.reason)).toBe(true);
  });

  it('of any sort are read or refused with a reason', async () => {
    // Those built with intent had their turn above.
    const built = new Set([...BUILT_PACKED, ...BUILT_TEXT].map(([how]) => how));
    for (let number = 0; number < 300; number += 1) {
      const { how, file } = hostileFile(number);
      if (built.has(how)) continue;
      const outcome = await readFile(file, OPTIONS);
      expect([how, outcome.isRead || REFUSAL_REASONS.includes(outcome.reason)]).toEqual([how, true]);
    }
  });

  it('that inflate without end are refused for that', async () => {
    const bombs = BUILT_PACKED.filter(([how]) => how.startsWith('a zip bomb'));
    const outcomes = await Promise.all(bombs.map(([, build]) => readFile(build(chanceFrom(1)), OPTIONS)));
    expect(outcomes.map(sessionsOf)).toEqual([['inflates-too-far'], ['inflates-too-far']]);
  });
});
