import type { SessionKind } from './SessionKind.ts';

export const opening: SessionKind = {
  tone: 'opening',
  usualLength: 60,
  usualRole: 'speaker',
  wantsChair: false,
  isPause: false,
  isNumbered: false,
};
