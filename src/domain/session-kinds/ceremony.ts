import type { SessionKind } from './SessionKind.ts';

export const ceremony: SessionKind = {
  tone: 'other',
  usualLength: 30,
  usualRole: 'speaker',
  wantsChair: false,
  isPause: false,
  isNumbered: false,
};
