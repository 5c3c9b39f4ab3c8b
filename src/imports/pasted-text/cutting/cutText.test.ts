import { describe, expect, it } from 'vitest';
import { cutAsText } from './cutAsText.ts';
import { cutText } from './cutText.ts';

const cut = (...lines: readonly string[]): readonly string[] => cutAsText(cutText(lines.join('\n')));

describe('tables parted by tabs', () => {
  it('continue over empty cells, blank lines and a page that repeats the headings', () => {
    const text = [
      'Time\tProgramme',
      '10.00\tOpening',
      '\tH.E. Ms. A, President',
      '',
      'Page 1 of 2',
      'Time\tProgramme',
      '11.00 – 12.00\tPanel 1',
      '',
      '\tModerator: Mr. B',
    ].join('\n');
    expect(cutAsText(cutText(text))).toEqual([
      '= hours "Time" | session "Programme"',
      '2: 10.00 | Opening',
      '3:  | H.E. Ms. A, President',
      '7: 11.00 – 12.00 | Panel 1',
      '9:  | Moderator: Mr. B',
    ]);
    expect(cutText(text).furniture).toEqual([1, 5, 6]);
  });

  it('keep what heads a part of the day as a row, first or later', () => {
    expect(
      cut('Time\tMorning Meeting', '10.00\tOpening', '11.00\tPanel', '\tAfternoon Meeting', '15.00\tClosing'),
    ).toEqual([
      '= hours "Time" | session',
      '1:  | Morning Meeting',
      '2: 10.00 | Opening',
      '3: 11.00 | Panel',
      '4:  | Afternoon Meeting',
      '5: 15.00 | Closing',
    ]);
  });

  it('take a day on a line of its own as a row over all columns', () => {
    expect(
      cut(
        'Время\tМероприятие\tМесто',
        '21 октября 2021 г. (четверг)',
        '9.00\tОткрытие\tхолл',
        '10.00\tДоклады\tзал',
      ),
    ).toEqual([
      '= hours "Время" | session "Мероприятие" | room "Место"',
      '2: 21 октября 2021 г. (четверг) ×3',
      '3: 9.00 | Открытие | холл',
      '4: 10.00 | Доклады | зал',
    ]);
  });

  it('put a cell of several lines together, with the cells behind it', () => {
    expect(
      cut(
        'Heure\tActivité\tLieu',
        '9h00\tOuverture :',
        'Mme A, ministre',
        'M. B, directeur\tSalle 1',
        '10h00\tPause\tHall',
      ),
    ).toEqual([
      '= hours "Heure" | session "Activité" | room "Lieu"',
      '2,3,4: 9h00 | Ouverture : / Mme A, ministre / M. B, directeur | Salle 1',
      '5: 10h00 | Pause | Hall',
    ]);
  });

  it('read a quoted cell that holds line breaks', () => {
    expect(cut('Time\tSession', '9:00\t"Opening', 'Mr. ""A""', 'Ms. B"', '10:00\tPanel')).toEqual([
      '= hours "Time" | session "Session"',
      '2,3,4: 9:00 | Opening / Mr. "A" / Ms. B',
      '5: 10:00 | Panel',
    ]);
  });

  it('name the columns by what they hold where no words stand over them, in whatever order they come', () => {
    expect(
      cut(
        'القاعة الكبرى\tالسيد ناصر العامري\tكلمة الافتتاح\t09:00 - 09:15',
        'القاعة 1\tالسيدة منى الزين\tالبيانات المفتوحة\t09:15 - 10:00',
      ),
    ).toEqual([
      '= room | people | session | hours',
      '1: القاعة الكبرى | السيد ناصر العامري | كلمة الافتتاح | 09:00 - 09:15',
      '2: القاعة 1 | السيدة منى الزين | البيانات المفتوحة | 09:15 - 10:00',
    ]);
  });

  it('are none where words and what they say stand side by side', () => {
    expect(cut('Venue:\tConference Room 4', 'Contact:\tMs. A')).toEqual([
      'Venue: Conference Room 4 «1»',
      'Contact: Ms. A «2»',
    ]);
  });
});

