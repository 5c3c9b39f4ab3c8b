// Test support: a small sound file of each format, written here by hand so that no writer of ours has a part in it.
import { strToU8, zipSync } from 'fflate';
import type { ImportFile } from '../fileOutcome.ts';

const ROWS: readonly (readonly [hours: string, words: string])[] = [
  ['10:00 – 11:00', 'Opening of the meeting'],
  ['', 'H.E. Ms. Maria Silva, President of the Council'],
  ['11:00 – 13:00', 'Panel 1: Water and peace'],
  ['', 'Moderator: Mr. John Smith, Director, Water Institute'],
  ['15:00 – 16:00', 'Closing remarks'],
];

const TITLE = 'Programme of the Meeting on Water';
const DAY = 'Monday, 4 June 2018';

export function soundFiles(): readonly ImportFile[] {
  return [
    { name: 'programme.txt', bytes: strToU8(text('\t')) },
    { name: 'programme.md', bytes: strToU8(`# ${TITLE}\n\n**${DAY}**\n\n${text(' | ')}`) },
    {
      name: 'programme.csv',
      bytes: strToU8(
        `Time,Session\n${ROWS.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')}\n`,
      ),
    },
    { name: 'programme.html', bytes: strToU8(page()) },
    { name: 'programme.docx', bytes: docx(wordRows()) },
    { name: 'programme.xlsx', bytes: xlsx(sheetRows()) },
    { name: 'programme.odt', bytes: odt() },
    { name: 'programme.pdf', bytes: pdf(`${TITLE}\n${DAY}\n${text('   ')}`.split('\n')) },
    { name: 'programme.ics', bytes: strToU8(calendar('')) },
    { name: 'schedule.json', bytes: strToU8(JSON.stringify(schedule(), null, 1)) },
    { name: 'schedule.xml', bytes: strToU8(scheduleXml()) },
    { name: 'timetable.json', bytes: strToU8(JSON.stringify(indico())) },
    { name: 'sessionize.json', bytes: strToU8(JSON.stringify(sessionize())) },
    { name: 'message.eml', bytes: strToU8(mail()) },
  ];
}

function text(between: string): string {
  return [TITLE, DAY, '', ...ROWS.map((row) => row.join(between))].join('\n');
}

function page(): string {
  const rows = ROWS.map(([hours, words]) => `<tr><td>${hours}</td><td>${words}</td></tr>`).join('');
  return `<!doctype html><html><body><h1>${TITLE}</h1><p>${DAY}</p><table>${rows}</table></body></html>`;
}

function wordRows(): string {
  const cell = (words: string): string => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  return `<w:tbl>${ROWS.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A Word file of this body. */
export function docx(body: string, before = '<?xml version="1.0" encoding="UTF-8"?>'): Uint8Array {
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${TITLE}</w:t></w:r></w:p><w:p><w:r><w:t>${DAY}</w:t></w:r></w:p>${body}</w:body></w:document>`,
    ),
  });
}

function sheetRows(): string {
  const rows = ROWS.map(
    ([hours, words], index) =>
      `<row r="${index + 2}"><c r="A${index + 2}" t="inlineStr"><is><t>${hours}</t></is></c><c r="B${index + 2}" t="inlineStr"><is><t>${words}</t></is></c></row>`,
  );
  return `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>${rows.join('')}`;
}

/** A workbook of one sheet with these rows. */
export function xlsx(rows: string, strings: readonly string[] = ['Time', 'Session']): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<?xml version="1.0"?><workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="4 June 2018" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/styles.xml': strToU8(
      '<?xml version="1.0"?><styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="22"/></cellXfs></styleSheet>',
    ),
    'xl/sharedStrings.xml': strToU8(
      `<?xml version="1.0"?><sst>${strings.map((one) => `<si><t>${one}</t></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ),
  });
}

function odt(): Uint8Array {
  const cell = (words: string): string => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`;
  const rows = ROWS.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('');
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content><office:body><office:text><text:h text:outline-level="1">${TITLE}</text:h><text:p>${DAY}</text:p><table:table>${rows}</table:table></office:text></office:body></office:document-content>`,
    ),
  });
}

/** One page, one line under the other. */
export function pdf(lines: readonly string[], kids = '3 0 R'): Uint8Array {
  const shown = lines
    .map((line) => `(${line.replace(/[()\\]/g, '\\$&').replaceAll('–', '-')}) Tj T*`)
    .join('\n');
  const content = `BT /F1 11 Tf 14 TL 60 780 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count 1 >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** `more`: lines within the entry. */
export function calendar(more: string): string {
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:${TITLE}\r\nX-WR-TIMEZONE:Europe/Geneva\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTART;TZID=Europe/Zurich:20180604T100000\r\nDTEND;TZID=Europe/Zurich:20180604T110000\r\nSUMMARY:Opening of the meeting\r\nLOCATION:Room XX\r\n${more}END:VEVENT\r\nEND:VCALENDAR\r\n`;
}

function schedule(): object {
  const event = {
    id: 1,
    guid: 'a1',
    date: '2018-06-04T10:00:00+02:00',
    start: '10:00',
    duration: '01:00',
    room: 'Room XX',
    title: 'Opening',
    type: 'plenary',
    language: 'en',
    persons: [{ id: 1, public_name: 'Ms. Maria Silva' }],
  };
  const days = [{ index: 1, date: '2018-06-04', rooms: { 'Room XX': [event] } }];
  return { schedule: { conference: { title: TITLE, days } } };
}

function scheduleXml(): string {
  return `<?xml version="1.0" encoding="UTF-8"?><schedule><conference><title>${TITLE}</title></conference><day index="1" date="2018-06-04"><room name="Room XX"><event guid="a1" id="1"><start>10:00</start><duration>01:00</duration><room>Room XX</room><title>Opening</title><persons><person id="1">Ms. Maria Silva</person></persons></event></room></day></schedule>`;
}

function indico(): object {
  const moment = (time: string): object => ({ date: '2018-06-04', time, tz: 'Europe/Zurich' });
  const talk = {
    entryType: 'Contribution',
    uniqueId: 'c1',
    title: 'Water',
    startDate: moment('10:00:00'),
    endDate: moment('10:20:00'),
    presenters: [{ firstName: 'Maria', familyName: 'Silva', affiliation: 'Council' }],
  };
  const session = {
    entryType: 'Session',
    uniqueId: 's1',
    title: 'Opening',
    startDate: moment('10:00:00'),
    endDate: moment('11:00:00'),
    room: 'XX',
    conveners: [],
    entries: { c1: talk },
  };
  return { results: { '1': { '20180604': { s1: session } } } };
}

function sessionize(): object {
  return {
    sessions: [
      {
        id: '1',
        title: 'Opening',
        startsAt: '2018-06-04T10:00:00',
        endsAt: '2018-06-04T11:00:00',
        roomId: 7,
        speakers: ['s'],
        isServiceSession: false,
      },
    ],
    speakers: [{ id: 's', fullName: 'Maria Silva', tagLine: 'President' }],
    rooms: [{ id: 7, name: 'Room XX' }],
    categories: [],
  };
}

function mail(): string {
  const html = page().replaceAll('=', '=3D').replaceAll('–', '=E2=80=93');
  return `From: a@b.org\r\nTo: c@d.org\r\nSubject: Programme\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text('\t')}\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html}\r\n--x--\r\n`;
}
