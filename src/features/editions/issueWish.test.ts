import { describe, expect, it } from 'vitest';
import type { OrderKey } from '#base/ordered.ts';
import type { PaperId } from '#domain/ids.ts';
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import { day, dialogueOf2012 } from '#domain/programme/sampleProgramme.ts';
import { proposedForm, proposedLabel, proposedStage, wishOf } from './issueWish.ts';

const paper = (id: string, audience?: string): GeneratedPaper => ({
  id: id as PaperId,
  order: id as OrderKey,
  form: 'generated',
  type: 'programme-table',
  name: { en: id },
  language: 'en',
  note: '',
  options: audience === undefined ? {} : { audience },
});

describe('what is proposed for an edition', () => {
  it('is the draft’s own stage where nothing was issued, or where the draft has gone ahead', () => {
    expect(proposedStage('tentative', [])).toBe('tentative');
    expect(proposedStage('programme', [{ stage: 'tentative' }])).toBe('programme');
  });

  it('is the stage that usually follows where the draft stands where it was issued', () => {
    expect(proposedStage('programme', [{ stage: 'programme' }])).toBe('final');
    expect(proposedStage('final', [{ stage: 'programme' }, { stage: 'final' }])).toBe('revised');
    expect(proposedStage('revised', [{ stage: 'final' }, { stage: 'revised' }])).toBe('revised');
    expect(proposedStage('tentative', [{ stage: 'final' }])).toBe('revised');
  });

  it('counts revisions: Rev.1, then Rev.2; other stages need no label', () => {
    expect(proposedLabel('revised', [{ stage: 'final' }])).toBe('Rev.1');
    expect(proposedLabel('revised', [{ stage: 'final' }, { stage: 'revised' }])).toBe('Rev.2');
    expect(proposedLabel('final', [{ stage: 'final' }])).toBe('');
  });

  it('is every paper but those for the office alone', () => {
    const event = {
      ...dialogueOf2012(),
      stage: 'programme' as const,
      papersById: { a: paper('a'), b: paper('b', 'internal'), c: paper('c', 'public') },
    };
    expect(proposedForm(event, [{ stage: 'programme' }], day('2012-03-26'))).toEqual({
      stage: 'final',
      label: null,
      asOf: '2012-03-26',
      note: '',
      paperIds: ['a', 'c'],
    });
  });
});

describe('the form of issuing', () => {
  const event = dialogueOf2012();
  const form = proposedForm(event, [], day('2012-03-26'));

  it('puts the label in the main language of the event, spaces dropped', () => {
    expect(
      wishOf({ ...form, stage: 'revised', label: ' Rev.1/Add.1 ', note: ' room changed ' }, event, []),
    ).toEqual({
      stage: 'revised',
      label: { en: 'Rev.1/Add.1' },
      asOf: '2012-03-26',
      note: 'room changed',
      paperIds: [],
    });
  });

  it('keeps a label that was emptied empty', () => {
    expect(wishOf({ ...form, stage: 'revised', label: '' }, event, [])?.label).toEqual({});
  });

  it('has no wish without a day of the calendar', () => {
    for (const asOf of ['', '2012-02-30']) expect(wishOf({ ...form, asOf }, event, [])).toBeNull();
  });
});