describe('markup inside plain text', () => {
  it('gives lines, items and their depth from scraps of HTML that nothing closes', () => {
    expect(
      cut(
        '<p>10-11 AM GA Hall</p>\t<p>Opening <b>Segment</b></p> <ul><li>Themes: <ul><li>One</li><li>Two</ul></li></ul><p><i>57<sup>th</sup> session</i>',
      ),
    ).toEqual([
      '= hours | session',
      '1: 10-11 AM GA Hall | Opening Segment / >{•} Themes: / >>{•} One / >>{•} Two / [emphasis] 57th session',
    ]);
  });

  it('parts items whose bullets stand in mid-line, at dashes only before people where they are people', () => {
    expect(
      cut(
        '10.00\t<ul style="list-style-type: none"> ▪ Ms. A, Dean, Law - University of B. ▪ Mr. C. <p>Moderator: Ms. D</p>',
        '11.00\t<ul> - Ms. E, Dean - Law School - Mr. F',
      ),
    ).toEqual([
      '= hours | session',
      '1: 10.00 | >{▪} Ms. A, Dean, Law - University of B. / >{▪} Mr. C. / Moderator: Ms. D',
      '2: 11.00 | >{-} Ms. E, Dean - Law School / >{-} Mr. F',
    ]);
  });

  it('takes Arabic letters of a list for bullets, but not those that are titles, and numbers right before Chinese', () => {
    expect(cut('ب. السلام الوطني', 'د. محمد علي', 'أ. سارة حسن', '1.省水利厅厅长 周立', '(2)总结')).toEqual([
      '>{ب.} السلام الوطني «1»',
      'د. محمد علي «2»',
      'أ. سارة حسن «3»',
      '>{1.} 省水利厅厅长 周立 «4»',
      '>{(2)} 总结 «5»',
    ]);
  });

  it('takes the marks of Markdown as looks and leaves the words', () => {
    expect(
      cut(
        '## **PROGRAMME**',
        '**Co-Chairs:** Ms. A',
        '*In her capacity as chair*',
        '- [The plan](https://un.org/plan) \\(draft\\)',
      ),
    ).toEqual([
      '[heading] PROGRAMME «1»',
      'Co-Chairs: Ms. A «2»',
      '[emphasis] In her capacity as chair «3»',
      '>{-} The plan (draft) «4»',
    ]);
  });

  it('makes odd characters plain and keeps figures, dashes and quotation marks as written', () => {
    expect(
      cut(
        'FOLLOW\u2010UP \u200fto\u00a0the “o\ufb03ce” –\u3000１０：００',
        '\u0660\u0669:\u0663\u0660 cafe\u0301 &amp; &eacute;t&eacute;',
      ),
    ).toEqual(['FOLLOW-UP to the “office” – １０：００ «1»', '٠٩:٣٠ café & été «2»']);
  });
});

