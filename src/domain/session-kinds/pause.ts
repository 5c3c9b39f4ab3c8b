import type { SessionKind } from './SessionKind.ts';

export const pause: SessionKind = {
  tone: 'pause',
  usualLength: 15,
  usualRole: 'host',
  wantsChair: false,
  isPause: true,
  isNumbered: false,
};
