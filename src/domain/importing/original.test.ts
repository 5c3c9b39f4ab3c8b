import { expect, it } from 'vitest';
import type { ListItemId } from '../ids.ts';
import { MOST_PACKED, type Original, PACKED, type PackedText, withOriginal } from './original.ts';
import { packed, unpacked } from './packedText.ts';

const original = (id: string, text: string): Original => ({
  id: id as ListItemId,
  name: 'agenda.docx',
  importedAt: 5,
  packed: packed(text),
});

it('a source comes back word for word, in every script', () => {
  for (const text of ['', '10.00\tOpening\r\n', 'الجلسة الأولى — 上午10时 — Жюри', 'a'.repeat(2_000_000)])
    expect(unpacked(packed(text))).toBe(text);
});

it('a damaged source opens to nothing, and never to an error', () => {
  const whole = packed('10.00 Opening of the meeting by the President');
  for (const broken of [PACKED, `${PACKED}%%%`, whole.slice(0, -9), `${PACKED}${btoa('no deflate')}`])
    expect(() => unpacked(broken as PackedText)).not.toThrow();
  expect(unpacked(`${PACKED}%%%` as PackedText)).toBe(null);
});

it('an event keeps as many sources as leave its edits quick, and says where one more does not go in', () => {
  const one = original('a', 'first');
  expect(withOriginal(undefined, one)).toEqual({ a: one });
  const large = { ...original('b', ''), packed: `${PACKED}${'x'.repeat(MOST_PACKED - 20)}` as PackedText };
  expect(withOriginal({ [one.id]: one }, large)).toBe(null);
});
