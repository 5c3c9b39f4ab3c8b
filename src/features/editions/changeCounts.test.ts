import { expect, test } from 'vitest';
import type { Change } from '#domain/editions/compare/change.ts';
import type { PersonChange } from '#domain/editions/compare/personChange.ts';
import type { SessionChange } from '#domain/editions/compare/sessionChange.ts';
import type { PaperId, PersonId } from '#domain/ids.ts';
import { sessionId } from '#domain/programme/sampleProgramme.ts';
import { changeCounts } from './changeCounts.ts';

const said = { isInternal: false, causeKey: null };

const reworded = (key: string, session: string): SessionChange => ({
  ...said,
  key,
  type: 'session-reworded',
  session: { before: sessionId(session), after: sessionId(session) },
  field: 'title',
  before: { en: 'One' },
  after: { en: 'Another' },
});

const seated = (type: 'person-added' | 'person-removed', id: string, session: string): PersonChange => ({
  ...said,
  key: `${type} ${id} ${session}`,
  type,
  person: { before: null, after: id as PersonId },
  seat: {
    session: { before: sessionId(session), after: sessionId(session) },
    participation: { before: null, after: null },
  },
});

const titled: Change = { ...said, key: 'site', type: 'website', before: '', after: 'un.org' };

const added: Change = {
  ...said,
  key: 'letter',
  type: 'paper-added',
  paper: { before: null, after: 'letter' as PaperId },
};

test('nothing is counted where nothing differs', () => {
  expect(changeCounts({ changes: [] })).toEqual({ sessions: 0, people: 0, papers: 0, others: 0 });
});

test('a session, a person and a paper count once, however much of them differs', () => {
  const changes = [
    reworded('a', 'panel1'),
    reworded('b', 'panel1'),
    reworded('c', 'panel2'),
    seated('person-added', 'ban', 'panel1'),
    seated('person-removed', 'ban', 'panel2'),
    titled,
    added,
  ];
  expect(changeCounts({ changes })).toEqual({ sessions: 2, people: 1, papers: 1, others: 1 });
});

test('what is internal, and what only follows from another change, does not count', () => {
  const changes = [
    { ...reworded('a', 'panel1'), isInternal: true },
    { ...reworded('b', 'panel2'), causeKey: 'moved' },
  ];
  expect(changeCounts({ changes })).toEqual({ sessions: 0, people: 0, papers: 0, others: 0 });
});
