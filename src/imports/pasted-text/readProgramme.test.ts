import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadSession } from '../programme/reading.ts';
import { inShortOf, read } from './readForTests.ts';

describe('who takes part', () => {
  it('chairs the talks below the heading of their session, not the talk above it', () => {
    const { days } = read(
      [
        '3 June 2024',
        '9h45 : Introduction : Les archives du fleuve',
        'Léa Morin, Université du Port',
        'Session I - Cartes et crues',
        'Président de séance : Paul Aubert, Institut des eaux',
        '10h15 : Mesurer les crues',
        'Anne Roche, Université du Port',
        '10h35 : Raconter les crues',
        'Jean Vidal, Université du Port',
        '11h00 : Pause-café',
      ].join('\n'),
    );
    const [first, second, third] = days[0]?.sessions ?? [];
    const names = (session: ReadSession | undefined) =>
      session?.people.map(({ role, familyName }) => `${role} ${familyName}`);
    expect([first, second, third].map((session) => session?.track)).toEqual([
      '',
      'Session I - Cartes et crues',
      'Session I - Cartes et crues',
    ]);
    expect(names(first)).toEqual(['speaker Morin']);
    expect(names(second)).toEqual(['speaker Roche', 'chair Aubert']);
    expect(names(third)).toEqual(['speaker Vidal']);
  });

  const peopleOf = (text: string): readonly (readonly string[])[] =>
    read(`3 June 2024\n${text}\n18:00 Closing`)
      .days.flatMap(({ sessions }) => sessions)
      .map(({ people }) =>
        people.map(
          ({ role, givenName, familyName, isFamilyNameFirst }) =>
            `${role}: ${isFamilyNameFirst ? `${familyName} ${givenName}` : `${givenName} ${familyName}`}`,
        ),
      )
      .slice(0, -1);

  it('stands under labels on lines of their own, without a colon', () => {
    expect(
      peopleOf(
        '10:00–11:00 Panel 1: Water\nModerator\nAna Torres, University of Lima\nPanellists\nJohn Smith, UNEP\nFatou Sarr, Ministry of Water',
      ),
    ).toEqual([['moderator: Ana Torres', 'panellist: John Smith', 'panellist: Fatou Sarr']]);
    expect(
      peopleOf('10:00–11:00 Склады\nМодератор\nИлья Рожков\nПроректор\nВыступающие\nВера Никифорова'),
    ).toEqual([['moderator: Илья Рожков', 'speaker: Вера Никифорова']]);
  });

  it('is read out of the line below the title', () => {
    expect(
      peopleOf(
        '10:00–11:00 Opening session\nWelcome by Ms. Rebeca Lopez, Minister and Mr. Paul Meyer, Mayor',
      ),
    ).toEqual([['speaker: Rebeca Lopez', 'speaker: Paul Meyer']]);
  });

  it('is nobody where a keynote speech only has its subject', () => {
    const [first] = read('3 June 2024\n10:00 Keynote speech: Trade after the algorithm\n11:00 Closing').days;
    expect(first?.sessions.map(({ title, people, subItems }) => [title.value, people, subItems])).toEqual([
      ['Keynote speech: Trade after the algorithm', [], []],
      ['Closing', [], []],
    ]);
  });

  it('is whoever stands in a list of people, and no group at work in a room', () => {
    expect(
      peopleOf(
        '10:00–11:00 Panel 1: Data\n- Sara Lindqvist, Spotify\n- H.E. Mr. Kwame Boateng, Permanent Representative of Ghana\n- Chen Yu, Alibaba Research',
      ),
    ).toEqual([['panellist: Sara Lindqvist', 'panellist: Kwame Boateng', 'panellist: Chen Yu']]);
    expect(
      peopleOf('10:00–11:00 Parallel sessions\nA. Small firms (Room XX)\nB. Customs (Room XXI)'),
    ).toEqual([[], [], []]);
  });

  it('stands behind the room', () => {
    const [day] = read(
      '6 juin 2024\n15 h 30 Atelier 1 : Archives – salle 101 – animation : Louise Bernard\n17 h Clôture',
    ).days;
    expect(day?.sessions[0]).toMatchObject({
      number: 'Atelier 1',
      title: { value: 'Archives' },
      sittings: [{ room: { value: 'salle 101' } }],
      people: [{ givenName: 'Louise', familyName: 'Bernard' }],
    });
  });

  it('stands before the title of a talk, with the house in brackets', () => {
    const [day] = read(
      '14 mars 2024\n10h15 Paul Lefèvre (CNRS), Les agences de bassin\n10h45 Discussion\n11h15 Clôture',
    ).days;
    expect(day?.sessions.map(({ title, people }) => [title.value, people.length])).toEqual([
      ['Les agences de bassin', 1],
      ['Discussion', 0],
      ['Clôture', 0],
    ]);
  });
});

