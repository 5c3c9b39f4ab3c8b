import type { SessionKind } from './SessionKind.ts';

export const registration: SessionKind = {
  tone: 'pause',
  usualLength: 30,
  usualRole: 'host',
  wantsChair: false,
  isPause: true,
  isNumbered: false,
};
