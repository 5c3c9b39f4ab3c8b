import { expect, it } from 'vitest';
import { choice, link, openChoice, readOptions, toggle } from './options.ts';

const FIELDS = {
  audience: choice(
    [
      { value: 'public', word: 'public' },
      { value: 'internal', word: 'internal' },
    ],
    'public',
  ),
  heading: openChoice([{ value: 'title', word: 'titleFirst' }], 'title'),
  place: { kind: 'text' },
  sessionId: link('session'),
  minutesEach: { kind: 'minutes', usual: 5 },
  hasThemes: toggle(true),
} as const;

it('reads the usual values where nothing was chosen', () => {
  expect(readOptions(FIELDS, {})).toEqual({
    audience: 'public',
    heading: 'title',
    place: '',
    sessionId: '',
    minutesEach: 5,
    hasThemes: true,
  });
});

it('reads what was chosen, and keeps a heading no form could make', () => {
  const chosen = {
    audience: 'internal',
    heading: 'room title',
    place: 'Vienna',
    sessionId: 'panel',
    minutesEach: 0,
    hasThemes: false,
  };
  expect(readOptions(FIELDS, { ...chosen, unknown: 'more' })).toEqual(chosen);
});

it('takes the usual value where a stored one makes no sense', () => {
  const stored = {
    audience: 'everybody',
    heading: 7,
    place: true,
    sessionId: 1,
    minutesEach: -3,
    hasThemes: 'yes',
  };
  expect(readOptions(FIELDS, stored)).toEqual(readOptions(FIELDS, {}));
});
