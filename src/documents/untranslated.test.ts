import { describe, expect, it } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import { blankAuthoredPaper, blankGeneratedPaper } from '#domain/blank.ts';
import type { PaperId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Language } from '#languages/language.ts';
import { makeDocument } from './registry.ts';
import { sampleSource } from './samplePapers.ts';
import type { DocumentSource } from './source.ts';
import type { DocumentTree } from './tree.ts';
import { visit } from './tree.ts';

const [FIRST = '' as OrderKey] = orderKeys(1);

function sourceIn(language: Language, paper: Paper): DocumentSource {
  return {
    ...sampleSource(
      paper,
      (field) => field,
      () => 'kept',
    ),
    language,
  };
}

function programme(language: Language): Paper {
  return {
    ...blankGeneratedPaper('programme' as PaperId, FIRST, 'programme-table', language),
    name: { en: 'Programme' },
    options: { heading: 'title dates room' },
  };
}

function wordsIn(tree: DocumentTree, language: Language): readonly string[] {
  const words: string[] = [];
  visit(tree.blocks, (node) => {
    if (node.type === 'text' && node.language === language) words.push(node.text);
  });
  return words;
}

describe('what a paper has no words for in its language', () => {
  it('is nothing in the language everything is written in', () => {
    expect(makeDocument(sourceIn('en', programme('en'))).untranslated).toEqual([]);
  });

  it('is listed with the place where it is kept', () => {
    const tree = makeDocument(sourceIn('fr', programme('fr')));
    expect(tree.untranslated.map(({ where, what }) => `${where.record} “${where.name}”: ${what}`)).toEqual([
      'event “event title”: event title',
      'event “event title”: stage label',
      'session “session title”: session title',
      'session “session title”: subtitle',
      'session “session title”: capacity',
      'session “session title”: former title',
      'session “session title”: themes lead-in',
      'session “session title”: theme item',
      'session “session title”: sub-item',
      'person “H.E. Ms. given name family name”: function',
      'room “room”: room',
    ]);
  });

  it('says that a name is not kept in the script of the paper, and sets it as it is kept', () => {
    const tree = makeDocument(sourceIn('ar', programme('ar')));
    expect(tree.untranslated.map(({ what }) => what)).toContain('H.E. Ms. given name family name');
    expect(wordsIn(tree, 'en')).toContain('H.E. Ms. given name family name, function');
  });

  it('counts no set term that there is in every language', () => {
    const source = sourceIn('es', programme('es'));
    const tree = makeDocument({
      ...source,
      event: { ...source.event, title: { en: 'Closing Session' }, shortTitle: { en: 'Lunch' } },
    });
    expect(tree.runningTitle).toBe('Almuerzo');
    expect(wordsIn(tree, 'en')).not.toContain('Closing Session');
  });

  it('takes the whole text of a paper in the language it was written in, live fields and all', () => {
    const note: Paper = {
      ...blankAuthoredPaper('note' as PaperId, FIRST, 'note', 'fr'),
      name: { fr: 'Note' },
      body: {
        en: [
          {
            type: 'paragraph',
            runs: [
              { type: 'text', text: 'To be held on ', marks: ['emphasis'] },
              { type: 'field', name: 'event-dates' },
            ],
          },
        ],
      },
    };
    const tree = makeDocument(sourceIn('fr', note));
    expect(tree.blocks).toEqual([
      {
        type: 'paragraph',
        style: 'body',
        inlines: [
          { type: 'emphasis', inlines: [{ type: 'text', text: 'To be held on ', language: 'en' }] },
          { type: 'field', name: 'event-dates', text: '6 May 2031', isMissing: false },
        ],
      },
    ]);
    expect(tree.untranslated).toContainEqual({
      where: { record: 'paper', id: 'note', name: 'Note' },
      what: 'To be held on ',
    });
  });

  it('sets the usual label over people where a session has one of its own in another language', () => {
    const source = sourceIn('fr', programme('fr'));
    const sessionsById = Object.fromEntries(
      Object.entries(source.event.sessionsById).map(([id, session]) => [
        id,
        { ...session, roleLabelsByRole: { panellist: { en: 'Lead panellists' } } },
      ]),
    );
    const tree = makeDocument({ ...source, event: { ...source.event, sessionsById } });
    const labels: string[] = [];
    visit(tree.blocks, (node) => {
      if (node.type === 'paragraph' && node.style === 'roleLabel')
        for (const inline of node.inlines) if (inline.type === 'text') labels.push(inline.text);
    });
    expect(labels).toEqual(['Intervenante\u202f:']);
    expect(tree.untranslated.map(({ what }) => what)).toContain('Lead panellists');
  });

  it('fills in the number of a session, and lists the pattern that has no set term', () => {
    const source = sourceIn('fr', programme('fr'));
    const numbered = (pattern: string) =>
      makeDocument({
        ...source,
        event: {
          ...source.event,
          numberingByKind: { panel: { pattern: { en: pattern }, numerals: 'roman' } },
        },
      });
    const headings = (tree: DocumentTree) => tree.facts.sittings.map(({ title }) => title);
    expect(headings(numbered('Panel {n}'))).toEqual(['Réunion-débat I: session title']);
    expect(numbered('Panel {n}').untranslated.map(({ what }) => what)).not.toContain('Panel {n}');
    expect(numbered('Cluster {n}').untranslated.map(({ what }) => what)).toContain('Cluster {n}');
  });
});