describe('tables of strokes', () => {
  it('are read with and without strokes at the ends, with line breaks in cells', () => {
    expect(
      cut('| Time | Session |', '|------|:-------:|', '| 9:00 | Opening<br>Ms. A |', '| 10:00 | A \\| B |'),
    ).toEqual(['= hours "Time" | session "Session"', '3: 9:00 | Opening / Ms. A', '4: 10:00 | A | B']);
    expect(cut('9:00 | Opening | Room 1', '10:00 | Panel | Room 2')).toEqual([
      '= hours | session | room',
      '1: 9:00 | Opening | Room 1',
      '2: 10:00 | Panel | Room 2',
    ]);
  });

  it('hold what stands between two strokes, tabs or none before them', () => {
    expect(cut('| 9:00\t| Opening\t| K\t|', '| 10:00\t| Talks and questions\t| \t|')).toEqual([
      '= hours | session | other',
      '1: 9:00 | Opening | K',
      '2: 10:00 | Talks and questions | ',
    ]);
  });

  it('shift rows that lack a date which holds for them, and go on to the stroke that closes a row', () => {
    expect(
      cut(
        '| 日期 | 时间 | 内容 |',
        '|---|---|---|',
        '| 8月20日 | 08:30-09:00 | 开幕式 |',
        '| 09:00-10:20 | 主旨演讲',
        '张三 |',
      ),
    ).toEqual([
      '= date "日期" | hours "时间" | session "内容"',
      '3: 8月20日 | 08:30-09:00 | 开幕式',
      '4,5:  | 09:00-10:20 | 主旨演讲 / 张三',
    ]);
  });

  it('take all lines between two rules of a frame for one row', () => {
    expect(
      cut(
        '+------+----------+',
        '| Time | Session  |',
        '+======+==========+',
        '| 9:00 | Opening  |',
        '|      | Ms. A    |',
        '+------+----------+',
        '| 9:30 | Panel    |',
        '+------+----------+',
      ),
    ).toEqual(['= hours "Time" | session "Session"', '4,5: 9:00 | Opening / Ms. A', '7: 9:30 | Panel']);
  });
});

describe('tables aligned by spaces', () => {
  it('keep wrapped cells in their columns', () => {
    expect(
      cut(
        'Time            Session                        Speaker',
        '09:00 – 09:30   Opening of the meeting by      Ms. A, President',
        '                the President of the Council   of the Council',
        '09:30 –         Panel 1                        Mr. B',
        '10:30',
      ),
    ).toEqual([
      '= hours "Time" | session "Session" | people "Speaker"',
      '2,3: 09:00 – 09:30 | Opening of the meeting by the President of the Council | Ms. A, President of the Council',
      '4: 09:30 – | Panel 1 | Mr. B',
      '10:30 «5»',
    ]);
  });

  it('are found behind leader dots, the hours first or last', () => {
    expect(cut('09:00 ........ Opening', '10:00 ........ Panel')).toEqual([
      '= hours | session',
      '1: 09:00 | Opening',
      '2: 10:00 | Panel',
    ]);
    expect(cut('Opening ………… 09:00', 'Panel ………… 10:00')).toEqual([
      '= session | hours',
      '1: Opening | 09:00',
      '2: Panel | 10:00',
    ]);
  });
});

describe('rows parted by commas or semicolons', () => {
  it('are read by their headings, quoted cells and all', () => {
    expect(
      cut(
        'Date;Début;Fin;Titre',
        '2024-06-03;09:00;10:00;"Ouverture; accueil"',
        '2024-06-03;10:00;11:00;Panel',
        '',
        'Fin du document',
      ),
    ).toEqual([
      '= date "Date" | start "Début" | end "Fin" | session "Titre"',
      '2: 2024-06-03 | 09:00 | 10:00 | Ouverture; accueil',
      '3: 2024-06-03 | 10:00 | 11:00 | Panel',
      '¶Fin du document «5»',
    ]);
  });

  it('are not found in prose', () => {
    expect(
      cut(
        'Hour, title, room: all of this, she said, is known.',
        'Peace, at last, came.',
        'Water, food, work.',
      ),
    ).toHaveLength(3);
  });
});

describe('columns beside each other', () => {
  it('are parallel under days, rooms or tracks', () => {
    expect(
      cut('Time\tMonday 3 June\tTuesday 4 June', '9:00\tOpening\tPanel 2', '10:00\tPanel 1\tClosing'),
    ).toEqual([
      '= hours "Time" | parallel "Monday 3 June" | parallel "Tuesday 4 June"',
      '2: 9:00 | Opening | Panel 2',
      '3: 10:00 | Panel 1 | Closing',
    ]);
    expect(cut('\tRoom A\tRoom B', '9:00\tWater\tFood', '10:00\tSoil\tAir')).toEqual([
      '= hours | parallel "Room A" | parallel "Room B"',
      '2: 9:00 | Water | Food',
      '3: 10:00 | Soil | Air',
    ]);
  });
});
