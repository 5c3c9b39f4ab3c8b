import type { SessionKind } from './SessionKind.ts';

export const roundTable: SessionKind = {
  tone: 'panel',
  usualLength: 90,
  usualRole: 'panellist',
  wantsChair: true,
  isPause: false,
  isNumbered: true,
};
