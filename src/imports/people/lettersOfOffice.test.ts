import { expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

it.each([
  ['windows-1251', 'cef2eaf0fbf2e8e520f4eef0f3ece03b31303a3030', 'Открытие форума;10:00'],
  ['windows-1256', 'c7ddcacac7cd20c7e1e3e4cacfec3b31303a3030', 'افتتاح المنتدى;10:00'],
  ['gb18030', 'bfaac4bbcabd2c31303a3030', '开幕式,10:00'],
  ['windows-1252', '43e972e96d6f6e69652064e96de2746520e02031306830', 'Cérémonie démâte à 10h0'],
  ['windows-1252', 'c9e9', 'Éé'],
])('a file of an older office in %s is read in its letters', (encoding, hex, text) => {
  expect(decodeText(bytesOf(hex))).toEqual({ encoding, text });
});
