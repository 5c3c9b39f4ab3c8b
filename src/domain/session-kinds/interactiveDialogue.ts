import type { SessionKind } from './SessionKind.ts';

export const interactiveDialogue: SessionKind = {
  tone: 'panel',
  usualLength: 120,
  usualRole: 'panellist',
  wantsChair: true,
  isPause: false,
  isNumbered: false,
};
