// Test support: files made to break their reader, the same for the same number: sound ones damaged by chance, and ones
// built with intent.
import { strToU8, zipSync } from 'fflate';
import type { ImportFile } from '../fileOutcome.ts';
import { BUILT_PACKED } from './builtPacked.ts';
import { BUILT_TEXT } from './builtText.ts';
import { chanceFrom } from './chance.ts';
import type { Chance } from './chance.ts';
import { soundFiles } from './soundFiles.ts';

const BUILT = [...BUILT_PACKED, ...BUILT_TEXT];

let sound: readonly ImportFile[] | null = null;

export interface HostileFile {
  /** What was done to it. */
  readonly how: string;
  readonly file: ImportFile;
}

export function hostileFile(number: number): HostileFile {
  sound ??= soundFiles();
  const chance = chanceFrom(number);
  if (chance.below(8) === 0) {
    const [how, build] = chance.of(BUILT);
    return { how, file: build(chance) };
  }
  const [how, damage] = chance.of(DAMAGES);
  const file = chance.of(sound);
  const twice = chance.below(4) === 0 ? chance.of(DAMAGES) : null;
  const once = damage(file.bytes, chance);
  const bytes = twice === null ? once : twice[1](once, chance);
  // Now and then under another name than its content has.
  const name = chance.below(6) === 0 ? chance.of(sound).name : file.name;
  return { how: twice === null ? how : `${how}, ${twice[0]}`, file: { name, bytes } };
}

type Damage = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const PIECES = [
  '\0',
  '\u202e',
  '\ufffd',
  '\\ud800',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '99999999999999999999',
  '-1',
  '1e999',
  '24:61 – 99:99',
  '25 December 0000',
  '&lol9;',
  ']]>',
  '<![CDATA[',
  '\r\n\r\n',
  '\t\t\t\t\t\t\t\t',
  '({[<«“',
  'H.E. '.repeat(50),
  '0:00'.repeat(50),
  'RRULE:FREQ=SECONDLY\r\n',
];

const DAMAGES: readonly (readonly [how: string, damage: Damage])[] = [
  ['truncated', (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1))],
  ['without its beginning', (bytes, chance) => bytes.slice(chance.below(bytes.length + 1))],
  [
    'bits flipped',
    (bytes, chance) => {
      const copy = bytes.slice();
      for (let count = 1 + chance.below(40); count > 0; count -= 1) {
        const place = chance.below(copy.length);
        copy[place] = (copy[place] ?? 0) ^ (1 << chance.below(8));
      }
      return copy;
    },
  ],
  [
    'overwritten by chance',
    (bytes, chance) => {
      const copy = bytes.slice();
      const start = chance.below(copy.length);
      for (let place = start; place < Math.min(copy.length, start + 200); place += 1)
        copy[place] = chance.below(256);
      return copy;
    },
  ],
  [
    'a piece repeated',
    (bytes, chance) => {
      const start = chance.below(bytes.length);
      const piece = bytes.slice(start, start + 1 + chance.below(300));
      return joined([
        bytes.slice(0, start),
        ...Array.from({ length: 2 + chance.below(200) }, () => piece),
        bytes.slice(start),
      ]);
    },
  ],
  [
    'words put in',
    (bytes, chance) => {
      const place = chance.below(bytes.length + 1);
      return joined([bytes.slice(0, place), strToU8(chance.of(PIECES)), bytes.slice(place)]);
    },
  ],
  [
    'figures made large',
    (bytes, chance) => {
      const text = new TextDecoder('latin1').decode(bytes);
      const by = chance.of(['9'.repeat(12), '0', '-1', '4294967295', '2147483648']);
      let left = 1 + chance.below(5);
      const changed = text.replace(/\d+/g, (figures) => (chance.below(4) === 0 && left-- > 0 ? by : figures));
      return Uint8Array.from(changed, (letter) => letter.charCodeAt(0) & 255);
    },
  ],
  ['packed in a zip file', (bytes) => zipSync({ 'programme.docx': bytes }, { level: 1 })],
  ['in UTF-16', (bytes) => utf16(new TextDecoder().decode(bytes))],
];

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

function utf16(text: string): Uint8Array {
  const whole = new Uint8Array(text.length * 2 + 2);
  whole.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index += 1) {
    whole.set([text.charCodeAt(index) & 255, text.charCodeAt(index) >> 8], index * 2 + 2);
  }
  return whole;
}
