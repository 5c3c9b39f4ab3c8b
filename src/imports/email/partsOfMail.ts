// The parts of a message (RFC 2045) that are text, decoded: quoted-printable or base64, in the letters each says it is in.

export interface MailPart {
  /** In small letters: "text/html". */
  readonly type: string;
  readonly text: string;
}

/** No mail program nests deeper. */
const DEEPEST = 8;
const MOST_PARTS = 100;

export function partsOfMail(bytes: Uint8Array): readonly MailPart[] {
  return partsIn(new TextDecoder('latin1').decode(bytes).replace(/\r\n?/g, '\n'), 0);
}

/** Bytes as one character each. */
function partsIn(message: string, depth: number): readonly MailPart[] {
  const end = message.indexOf('\n\n');
  const head = unfolded(message.slice(0, end < 0 ? message.length : end));
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
  if (!type.startsWith('text/') || /^attachment/i.test(headerOf(head, 'content-disposition'))) return [];
  const charset = /charset="?([\w-]{1,40})"?/i.exec(kind)?.[1] ?? 'utf-8';
  return [{ type, text: wordsOf(decodedBytes(body, headerOf(head, 'content-transfer-encoding')), charset) }];
}

function unfolded(head: string): string {
  return head.replace(/\n[ \t]+/g, ' ');
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
          .replace(/=[ \t]*\n/g, '')
          .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : body;
  return Uint8Array.from(plain, (character) => character.charCodeAt(0) & 255);
}

/** What was broken off is read as far as it goes. */
function wholeGroups(base64: string): string {
  const letters = base64.replace(/[^A-Za-z0-9+/]/g, '');
  return letters.slice(0, letters.length - (letters.length % 4));
}

function wordsOf(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
