import { describe, expect, it } from 'vitest';
import { blankEvent, blankPerson, blankPersonFunction } from '#domain/blank.ts';
import type { EventId, ListItemId, PersonId } from '#domain/ids.ts';
import type { Participation } from '#domain/people/participation.ts';
import { orderAtEnd } from '#base/ordered.ts';
import { sampleParticipation } from '../samplePapers.ts';
import { visit } from '../tree.ts';
import type { Block } from '../tree.ts';
import { voiceOf } from '../voice.ts';
import { personLines } from './personLines.ts';

const event = blankEvent('event' as EventId);
const fedotov = {
  ...blankPerson('fedotov' as PersonId),
  honorific: 'Mr.',
  givenName: 'Yury',
  familyName: 'Fedotov',
  otherScripts: { ru: 'г-н Юрий Федотов' },
  functionsById: {
    ['f' as ListItemId]: {
      ...blankPersonFunction('f' as ListItemId, orderAtEnd({})),
      text: { en: 'Executive Director of UNODC' },
    },
  },
};

function linesOf(change: Partial<Participation>, person: typeof fedotov | null = fedotov): readonly string[] {
  return personLines(sampleParticipation(change), person ?? undefined, voiceOf(event, 'en')).map(textOf);
}

function textOf(block: Block): string {
  const words: string[] = [];
  visit([block], (node) => {
    if (node.type === 'text') words.push(node.text);
  });
  return words.join('');
}

describe('a person on paper', () => {
  it('prints the courtesy title, the name and the function', () => {
    expect(linesOf({})).toEqual(['Mr. Yury Fedotov, Executive Director of UNODC']);
  });

  it('prints name and function as they are typed for this paper', () => {
    expect(linesOf({ nameAs: 'H.E. Libran', functionAs: { en: 'Permanent Representative' } })).toEqual([
      'H.E. Libran, Permanent Representative',
    ]);
  });

  it('prints the function first where the paper says so, with the full stop at the end of the line', () => {
    expect(linesOf({ functionAs: { en: 'UNODC Executive Director.' }, isFunctionFirst: true })).toEqual([
      'UNODC Executive Director, Mr. Yury Fedotov.',
    ]);
  });

  it('sets the capacity under the name, with the video message behind it', () => {
    expect(
      linesOf({ capacity: { en: 'In his capacity as 2017 ICAT Chair' }, mode: 'video-message' }),
    ).toEqual([
      'Mr. Yury Fedotov, Executive Director of UNODC',
      'In his capacity as 2017 ICAT Chair - Video message',
    ]);
  });

  it('sets a video message before the name, and a former title in brackets before the full stop', () => {
    expect(
      linesOf({
        mode: 'video-message',
        isModeFirst: true,
        nameAs: 'Professor Joy Ngozi Ezeilo',
        functionAs: { en: 'Dean, Faculty of Law - University of Nigeria.' },
        formerTitle: { en: 'former UN Special Rapporteur on Trafficking In Persons' },
      }),
    ).toEqual([
      'Video message from Professor Joy Ngozi Ezeilo, Dean, Faculty of Law - University of Nigeria (former UN Special Rapporteur on Trafficking In Persons).',
    ]);
  });

  it('says who is to be confirmed, and that a seat has nobody yet', () => {
    expect(linesOf({ state: 'tentative' })).toEqual(['Mr. Yury Fedotov, Executive Director of UNODC (TBC)']);
    expect(linesOf({ personId: null }, null)).toEqual(['(TBC)']);
    expect(linesOf({ personId: null, functionAs: { en: 'Civil society representative' } }, null)).toEqual([
      'Civil society representative (TBC)',
    ]);
  });

  it('takes the name in the script of the paper where it is known', () => {
    const [line] = personLines(sampleParticipation({ functionAs: {} }), fedotov, voiceOf(event, 'ru'));
    expect(line === undefined ? '' : textOf(line)).toBe('г-н Юрий Федотов');
  });

  it('keeps what is not translated in one run, its full stop within', () => {
    const [line] = personLines(
      sampleParticipation({ functionAs: { en: 'Head of Office.' } }),
      { ...fedotov, otherScripts: {} },
      voiceOf(event, 'ar'),
    );
    expect(line).toEqual({
      type: 'paragraph',
      style: 'person',
      inlines: [{ type: 'text', text: 'Mr. Yury Fedotov, Head of Office.', language: 'en' }],
    });
  });
});
