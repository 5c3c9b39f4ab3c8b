// A file with what tells its format: its first bytes, its text, the names packed in it, each looked at once and only
// when first asked for.
import { Refusal } from './fileOutcome.ts';
import type { ImportFile } from './fileOutcome.ts';
import { decodeText } from './people/decodeText.ts';
import { parsedJson } from './structured/parsedJson.ts';
import { directoryOf } from './zip/directory.ts';

export interface OpenedFile extends ImportFile {
  /** In small letters, without its dot; empty = none. */
  readonly extension: string;
  /** The first bytes, one character each. */
  readonly head: string;
  /** null where it is no text. Throws a Refusal where it is more than any programme. */
  readonly text: () => string | null;
  /** undefined where it is no JSON. */
  readonly json: () => unknown;
  /** The names of what is packed in it; null = not packed. */
  readonly packed: () => ReadonlySet<string> | null;
}

const HEAD = 4096;
/** Text beyond this is no programme. */
const MOST_TEXT = 8 * 1024 * 1024;

export function openedFile({ name, bytes }: ImportFile): OpenedFile {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const text = once(() => {
    if (isBinary(head)) return null;
    if (bytes.length > MOST_TEXT) throw new Refusal('too-large');
    return decoded(bytes);
  });
  return {
    name,
    bytes,
    extension: /\.([^.]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '',
    head,
    text,
    json: once(() => {
      const start = text()?.trimStart() ?? '';
      return start.startsWith('{') || start.startsWith('[') ? parsedJson(start) : undefined;
    }),
    packed: once(() => (head.startsWith('PK') ? namesIn(bytes) : null)),
  };
}

function namesIn(bytes: Uint8Array): ReadonlySet<string> | null {
  const directory = directoryOf(bytes);
  return directory === null ? null : new Set(directory.map(({ name }) => name));
}

function decoded(bytes: Uint8Array): string {
  return decodeText(bytes).text.replace(/^\ufeff/, '');
}

/** More than a stray control character in a hundred, in an encoding where no zeros are to be. */
function isBinary(head: string): boolean {
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head)) return false;
  // UTF-16 without its mark has zeros in every second place.
  const zeros = [0, 1].map((parity) => count(head, (code, index) => code === 0 && index % 2 === parity));
  if (Math.max(...zeros) > head.length / 5 && Math.min(...zeros) < head.length / 100) return false;
  return (
    count(head, (code) => code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) >
    head.length / 100
  );
}

function count(text: string, isCounted: (code: number, index: number) => boolean): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) if (isCounted(text.charCodeAt(index), index)) sum += 1;
  return sum;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
