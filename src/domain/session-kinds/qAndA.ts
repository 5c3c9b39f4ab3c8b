import type { SessionKind } from './SessionKind.ts';

export const qAndA: SessionKind = {
  tone: 'plenary',
  usualLength: 30,
  usualRole: 'speaker',
  wantsChair: false,
  isPause: false,
  isNumbered: false,
};
