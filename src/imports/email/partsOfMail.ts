// The parts of a message (RFC 2045): its words, quoted-printable or base64, in the letters each says it is in, and the bytes
// of what is attached.
import { decodeText } from '../people/decodeText.ts';
import { encodedWords } from './encodedWords.ts';

export interface Mail {
  /** As decoded; empty = none. */
  readonly subject: string;
  readonly parts: readonly MailPart[];
}

export interface MailPart {
  /** In small letters: "text/html". */
  readonly type: string;
  /** Empty where it is part of the message itself. */
  readonly name: string;
  readonly isAttached: boolean;
  /** Empty in what is attached. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** No mail program nests deeper. */
const DEEPEST = 8;
const MOST_PARTS = 100;

export function partsOfMail(bytes: Uint8Array): Mail {
  const message = new TextDecoder('latin1').decode(bytes).replace(/\r\n?/g, '\n');
  return { subject: encodedWords(headerOf(headOf(message), 'subject')), parts: partsIn(message, 0) };
}

function headOf(message: string): string {
  const end = message.indexOf('\n\n');
  return message.slice(0, end < 0 ? message.length : end).replace(/\n[ \t]+/g, ' ');
}

/** Bytes as one character each. */
function partsIn(message: string, depth: number): readonly MailPart[] {
  const end = message.indexOf('\n\n');
  const head = headOf(message);
  const body = end < 0 ? '' : message.slice(end + 2);
  const kind = headerOf(head, 'content-type') || 'text/plain';
  const type = (/^[\w.+-]+\/[\w.+-]+/.exec(kind)?.[0] ?? 'text/plain').toLowerCase();
  const boundary = /boundary="?([^";\n]{1,200})"?/i.exec(kind)?.[1];
  if (type.startsWith('multipart/')) {
    if (boundary === undefined || depth === DEEPEST) return [];
    return `\n${body}`
      .split(`\n--${boundary}`)
      .slice(1, MOST_PARTS)
      .filter((part) => !part.startsWith('--'))
      .flatMap((part) => partsIn(part.replace(/^[ \t]*\n/, ''), depth + 1));
  }
  const disposition = headerOf(head, 'content-disposition');
  const content = decodedBytes(body, headerOf(head, 'content-transfer-encoding'));
  // A forwarded message travels whole, with a head of its own.
  if (type === 'message/rfc822' && depth < DEEPEST)
    return partsIn(new TextDecoder('latin1').decode(content).replace(/\r\n?/g, '\n'), depth + 1);
  const name = nameIn(disposition) || nameIn(kind);
  const isAttached = /^attachment/i.test(disposition) || !type.startsWith('text/') || name !== '';
  const charset = /charset="?([\w.:-]{1,40})"?/i.exec(kind)?.[1] ?? '';
  return [{ type, name, isAttached, text: isAttached ? '' : wordsOf(content, charset), bytes: content }];
}

/** `name="programme.docx"`, "filename*=UTF-8''Programme%20final.docx", or in pieces: "filename*0=…; filename*1=…". */
function nameIn(header: string): string {
  const pieces = header.matchAll(/name(?:\*\d{1,2})?\*?=(?:"([^"\n]{1,300})"|([^;\s]{1,300}))/gi);
  const name = [...pieces].map(([, quoted = '', bare = '']) => quoted || bare).join('');
  return encodedWords(withoutPercents(/^[\w-]{0,40}'[\w-]{0,20}'(.*)$/.exec(name)?.[1] ?? name));
}

function withoutPercents(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function headerOf(head: string, name: string): string {
  const line = head.split('\n').find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? '' : line.slice(name.length + 1).trim();
}

function decodedBytes(body: string, encoding: string): Uint8Array {
  const plain = /^base64/i.test(encoding)
    ? atob(wholeGroups(body))
    : /^quoted-printable/i.test(encoding)
      ? body
          .replace(/=[ \t]{0,100}\n/g, '')
          .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : body;
  return Uint8Array.from(plain, (character) => character.charCodeAt(0) & 255);
}

/** What was broken off is read as far as it goes. */
function wholeGroups(base64: string): string {
  const letters = base64.replace(/[^A-Za-z0-9+/]/g, '');
  return letters.slice(0, letters.length - (letters.length % 4));
}

/** Where no letters are named, or unknown ones, they are told by their bytes. */
function wordsOf(bytes: Uint8Array, charset: string): string {
  if (charset === '' || /^(?:us-ascii|unknown)/i.test(charset)) return decodeText(bytes).text;
  try {
    // What calls itself GB2312 holds letters of its larger successor.
    return new TextDecoder(/^gb/i.test(charset) ? 'gb18030' : charset).decode(bytes);
  } catch {
    return decodeText(bytes).text;
  }
}
