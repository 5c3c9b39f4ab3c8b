import type { SessionKind } from './SessionKind.ts';

export const closing: SessionKind = {
  tone: 'closing',
  usualLength: 15,
  usualRole: 'speaker',
  wantsChair: false,
  isPause: false,
  isNumbered: false,
};
