// The words of the programme editor.
export const programme = {
  screen: 'Programme',
};
