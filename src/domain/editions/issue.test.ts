import { describe, expect, it } from 'vitest';
import type { EditionId, PaperId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { Day } from '../time.ts';
import { contentOf } from './content.ts';
import { editionsOf, issuedEdition, type IssueWish, nextSequence } from './issue.ts';
import {
  APRIL_3,
  BYSTANDER,
  event,
  EVENT,
  FEDOTOV,
  HALL,
  LETTER,
  library,
  MAM,
  OFFICE,
  OTHER_EVENT,
  OTHER_LETTER,
  PROGRAMME,
} from './sampleEvent.ts';
import { standing } from './standing.ts';

const WISH: IssueWish = {
  stage: 'revised',
  label: { en: 'Rev.2' },
  asOf: APRIL_3,
  note: 'after the call',
  paperIds: [PROGRAMME],
};

function issueIn(from: Library, id: string, issuedAt = 0): Library {
  const made = issuedEdition(from, EVENT, WISH, { id: id as EditionId, issuedAt });
  if (made === null) throw new Error('Nothing was issued');
  return {
    ...from,
    eventsById: { ...from.eventsById, [EVENT]: made.event },
    editionsById: { ...from.editionsById, [id]: made.edition },
  };
}

describe('an edition', () => {
  it('says in the clear what was asked for, and what went out with it', () => {
    const made = issuedEdition(library, EVENT, WISH, { id: 'x1' as EditionId, issuedAt: 1_333_411_200_000 });
    expect(made?.edition).toEqual({
      id: 'x1',
      eventId: EVENT,
      sequence: 1,
      stage: 'revised',
      label: { en: 'Rev.2' },
      asOf: APRIL_3,
      note: 'after the call',
      issuedAt: 1_333_411_200_000,
      papers: [
        {
          id: PROGRAMME,
          form: 'generated',
          type: 'programme-table',
          name: { en: 'Programme' },
          language: 'en',
          date: null,
        },
      ],
      frozen: expect.stringMatching(/^deflate:/),
    });
    expect(made?.event).toEqual({
      ...event,
      stage: 'revised',
      stageLabel: { en: 'Rev.2' },
      editionsIssued: 1,
    });
  });

  it('freezes the event with all its papers and all they name, and nothing else', () => {
    const [edition] = editionsOf(issueIn(library, 'x1'), EVENT);
    expect(edition && contentOf(edition)).toEqual({
      event: { ...event, stage: 'revised', stageLabel: { en: 'Rev.2' } },
      peopleById: { [MAM]: library.peopleById[MAM], [FEDOTOV]: library.peopleById[FEDOTOV] },
      roomsById: { [HALL]: library.roomsById[HALL] },
      officesById: { [OFFICE]: library.officesById[OFFICE] },
      lettersById: { [OTHER_LETTER]: library.eventsById[OTHER_EVENT]?.papersById[OTHER_LETTER] },
    });
    expect(Object.keys(library.peopleById)).toContain(BYSTANDER);
  });

  it('is not made of an alternative: what goes out is the draft', () => {
    const whatIf = {
      ...library,
      eventsById: { [EVENT]: { ...event, alternative: { name: 'Two days' } } },
    };
    expect(issuedEdition(whatIf, EVENT, WISH, { id: 'x1' as EditionId, issuedAt: 0 })).toBe(null);
    expect(issuedEdition(library, 'gone' as never, WISH, { id: 'x1' as EditionId, issuedAt: 0 })).toBe(null);
  });

  it('leaves out papers that are not there', () => {
    const wish = { ...WISH, paperIds: ['gone' as PaperId, PROGRAMME, LETTER] };
    const made = issuedEdition(library, EVENT, wish, { id: 'x1' as EditionId, issuedAt: 0 });
    expect(made?.edition.papers.map(({ id, type, date }) => [id, type, date])).toEqual([
      [LETTER, 'letter', '2012-03-26'],
      [PROGRAMME, 'programme-table', null],
    ]);
  });
});

describe('the numbers of editions', () => {
  it('rise by one, event by event', () => {
    const twice = issueIn(issueIn(library, 'x1'), 'x2');
    expect(editionsOf(twice, EVENT).map(({ id, sequence }) => [id, sequence])).toEqual([
      ['x1', 1],
      ['x2', 2],
    ]);
    expect(nextSequence(twice, library.eventsById[OTHER_EVENT] ?? event)).toBe(1);
  });

  it('are not given again when the last edition is gone', () => {
    const twice = issueIn(issueIn(library, 'x1'), 'x2');
    const { ['x2' as EditionId]: _gone, ...editionsById } = twice.editionsById;
    const again = issueIn({ ...twice, editionsById }, 'x3');
    expect(editionsOf(again, EVENT).map(({ sequence }) => sequence)).toEqual([1, 3]);
  });

  it('that two computers gave at the same time stand in the order of issue', () => {
    const mine = issueIn(library, 'x1', 20);
    const theirs = issueIn(library, 'x0', 30);
    const both = { ...mine, editionsById: { ...theirs.editionsById, ...mine.editionsById } };
    expect(editionsOf(both, EVENT).map(({ id }) => id)).toEqual(['x1', 'x0']);
    expect(nextSequence(both, event)).toBe(2);
  });
});

describe('a standing', () => {
  it('is the draft, an edition or nothing', () => {
    const issued = issueIn(library, 'x1');
    const edition = issued.editionsById['x1' as EditionId];
    expect(standing(issued, EVENT, 'x1')).toBe(edition && contentOf(edition));
    expect(standing(issued, OTHER_EVENT, 'x1')).toBe(null);
    expect(standing(issued, EVENT, 'x9')).toBe(null);
    expect(standing(issued, 'gone' as never, 'draft')).toBe(null);
    expect(standing(issued, EVENT, 'draft')).toEqual({
      event: { ...event, stage: 'revised', stageLabel: { en: 'Rev.2' } },
      peopleById: library.peopleById,
      roomsById: library.roomsById,
      officesById: library.officesById,
      lettersById: { [OTHER_LETTER]: library.eventsById[OTHER_EVENT]?.papersById[OTHER_LETTER] },
    });
  });

  it('of the draft keeps its event while nothing in it changes', () => {
    const issued = issueIn(library, 'x1');
    expect(standing(issued, EVENT, 'draft')?.event).toBe(standing(issued, EVENT, 'draft')?.event);
  });
});

describe('a letter that an edition froze', () => {
  it('cites the letter of another event by the date it had then', () => {
    const issued = issueIn(library, 'x1');
    const other = issued.eventsById[OTHER_EVENT];
    const cited = other?.papersById[OTHER_LETTER];
    if (other === undefined || cited?.form !== 'letter') throw new Error('There is no letter to cite');
    const later: Library = {
      ...issued,
      eventsById: {
        ...issued.eventsById,
        [OTHER_EVENT]: { ...other, papersById: { [OTHER_LETTER]: { ...cited, date: '2012-12-24' as Day } } },
      },
    };
    expect(standing(later, EVENT, 'x1')?.lettersById[OTHER_LETTER]?.date).toBe('2012-02-21');
    expect(standing(later, EVENT, 'draft')?.lettersById[OTHER_LETTER]?.date).toBe('2012-12-24');
  });

  it('is still found when it is gone from every draft', () => {
    const issued = issueIn(library, 'x1');
    const wish = { ...WISH, paperIds: [OTHER_LETTER] };
    const made = issuedEdition(issued, OTHER_EVENT, wish, { id: 'y1' as EditionId, issuedAt: 0 });
    const { [OTHER_EVENT]: _gone, ...eventsById } = issued.eventsById;
    const without = { ...issued, eventsById };
    expect(standing(without, EVENT, 'draft')?.lettersById).toEqual({});
    const kept = made && { ...without, editionsById: { ...issued.editionsById, y1: made.edition } };
    expect(kept && standing(kept, EVENT, 'draft')?.lettersById[OTHER_LETTER]?.date).toBe('2012-02-21');
  });
});
