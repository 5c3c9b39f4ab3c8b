// The words about the language a paper is in, and about what it has no words for.
export const paperLanguages = {
  language: 'Language of the paper',
  /** A language by its name here and by its own. */
  both: '{{name}} – {{own}}',
  duplicate: 'Duplicate in another language',
  duplicated: '“{{name}}” duplicated in {{language}}',
  undo: 'Undo',
  notWritten: 'Nothing is written in {{language}} yet: the paper prints the text in {{other}}.',
  start: 'Start from the text in {{other}}',
  untranslated_one: '1 text is not yet in {{language}}',
  untranslated_other: '{{count}} texts are not yet in {{language}}',
  untranslatedAbout: 'They print as below, marked as being in another language.',
  where: {
    event: 'Event',
    session: 'Session “{{name}}”',
    paper: 'Paper “{{name}}”',
    person: '{{name}}',
    room: 'Room “{{name}}”',
    office: 'Office “{{name}}”',
  },
};
