import type { SessionKind } from './SessionKind.ts';

export const adoption: SessionKind = {
  tone: 'closing',
  usualLength: 30,
  usualRole: 'president',
  wantsChair: false,
  isPause: false,
  isNumbered: false,
};
