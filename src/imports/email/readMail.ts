// A message saved from a mail program (.eml): its HTML where there is one, else its words, under its subject; and what is
// attached, where the message itself holds less of a programme than that. What is not taken is named.
import type { FormatReading } from '../ImportFormat.ts';
import type { FileOptions } from '../fileOutcome.ts';
import type { OpenedFile } from '../openedFile.ts';
import { cutHtml } from '../pasted-text/cutting/cutHtml.ts';
import { readProgramme, readProgrammeText } from '../pasted-text/readProgramme.ts';
import type { ProgrammeReading, ReadingRemark } from '../programme/reading.ts';
import { readFile } from '../readFile.ts';
import { type Mail, type MailPart, partsOfMail } from './partsOfMail.ts';
import { titleOfSubject, wordsOfMail } from './wordsOfMail.ts';

export async function readMail(
  file: OpenedFile,
  options: FileOptions,
  onProgress: (share: number) => void,
): Promise<FormatReading> {
  const mail = partsOfMail(file.bytes);
  const letter: FormatReading = { reading: ofLetter(mail, options), tables: [] };
  onProgress(0.3);
  const { best, others } = await readAttached(mail.parts, options);
  if (best === null || sessionsIn(best.found.reading) <= sessionsIn(letter.reading)) {
    const left = best === null ? others : [best.name, ...others];
    return { ...letter, reading: withRemarks(letter.reading, left.map(remarkOf('attachment-left'))) };
  }
  const remarks = [remarkOf('attachment-read')(best.name), ...others.map(remarkOf('attachment-left'))];
  return { ...best.found, reading: withRemarks(best.found.reading, remarks) };
}

function ofLetter({ subject, parts }: Mail, options: FileOptions): ProgrammeReading {
  // Under its label it is known for what the message is about.
  const title = subject === '' ? '' : `Subject: ${titleOfSubject(subject)}`;
  const own = parts.filter(({ isAttached }) => !isAttached);
  const html = own.find(({ type }) => type === 'text/html');
  if (html !== undefined) return readProgramme(cutHtml(`<p>${escaped(title)}</p>${html.text}`), options);
  const plain = own.filter(({ type }) => type === 'text/plain').map(({ text }) => wordsOfMail(text));
  return readProgrammeText([title, ...plain].join('\n\n'), options);
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A signature's pictures may be many. */
const MOST_ATTACHED = 12;
/** What may hold a programme; a picture or a message within the message does not. */
const READ_NAME = /\.(?:docx|docm|dotx|pdf|xlsx|xlsm|odt|ods|ics|csv|tsv|txt|html?|json)$/i;

interface Attached {
  readonly best: { readonly name: string; readonly found: FormatReading } | null;
  /** By name. */
  readonly others: readonly string[];
}

async function readAttached(parts: readonly MailPart[], options: FileOptions): Promise<Attached> {
  const files = parts
    .filter(({ isAttached, name, type }) => isAttached && (READ_NAME.test(name) || type === 'text/calendar'))
    .slice(0, MOST_ATTACHED);
  let best: Attached['best'] = null;
  const others: string[] = [];
  for (const { name, bytes, type } of files) {
    const outcome = await readFile({ name: name || type, bytes }, options);
    const isBetter =
      outcome.isRead && (best === null || sessionsIn(outcome.reading) > sessionsIn(best.found.reading));
    if (!isBetter) {
      others.push(name || type);
      continue;
    }
    if (best !== null) others.push(best.name);
    best = { name: name || type, found: { reading: outcome.reading, tables: outcome.tables } };
  }
  return { best, others };
}

function sessionsIn({ days }: ProgrammeReading): number {
  return days.reduce((sum, { sessions }) => sum + sessions.length, 0);
}

function withRemarks(reading: ProgrammeReading, more: readonly ReadingRemark[]): ProgrammeReading {
  return { ...reading, remarks: [...reading.remarks, ...more] };
}

function remarkOf(kind: 'attachment-read' | 'attachment-left'): (about: string) => ReadingRemark {
  return (about) => ({ kind, lines: [1], about, sessionKey: null });
}
