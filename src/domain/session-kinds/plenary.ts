import type { SessionKind } from './SessionKind.ts';

export const plenary: SessionKind = {
  tone: 'plenary',
  usualLength: 180,
  usualRole: 'speaker',
  wantsChair: false,
  isPause: false,
  isNumbered: false,
};
