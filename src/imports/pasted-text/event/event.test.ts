import { describe, expect, it } from 'vitest';
import { readProgrammeText } from '../readProgramme.ts';
import { languageOf } from './languageOf.ts';
import { stageOf } from './stageOf.ts';
import { timeZoneOf } from './timeZoneOf.ts';

describe('the language of a text', () => {
  it.each([
    ['The opening of the session and the remarks of the Chair', 'en'],
    ['Ouverture de la séance par le président et les intervenants', 'fr'],
    ['Apertura de la sesión y palabras del presidente con los ponentes', 'es'],
    ['Открытие заседания', 'ru'],
    ['开幕式', 'zh'],
    ['الجلسة الافتتاحية', 'ar'],
  ] as const)('of “%s” is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('the stage of a programme', () => {
  it.each([
    ['Provisional Programme', 'provisional'],
    ['TENTATIVE PROGRAMME', 'tentative'],
    ["Projet d'ordre du jour", 'draft'],
    ['ПРОЕКТ', 'draft'],
    ['会议议程（草案）', 'draft'],
    ['جدول الأعمال المؤقت', 'provisional'],
    ['PROGRAMME', null],
    ['Final remarks by the President of the General Assembly of the United Nations', null],
  ])('in “%s” is %s', (text, stage) => {
    expect(stageOf(text, true)).toBe(stage);
  });
});

it('stands beside the date of the paper as well', () => {
  const text =
    'Meeting: Steering Committee\n26 September 2024\nPROVISIONAL PROGRAMME (as of 20 September)\n10:00 Opening\n11:00 Closing';
  const { stage, title, days } = readProgrammeText(text, { language: null, today: null, answers: {} });
  expect([stage?.value, title?.value, days.map(({ date }) => date?.value)]).toEqual([
    'provisional',
    'Steering Committee',
    ['2024-09-26'],
  ]);
});

describe('the time zone of a text', () => {
  it('is that of its mark or its place, never of a city in a sentence', () => {
    const zoneOf = (line: string): string | null => timeZoneOf([line])?.value ?? null;
    expect(zoneOf('10:00 (CET)')).toBe('Europe/Paris');
    expect(zoneOf('All hours are New York time')).toBe('America/New_York');
    expect(zoneOf('0720-0830GMT Opening')).toBe('Etc/UTC');
    expect(zoneOf('10:00 GMT+3')).toBe('Etc/GMT-3');
    expect(zoneOf('Le siège est à New York depuis 1952')).toBe(null);
  });
});

it('a message is of the day it was sent, and its subject names the day of the meeting', () => {
  const { documentDate, days } = readProgrammeText(
    [
      'From: Protocol Office',
      'Sent: Monday, 2 June 2025 17:42',
      'To: All participants',
      'Subject: Programme – Visit of the delegation of Norway, 5 June',
      '',
      'Dear colleagues,',
      '',
      'Please find below the programme:',
      '',
      '1000-1130 Bilateral talks',
      '1200-1330 Working lunch; received by Capt. Omar Stone, Director',
    ].join('\n'),
    { language: null, today: '2026-01-01', answers: {} },
  );
  expect(documentDate?.value).toBe('2025-06-02');
  expect(days.map(({ date }) => date?.value)).toEqual(['2025-06-05']);
  expect(days[0]?.sessions.map(({ title }) => title.value)).toEqual(['Bilateral talks', 'Working lunch']);
});

it('the subject of a message is the title, also where it ends with the day, and no label of that day', () => {
  const { title, documentDate, days } = readProgrammeText(
    [
      'Sent: Monday, March 3, 2025 9:12 AM',
      'Subject: FW: Run of show - Women in Diplomacy, 8 March',
      '',
      'Dear all,',
      'please find below the latest run of show.',
      '',
      '6:00 pm   Doors open',
      '6:45 pm   Fireside chat',
      '7:30 pm   Dinner',
    ].join('\n'),
    { language: null, today: '2026-01-01', answers: {} },
  );
  expect(title?.value).toBe('Women in Diplomacy');
  expect(documentDate?.value).toBe('2025-03-03');
  expect(days.map(({ date, label }) => [date?.value, label])).toEqual([['2025-03-08', '']]);
});

describe('the place of a meeting', () => {
  const venueOf = (text: string) =>
    readProgrammeText(text, { language: null, today: null, answers: {} }).venue?.value ?? null;

  it('is what its label says, also where the day stands ahead of it on the line', () => {
    expect(
      venueOf(
        'DAY 1 – 20 JUNE 2011 – PLENARY SESSIONS Venue: River City Conference Center\n\n8:00 - 9:00 Registration',
      ),
    ).toBe('River City Conference Center');
  });

  it('is said in a sentence above the programme', () => {
    expect(
      venueOf(
        'The jury announces a special event on water. It is to be held at the Economic and Social Council Chamber, New York.\n\n10:00–11:00 Opening\n11:00–12:00 Debate',
      ),
    ).toBe('Economic and Social Council Chamber, New York');
    expect(
      venueOf('La jornada tendrá lugar en el Paraninfo de la Universidad.\n\n16:00 Bienvenida\n17:00 Debate'),
    ).toBe('Paraninfo');
  });

  it('may be a house behind the dates', () => {
    expect(
      venueOf(
        'Séminaire sur l’eau\nOuagadougou, du 4 au 6 mars 2025 – Hôtel du Lac\n\n08h00-08h30 Accueil\n08h30-09h00 Ouverture',
      ),
    ).toBe('Hôtel du Lac');
  });

  it('may be a long line behind its label', () => {
    const place = `Headquarters of the System, Simón Bolívar Conference Room, ${'Avenida Francisco de Miranda, '.repeat(5)}Caracas`;
    expect(venueOf(`Venue: ${place}\n\n10:00–11:00 Opening\n11:00–12:00 Debate`)).toBe(place);
  });
});

describe('the heading of a programme', () => {
  it('gives title, place, stage and day of the meeting, and the date of the letter', () => {
    const text = [
      '13 September 2017',
      '',
      'Excellency,',
      '',
      'I have the honour to enclose a programme.',
      '',
      'Please accept, Excellency, the assurances of my highest consideration.',
      '',
      'Provisional Programme',
      '',
      'High-level Meeting on Water',
      'Conference Room 4, United Nations Headquarters',
      '27 September 2017',
      '',
      '10:00–11:00 Opening',
      '11:00–13:00 Panel 1: Wells',
    ].join('\n');
    const reading = readProgrammeText(text, { language: null, today: null, answers: {} });
    expect({
      title: reading.title?.value,
      venue: reading.venue?.value,
      stage: reading.stage?.value,
      documentDate: reading.documentDate?.value,
      days: reading.days.map(({ date }) => date?.value),
    }).toEqual({
      title: 'High-level Meeting on Water',
      venue: 'Conference Room 4, United Nations Headquarters',
      stage: 'provisional',
      documentDate: '2017-09-13',
      days: ['2017-09-27'],
    });
  });
});
