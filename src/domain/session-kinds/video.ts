import type { SessionKind } from './SessionKind.ts';

export const video: SessionKind = {
  tone: 'other',
  usualLength: 10,
  usualRole: 'speaker',
  wantsChair: false,
  isPause: false,
  isNumbered: false,
};
