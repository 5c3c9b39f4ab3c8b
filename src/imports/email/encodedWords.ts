// Words of a message's head in letters beyond ASCII (RFC 2047): "=?utf-8?B?0J/RgNC+?=".

const ENCODED = /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([BQ])\?([^?\n]{0,2000})\?=/gi;

export function encodedWords(header: string): string {
  // Between two of them a space only parts them.
  const words = header.replace(/\?=\s{1,10}=\?/g, '?==?');
  const runs: { charset: string; bytes: number[]; from: number; to: number }[] = [];
  for (const match of words.matchAll(ENCODED)) {
    const [whole, charset = '', encoding = '', text = ''] = match;
    const bytes = bytesOf(text, encoding.toUpperCase() === 'B');
    const before = runs.at(-1);
    const to = match.index + whole.length;
    // A letter of several bytes may be parted in its middle.
    if (before !== undefined && before.to === match.index && before.charset === charset) {
      before.bytes.push(...bytes);
      before.to = to;
    } else runs.push({ charset, bytes: [...bytes], from: match.index, to });
  }
  let result = '';
  let end = 0;
  for (const { charset, bytes, from, to } of runs) {
    result += words.slice(end, from) + lettersOf(Uint8Array.from(bytes), charset);
    end = to;
  }
  return (result + words.slice(end)).replace(/\s{1,100}/g, ' ').trim();
}

function bytesOf(text: string, isBase64: boolean): readonly number[] {
  if (isBase64) {
    const letters = text.replace(/[^A-Za-z0-9+/]/g, '');
    return Array.from(atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))), codeOf);
  }
  const plain = text
    .replaceAll('_', ' ')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Array.from(plain, codeOf);
}

function codeOf(character: string): number {
  return character.charCodeAt(0) & 255;
}

function lettersOf(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(/gb/i.test(charset) ? 'gb18030' : charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
