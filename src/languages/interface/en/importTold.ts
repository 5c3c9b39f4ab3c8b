// What an import tells of a source: why one was not read, what the reader came upon, what is safe and what to do.
export const reason = {
  'too-large':
    '“{{name}}” is larger than 50 MB. A programme is far smaller: save the part with the programme on its own.',
  'inflates-too-far':
    '“{{name}}” is packed, and unpacked it would be far larger than any programme. Files like this can be made to do harm, so it was not opened. Ask whoever sent it for the programme itself.',
  encrypted:
    '“{{name}}” wants a password. Open it in its own program, save it without one, and choose it again.',
  scanned:
    '“{{name}}” holds pictures of pages and no text. Have it read by a program that turns pictures into text, or paste the words.',
  'not-a-programme':
    'No session was found in {{name}}. Check that the hours and titles are in it, or paste that part alone.',
  unreadable:
    '“{{name}}” is damaged or broken off. Open it in its own program, save it again, and choose that copy.',
  'word-97': '“{{name}}” is from an old Word. Open it in Word and save it as .docx, or paste its text.',
  'excel-97':
    '“{{name}}” is from an old Excel. Open it there and save it as .xlsx or .csv, or paste its cells.',
  outlook: '“{{name}}” is an Outlook message. Open it and paste its text, or save what is attached.',
  'rich-text': '“{{name}}” is rich text (.rtf). Open it in Word and save it as .docx, or paste its text.',
  pages: '“{{name}}” is from Pages or Numbers. Export it as Word, Excel or PDF there.',
  slides: '“{{name}}” holds slides. Paste the text of the slide with the programme.',
  picture: '“{{name}}” is a picture. Have its text read by a program for that, or paste the words.',
  'own-file': '“{{name}}” was kept by Rostrum.',
  unsupported: '“{{name}}” is of a kind that is not read. Open it in its own program and paste its text.',
  'not-loaded':
    'The part of Rostrum that reads “{{name}}” could not be loaded. The file is as it was. Check the connection, reload the page and try again.',
  'took-too-long':
    '“{{name}}” took longer than half a minute and was stopped. Try the part with the programme alone.',
  stopped: 'Reading “{{name}}” was stopped.',
};

export const remark = {
  'end-inferred': 'No end is written; it was taken from what follows.',
  'half-of-day-taken': 'Morning or afternoon is not written; it was taken from the rows around.',
  'year-taken': 'No year is written; the nearest that fits was taken.',
  'noon-as-midnight': '“12 a.m.” was read as noon.',
  'end-before-start': 'The end comes before the start, as written.',
  overlap: 'These hours overlap with others in the same room.',
  'wrong-weekday': 'The weekday does not fit the date.',
  'relative-time': 'A time that depends on another; no hour was given to it.',
  'no-hour': 'No hour is written; none was given to it.',
  'no-title': 'Nothing is written beside these hours; give the row a title, or leave it out.',
  'doubled-name': 'A word of the name stands twice.',
  repeated: 'From here the source says its rows again; they were taken once.',
  'other-programme': 'Another programme of the same days; it was not taken.',
  'attachment-read': 'The programme was read from this file attached to the message.',
  'attachment-left': 'This file attached to the message was not taken.',
  'too-long': 'Longer than can be read; kept as it is.',
};

export const remedy = {
  'end-inferred': 'It is marked so beside the hours. If it ends earlier, edit its hours.',
  'half-of-day-taken': 'The start and end are as written. If the half of the day is wrong, edit the hours.',
  'year-taken': 'Day and month are as written. If the year is wrong, change the date of the day.',
  'noon-as-midnight': 'The words are kept as written. If midnight is meant, edit the hours.',
  'end-before-start': 'Both are kept. If it is a slip, edit the hours.',
  overlap: 'Both rows are kept. If one sits elsewhere, edit its room or its hours.',
  'wrong-weekday': 'The date was taken as written. If the weekday is right, change the date of the day.',
  'relative-time': 'The row is kept. Edit it to give it hours, or leave it without.',
  'no-hour': 'The row is kept. Edit it to give it hours, or leave it without.',
  'no-title': 'The row is kept meanwhile.',
  'doubled-name': 'The name is kept as written. If it is a slip, edit the person.',
  repeated: 'The rows have the lines of both places. If two are meant, add the other by hand.',
  'other-programme': 'It is still in the source. To take it instead, answer the question above.',
  'attachment-read': 'The message itself is not here. To read it too, paste its words.',
  'attachment-left': 'To read it, save it from the message and open it here.',
  'too-long': 'What was read is here; what is missing can be added by hand.',
};
