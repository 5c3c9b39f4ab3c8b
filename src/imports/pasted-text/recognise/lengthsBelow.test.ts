import { expect, it } from 'vitest';
import { readProgrammeText } from '../readProgramme.ts';

const OPTIONS = { language: null, today: '2031-01-01', answers: {} };

function rowsOf(text: string): readonly string[] {
  return readProgrammeText(text, OPTIONS).days.flatMap(({ sessions }) =>
    sessions.map(({ title, sittings }) => {
      const hours = sittings.map(({ start, end }) => `${start.value}-${end?.value ?? ''}`);
      return `${hours.join(' ')} ${title.value}`;
    }),
  );
}

it('a length below bare hours is how long the row is, and the title stands below it', () => {
  const text = [
    'الإثنين 5 أيار/مايو 2031',
    '',
    '6:00 م',
    '5 دقائق',
    'عرض الفيلم الوثائقي',
    '',
    '6:05 م',
    'ساعة واحدة',
    'كلمة العائلة',
    '',
    '7:05 م',
    '10 دقائق',
    'استراحة',
  ].join('\n');
  expect(rowsOf(text)).toEqual([
    '1080-1085 عرض الفيلم الوثائقي',
    '1085-1145 كلمة العائلة',
    '1145-1155 استراحة',
  ]);
});

it('a line that only begins with a length is a title', () => {
  const text =
    'Monday 5 May 2031\n\n9:00\n10 minutes of silence\n\n9:10\n(30 min)\nOpening\n\nLunch (12:00–13:30, Garden House)';
  expect(rowsOf(text)).toEqual(['540-550 10 minutes of silence', '550-580 Opening', '720-810 Lunch']);
});
