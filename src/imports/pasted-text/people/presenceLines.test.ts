import { expect, it } from 'vitest';
import { readProgrammeText } from '../readProgramme.ts';

function peopleOf(lines: readonly string[]): readonly (readonly string[])[] {
  const text = `2031-05-05\n\n10:00–11:00 Opening\n${lines.join('\n')}\n\n11:00–12:00 Closing`;
  const { days } = readProgrammeText(text, { language: null, today: '2031-01-01', answers: {} });
  return (days[0]?.sessions[0]?.people ?? []).map(({ familyName, function: post, capacity, mode }) => [
    familyName,
    post,
    capacity,
    mode,
  ]);
}

it('a line under somebody that says how or as what they speak is about them', () => {
  expect(
    peopleOf([
      'Ms. Ann Smith, Director of the Fund',
      'Video message',
      'Mr. Paul Weber, Minister of Water',
      'In his capacity as 2031 Chair of the Group',
    ]),
  ).toEqual([
    ['Smith', 'Director of the Fund', '', 'video-message'],
    ['Weber', 'Minister of Water', 'In his capacity as 2031 Chair of the Group', 'in-person'],
  ]);
});

it('"Video message of" before a name is no label over people, in any language', () => {
  expect(
    peopleOf([
      'Video message from Ms. Ann Smith, Director of the Fund',
      'Message vidéo de M. Paul Weber, Ministre de l’eau',
    ]),
  ).toEqual([
    ['Smith', 'Director of the Fund', '', 'video-message'],
    ['Weber', 'Ministre de l’eau', '', 'video-message'],
  ]);
});

it('a line under somebody that says who may come is not their post', () => {
  expect(
    peopleOf(['Ms. Ann Smith, Director of the Fund', 'Closed meeting: heads of delegation only']),
  ).toEqual([['Smith', 'Director of the Fund', '', 'in-person']]);
});

it('"Opening speech – Hon. …" is somebody of its own, and "Credit – Ms. …" a talk with who gives it', () => {
  expect(
    peopleOf([
      'Remarks - Mr. Rui Costa, Delegation of the Union',
      'Official Opening Speech - Hon. Ann Smith, Cabinet Secretary',
      'Credit guarantees – Ms. P. Weber (Bank)',
    ]),
  ).toEqual([
    ['Costa', 'Delegation of the Union', '', 'in-person'],
    ['Smith', 'Cabinet Secretary', '', 'in-person'],
    ['Weber', 'Bank', '', 'in-person'],
  ]);
});

it('"Interventions from the floor" under a name without a post is not theirs', () => {
  expect(peopleOf(['Mod. : Dr. Ann Smith', 'Ms. Rosa Weber', 'Interventions from the floor'])).toEqual([
    ['Smith', '', '', 'in-person'],
    ['Weber', '', '', 'in-person'],
  ]);
});

it('what is spoken about is nobody’s post, and a title before a post nobody’s name', () => {
  expect(
    peopleOf([
      'Keynote by Dr. Ann Smith (“Rivers and peace”)',
      'Progress of the assessment, Rosa Weber (FAO)',
      'Formal opening – Hon. Minister of Lands',
    ]),
  ).toEqual([
    ['Smith', '', '', 'in-person'],
    ['Weber', 'FAO', '', 'in-person'],
  ]);
});

it('how long somebody speaks is no part of their post', () => {
  expect(peopleOf(['Ms. Rosa Weber, Consultant (20 min)'])).toEqual([
    ['Weber', 'Consultant', '', 'in-person'],
  ]);
});
