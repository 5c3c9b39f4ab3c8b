import { describe, expect, it } from 'vitest';
import { inShortOf, read } from './readForTests.ts';

describe('where the title stands', () => {
  it('reads hours and title on one line, under the day', () => {
    expect(inShortOf('Monday, 3 June 2024\n10:00–11:00 Opening\n11:00–13:00 Panel 1: Trade')).toEqual([
      '2024-06-03',
      '10:00–11:00 | Opening',
      '11:00–13:00 | Panel 1 | Trade',
    ]);
  });

  it('reads hours alone on their line, with the title below', () => {
    expect(
      inShortOf(
        '3 June 2024\n\n10:00–11:00\n\nOpening remarks:\nMs. A. Jones, Director\n\n11:00–13:00\n\nPanel 1:\nTrade',
      ),
    ).toEqual(['2024-06-03', '10:00–11:00 | Opening remarks', '11:00–13:00 | Panel 1 | Trade']);
  });

  it('reads a title above its hours, where all rows are set so', () => {
    expect(
      inShortOf(
        '3 June 2024\n\nOpening of the meeting\n10:00–11:00\nMs. A. Jones, Director\n\nTrade and health\n11:00–13:00\nMr. B. Okoro, Minister',
      ),
    ).toEqual(['2024-06-03', '10:00–11:00 | Opening of the meeting', '11:00–13:00 | Trade and health']);
  });

  it('reads the two ends of a sitting on lines of their own, as a narrow column is copied', () => {
    const wanted = ['2024-06-03', '10:00–11:00 | Opening', '11:00–13:00 | Panel on trade'];
    const between = ['\n', '\n–\n', ' –\n', '\n- ', ' to\n'];
    expect(
      between.map((mark) =>
        inShortOf(`3 June 2024\n\n10:00${mark}11:00\nOpening\n\n11:00${mark}13:00\nPanel on trade`),
      ),
    ).toEqual(between.map(() => wanted));
    expect(inShortOf('3 June 2024\n10 a.m. and\n3 p.m.\nGeneral debate')).toEqual([
      '2024-06-03',
      '10:00– & 15:00– | General debate',
    ]);
  });

  it('takes what stands alone in brackets behind the hours for no title', () => {
    expect(inShortOf('3 June 2024\n09:00–12:00 (Plenary)\nBudget matters\n12:00–13:00 Lunch')).toEqual([
      '2024-06-03',
      '09:00–12:00 | Budget matters',
      '12:00–13:00 | Lunch',
    ]);
  });

  it('makes a lettered part without an hour a row of its own, and leaves its people to it', () => {
    const text =
      '3 June 2024\n09:00–10:00 Review of progress\n\nA. Opening of the Committee (Main Hall)\n\na) Recital\nb) Address by Dr Ana Ruiz, Minister\n\n20:30 Dinner';
    expect(inShortOf(text)).toEqual([
      '2024-06-03',
      '09:00–10:00 | Review of progress',
      'Opening of the Committee',
      '20:30– | Dinner',
    ]);
    expect(read(text).days[0]?.sessions.map(({ people }) => people.length)).toEqual([0, 1, 0]);
  });

  it('drops no column of a table of days, also where its day has neither a number nor a date', () => {
    const table = [
      '| Time | Day Zero | Day One | Day Two |',
      '|---|---|---|---|',
      '| 9:00–10:00 | Arrival | Opening | Tools |',
      '| 10:00–11:00 | Setting up | Talks | Closing |',
    ];
    expect(inShortOf(table.join('\n'))).toEqual([
      'no date',
      '09:00–10:00 | Arrival',
      '10:00–11:00 | Setting up',
      'no date',
      '09:00–10:00 | Opening',
      '10:00–11:00 | Talks',
      'no date',
      '09:00–10:00 | Tools',
      '10:00–11:00 | Closing',
    ]);
  });

  it('takes the room off the title', () => {
    expect(inShortOf('3 June 2024\n10:00–11:00 Opening (Conference Room 4)\n13:00–15:00 Lunch')).toEqual([
      '2024-06-03',
      '10:00–11:00 @ Conference Room 4 | Opening',
      '13:00–15:00 | Lunch',
    ]);
  });

  it('takes the room from behind the hours, with its house, where the title stands below', () => {
    expect(
      inShortOf(
        '3 juin 2024\n\n14h15 à 15h45 – AMPHI 2, UNIVERSITÉ\nOuverture\n\n16h à 17h – Salle 3\nBilan',
      ),
    ).toEqual([
      '2024-06-03',
      '14:15–15:45 @ AMPHI 2, UNIVERSITÉ | Ouverture',
      '16:00–17:00 @ Salle 3 | Bilan',
    ]);
  });

  it('parts long hours from the next column, which only one space is left before', () => {
    const table =
      '9:00-9:15   Welcome remarks            Dr. Sarah Klee, Dean\n10:00-11:30 Roundtable 1               Chair: Amb. L. Ferrer\n                                       Speakers:\n                                       - Dr. Kofi Mensa, ECOWAS\n11:30-13:00 Lunch';
    expect(inShortOf(`3 June 2024\n${table}`)).toEqual([
      '2024-06-03',
      '09:00–09:15 | Welcome remarks',
      '10:00–11:30 | Roundtable 1',
      '11:30–13:00 | Lunch',
    ]);
    expect(read(table).days[0]?.sessions[1]?.people.map(({ familyName }) => familyName)).toEqual([
      'Ferrer',
      'Mensa',
    ]);
  });

  it('takes the room behind leader dots, and behind hours in brackets, for no title', () => {
    expect(
      inShortOf(
        '3 June 2024\n08:30-09:00 Coffee\n1015 Panel one ........ Room 4\n11:00 ........... Closing\nReception (6.15 p.m.) Delegates’ Lounge',
      ),
    ).toEqual([
      '2024-06-03',
      '08:30–09:00 | Coffee',
      '10:15–11:00 @ Room 4 | Panel one',
      '11:00– | Closing',
      '18:15– @ Delegates’ Lounge | Reception',
    ]);
  });

  it('gives a row that only names the half of its day the title of the line below', () => {
    expect(
      inShortOf(
        '3 June 2024\nMorning (10 a.m.–1 p.m.)\nItem 1. Opening of the session\nItem 2. Adoption of the agenda\nAfternoon (3–6 p.m.)\nInformal consultations (closed)',
      ),
    ).toEqual([
      '2024-06-03',
      '10:00–13:00 | Item 1 | Opening of the session',
      '15:00–18:00 | Informal consultations',
    ]);
  });

  it('keeps a word for the end as the title of a row that has no other', () => {
    expect(
      inShortOf(
        '10 November 2025\n11:00 – Cities\n12:30 Cierre\n11 November 2025\n11:00 – Rivers\n12:30 – End\n12 November 2025\n18:00 – late\nDinner',
      ),
    ).toEqual([
      '2025-11-10',
      '11:00–12:30 | Cities',
      '12:30– | Cierre',
      '2025-11-11',
      '11:00–12:30 | Rivers',
      '12:30– | End',
      '2025-11-12',
      '18:00– | Dinner',
    ]);
  });

  it('takes the room in brackets behind a number off it', () => {
    expect(
      inShortOf('3 June 2024\n14:00–16:00 Workshops\nWorkshop 1 (Room 4): Data\nWorkshop 2 (Room 5): Skills'),
    ).toEqual([
      '2024-06-03',
      '14:00–16:00 | Workshops',
      '14:00–16:00 @ Room 4 | Workshop 1 | Data',
      '14:00–16:00 @ Room 5 | Workshop 2 | Skills',
    ]);
  });

  it('keeps a row that has no number beside rows that have one', () => {
    const table = [
      'Item  Time   Topic                   Presenter',
      '1.    14:00  Adoption of the agenda  Chair',
      '2.    14:10  Progress report         J. Okello (UNDP)',
      '      15:20  Coffee break',
      '3.    15:35  Work plan               J. Okello (UNDP)',
    ];
    expect(inShortOf(['Date & time: 3 June 2024', ...table].join('\n'))).toEqual([
      '2024-06-03',
      '14:00–14:10 | Adoption of the agenda',
      '14:10–15:20 | Progress report',
      '15:20–15:35 | Coffee break',
      '15:35– | Work plan',
    ]);
    expect(read(['Date & time: 3 June 2024', ...table].join('\n')).days[0]?.label).toBe('');
  });

  it('reads the cells of a page’s table that came each on a line, with strokes behind them', () => {
    expect(
      inShortOf(
        'Tuesday 28 November 2006 | ||\nTime |\nAgenda Item |\n08:30 - 10:00 |\nItem 1 |\nOpening ceremony |\n10:00 -10:30 |\nCoffee break | |\n10:30 -11:00 |\nItem 2 |\nProgress of the assessment, Rosa Weber (FAO) |',
      ),
    ).toEqual([
      '2006-11-28',
      '08:30–10:00 | Item 1 | Opening ceremony',
      '10:00–10:30 | Coffee break',
      '10:30–11:00 | Item 2 | Progress of the assessment',
    ]);
  });

  it('keeps the only row of a day that lasts beyond those of the next', () => {
    expect(
      inShortOf(
        'Sunday, 2 February 2003\n08:00 - 20:00\nRegistration\nMonday, 3 February 2003\n08:00 - 09:00\nRegistration\n09:00 - 10:00\nOpening',
      ),
    ).toEqual([
      '2003-02-02',
      '08:00–20:00 | Registration',
      '2003-02-03',
      '08:00–09:00 | Registration',
      '09:00–10:00 | Opening',
    ]);
  });

  it('takes a day with its hours for a day, also with a full stop, and “08.00 hours to” for a start', () => {
    expect(
      inShortOf(
        'Jueves 20 de febrero de 2025, de 9:30 a 14 h.\n9:30 Llegada\n10:00 Panel\n\nViernes 21 de febrero de 2025\n08.00 hours to\n10.00 hours - Registration',
      ),
    ).toEqual([
      '2025-02-20',
      '09:30–10:00 | Llegada',
      '10:00– | Panel',
      '2025-02-21',
      '08:00–10:00 | Registration',
    ]);
  });

  it('reads items of a list as titles of the hours below them', () => {
    expect(
      inShortOf(
        '17 Jan 2023\n\n  • Opening session\n\n    10:00 to 10:30\n    • Raúl García, Deputy Secretary\n    • Ana Morales, Chief of ILPES\n  • Panel 1: Planning\n\n    10:30 to 12:00\n    • Jane Smith, Minister of Planning\n  • Lunch\n\n    12:00 to 14:00\n',
      ),
    ).toEqual([
      '2023-01-17',
      '10:00–10:30 | Opening session',
      '10:30–12:00 | Panel 1 | Planning',
      '12:00–14:00 | Lunch',
    ]);
  });

  it('leaves hours with nothing beside them without a title and says so, where every line stands apart', () => {
    const text = [
      'Meeting of Experts',
      'Tuesday, 25 March 2014',
      '9.30 a.m. – 6.30 p.m.',
      'Committee of Experts (Congress Hall)',
      '9.30 -10 a.m.',
      'Item 1: Opening of the meeting',
      '10. 30 a. m. – 12 p.m.',
      'Item 2: Overview',
      '12 p.m.',
      '2.30 – 4. 30 p.m.',
      'Item 3: Assessment',
      '6.30 p.m.',
      'Wednesday, 26 March 2014',
      '9 – 10.45 a.m.',
      'Item 4: Discussion',
    ].join('\n\n');
    expect(inShortOf(text)).toEqual([
      '2014-03-25',
      '09:30–10:00 | Item 1 | Opening of the meeting',
      '10:30–12:00 | Item 2 | Overview',
      '12:00–14:30',
      '14:30–16:30 | Item 3 | Assessment',
      '18:30–',
      '2014-03-26',
      '09:00–10:45 | Item 4 | Discussion',
    ]);
    expect(read(text).remarks.filter(({ kind }) => kind === 'no-title')).toHaveLength(2);
  });

  it('makes lettered parts of concurrent sessions sessions beside each other, each with its people', () => {
    const text =
      '3 June 2024\n10:45 am-12:15 pm: Concurrent Session I\n   A. Security Studies (Room 101)\n      Chair: Erin Baines (Leeds)\n   B. Trade (Room 102)\n      Chair: Cynthia Weber\n12:15 pm: Lunch';
    expect(inShortOf(text)).toEqual([
      '2024-06-03',
      '10:45–12:15 | Concurrent Session I',
      '10:45–12:15 @ Room 101 | A. Security Studies',
      '10:45–12:15 @ Room 102 | B. Trade',
      '12:15– | Lunch',
    ]);
    expect(
      read(text).days[0]?.sessions.map(({ people }) => people.map(({ familyName }) => familyName)),
    ).toEqual([[], ['Baines'], ['Weber'], []]);
  });
});
