// For tests: HTML as Word and as a web page put it on the clipboard.

const wordHead = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:Wingdings;} p.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-number-format:roman-upper;} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style><![endif]--></head>
<body lang=EN-GB link=blue style='tab-interval:36.0pt'><!--StartFragment-->`;
const wordFoot = `<!--EndFragment--></body></html>`;

export const wordLetter = `${wordHead}
<p class=MsoTitle align=center style='text-align:center'><span lang=EN-US>Concept note<o:p></o:p></span></p>

<h1><b>Background<o:p></o:p></b></h1>

<p class=MsoNormal><span lang=EN-US>The 66<sup>th</sup>
session<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> will hold <b style='mso-bidi-font-weight:normal'>one</b>
dialogue; see <a href="http://www.un.org/en/ga/president/66/">the <st1:place w:st="on">website</st1:place></a>.<span style='display:none;mso-hide:all'>internal</span><a style='mso-comment-reference:AB_1'>[AB1]</a><o:p></o:p></span></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<span style='font-size:12.0pt'><br clear=all style='page-break-before:always'></span>

<p class=MsoQuote>A crime that strips people of their rights.<o:p></o:p></p>

<p class=MsoNormal>Une <span lang=FR style='mso-ansi-language:FR'>note verbale</span> follows.<o:p></o:p></p>

<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a><span lang=EN-US> See resolution <i>64/293</i>.<o:p></o:p></span></p>
</div></div>
<div style='mso-element:comment-list'><p class=MsoCommentText>Who said so?</p></div>
${wordFoot}`;

function wordItem(level: number, sign: string, words: string, font = 'Times New Roman'): string {
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:${font};mso-fareast-font-family:${font}'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>
`;
}

export const wordLists = `${wordHead}
<p class=MsoNormal>The panels:<o:p></o:p></p>
${wordItem(1, 'I.', 'Prevention')}${wordItem(2, '·', 'Root causes', 'Symbol')}${wordItem(2, '·', 'Demand', 'Symbol')}${wordItem(1, 'II.', 'Protection')}${wordItem(1, '1)', 'First')}${wordItem(1, '2)', 'Second')}
<p class=MsoNormal>After the lists.<o:p></o:p></p>
${wordFoot}`;

export const chatPage = `<html><body><!--StartFragment--><b style="font-weight:normal;" id="docs-internal-guid-1">
<h1 dir="ltr" style="line-height:1.38"><span style="font-weight:400">Programme</span></h1>
<table><tbody><tr><td><p>10:00</p></td><td><p>Opening</p></td></tr><tr><td>10:30</td><td><span style="font-weight:700">Panel 1</span></td></tr><tr><td></td></tr></tbody></table>
<ul><li dir="ltr"><p>One</p></li><ol><li>Inner</li></ol><li><a href="https://example.org/two" onclick="steal()">Two</a></li></ul>
<blockquote><p>Never again.</p><footer>A witness</footer></blockquote>
<p>Plain <span style="font-style:italic">sloped</span>
   words.</p><div><a href="mailto:office@un.org">Write</a> to us<br>soon.</div><br class="Apple-interchange-newline">
</b><!--EndFragment--></body></html>`;
