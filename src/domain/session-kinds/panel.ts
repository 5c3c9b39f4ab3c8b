import type { SessionKind } from './SessionKind.ts';

export const panel: SessionKind = {
  tone: 'panel',
  usualLength: 120,
  usualRole: 'panellist',
  wantsChair: true,
  isPause: false,
  isNumbered: true,
};
