import { describe, expect, it } from 'vitest';
import { readProgrammeText } from '../readProgramme.ts';

const ROWS = ['', '3 June 2024', '10:00–11:00 Panel 1: Trade', '11:00–13:00 Panel 2: Health'];

const eventOf = (...lines: readonly string[]) => {
  const { title, stage, venue, documentDate } = readProgrammeText([...lines, ...ROWS].join('\n'), {
    language: null,
    today: '2026-01-01',
    answers: {},
  });
  return { title, stage: stage?.value, venue: venue?.value, documentDate: documentDate?.value };
};

const titleOf = (...lines: readonly string[]): string | null => eventOf(...lines).title?.value ?? null;

it('is not the body of the United Nations above it, nor the words for its programme below', () => {
  expect(titleOf('联合国贸易和发展会议', '数字经济高级别研讨会')).toBe('数字经济高级别研讨会');
  expect(titleOf("Assemblée générale de l'Association des maires", 'Programme prévisionnel')).toBe(
    "Assemblée générale de l'Association des maires",
  );
});

describe('the title of the event', () => {
  it.each([
    ['Draft Programme of Work - Meeting of the River Ministers', 'Meeting of the River Ministers'],
    ['Tentative Programme for the Fourth Session of the Committee', 'Fourth Session of the Committee'],
    ['Symposium of River Authorities - Provisional Program', 'Symposium of River Authorities'],
    ["Programme de la journée d'étude « L'eau en partage »", "Journée d'étude « L'eau en partage »"],
    ['Programa del Seminario Internacional sobre Ríos', 'Seminario Internacional sobre Ríos'],
    ['第三届河流保护论坛议程', '第三届河流保护论坛'],
    ['关于召开2024年河流保护研讨会的通知', '2024年河流保护研讨会'],
    ['برنامج الملتقى العربي الثالث للأنهار', 'الملتقى العربي الثالث للأنهار'],
    ['Regional Workshop on Rivers | ||||', 'Regional Workshop on Rivers'],
    ['/ River Council Panel discussion', 'River Council Panel discussion'],
    ['Forum des rivières : Tout le programme du 19 au 20 décembre', 'Forum des rivières'],
    ['RIVERS 2018 Biennial Conference programme', 'RIVERS 2018 Biennial Conference'],
    ['Le programme complet de la visite d’État au Bénin', 'Visite d’État au Bénin'],
    ['Subject: FW: Annual meeting of river commissions', 'Annual meeting of river commissions'],
    ['The Mission of Norway invites you to the seminar on rivers', 'Seminar on rivers'],
    ['Программа совещания руководителей служб', 'Программа совещания руководителей служб'],
  ])('of “%s” is “%s”', (line, title) => {
    expect(titleOf(line)).toBe(title);
  });

  it.each([
    'All times are in CEST',
    '> The schedule is subject to change. All participants will be notified.',
    'Lieu : Conférence des rivières, Lyon',
    'From: Conference Unit',
    'Conference lunch 13:00–14:00',
    'Coffee break',
    '会议地点：河流会议厅',
    'Arabic - Chinese - English - French - Russian - Spanish',
    'Время Мероприятие Место',
    'Dates Time Events',
    'Lille (France)',
    'Время Мероприятие Локация',
    'Conference agenda',
    'Click on the graphic to download the Conference programme.',
    'Cérémonie officielle d’ouverture du Forum des rivières',
    'OEA/Ser.G CAJP/GT/TM-15/04 Permanent council meeting',
    'جدول أعمال المؤتمر',
    '会议议程',
    'Daewoo Hotel, Hanoi, Viet Nam',
    '苏州河流国际会议中心二楼大厅',
  ])('is never “%s”', (line) => {
    expect(titleOf(line)).toBe(null);
  });

  it('goes on behind a line that was broken, behind a colon, and behind the kind of meeting', () => {
    expect(
      titleOf(
        'High-level panel discussion on the tenth anniversary of the International',
        'Compact on Rivers: universality and interdependence',
      ),
    ).toBe(
      'High-level panel discussion on the tenth anniversary of the International Compact on Rivers: universality and interdependence',
    );
    expect(titleOf('UNGA79 HIGH-LEVEL SIDE EVENT', '', 'Beyond the Flood:', 'Women Leading on Water')).toBe(
      'UNGA79 HIGH-LEVEL SIDE EVENT: Beyond the Flood: Women Leading on Water',
    );
  });

  it('is the heading, where the line below it says what kind of meeting it is', () => {
    expect(
      titleOf('# River Histories: Maps and Memory', '', 'A two-day workshop at the University of Leiden'),
    ).toBe('River Histories: Maps and Memory');
  });

  it('is that of the meeting, not of the session of the body it is held in', () => {
    expect(titleOf('31st session of the River Council', '', 'Panel discussion on floods')).toBe(
      'Panel discussion on floods',
    );
  });

  it('may stand in quotes where the meeting is announced, and is likely then', () => {
    const announced =
      'The President of the Council is convening an informal briefing on “Getting to know our rivers”, which will be held in June and is open to all members of the Council.';
    expect(eventOf(announced).title).toEqual({
      value: 'Getting to know our rivers',
      lines: [1],
      certainty: 'likely',
    });
  });

  it('of a document without a programme stands behind its letter', () => {
    const letter = [
      'THE PRESIDENT',
      'OF THE',
      'RIVER ASSEMBLY',
      '',
      '8 May 2009',
      '',
      'Excellency,',
      '',
      'I have the honour of submitting a description of the format of our dialogue, to be held in the Council Chamber.',
      '',
      'Please accept, Excellency, the assurances of my highest consideration.',
      '',
      '## The Thematic Dialogue on Rivers',
      '',
      'The dialogue will build on the progress that was achieved over the past years by all of the States.',
    ];
    const { title, documentDate } = readProgrammeText(letter.join('\n'), {
      language: null,
      today: '2026-01-01',
      answers: {},
    });
    expect([title?.value, documentDate?.value]).toEqual(['The Thematic Dialogue on Rivers', '2009-05-08']);
  });
});

it('a place below its heading is the place', () => {
  expect(eventOf('关于召开河流保护研讨会的通知', '二、会议地点', '河流国际会议中心二楼大厅').venue).toBe(
    '河流国际会议中心二楼大厅',
  );
});

it('a stage behind the title is a stage', () => {
  expect(eventOf('Symposium of River Authorities - Provisional Program').stage).toBe('provisional');
});

it('a revision has a date, and hours are no part of the place', () => {
  expect(eventOf('Annual River Conference', '29 May 2024 Rev. 1').documentDate).toBe('2024-05-29');
  expect(
    eventOf('Annual River Conference', '3 June 2024, 9 a.m. to 6 p.m., Room XX, Palais des Fleuves').venue,
  ).toBe('Room XX, Palais des Fleuves');
});

it('is no sentence that says where the event takes place', () => {
  expect(
    titleOf('Concept note', 'The seminar will take place on 4 May 2024 from 9:00 to 13:00 at the Ministry.'),
  ).toBe(null);
});
