// The words of the design pieces themselves: what a dialog, a menu or a toast says of its own accord.
export const ui = {
  close: 'Close',
  dismiss: 'Dismiss',
  notices: 'Notices',
  undo: 'Undo',
  cancel: 'Cancel',
  sorting: {
    grip: 'Move {{name}}',
    keys: 'Drag; or Space, arrows and Enter; or Alt with an arrow',
    lifted:
      '{{name}} lifted, {{place}} of {{count}}. Arrows move it, Enter puts it down, Escape takes it back.',
    moved: '{{name}}, {{place}} of {{count}}',
    putDown: '{{name}} put down, {{place}} of {{count}}',
    takenBack: '{{name}} back where it was, {{place}} of {{count}}',
  },
  inline: {
    tooLong:
      'That is {{count}} characters; this place takes {{most}} at most. The old text is kept: shorten the new one, or press Escape.',
  },
};
