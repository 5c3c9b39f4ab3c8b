import type { SessionKind } from './SessionKind.ts';

export const other: SessionKind = {
  tone: 'other',
  usualLength: 60,
  usualRole: 'speaker',
  wantsChair: false,
  isPause: false,
  isNumbered: false,
};
