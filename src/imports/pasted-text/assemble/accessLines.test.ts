import { expect, it } from 'vitest';
import { readProgrammeText } from '../readProgramme.ts';

const ROWS = [
  ['en', 'Closed meeting', 'closed'],
  ['en', 'Open meeting · Webcast · Interpretation in English and French', 'open'],
  ['fr', 'Séance à huis clos', 'closed'],
  ['es', 'Sesión privada', 'closed'],
  ['ru', 'Закрытое заседание', 'closed'],
  ['zh', '非公开会议', 'closed'],
  ['ar', 'جلسة مغلقة', 'closed'],
] as const;

it.each(ROWS)(
  'a line under a title that says who may come marks its session (%s, %s)',
  (language, line, access) => {
    const text = `2031-05-05\n\n10:00–11:00 Panel on water\n${line}\n\n11:00–12:00 Panel on cities`;
    const { days } = readProgrammeText(text, { language, today: '2031-01-01', answers: {} });
    const [session] = days[0]?.sessions ?? [];
    expect([session?.title.value, session?.subtitle, session?.access]).toEqual([
      'Panel on water',
      '',
      access,
    ]);
  },
);