describe('what is no row', () => {
  it('takes no session from a letter, a deadline, a telephone number or the head of a message', () => {
    const text = [
      'Sent: 3 October 2022 17:12',
      'Excellency,',
      'The meeting will be held from 10 a.m. to 1 p.m. in Conference Room 2.',
      'Please confirm by 14 June, 17:00.',
      'Contacts: +7 (4822) 33-10-15, office hours 9:00-17:00',
    ].join('\n');
    expect(read(text).days).toEqual([]);
  });

  it('leaves the hours of the whole meeting to its heading', () => {
    const text = '3 June 2024\nTime: 14:00–15:30\nAgenda\n14:00–14:30 Welcome\n14:30–15:30 Discussion';
    expect(inShortOf(text)).toEqual(['2024-06-03', '14:00–14:30 | Welcome', '14:30–15:30 | Discussion']);
  });
});

describe('sessions side by side', () => {
  it('gives each the hours above them', () => {
    const text = [
      '3 June 2024',
      '11:15 - 12:45 Parallel sessions A',
      '',
      'A1: Paper (Room 2.14)',
      'Chair: Ms. Ruth Okonkwo',
      '',
      'A2: Born digital (Room 2.15)',
      'Chair: Mr. Ivan Petrov',
      '12:45 Lunch',
    ].join('\n');
    expect(inShortOf(text).slice(0, 4)).toEqual([
      '2024-06-03',
      '11:15–12:45 | Parallel sessions A',
      '11:15–12:45 @ Room 2.14 | A1: Paper',
      '11:15–12:45 @ Room 2.15 | A2: Born digital',
    ]);
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '10:00–11:00 Opening',
      '3pm Closing remarks',
      'Monday, 3 June 2024',
      'Panel 2: Water',
      'Chair: Mr. A. Jones, Director',
      'Excellency,',
      'BACKGROUND',
      'Time\tSession\tRoom',
      '9:00\tWelcome\tRoom 3',
      '| 10:00 | Plenary |',
      '',
      '上午9:00-10:00 开幕式',
      'الساعة 10:00 الجلسة الافتتاحية',
    ),
    fc.string({ maxLength: 60 }),
  );
  const text = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

  it('gives the same reading twice, and throws at nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(read(source)).toEqual(read(source));
      }),
    );
  });

  it('leaves no line both unused and in a session, and none without a number of the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        const reading = read(source);
        const inSessions = reading.days.flatMap(({ sessions }) => sessions.flatMap(({ lines }) => lines));
        const every = [...inSessions, ...reading.unused];
        expect(reading.unused.filter((number) => inSessions.includes(number))).toEqual([]);
        expect(every.filter((number) => number < 1 || number > reading.source.length)).toEqual([]);
      }),
    );
  });

  it('gives each session a key of its own, whatever was answered', () => {
    fc.assert(
      fc.property(text, (source) => {
        const keys = read(source).days.flatMap(({ sessions }) => sessions.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('several papers in one document', () => {
  const file = join(import.meta.dirname, '../../../e2e/report/seeds/000.txt');
  it('takes one of three programmes of the same day', () => {
    const reading = read(readFileSync(file, 'utf8'));
    expect(reading.days.map(({ date, sessions }) => [date?.value, sessions.length])).toEqual([
      ['2012-04-03', 4],
    ]);
  });
});
