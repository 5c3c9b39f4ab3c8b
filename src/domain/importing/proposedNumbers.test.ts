import { expect, it } from 'vitest';
import type { ProposedSession } from './proposal.ts';
import { proposedNumbers } from './proposedNumbers.ts';

const session = (key: string, kind: string, number: string): ProposedSession => ({
  key,
  sourceId: '',
  kind,
  number,
  title: key,
  subtitle: '',
  sittings: [],
  people: [],
  themesLeadIn: '',
  themes: [],
  questions: [],
  subItems: [],
  access: 'unstated',
  isToBeConfirmed: false,
  note: '',
});

it('numbers that count from one in one pattern become the numbering of the event', () => {
  const panels = ['Panel Discussion I', 'Panel Discussion II', 'Panel Discussion III'];
  expect(
    proposedNumbers(
      panels.map((number, index) => session(`s${index}`, 'panel', number)),
      'en',
    ),
  ).toEqual({
    numberingByKind: { panel: { pattern: { en: 'Panel Discussion {n}' }, numerals: 'roman' } },
    asWritten: new Map(),
  });
});

it('numbers that skip, start later, change their words or are missing somewhere stand as written', () => {
  for (const written of [
    ['Panel 1', 'Panel 3'],
    ['Panel 2', 'Panel 3'],
    ['Panel 1', 'Session 2'],
    ['Panel I', 'Panel 2'],
    ['Panel 1', ''],
    ['Panel A', 'Panel B'],
  ]) {
    const sessions = written.map((number, index) => session(`s${index}`, 'panel', number));
    expect(proposedNumbers(sessions, 'en')).toEqual({
      numberingByKind: {},
      asWritten: new Map(
        written.flatMap((number, index) => (number === '' ? [] : [[`s${index}`, number] as const])),
      ),
    });
  }
});
