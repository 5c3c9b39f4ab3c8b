import { describe, expect, it } from 'vitest';
import { blankEvent } from '#domain/blank.ts';
import type { Change, Comparison } from '#domain/editions/compare/change.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import type { EventId, PersonId, SessionId } from '#domain/ids.ts';
import { isShown, NO_FILTER, peopleConcerned } from './filter.ts';
import { sectionsOf } from './groups.ts';
import type { Grouping } from './place.ts';

const content: EditionContent = {
  event: blankEvent('e' as EventId),
  peopleById: {},
  roomsById: {},
  officesById: {},
  lettersById: {},
};

const basics = { isInternal: false, causeKey: null };
const ref = <Id extends string>(id: string) => ({ before: id as Id, after: id as Id });
const seat = (id: string) => ({ session: ref<SessionId>(id), participation: ref<never>(`${id}-seat`) });

const retitled: Change = {
  ...basics,
  key: 'title',
  type: 'event-reworded',
  field: 'title',
  before: { en: 'Prevention' },
  after: { en: 'Partnership' },
};
const mamAdded: Change = {
  ...basics,
  key: 'mam',
  type: 'person-added',
  person: { before: null, after: 'mam' as PersonId },
  seat: seat('panel-1'),
};
const malkiRespelled: Change = {
  ...basics,
  key: 'malki',
  type: 'respelled',
  person: ref<PersonId>('malki'),
  seats: [seat('panel-2')],
  before: 'Al-Maliki',
  after: 'Al-Malki',
};
const renumbered: Change = {
  ...basics,
  key: 'number',
  causeKey: 'title',
  type: 'session-renumbered',
  session: ref<SessionId>('panel-2'),
  before: 'Panel I',
  after: 'Panel II',
};
const noted: Change = {
  ...basics,
  key: 'note',
  isInternal: true,
  type: 'session-note',
  session: ref<SessionId>('panel-1'),
  before: '',
  after: 'Ask the caterers',
};
const roomChanged: Change = { ...basics, key: 'room', type: 'default-room', before: null, after: null };

const comparison: Comparison = {
  before: content,
  after: content,
  changes: [retitled, roomChanged, mamAdded, noted, malkiRespelled, renumbered],
  groups: [],
  edits: [],
};

const everything = () => true;

/** Heading, keys of its entries, keys of what follows from them. */
function outline(grouping: Grouping, shown: (change: Change) => boolean = everything) {
  return sectionsOf(comparison, grouping, shown).map(({ key, entries, consequences }) => [
    key,
    entries.map((entry) => (entry.type === 'change' ? entry.change.key : entry.group.key)),
    consequences.map((change) => change.key),
  ]);
}

describe('the list of changes', () => {
  it('grouped by session says first what stands over the whole event', () => {
    expect(outline('session')).toEqual([
      ['event', ['title', 'room'], []],
      ['session.panel-1', ['mam', 'note'], []],
      ['session.panel-2', ['malki'], ['number']],
    ]);
  });

  it('grouped by kind puts what is internal last', () => {
    expect(outline('kind')).toEqual([
      ['topic.sessions', ['number'], []],
      ['topic.schedule', ['room'], []],
      ['topic.people', ['mam', 'malki'], []],
      ['topic.wording', ['title'], []],
      ['topic.internal', ['note'], []],
    ]);
  });

  it('says several changes that are one thing in one entry, and the last one left of them by itself', () => {
    const group = { type: 'swap', key: 'swap', changeKeys: ['mam', 'malki'] } as const;
    const swapped = { ...comparison, groups: [group] };
    const entries = sectionsOf(swapped, 'kind', everything).flatMap((section) => section.entries);
    expect(entries).toContainEqual({ type: 'group', group, changes: [mamAdded, malkiRespelled] });
    const left = sectionsOf(swapped, 'kind', (change) => change !== mamAdded).flatMap(
      (section) => section.entries,
    );
    expect(left).toContainEqual({ type: 'change', change: malkiRespelled });
  });
});

describe('a filter', () => {
  const shownBy = (filter: Partial<typeof NO_FILTER>) =>
    comparison.changes.filter((change) => isShown({ ...NO_FILTER, ...filter }, change)).map(({ key }) => key);

  it('leaves only people, or nothing internal, or no mere change of room', () => {
    expect(shownBy({ isPeopleOnly: true })).toEqual(['mam', 'malki']);
    expect(shownBy({ isWithoutInternal: true })).not.toContain('note');
    expect(shownBy({ isWithoutRooms: true })).toEqual(['title', 'mam', 'note', 'malki', 'number']);
  });

  it('leaves what concerns one person, and counts everybody concerned', () => {
    expect(shownBy({ personId: 'malki' as PersonId })).toEqual(['malki']);
    expect([...peopleConcerned(comparison)]).toEqual([
      ['mam', 1],
      ['malki', 1],
    ]);
  });
});
