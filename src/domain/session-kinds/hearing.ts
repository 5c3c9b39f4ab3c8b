import type { SessionKind } from './SessionKind.ts';

export const hearing: SessionKind = {
  tone: 'plenary',
  usualLength: 120,
  usualRole: 'speaker',
  wantsChair: true,
  isPause: false,
  isNumbered: false,
};
