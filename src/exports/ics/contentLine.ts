// One line of an iCalendar file (RFC 5545): escaped, so that no text can end it or begin another, and folded at 75
// octets between characters.
import { printable } from '../printable.ts';

const LONGEST = 75;
const FOLD = '\r\n ';

type Parameters = Readonly<Record<string, string>>;

/** A property whose value is text. */
export function textLine(name: string, value: string, parameters: Parameters = {}): string {
  return line(name, escapedText(value), parameters);
}

/** A property whose value is of another type and safe as it is: a date, a number, an address, a fixed word. */
export function line(name: string, value: string, parameters: Parameters = {}): string {
  let head = name;
  for (const [key, one] of Object.entries(parameters)) head += `;${key}=${parameterText(one)}`;
  return folded(`${head}:${value}`);
}

/** Backslash, semicolon, comma and line break (3.3.11); a tab is the only control character text may hold. */
export function escapedText(text: string): string {
  return printable(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Quoted where it must be; a quotation mark and a line break as RFC 6868 has them. */
function parameterText(value: string): string {
  const text = printable(value.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n'))
    .replaceAll('^', '^^')
    .replaceAll('\n', '^n')
    .replaceAll('"', "^'");
  return /[:;,]/.test(text) ? `"${text}"` : text;
}

const encoder = new TextEncoder();

/** A character is never cut: some programs put the pieces together again as bytes, others as characters. */
function folded(text: string): string {
  // A code unit is three octets at most, so most lines need no counting.
  if (text.length * 3 <= LONGEST) return text;
  if (text.length <= LONGEST && encoder.encode(text).length <= LONGEST) return text;
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of text) {
    const size = octetsOf(character);
    // The space that a further line begins with counts too.
    if (octets + size > (pieces.length === 0 ? LONGEST : LONGEST - 1)) {
      pieces.push(piece);
      piece = '';
      octets = 0;
    }
    piece += character;
    octets += size;
  }
  pieces.push(piece);
  return pieces.join(FOLD);
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
