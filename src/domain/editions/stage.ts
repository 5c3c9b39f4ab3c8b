// How far an event's programme has come. The words are the field's; the order is the usual order of life.
export const STAGES = [
  'tentative',
  'draft',
  'preliminary',
  'provisional',
  'programme',
  'final',
  'revised',
] as const;

export type Stage = (typeof STAGES)[number];
