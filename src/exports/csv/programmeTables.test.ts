import { describe, expect, it } from 'vitest';
import type { ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import { sampleSchedule } from '../schedule/sampleSchedule.ts';
import { csvText } from './csvText.ts';
import { programmeTable, speakersTable } from './programmeTables.ts';

const one: ScheduleFacts = sampleSchedule();

describe('the programme as a table', () => {
  it('has a row for every sitting, under headings in the language of the paper', () => {
    expect(programmeTable(one)).toBe(
      '\ufeffDate,Start,End,Room,Building,Session,Subtitle,Themes,People,To be confirmed\r\n' +
        '2012-04-03,10:00,11:00,Conference Room 2,"UN Headquarters, New York",Opening,,,"President: H.E. Mr. Nassir Al-Nasser, President of the General Assembly",\r\n' +
        '2012-04-03,23:00,2012-04-04 00:30,,,Panel I: Protecting the Victims,In two parts,"Law\nMoney","Chair: Chair (TBC)\nPanellist: Ms. Somaly Mam, Co-Founder & President",yes\r\n' +
        '2012-04-04,,,,,Closing,,,,\r\n',
    );
    expect(programmeTable({ ...one, language: 'fr' }).split('\r\n')[0]).toBe(
      '\ufeffDate,Début,Fin,Salle,Bâtiment,Séance,Sous-titre,Thèmes,Intervenants,À confirmer',
    );
  });

  it('has a row for every person of every sitting in the list of speakers', () => {
    expect(speakersTable(one)).toBe(
      '\ufeffDate,Start,End,Room,Session,Role,Name,Function,To be confirmed\r\n' +
        '2012-04-03,10:00,11:00,Conference Room 2,Opening,President,H.E. Mr. Nassir Al-Nasser,President of the General Assembly,\r\n' +
        '2012-04-03,23:00,2012-04-04 00:30,,Panel I: Protecting the Victims,Chair,Chair (TBC),,yes\r\n' +
        '2012-04-03,23:00,2012-04-04 00:30,,Panel I: Protecting the Victims,Panellist,Ms. Somaly Mam,Co-Founder & President,\r\n',
    );
  });
});

describe('a cell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\u200b=1',
    '\ttext',
  ])('that a spreadsheet would run begins with an apostrophe: %j', (text) => {
    const [, cell = ''] = /^\ufeff"?([^]*?)"?\r\n$/.exec(csvText([[text]])) ?? [];
    expect(cell.startsWith("'")).toBe(true);
  });

  it('is quoted where it must be, and holds whatever is typed', () => {
    expect(csvText([['a "b", c', 'two\r\nlines', 'half \ud800', 'plain', '3 – 5 p.m.']])).toBe(
      '\ufeff"a ""b"", c","two\nlines",half \ufffd,plain,3 – 5 p.m.\r\n',
    );
  });
});
