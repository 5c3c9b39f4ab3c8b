import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blankGeneratedPaper } from '#domain/blank.ts';
import { contentOf } from '#domain/editions/content.ts';
import { editionsOf } from '#domain/editions/issue.ts';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { EventId, PaperId } from '#domain/ids.ts';
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import type { OrderKey } from '#base/ordered.ts';
import type { Day } from '#domain/time.ts';
import { makeDocument } from '../registry.ts';
import type { DocumentSource } from '../source.ts';
import type { DocumentTree } from '../tree.ts';
import { plainWords } from './plainWords.ts';

const EXAMPLE = new URL('../../../public/examples/000-fighting-human-trafficking.json', import.meta.url);

describe('the redline as a paper', () => {
  it('shows a paper as it stood in two editions, by the office that wrote last, of the day of the later one', () => {
    const tree = made({ since: 'first', until: 'second', paperId: 'seed-000-concept-paper' });
    expect(plainWords(tree.blocks.slice(0, 1))).toContain(
      'Changes from the Tentative Programme of 21 February 2012',
    );
    expect(tree.redline).toEqual({
      author: 'Office of the President of the General Assembly, sixty-sixth session',
      date: '2012-03-26',
    });
    expect(plainWords(tree.blocks)).toContain('ON PREVENTION OF HUMAN TRAFFICKING');
    expect([tree.name, tree.type, tree.form]).toEqual(['Redline', 'redline', 'authored']);
  });

  it('prints the programme where no paper is asked for, as the later edition has it', () => {
    const words = plainWords(made({ since: 'first', until: 'third' }).blocks);
    expect(words).toContain('INTERACTIVE DIALOGUE');
    expect(words).toContain('Ms. Somaly Mam');
  });

  it('says plainly that there is nothing to compare with', () => {
    const tree = made({ since: 'gone', until: 'third' });
    expect(tree.blocks.map(({ type }) => type)).toEqual(['note']);
    expect(plainWords(tree.blocks)).toBe('There is no earlier edition to compare with.');
    expect(tree.redline).toBeUndefined();
  });

  it('says that nothing changed between an edition and itself', () => {
    expect(plainWords(made({ since: 'third', until: 'third' }).blocks.slice(0, 1))).toContain('No changes');
  });
});

function made(options: GeneratedPaper['options']): DocumentTree {
  const read = parseLibraryFile(readFileSync(EXAMPLE, 'utf8'));
  const event = read.ok ? read.library.eventsById['seed-000' as EventId] : undefined;
  if (!read.ok || event === undefined) throw new Error('The example cannot be read');
  const [first, second, third] = editionsOf(read.library, event.id).map(contentOf);
  if (first == null || second == null || third == null) throw new Error('The example has three editions');
  const paper = blankGeneratedPaper('redline' as PaperId, 'a' as OrderKey, 'redline', 'en');
  const source: DocumentSource = {
    ...third,
    paper: { ...paper, name: { en: 'Redline' }, options },
    language: 'en',
    standingsByRef: { first, second, third },
    standingDatesByRef: {
      first: '2012-02-21' as Day,
      second: '2012-03-26' as Day,
      third: '2012-04-03' as Day,
    },
  };
  return makeDocument(source);
}
