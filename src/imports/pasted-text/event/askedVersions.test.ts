import { expect, it } from 'vitest';
import type { ProgrammeReading } from '../../programme/reading.ts';
import { readProgrammeText } from '../readProgramme.ts';

const TWO = [
  'Excellencies,',
  'I have the honour to enclose the programme of the dialogue to be held on 3 June 2024 in New York.',
  'Please accept, Excellencies, the assurances of my highest consideration.',
  'TENTATIVE PROGRAMME',
  '3 June 2024',
  '10:00–11:00 Opening',
  '11:00–13:00 Panel 1: Rivers',
  'Excellencies,',
  'In reference to my letter I enclose the programme with all the speakers who have been confirmed so far.',
  'Please accept, Excellencies, the assurances of my highest consideration.',
  'PROVISIONAL PROGRAMME',
  '3 June 2024',
  '10:00–11:00 Opening',
  '11:00–13:00 Panel 1: Rivers and lakes',
  '15:00–16:00 Closing',
].join('\n');

const read = (answers: Readonly<Record<string, string>>): ProgrammeReading =>
  readProgrammeText(TWO, { language: null, today: '2026-01-01', answers });

const titlesOf = ({ days }: ProgrammeReading): readonly string[] =>
  days.flatMap(({ sessions }) => sessions.map(({ title }) => title.value));

it('of two programmes of the same days the fullest is taken, and which one is asked', () => {
  const reading = read({});
  expect(titlesOf(reading)).toEqual(['Opening', 'Rivers and lakes', 'Closing']);
  expect(reading.questions).toEqual([
    {
      key: 'which-programme:line-6',
      kind: 'which-programme',
      lines: [6, 13],
      about: '2',
      answers: [
        { id: 'line-13', value: 'PROVISIONAL PROGRAMME' },
        { id: 'line-6', value: 'TENTATIVE PROGRAMME' },
      ],
    },
  ]);
  expect(reading.remarks.filter(({ kind }) => kind === 'other-programme')).toEqual([
    { kind: 'other-programme', lines: [6], about: 'TENTATIVE PROGRAMME', sessionKey: null },
  ]);
});

it('the one that is asked for is read instead, with its stage', () => {
  const reading = read({ 'which-programme:line-6': 'line-6' });
  expect([titlesOf(reading), reading.stage?.value]).toEqual([['Opening', 'Rivers'], 'tentative']);
  expect(reading.remarks.filter(({ kind }) => kind === 'other-programme').map(({ about }) => about)).toEqual([
    'PROVISIONAL PROGRAMME',
  ]);
});
