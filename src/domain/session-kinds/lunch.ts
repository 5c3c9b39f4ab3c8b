import type { SessionKind } from './SessionKind.ts';

export const lunch: SessionKind = {
  tone: 'pause',
  usualLength: 120,
  usualRole: 'host',
  wantsChair: false,
  isPause: true,
  isNumbered: false,
};
