// The words for sharing a programme as a page.
export const share = {
  heading: 'Share as a page',
  about:
    'One file that anybody can open in a browser, without a network and without Rostrum: the programme, the people, a calendar file and the papers you choose. Opened in Rostrum, it is the programme again.',
  papers: 'Papers that go with it',
  noPapers: 'This programme has no papers that could go with it.',
  untitled: 'Untitled paper',
  languages: 'Languages of the page',
  languagesAbout: 'With several, the reader changes over on the page.',
  internal: 'With internal notes',
  internalAbout: 'For colleagues alone. Left off, no note, contact or invitation is in the file.',
  internalWarning:
    'Whoever gets this file can read every internal note, contact and state of an invitation in it. The page says “Internal” at its head.',
  making: 'Making the page…',
  ready: '{{name}}, {{size}}',
  size: '{{count}} KB',
  failed: 'The page could not be made. Your programme is safe; try again.',
  tryAgain: 'Try again',
  download: 'Download the page',
  downloaded: 'The page was downloaded',
  preview: 'Preview',
  previewTitle: 'The page as others see it',
  previewLabel: 'Preview of the page',
  close: 'Close',
};
