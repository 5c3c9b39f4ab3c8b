import { expect, it } from 'vitest';
import { readProgrammeText } from '../readProgramme.ts';

const rows = (lines: readonly string[]) =>
  readProgrammeText(lines.join('\n'), { language: null, today: '2026-01-01', answers: {} }).days.flatMap(
    (day) =>
      day.sessions.map(({ number, title, sittings: [first] }) =>
        [first?.start.value, first?.end?.value, number, title.value]
          .filter((one) => one !== '' && one !== undefined)
          .join(' '),
      ),
  );

it('hours in brackets may stand between the number and the title, or within a title', () => {
  expect(
    rows([
      '3 June 2025',
      'Session 1 (9.00-10.30am): Setting the scene',
      'Session 2 (11am-12.30pm) – Country experiences',
      'Lunch (12:30-13:30) hosted by the Government of Chad',
    ]),
  ).toEqual([
    '540 630 Session 1 Setting the scene',
    '660 750 Session 2 Country experiences',
    '750 810 Lunch hosted by the Government of Chad',
  ]);
});

it('a bare hour ends a range where a title follows, and counts where it does not', () => {
  expect(rows(['3 June 2025', '1.30 pm Groups', '3.15 - 5 Report back', '5 pm – 3 short films'])).toEqual([
    '810 915 Groups',
    '915 1020 Report back',
    '1020 3 short films',
  ]);
});

it('a bullet or a number with a tab behind it begins an item, and no column', () => {
  const [day] = readProgrammeText(
    [
      '3 June 2025 (all times in EAT)',
      '9:00–10:00\tOpening',
      '•\tMr. Marc Stone, Director',
      '•\tMs. Anna Bell, Minister',
      '10:00–11:00\tDebate',
    ].join('\n'),
    { language: null, today: '2026-01-01', answers: {} },
  ).days;
  expect(day?.label).toBe('');
  expect(
    day?.sessions.map(({ subtitle, remarks, people }) => [subtitle, remarks.length, people.length]),
  ).toEqual([
    ['', 0, 2],
    ['', 0, 0],
  ]);
});

it('hours behind a title may say whose clock they are on, and a date with hours begins a row however long', () => {
  expect(
    rows([
      'Opening Plenary – 9:00am - 10:30am (New York)',
      'May 22, 2020 (Friday) 13:00-17:00 Participant onsite registration and collection of the conference material',
      'May 22, 2020 (Friday) 17:00-18:30 Visit',
    ]),
  ).toEqual([
    '540 630 Opening Plenary',
    '780 1020 Participant onsite registration and collection of the conference material',
    '1020 1110 Visit',
  ]);
});

it('a half of the day that ran together with the title is parted from it', () => {
  expect(
    rows([
      '3 June 2025',
      '7.30 AMDEPART HOTEL',
      '9.00 AMSESSION 1 – OPENING',
      '10.15 AMBASSADOR’S SPEECH',
      '2.00 PMLUNCH',
    ]),
  ).toEqual([
    '450 540 DEPART HOTEL',
    '540 615 SESSION 1 OPENING',
    '615 840 AMBASSADOR’S SPEECH',
    '840 LUNCH',
  ]);
});

it('hours over a title are those of a row where the next begin in the other half of the day', () => {
  expect(
    rows(['4 April 2017', '1:15-2:30 PM', 'Ageing', '1:15-2:45 PM', 'Rivers', '3:00-6:00 PM', 'Bodies']),
  ).toEqual(['795 870 Ageing', '795 885 Rivers', '900 1080 Bodies']);
});

it('when a page was written is no row', () => {
  expect(
    rows([
      '→ À LIRE AUSSI : 10:00, l’heure du fleuve',
      'Actualisé le 16 février 2023 à 06:25',
      'Le 18/12/19 à 21:00',
      'modifié 18/12/19 à 21:00',
      'Jeudi 19 décembre 2019',
      '8h-8h30 Accueil',
    ]),
  ).toEqual(['480 510 Accueil']);
});
