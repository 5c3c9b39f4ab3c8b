import { describe, expect, it } from 'vitest';
import { cutAsText } from './cutAsText.ts';
import { cutHtml } from './cutHtml.ts';
import { cutText } from './cutText.ts';

const cut = (html: string): readonly string[] => cutAsText(cutHtml(html));

describe('a web page', () => {
  it('is read as it is seen: headings, lines, lists and tables, without scripts, menus and hidden parts', () => {
    const page = cutHtml(
      '<!doctype html><html><head><title>Site</title><style>p{}</style></head><body><nav><a>Home</a></nav>' +
        '<h1>Forum on Water</h1><p>12&ndash;13 June 2024<br>Palais des Nations</p><script>x()</script>' +
        '<table><thead><tr><th>Time<th>Session<th>Room</thead><tr><td>9:00<td><b>Opening</b><ul><li>Ms. A<li>Mr. B</ul>' +
        '<td rowspan=2>Room 1<tr><td>10:00<td>Panel 1</table><ol><li>Rules<ul><li>Three minutes</ul></ol>' +
        '<p style="display: none">hidden</p><footer>© 2024</footer></body></html>',
    );
    expect(cutAsText(page)).toEqual([
      '¶[heading] Forum on Water «1»',
      '¶12–13 June 2024 «2»',
      'Palais des Nations «3»',
      '= hours "Time" | session "Session" | room "Room"',
      '5,6,7,8,9: 9:00 | [strong] Opening / >{•} Ms. A / >{•} Mr. B | Room 1',
      '10: 10:00 | Panel 1 | Room 1',
      '¶>{1.} Rules «11»',
      '¶>>{•} Three minutes «12»',
    ]);
    expect(page.source).toEqual([
      'Forum on Water',
      '12–13 June 2024',
      'Palais des Nations',
      'Time\tSession\tRoom',
      '9:00',
      'Opening',
      '• Ms. A',
      '• Mr. B',
      'Room 1',
      '10:00\tPanel 1\t',
      '1. Rules',
      '• Three minutes',
    ]);
    expect(page.furniture).toEqual([4]);
  });

  it('keeps the programme of a day that a tab of the page hides', () => {
    expect(
      cut('<h2>Day 1</h2><div hidden><p>9:00 Opening</p><p>10:00 Panel</p></div><div hidden>Cookies</div>'),
    ).toEqual(['¶[heading] Day 1 «1»', '¶9:00 Opening «2»', '¶10:00 Panel «3»']);
  });

  it('says hours over several rows again only where each row has a room or people of its own', () => {
    const rows = (room: string): string =>
      `<table><tr><th>Time<th>Session<th>Room<tr><td rowspan=2>9:00<td>Water<td>Room 1<tr><td>Food<td>${room}<tr><td>10:00<td>End<td></table>`;
    expect(cut(rows('Room 2')).slice(1)).toEqual([
      '2: 9:00 | Water | Room 1',
      '3: 9:00 | Food | Room 2',
      '4: 10:00 | End | ',
    ]);
    expect(cut(rows('')).slice(1)).toEqual([
      '2: 9:00 | Water | Room 1',
      '3:  | Food | ',
      '4: 10:00 | End | ',
    ]);
  });

  it('tells one heading over a half-day and its hours from one over a start and an end', () => {
    expect(
      cut(
        '<table><tr><th colspan=2>时间<th>会议内容<tr><td rowspan=2>23日上午<td>9：00-9：10<td>致辞<tr><td>9：10-10：30<td>讲座<tr><td>中午<td>12：00-<td>午餐</table>',
      ),
    ).toEqual([
      '= date "时间" | hours | session "会议内容"',
      '2: 23日上午 | 9：00-9：10 | 致辞',
      '3: 23日上午 | 9：10-10：30 | 讲座',
      '4: 中午 | 12：00- | 午餐',
    ]);
  });

  it('takes tables that only lay out the page, and cells that hold whole rows, for lines', () => {
    expect(
      cut(
        '<table><tr><td><table><tr><td>Ministry of Water</td></tr></table></td><td><p>12 June</p></td></tr></table>',
      ),
    ).toEqual(['¶Ministry of Water «1»', '¶12 June «2»']);
    expect(
      cut('<table><tr><td>1 August<td><p>8:30 - 12:00 Opening day</p><p>14:30 Talks and debates</p></table>'),
    ).toEqual(['¶1 August «1»', '¶8:30 - 12:00 Opening day «2»', '¶14:30 Talks and debates «3»']);
  });

  it('sets terms and what they say side by side where the terms are hours', () => {
    expect(cut('<dl><dt>14:00<dd>Panel 2<dd>Mr. D<dt>15:00<dd>Closing</dl>')).toEqual([
      '= hours | session',
      '1,2,3: 14:00 | Panel 2 / Mr. D',
      '4: 15:00 | Closing',
    ]);
  });

  it('keeps the columns of text set as it was typed', () => {
    expect(cut('<p>Programme</p><pre>\n09:00   Opening   Mr. X\n10:00   Panel     Ms. Y\n</pre>')).toEqual([
      '¶Programme «1»',
      '= hours | session | people',
      '3: 09:00 | Opening | Mr. X',
      '4: 10:00 | Panel | Ms. Y',
    ]);
  });
});

describe('what an office wrote as a page', () => {
  it("has Word's lists, which are paragraphs with their bullets in them", () => {
    expect(
      cut(
        "<p class=MsoNormal>Themes:<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]>" +
          "<span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Water</p><!--[if gte mso 9]><xml/><![endif]-->",
      ),
    ).toEqual(['¶Themes: «1»', '¶>>{·} Water «2»']);
  });

  it('is not all bold because Google Docs wraps it in a bold element of normal weight', () => {
    expect(
      cut(
        '<b style="font-weight:normal"><p><span style="font-weight:700">Opening</span></p><p><span>Ms. A</span></p></b>',
      ),
    ).toEqual(['¶[strong] Opening «1»', '¶Ms. A «2»']);
  });
});

describe('the code of a page pasted as text', () => {
  it('is read as the page, each line known by its place in the code', () => {
    const code = [
      '<html><body>',
      '<h2>6 June 2022</h2>',
      '<table>',
      '<tr><td>9:00</td>',
      '<td>Opening</td></tr>',
      '<tr><td>10:00</td><td>Panel</td></tr>',
      '</table>',
    ];
    expect(cutAsText(cutText(code.join('\n')))).toEqual([
      '¶[heading] 6 June 2022 «2»',
      '= hours | session',
      '4,5: 9:00 | Opening',
      '6: 10:00 | Panel',
    ]);
    expect(
      cutAsText(
        cutText(
          ['Programme', 'of the day', '12 June', ...code.slice(2), 'The end', 'of it', 'Thanks'].join('\n'),
        ),
      ),
    ).toEqual([
      'Programme «1»',
      'of the day «2»',
      '12 June «3»',
      '= hours | session',
      '5,6: 9:00 | Opening',
      '7: 10:00 | Panel',
      'The end «9»',
      'of it «10»',
      'Thanks «11»',
    ]);
  });
});
