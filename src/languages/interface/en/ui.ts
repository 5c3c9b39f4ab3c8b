// The words of the design pieces themselves: what a dialog, a menu or a toast says of its own accord.
export const ui = {
  close: 'Close',
  dismiss: 'Dismiss',
  notices: 'Notices',
  undo: 'Undo',
  cancel: 'Cancel',
};
