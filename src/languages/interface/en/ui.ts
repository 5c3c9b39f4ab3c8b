// The words of the design pieces themselves: what a dialog, a menu or a toast says of its own accord.
export const ui = {
  close: 'Close',
  dismiss: 'Dismiss',
  notices: 'Notices',
  undo: 'Undo',
  cancel: 'Cancel',
  inline: {
    tooLong:
      'That is {{count}} characters; this place takes {{most}} at most. The old text is kept: shorten the new one, or press Escape.',
  },
};
