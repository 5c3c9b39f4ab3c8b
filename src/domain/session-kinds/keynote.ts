import type { SessionKind } from './SessionKind.ts';

export const keynote: SessionKind = {
  tone: 'opening',
  usualLength: 30,
  usualRole: 'keynote-speaker',
  wantsChair: false,
  isPause: false,
  isNumbered: false,
};
