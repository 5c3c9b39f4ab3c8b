// The words of the screen on which a person's itinerary is printed.
export const itinerary = {
  title: 'Itinerary',
  of: 'Itinerary: {{name}}',
  form: 'What stands on it',
  language: 'Language',
  events: 'Events',
  noTitle: 'Untitled event',
  about:
    'Every session the person is awaited at, printed or not in its programme. Who declined or was replaced is left out.',
  nothing: 'Nothing to print',
  nothingAbout: 'This person takes part in no session.',
  nothingChosen: 'Choose an event in which the person is awaited.',
  toPerson: 'Back to the person',
  toPeople: 'All people',
};
