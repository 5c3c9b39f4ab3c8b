// Sending a programme: which standing of it, and the forms in which it goes out.
export const send = {
  group: 'Send',
  titleOf: 'Send · {{event}}',
  toProgramme: 'Programme',
  toEditions: 'Editions',
  toPapers: 'Papers',
  what: 'What is sent',
  draftHint: 'What you send is the draft as it is now. What was issued is an edition.',
  language: 'Language',
  whose: 'Calendar of',
  whole: 'The whole programme',
  gone: 'This edition is not in the library any more, or it cannot be opened. Choose another one above.',
  nothingPlaced:
    'No session stands on a day yet, so there is nothing to send. Give the sessions their days in the programme.',
  nothingTimed: 'No session has an hour yet, so there is nothing for a schedule to show.',
  download: 'Download',
  downloadNamed: 'Download {{what}}',
  downloaded: '“{{name}}” was written.',
  failed: '“{{name}}” could not be written. Nothing in the library has changed. Try again.',
  again: 'Try again',
  papers: {
    heading: 'Papers',
    about: 'Letters, programmes and notes leave from their own screen, printed or as Word.',
    open: 'Open the papers',
  },
  groups: {
    calendar: 'Calendars',
    tables: 'Tables',
    data: 'Other programs',
  },
  ways: {
    calendar: {
      name: 'Calendar (.ics)',
      about:
        'For the calendars of delegates. Send the file again with every edition: what moved, moves; what was taken out is cancelled.',
      file: 'Programme',
    },
    programme: {
      name: 'Programme as a table (.csv)',
      about: 'A row for every sitting, for Excel and other spreadsheets.',
      file: 'Programme',
    },
    speakers: {
      name: 'List of speakers as a table (.csv)',
      about: 'A row for every person in every sitting.',
      file: 'List of speakers',
    },
    json: {
      name: 'Schedule for apps (schedule.json)',
      about: 'For conference apps. They know no roles, so a role stands in brackets behind the name.',
      file: 'Schedule',
    },
    xml: {
      name: 'Schedule for apps (schedule.xml)',
      about: 'The older form of the same; roles stand in brackets here too.',
      file: 'Schedule',
    },
    own: {
      name: 'Rostrum file (.json)',
      about:
        'The event with its papers, people, rooms and editions, internal notes included: for a colleague who goes on with it in Rostrum.',
      file: 'Rostrum event',
    },
  },
};
