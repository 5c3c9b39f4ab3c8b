import type { SessionKind } from './SessionKind.ts';

export const reception: SessionKind = {
  tone: 'pause',
  usualLength: 90,
  usualRole: 'host',
  wantsChair: false,
  isPause: true,
  isNumbered: false,
};
