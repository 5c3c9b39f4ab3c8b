import { expect, it } from 'vitest';
import { readProgrammeText } from '../readProgramme.ts';

const HEAD = '# Meeting on the Safety of Bridges\n\nDraft programme\n';

it('the head of a programme printed again over its second day is no part of the first', () => {
  const text = `${HEAD}
Monday 5 May 2031

10:00–11:00 Opening
15:00–18:00 Plenary meeting

${HEAD}
Tuesday 6 May 2031

10:00–13:00 Closing`;
  const { days } = readProgrammeText(text, { language: null, today: '2031-01-01', answers: {} });
  expect(
    days.map(({ date, sessions }) => [
      date?.value,
      ...sessions.map(({ title, subtitle, remarks }) => [title.value, subtitle, remarks.length]),
    ]),
  ).toEqual([
    ['2031-05-05', ['Opening', '', 0], ['Plenary meeting', '', 0]],
    ['2031-05-06', ['Closing', '', 0]],
  ]);
});
