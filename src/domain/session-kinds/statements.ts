import type { SessionKind } from './SessionKind.ts';

export const statements: SessionKind = {
  tone: 'plenary',
  usualLength: 60,
  usualRole: 'speaker',
  wantsChair: false,
  isPause: false,
  isNumbered: false,
};
