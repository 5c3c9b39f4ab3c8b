import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anyRichText } from '#domain/file/arbitraryPieces.ts';
import { normalText } from '#domain/papers/normalText.ts';
import type { RichText } from '#domain/papers/richText.ts';
import { converterFor } from './convert.ts';
import { bodyContent } from './extensions.ts';

const schema = getSchema(bodyContent({ sourcePlaceholder: '', pageBreak: '', say: () => '' }));

describe('the text of a paper in the editor', () => {
  it('comes back as it was kept, whatever it holds', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const { toDoc, toRich } = converterFor(schema);
        const doc = toDoc(text);
        doc.check();
        expect(toRich(doc)).toEqual(normalText(text));
        // Made anew, by a converter that has not seen it.
        expect(converterFor(schema).toRich(doc)).toEqual(normalText(text));
      }),
    );
  });

  it('is normal once and for all', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        expect(normalText(normalText(text))).toEqual(normalText(text));
      }),
    );
  });

  it('keeps every text of the examples letter for letter', () => {
    const folder = new URL('../../../../public/examples/', import.meta.url);
    const texts = readdirSync(folder)
      .filter((name) => name !== 'catalogue.json')
      .flatMap((name) => bodiesIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
    expect(texts.length).toBeGreaterThan(8);
    const { toDoc, toRich } = converterFor(schema);
    for (const text of texts) expect(toRich(toDoc(text))).toEqual(text);
  });

  it('gives the very same blocks back for what nobody touched', () => {
    const text: RichText = [
      { type: 'paragraph', runs: [{ type: 'text', text: 'One' }] },
      { type: 'pageBreak' },
    ];
    const { toDoc, toRich, toNodes } = converterFor(schema);
    const once = toRich(toDoc(text));
    expect(toNodes(once)).toEqual(toDoc(text).children);
    expect(toRich(toDoc(once))[0]).toBe(once[0]);
  });
});

function bodiesIn(value: unknown): readonly RichText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'body' ? (Object.values(inner as object) as RichText[]) : bodiesIn(inner),
  );
}
